import { useEffect, useState } from 'react';
import type { ExportResult } from '../../../src/contract/calls.ts';
import type { Events } from '../../../src/contract/events.ts';
import { unwrap } from './call-failure.ts';
import { useClient } from './client-context.tsx';
import type { Envelope } from '../../../src/contract/errors.ts';
import type { Client } from '../../../src/contract/events.ts';

/** How an export is going. */
export type ExportState =
  | { phase: 'idle' }
  | { phase: 'running'; progress: Events['export.progress'] | undefined }
  | { phase: 'done'; result: ExportResult }
  | { phase: 'failed'; error: unknown };

/** Runs exports one at a time; `run` is handed the client and answers the envelope of its call. */
export function useExport(): {
  state: ExportState;
  run: (ask: (client: Client) => Promise<Envelope<ExportResult>>) => void;
} {
  const client = useClient();
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  useEffect(
    () =>
      client.subscribe('export.progress', (progress) => {
        setState((before) => (before.phase === 'running' ? { phase: 'running', progress } : before));
      }),
    [client],
  );
  return {
    state,
    run: (ask) => {
      setState({ phase: 'running', progress: undefined });
      ask(client).then(
        (envelope) => {
          try {
            setState({ phase: 'done', result: unwrap(envelope) });
          } catch (error) {
            setState({ phase: 'failed', error });
          }
        },
        (error: unknown) => setState({ phase: 'failed', error }),
      );
    },
  };
}
