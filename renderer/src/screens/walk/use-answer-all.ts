import type { CallInput } from '../../../../src/contract/calls.ts';
import type { Answer } from '../../../../src/inventory/answer.ts';
import { useCommand } from '../../data/commands.ts';
import { errorText } from '../../text/errors.ts';
import { useMessage } from '../../ui/Toast.tsx';
import { useCommandLine } from '../../data/use-command-line.ts';

/** Gives one answer to questions, by their paths. What could not be saved is told. */
export function useAnswerAll(): (paths: readonly string[], answer: Answer<unknown>) => Promise<void> {
  const inLine = useCommandLine();
  const { mutateAsync } = useCommand('record.answerAll');
  const message = useMessage();
  return async (paths, answer) => {
    try {
      // The answer fits its field; the schema of the call sees only JSON.
      const input = { questions: [...paths], answer } as Omit<CallInput<'record.answerAll'>, 'expectedRevision'>;
      await inLine(async (expectedRevision) => await mutateAsync({ ...input, expectedRevision }));
    } catch (error) {
      message({ title: errorText(error), look: 'wrong' });
    }
  };
}
