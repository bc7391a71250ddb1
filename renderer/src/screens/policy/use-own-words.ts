/** What a person can do with own words; each change says what happened and can be taken back at once. */
import type { CallInput } from '../../../../src/contract/calls.ts';
import { given, none } from '../../../../src/inventory/answer.ts';
import { errorText } from '../../text/errors.ts';
import { ownWords as words } from '../../text/own-words.ts';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';
import { useMessage } from '../../ui/Toast.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';

type WordingSet = CallInput<'wording.set'>;

interface OwnWordsActions {
  busy: boolean;
  set: (input: WordingSet, done: string) => Promise<void>;
  /** Changes the words of an own paragraph. */
  editParagraph: (id: string, text: string, reason: string) => Promise<void>;
  /** Takes own words away: what the records say stands there again. */
  restore: (id: string) => Promise<void>;
  /** Waits for one of these and says what went wrong. */
  attempt: (work: Promise<void>) => void;
}

export function useOwnWords(): OwnWordsActions {
  const setWording = useCommand('wording.set');
  const save = useCommand('record.save');
  const remove = useCommand('record.remove');
  const expectedRevision = useOfficeRevision();
  const tell = useTellChange();
  const message = useMessage();
  return {
    busy: setWording.isPending || save.isPending || remove.isPending,
    set: async (input, done) => {
      await setWording.mutateAsync(input);
      tell(done);
    },
    editParagraph: async (id, text, reason) => {
      const answers = { text: given(text), reason: reason === '' ? none : given(reason) };
      await save.mutateAsync({ id, expectedRevision, answers });
      tell(words.reworded);
    },
    restore: async (id) => {
      await remove.mutateAsync({ id, expectedRevision });
      tell(words.restored);
    },
    attempt: (work) => {
      work.catch((error: unknown) => message({ title: errorText(error), look: 'wrong' }));
    },
  };
}
