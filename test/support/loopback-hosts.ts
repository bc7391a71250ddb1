/** Fresh loopback hosts, one after the other, from one program: see `loopback-hosts-program.ts`. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { compileCache } from './compile-cache.ts';

/** What the program is asked to do; it answers each with one report, in order. */
export type HostOrder =
  | { readonly kind: 'open'; readonly folder: string; readonly file?: string | undefined }
  | { readonly kind: 'close'; readonly origin: string };

export type HostReport =
  | { readonly kind: 'opened'; readonly origin: string; readonly token: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly why: string };

export interface OpenHost {
  readonly origin: string;
  readonly token: string;
  /** Ends it as its program ends: no new requests, then the file is closed. */
  readonly close: () => Promise<void>;
}

export interface LoopbackHosts {
  /**
   * A host that knows nothing of those before it. `folder` is where its file questions start, `file` the path of an office
   * that it opens as a double click does.
   */
  readonly open: (folder: string, file?: string) => Promise<OpenHost>;
  /** Ends the program. */
  readonly end: () => Promise<void>;
}

/** Starts the program. Orders are given one at a time. */
export function startLoopbackHosts(): LoopbackHosts {
  const program = fork(join(import.meta.dirname, 'loopback-hosts-program.ts'), {
    execArgv: [],
    env: { ...process.env, ...compileCache },
  });
  const ask = async (order: HostOrder): Promise<HostReport> => {
    const answered = new AbortController();
    const { signal } = answered;
    try {
      program.send(order);
      return await Promise.race([
        once(program, 'message', { signal }).then(([report]) => report as HostReport),
        once(program, 'exit', { signal }).then((): HostReport => ({ kind: 'failed', why: 'the hosts have ended' })),
      ]);
    } finally {
      answered.abort();
    }
  };
  return {
    open: async (folder, file) => {
      const report = await ask({ kind: 'open', folder, file });
      if (report.kind !== 'opened') throw new Error(`No loopback host: ${JSON.stringify(report)}`);
      const { origin, token } = report;
      return {
        origin,
        token,
        close: async () => {
          const ended = await ask({ kind: 'close', origin });
          if (ended.kind !== 'closed') throw new Error(`The loopback host did not end: ${JSON.stringify(ended)}`);
        },
      };
    },
    end: async () => {
      if (program.exitCode !== null) return;
      const ended = once(program, 'exit');
      program.disconnect();
      await ended;
    },
  };
}
