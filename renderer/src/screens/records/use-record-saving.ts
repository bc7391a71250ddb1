import { useState } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import type { Answer } from '../../../../src/inventory/answer.ts';
import { useCommand } from '../../data/commands.ts';
import { useCommandLine } from '../../data/use-command-line.ts';

export type SavingState = 'quiet' | 'saving' | 'saved' | 'failed';

/** The parts of a record that the form can change. */
export type RecordPart = Pick<CallInput<'record.save'>, 'note' | 'certainty'> & {
  answers?: Record<string, Answer<unknown>>;
};

/**
 * Saves a record part by part, while the person goes on. One save follows the other and whatever else is under way in the file, so
 * that quick answers never look like a conflict with themselves, not even when the next screen already writes.
 */
export function useRecordSaving(id: string): {
  state: SavingState;
  save: (part: RecordPart) => Promise<void>;
  /** Another command that changes the record: it waits for its turn as well, and later saves stand on top of it. */
  run: (command: (expectedRevision: number) => Promise<{ revision: number }>) => Promise<void>;
} {
  const [state, setState] = useState<SavingState>('quiet');
  const inLine = useCommandLine();
  const { mutateAsync } = useCommand('record.save');
  return {
    state,
    save: async (part) => {
      setState('saving');
      try {
        // The answers fit their fields; the schema of the call sees only JSON.
        const answers = (part.answers ?? {}) as CallInput<'record.save'>['answers'];
        await inLine(async (expectedRevision) => await mutateAsync({ ...part, answers, id, expectedRevision }));
        setState('saved');
      } catch (error) {
        setState('failed');
        throw error;
      }
    },
    run: async (command) => {
      await inLine(command);
    },
  };
}
