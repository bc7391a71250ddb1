/** Starts the loopback host as a process of its own and learns its one-time address. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Children } from './children.ts';
import { projectFolder } from './project.ts';

/** The line by which the host says that it is ready. */
const readyLine = /Candor is open at (http:\/\/127\.0\.0\.1:\d+\/\S*)/;

/** The host with its address, or why it did not start. */
export type LoopbackStart =
  | { readonly kind: 'ready'; readonly process: ChildProcess; readonly address: string }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Starts the host and waits for its address.
 *
 * @param deadline milliseconds to wait
 * @param officeFile file to open, if any
 * @param program the host's entry file, another one in tests
 */
export function startLoopbackHost(
  children: Children,
  deadline: number,
  officeFile?: string,
  program: string = join(projectFolder, 'main/loopback/main.ts'),
): Promise<LoopbackStart> {
  const args = officeFile === undefined ? [program] : [program, officeFile];
  const host = children.keep(spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: projectFolder }));
  let lastError = '';
  createInterface({ input: host.stderr }).on('line', (line) => {
    if (line.trim() !== '') lastError = line.trim();
  });
  return new Promise((done) => {
    const timer = setTimeout(() => {
      host.kill();
      done({ kind: 'failed', reason: `it did not answer within ${Math.round(deadline / 1000)} seconds` });
    }, deadline);
    createInterface({ input: host.stdout }).on('line', (line) => {
      const address = readyLine.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      done({ kind: 'ready', process: host, address });
    });
    host.on('error', (error) => {
      lastError = error.message;
    });
    host.on('close', (code) => {
      clearTimeout(timer);
      done({ kind: 'failed', reason: lastError === '' ? `it ended with code ${String(code)}` : lastError });
    });
  });
}
