import { useEffect, useState } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import type { BulkResult } from '../../../../src/contract/request-calls.ts';
import { unwrap } from '../../data/call-failure.ts';
import { useClient } from '../../data/client-context.tsx';

/** How answering many requests is going. */
export type ManyState =
  | { phase: 'idle' }
  /** `progress` is missing while the person chooses where the file goes. */
  | { phase: 'running'; progress: { done: number; total: number } | undefined; stopping: boolean }
  | { phase: 'done'; result: BulkResult }
  | { phase: 'failed'; error: unknown };

/** Writes many letters, tells how far it is, and stops when asked. */
export function useAnswerMany(): {
  state: ManyState;
  start: (order: CallInput<'request.answerMany'>) => void;
  stop: () => void;
} {
  const client = useClient();
  const [state, setState] = useState<ManyState>({ phase: 'idle' });
  useEffect(
    () =>
      client.subscribe('letters.progress', (progress) => {
        setState((before) => (before.phase === 'running' ? { ...before, progress } : before));
      }),
    [client],
  );
  return {
    state,
    start: (order) => {
      setState({ phase: 'running', progress: undefined, stopping: false });
      client
        .call('request.answerMany', order)
        .then((envelope) => setState({ phase: 'done', result: unwrap(envelope) }))
        .catch((error: unknown) => setState({ phase: 'failed', error }));
    },
    stop: () => {
      setState((before) => (before.phase === 'running' ? { ...before, stopping: true } : before));
      void client.call('request.stopAnswering', {});
    },
  };
}
