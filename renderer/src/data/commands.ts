/** What screens do. A command's change reaches the other screens through the event that follows it. */
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { CallAnswer, CallInput, CommandName } from '../../../src/contract/calls.ts';
import { unwrap } from './call-failure.ts';
import { useClient } from './client-context.tsx';
import { readAfterCommand } from './reading-again.ts';

/** A command of the contract as a mutation; it fails with a `CallFailure`. */
export function useCommand<Name extends CommandName>(
  name: Name,
): UseMutationResult<CallAnswer<Name>, Error, CallInput<Name>> {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: CallInput<Name>) => unwrap(await client.call(name, input)),
    onSuccess: async (answer) =>
      await readAfterCommand(queries, answer !== null && 'revision' in answer ? answer.revision : undefined),
  });
}
