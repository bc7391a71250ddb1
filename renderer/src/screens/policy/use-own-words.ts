/** What a person can do with own words; each change says what happened and can be taken back at once. */
import { useRef } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import { given, none } from '../../../../src/inventory/answer.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { ownWords as words } from '../../text/own-words.ts';
import { useMessage } from '../../ui/Toast.tsx';

type WordingSet = CallInput<'wording.set'>;

interface OwnWordsActions {
  set: (input: WordingSet, done: string) => Promise<void>;
  /** Changes the words of an own paragraph. */
  editParagraph: (id: string, text: string, reason: string) => Promise<void>;
  /** Takes own words away: what the records say stands there again. */
  restore: (id: string) => Promise<void>;
  /** Does one of these after those before it, and says what went wrong. */
  attempt: (work: () => Promise<void>) => void;
}

/** The actions. Quick ones follow each other, each on top of what the last one made, as on a record's form. */
export function useOwnWords(): OwnWordsActions {
  const setWording = useCommand('wording.set');
  const save = useCommand('record.save');
  const remove = useCommand('record.remove');
  const revision = useOfficeRevision();
  const newest = useRef(revision);
  const last = useRef<Promise<void>>(Promise.resolve());
  const tell = useTellChange();
  const message = useMessage();
  const expectedRevision = (): number => Math.max(newest.current, revision);
  const made = (result: { revision: number }, done: string): void => {
    newest.current = result.revision;
    tell(done);
  };
  return {
    set: async (input, done) => made(await setWording.mutateAsync(input), done),
    editParagraph: async (id, text, reason) => {
      const answers = { text: given(text), reason: reason === '' ? none : given(reason) };
      made(await save.mutateAsync({ id, expectedRevision: expectedRevision(), answers }), words.reworded);
    },
    restore: async (id) => made(await remove.mutateAsync({ id, expectedRevision: expectedRevision() }), words.restored),
    attempt: (work) => {
      // The buttons stay as they are meanwhile: one that is switched off would lose the focus.
      last.current = last.current
        .then(work)
        .catch((error: unknown) => message({ title: errorText(error), look: 'wrong' }));
    },
  };
}
