import { useRef, useState } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import type { Answer } from '../../../../src/inventory/answer.ts';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';

export type SavingState = 'quiet' | 'saving' | 'saved' | 'failed';

/** The parts of a record that the form can change. */
export type RecordPart = Pick<CallInput<'record.save'>, 'note' | 'certainty'> & {
  answers?: Record<string, Answer<unknown>>;
};

/**
 * Saves a record part by part, while the person goes on. One save follows the other, each on top of what the last one
 * made, so that quick answers never look like a conflict with themselves.
 */
export function useRecordSaving(id: string): {
  state: SavingState;
  save: (part: RecordPart) => Promise<void>;
  /**
   * Another command that changes the record: it is handed the revision to expect, waits for its turn as well, and later saves
   * stand on top of it.
   */
  run: (command: (expectedRevision: number) => Promise<{ revision: number }>) => Promise<void>;
} {
  const [state, setState] = useState<SavingState>('quiet');
  const revision = useOfficeRevision();
  const newest = useRef(revision);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const { mutateAsync } = useCommand('record.save');

  async function send(part: RecordPart): Promise<void> {
    setState('saving');
    try {
      const expectedRevision = Math.max(newest.current, revision);
      // The answers fit their fields; the schema of the call sees only JSON.
      const answers = (part.answers ?? {}) as CallInput<'record.save'>['answers'];
      const result = await mutateAsync({ ...part, answers, id, expectedRevision });
      newest.current = result.revision;
      setState('saved');
    } catch (error) {
      setState('failed');
      throw error;
    }
  }

  async function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = last.current.then(work);
    last.current = turn.catch(() => undefined);
    await turn;
  }
  return {
    state,
    save: async (part) => await inTurn(async () => await send(part)),
    run: async (command) =>
      await inTurn(async () => {
        newest.current = (await command(Math.max(newest.current, revision))).revision;
      }),
  };
}
