import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../src/library');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const named = [...readme.matchAll(/`([a-z0-9-]+(?:\.ts|\/))`/g)].map((match) => match[1] ?? '');

describe('the README of the library', () => {
  it('has a row for every file and folder', () => {
    const found = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.name !== 'README.md')
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    expect(found.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('names nothing that is gone', () => {
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  });
});
