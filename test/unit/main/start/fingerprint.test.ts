import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../../main/start/fingerprint.ts';

let folder: string;
let before: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-sources-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  writeFileSync(join(folder, 'src/a.ts'), 'one');
  writeFileSync(join(folder, 'src/deep/b.ts'), 'two');
  writeFileSync(join(folder, 'notes.md'), 'not a source');
  before = fingerprint(folder, ['src']);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('nothing changed gives the same fingerprint', () => {
  expect(fingerprint(folder, ['src'])).toBe(before);
  expect(before).toMatch(/^[0-9a-f]{64}$/);
});

test('a changed, added, deleted or renamed source gives another one', () => {
  writeFileSync(join(folder, 'src/a.ts'), 'one, changed');
  const changed = fingerprint(folder, ['src']);
  writeFileSync(join(folder, 'src/deep/c.ts'), 'three');
  const added = fingerprint(folder, ['src']);
  rmSync(join(folder, 'src/deep/c.ts'));
  rmSync(join(folder, 'src/deep/b.ts'));
  const deleted = fingerprint(folder, ['src']);
  renameSync(join(folder, 'src/a.ts'), join(folder, 'src/z.ts'));
  const renamed = fingerprint(folder, ['src']);
  expect(new Set([before, changed, added, deleted, renamed]).size).toBe(5);
});

test('a source saved again with the same length counts as changed', () => {
  utimesSync(join(folder, 'src/a.ts'), new Date(0), new Date(1_000));
  expect(fingerprint(folder, ['src'])).not.toBe(before);
});

test('files outside the inputs do not matter, and a missing input is an empty one', () => {
  writeFileSync(join(folder, 'notes.md'), 'other notes');
  expect(fingerprint(folder, ['src', 'no-such-folder'])).toBe(before);
});
