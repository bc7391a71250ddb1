import { useState } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import type { Answer } from '../../../../src/inventory/answer.ts';
import { useAnnounce } from '../../app/announcer.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useCommandLine } from '../../data/use-command-line.ts';
import { errorText } from '../../text/errors.ts';
import { frame } from '../../text/frame.ts';
import { useMessage } from '../../ui/Toast.tsx';

export interface DeckActions {
  /** Keys for which an answer was given, although it may not be in the file yet. */
  sent: ReadonlySet<string>;
  /** Says of records, or parts of them, that they are still so, in one step; then tells in these words. */
  confirm: (keys: readonly string[], said: string) => void;
  /** Gives records a last day (ISO date), in one step; `keys` are those of the card. */
  end: (keys: readonly string[], ids: readonly string[], lastDay: string, said: string) => void;
  /** Takes out a record that was only suggested, with the suggestions that rest on it alone. */
  remove: (key: string, id: string, said: string) => void;
  /** Takes back what was answered last, once it is in the file: who is faster must not take back what stands before it. */
  undo: () => void;
  /** Saves one answer of a record. */
  save: (id: string, name: string, answer: Answer<unknown>) => Promise<void>;
}

/**
 * What can be done with the cards. Each is one command, with “Undo” beside the words that tell it. The next card comes at once
 * and the file follows: the commands wait in line, so a yes right after a change stands on that change.
 */
export function useDeckActions(): DeckActions {
  const confirm = useCommand('review.confirm');
  const gone = useCommand('review.gone');
  const remove = useCommand('record.notHere');
  const save = useCommand('record.save');
  const undo = useCommand('history.undo');
  const message = useMessage();
  const announce = useAnnounce();
  const tell = useTellChange();
  const inLine = useCommandLine();
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());

  const queue = (
    keys: readonly string[],
    said: string,
    run: (expectedRevision: number) => Promise<{ revision: number }>,
  ): void => {
    setSent((before) => new Set([...before, ...keys]));
    inLine(run)
      .then(() => tell(said))
      .catch((error: unknown) => message({ title: errorText(error), look: 'wrong' }))
      .finally(() => setSent((before) => new Set([...before].filter((key) => !keys.includes(key)))));
  };

  return {
    sent,
    confirm: (keys, said) =>
      queue(keys, said, async (expectedRevision) => await confirm.mutateAsync({ keys: [...keys], expectedRevision })),
    end: (keys, ids, lastDay, said) =>
      queue(
        keys,
        said,
        async (expectedRevision) => await gone.mutateAsync({ ids: [...ids], lastDay, expectedRevision }),
      ),
    remove: (key, id, said) =>
      queue([key], said, async (expectedRevision) => await remove.mutateAsync({ id, expectedRevision })),
    undo: () => {
      inLine(async () => await undo.mutateAsync({}))
        .then(() => announce(frame.undone))
        .catch((error: unknown) => message({ title: errorText(error), look: 'wrong' }));
    },
    save: async (id, name, answer) => {
      // The answer fits its field; the schema of the call sees only JSON.
      const answers = { [name]: answer } as CallInput<'record.save'>['answers'];
      await inLine(async (expectedRevision) => await save.mutateAsync({ id, answers, expectedRevision }));
    },
  };
}
