import { useRef } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import type { Answer } from '../../../../src/inventory/answer.ts';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';
import { useMessage } from '../../ui/Toast.tsx';
import { errorText } from '../../text/errors.ts';

/**
 * Gives one answer to questions, by their paths. One command follows the other, each on top of what the last one made, so
 * that quick answers never look like a conflict with themselves. What could not be saved is told.
 */
export function useAnswerAll(): (paths: readonly string[], answer: Answer<unknown>) => Promise<void> {
  const revision = useOfficeRevision();
  const newest = useRef(revision);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const { mutateAsync } = useCommand('record.answerAll');
  const message = useMessage();
  return async (paths, answer) => {
    const turn = last.current.then(async () => {
      const expectedRevision = Math.max(newest.current, revision);
      // The answer fits its field; the schema of the call sees only JSON.
      const input = { paths: [...paths], answer, expectedRevision } as CallInput<'record.answerAll'>;
      newest.current = (await mutateAsync(input)).revision;
    });
    last.current = turn.catch((error: unknown) => message({ title: errorText(error), look: 'wrong' }));
    await last.current;
  };
}
