/** The steps of `npm test`. Each runs one npm script of this project, so that a person can run it alone. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../main/start/project.ts';
import { type Counts, countsFileVariable, oneFailure, readCounts } from './counts.ts';

/** Where a step runs and whether a person is watching. The runner's own tests run steps elsewhere, quietly. */
interface Place {
  readonly folder: string;
  readonly quiet: boolean;
}

const here: Place = { folder: projectFolder, quiet: false };

/**
 * What the checks are given. They run side by side, and those written in Go (types, lint) would each start as many threads
 * as there are processors and look at the same types once per thread: on two processors that costs a third more.
 */
const oneThreadEach = { GOMAXPROCS: '1' };

/** How an npm script ended. */
interface Ended {
  readonly succeeded: boolean;
  /** The exit code or the signal, in words. */
  readonly how: string;
  /** Standard output and error, empty if they were shown while it ran. */
  readonly output: string;
}

/**
 * Runs a script that only succeeds or fails. Its output is shown when it fails.
 *
 * @returns no counts when it succeeds (a check is no test), one failure otherwise
 */
export async function runCheck(script: string, place: Place = here): Promise<Counts> {
  const start = performance.now();
  const { succeeded, output } = await runScript(script, place.folder, 'collect', oneThreadEach);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!place.quiet)
    process.stdout.write(`${succeeded ? 'ok    ' : 'FAILED'} ${script} (${seconds} s)\n${succeeded ? '' : output}`);
  return succeeded ? { passed: 0, failed: 0, skipped: [] } : oneFailure;
}

/**
 * Runs a script that runs tests, showing its output, and reads the counts it leaves.
 *
 * A program that fails although no test failed counts as one failure: it broke off, or found something wrong beside
 * the tests.
 */
export async function runTests(script: string, place: Place = here): Promise<Counts> {
  if (!place.quiet) process.stdout.write(`\n${script}\n`);
  const temporary = mkdtempSync(join(tmpdir(), 'candor-counts-'));
  const file = join(temporary, 'counts.json');
  try {
    const { succeeded, how } = await runScript(script, place.folder, place.quiet ? 'collect' : 'show', {
      [countsFileVariable]: file,
    });
    const counts = readCounts(file);
    if (counts === undefined) {
      if (!place.quiet) process.stdout.write(`FAILED ${script} broke off without a result (${how})\n`);
      return oneFailure;
    }
    return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function runScript(
  script: string,
  folder: string,
  output: 'show' | 'collect',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  // One string and a shell, because npm is a .cmd file on Windows. The script names are ours.
  const child = spawn(`npm run --silent ${script}`, {
    cwd: folder,
    shell: true,
    stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let collected = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      collected += text;
    });
  }
  return new Promise((done) => {
    child.on('error', (error) => {
      done({ succeeded: false, how: error.message, output: error.message });
    });
    child.on('close', (code, signal) => {
      const how = signal === null ? `exit code ${String(code)}` : `signal ${signal}`;
      done({ succeeded: code === 0, how, output: collected });
    });
  });
}
