/** Runs the command line: mostly in this process, which takes milliseconds, and where it matters as a process of its own. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../main/cli/run-command.ts';
import { compileCache } from './compile-cache.ts';

export interface CommandResult {
  code: number | null;
  out: string;
  err: string;
}

/** Where the tests were started; a test that ran out of time may have left us in a folder that is gone. */
const home = process.cwd();

/** Runs `candor` with the arguments in a folder. */
export async function candor(folder: string, args: readonly string[]): Promise<CommandResult> {
  const out: string[] = [];
  const err: string[] = [];
  process.chdir(folder);
  try {
    const code = await runCommandLine(args, {
      say: (line) => out.push(`${line}\n`),
      progress: () => undefined,
      complain: (line) => err.push(`${line}\n`),
    });
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    process.chdir(home);
  }
}

/** What `npm run candor` starts. */
export const commandLineProgram = join(import.meta.dirname, '../../main/cli/candor.mjs');

/** Runs it as a process of its own; `uid` runs it under another account (needs an administrator). */
export function candorProcess(folder: string, args: readonly string[], uid?: number): CommandResult {
  const result = spawnSync(process.execPath, [commandLineProgram, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...compileCache, CANDOR_SETTINGS: join(folder, '.settings') },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** Runs it and answers what it printed; anything but success is thrown. */
export async function done(folder: string, ...args: string[]): Promise<string> {
  const { code, out, err } = await candor(folder, args);
  if (code !== 0) throw new Error(`candor ${args.join(' ')} ended with ${code}: ${err}`);
  return out;
}

const made = new Map<string, Uint8Array>();

/** Puts the file that a command makes into a folder. The command runs once in a process: equal commands make equal offices. */
async function putMade(folder: string, file: string, ...args: string[]): Promise<void> {
  const key = JSON.stringify(args);
  const bytes = made.get(key);
  if (bytes !== undefined) {
    writeFileSync(join(folder, file), bytes, { flag: 'wx' });
    return;
  }
  await done(folder, ...args.map((arg) => (arg === 'FILE' ? file : arg)));
  made.set(key, readFileSync(join(folder, file)));
}

/** Puts the sample into a folder, as `sample create` makes it. */
export async function putSample(folder: string, file: string): Promise<void> {
  await putMade(folder, file, 'sample', 'create', 'imaging-studio', 'FILE');
}

/** Puts an empty office into a folder, as `new` makes it. */
export async function putNewOffice(folder: string, file: string): Promise<void> {
  await putMade(folder, file, 'new', 'FILE', '--name', 'Test Clinic');
}

/** Every file in a folder with the hash of its content, so that "nothing changed" can be seen. */
export function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.settings'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.toSorted().map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
