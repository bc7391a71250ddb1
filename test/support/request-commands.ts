/** What the tests of requests by the command line do again and again. */
import { expect } from 'vitest';
import { candor, contentOf, done } from './command-line.ts';

/** Runs a command with `--json`; what it printed. One that finds something ends with 1. */
export async function jsonOf<Value>(folder: string, ...args: string[]): Promise<Value> {
  return JSON.parse((await candor(folder, [...args, '--json'])).out) as Value;
}

/** Runs a command that must be refused in one line, and change nothing; the line. */
export async function refusedIn(folder: string, ...args: string[]): Promise<string> {
  const before = contentOf(folder);
  const { code, out, err } = await candor(folder, args);
  expect(err, args.join(' ')).toMatch(/^[^\n]{10,400}\n$/);
  expect(err).not.toMatch(/undefined|\[object/);
  expect(code).toBe(3);
  // Only a list that is refused says more: what is wrong in which line.
  if (!args.includes('import')) expect(out).toBe('');
  expect(contentOf(folder)).toEqual(before);
  return err;
}

/** Makes an office file of the JSON beside it. */
export async function createFrom(folder: string, file: string, json: string): Promise<void> {
  await done(folder, 'new', file, '--name', 'Test');
  await done(folder, 'office', 'import', file, json);
}

/** The words of the command that takes in a Shine the Light request of Ada Quill. */
export function shineTheLightRequest(file: string, ...more: string[]): string[] {
  const asker = ['--by', 'email', '--name', 'Ada Quill', '--reach', '1 Elm St\\nFresno, CA 93701'];
  return ['request', 'add', file, '--kind', 'shine-the-light', ...asker, ...more];
}
