/**
 * A log of the program's own faults, for a support report. It stays on this computer and holds nothing of the office: no
 * message of an error (it may quote a record), no path, no input; only where in the program it happened.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The log is turned over at this size, so it never takes more than twice as much. */
const sizeLimit = 256 * 1024;

export interface Problem {
  /** UTC time, ISO 8601. */
  at: string;
  version: string;
  /** What was being done, e.g. the name of a call. */
  during: string;
  error: unknown;
}

/** Adds a line to the log. A full disk or a locked folder never stops the app because of its log. */
export function logProblem(folder: string, problem: Problem): void {
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'problems.log');
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > sizeLimit) renameSync(file, `${file}.1`);
    appendFileSync(file, `${JSON.stringify(describeProblem(problem))}\n`);
  } catch {
    // Nothing better to do here.
  }
}

/** The problem without anything that could be the office's. */
export function describeProblem({ at, version, during, error }: Problem): Record<string, unknown> {
  const isError = error instanceof Error;
  const code = isError && 'code' in error ? error.code : undefined;
  return {
    at,
    version,
    during,
    error: isError ? error.constructor.name : typeof error,
    ...(typeof code === 'string' && /^[A-Z0-9_]{2,60}$/.test(code) ? { code } : {}),
    where: isError ? framesOf(error) : [],
  };
}

/** `function (file:line)` for each frame; folders are left out, because they hold the person's name. */
function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .map((line) => /^ {4}at (?:(?<name>[\w.<>$ ]{1,80}) \()?(?<place>.*?)\)?$/.exec(line)?.groups)
    .filter((frame) => frame !== undefined)
    .slice(0, 20)
    .map(({ name = '', place = '' }) => `${name} (${place.split(/[\\/]/).at(-1) ?? ''})`);
}
