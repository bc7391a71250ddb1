/**
 * Electron's program: where it is, and how to get it.
 *
 * The npm package `electron` brings no program. It has an `install.js` that fetches about 110 MB from Electron's own
 * release page into the package folder, and checks its hash. This file runs that script with a deadline, because
 * without a connection it can wait for minutes.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from './child-process.ts';
import { type Children } from './children.ts';
import { projectFolder } from './project.ts';

/** The npm package `electron` of this clone. */
export const electronPackageFolder: string = join(projectFolder, 'node_modules/electron');

/** Either the program, or why it is not here, as the rest of a sentence that starts with "because". */
export type ElectronProgram =
  | { readonly kind: 'ready'; readonly path: string }
  | { readonly kind: 'absent'; readonly reason: string };

/** The version of Electron in the package, for example `45.4.1`; `undefined` when it cannot be read. */
export function electronVersion(packageFolder: string = electronPackageFolder): string | undefined {
  const manifest = readText(join(packageFolder, 'package.json'));
  return /"version"\s*:\s*"([^"]+)"/.exec(manifest ?? '')?.[1];
}

/**
 * The program if it is on this computer, complete and of the package's version.
 *
 * `path.txt` is the last thing `install.js` writes, so an interrupted installation does not count.
 *
 * @param environment `ELECTRON_OVERRIDE_DIST_PATH` names a folder with another build, as Electron itself allows
 */
export function installedElectron(
  packageFolder: string = electronPackageFolder,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const program = readText(join(packageFolder, 'path.txt'));
  const other = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  if (other !== undefined && other !== '') {
    return existing(join(other, program ?? (process.platform === 'win32' ? 'electron.exe' : 'electron')));
  }
  const version = readText(join(packageFolder, 'dist/version'))?.replace(/^v/, '').trim();
  if (program === undefined || version === undefined || version !== electronVersion(packageFolder)) return undefined;
  return existing(join(packageFolder, 'dist', program));
}

/**
 * Finds the program, or lets Electron's own script fetch it.
 *
 * When the deadline passes, the fetch goes on in the background until `children` end, so that a slow line has the
 * program at the next start.
 *
 * @param deadline milliseconds to wait for the fetch
 */
export async function obtainElectron(
  children: Children,
  deadline: number,
  packageFolder: string = electronPackageFolder,
): Promise<ElectronProgram> {
  const installed = installedElectron(packageFolder);
  if (installed !== undefined) return { kind: 'ready', path: installed };
  const script = join(packageFolder, 'install.js');
  if (!existsSync(script)) return absent('the package electron is not installed');

  // A fetch that is ended leaves its half file in the temporary folder, so it gets one of its own.
  const temporary = mkdtempSync(join(tmpdir(), 'candor-fetch-'));
  children.afterwards(async () => {
    rmSync(temporary, { recursive: true, force: true });
  });
  const environment = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const fetching = children.keep(
    spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'pipe'], env: environment }),
  );
  const outcome = await within(deadline, ended(fetching));
  if (outcome === 'late') {
    const seconds = Math.round(deadline / 1000);
    return absent(`Electron's program did not arrive within ${seconds} seconds; fetching goes on for the next start`);
  }
  const fetched = installedElectron(packageFolder);
  if (outcome.code === 0 && fetched !== undefined) return { kind: 'ready', path: fetched };
  return absent(`Electron's program could not be fetched (${shortReason(outcome.errorText)})`);
}

/** The first line of an error text, without the name of the error class and the stack. */
function shortReason(errorText: string): string {
  const line = errorText.split('\n').find((one) => one.trim() !== '') ?? 'no reason given';
  return line.replace(/^\w*Error: /, '').trim();
}

function absent(reason: string): ElectronProgram {
  return { kind: 'absent', reason };
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ended(child: ChildProcess): Promise<{ code: number | null; errorText: string }> {
  let errorText = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errorText += text;
  });
  return new Promise((done) => {
    child.on('error', (error) => {
      done({ code: null, errorText: error.message });
    });
    child.on('close', (code) => {
      done({ code, errorText });
    });
  });
}
