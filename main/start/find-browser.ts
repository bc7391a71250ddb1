/**
 * Finds an installed browser of the Chromium family: these can show a page in a window of its own (`--app`).
 *
 * Only known places and PATH are looked at; nothing is started.
 */
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the search needs to know of the computer, so that a test can describe another one. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fileExists: (path: string) => boolean;
}

/** The computer this program runs on. */
export function thisComputer(): Computer {
  return { platform: process.platform, environment: process.env, fileExists: existsSync };
}

const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/**
 * Every place where a browser may be, best first. `CANDOR_BROWSER`, if set, is the only answer: the person at the
 * computer knows better than a list.
 */
export function browserPlaces({ platform, environment }: Computer): string[] {
  const chosen = environment['CANDOR_BROWSER'];
  if (chosen !== undefined && chosen !== '') return [chosen];
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return windowsPrograms.flatMap((program) => present(roots).map((root) => win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const roots = present(['/Applications', environment['HOME'] && posix.join(environment['HOME'], 'Applications')]);
    return macPrograms.flatMap((program) => roots.map((root) => posix.join(root, program)));
  }
  const folders = [...(environment['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const known = new Set(folders.filter((folder) => folder.startsWith('/')));
  return linuxNames.flatMap((name) => [...known].map((folder) => posix.join(folder, name)));
}

/** The first installed browser, as an absolute path, or `undefined` where there is none. */
export function findBrowser(computer: Computer = thisComputer()): string | undefined {
  return browserPlaces(computer).find((path) => computer.fileExists(path));
}

function present(values: readonly (string | undefined)[]): string[] {
  return values.filter((value): value is string => value !== undefined && value !== '');
}
