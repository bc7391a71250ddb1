/** The documents tell the truth about the house: links lead somewhere, commands exist, every folder is on the map. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../src/inventory/definitions.ts';
import { recordTypes } from '../../../src/inventory/record-id.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = globSync('**/*.md', {
  cwd: root,
  exclude: ['node_modules', 'out', 'dist', '.cache', '.git', 'test-results'],
}).toSorted();
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

describe.each(documents)('%s', (path) => {
  it('links only to what exists', () => {
    const targets = [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const named = [...read(path).matchAll(/npm run (?:--silent )?([a-z0-9:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

describe('the map of folders', () => {
  const folders = ['src', 'db', 'exporters', 'main', 'renderer', 'test'];

  it('shows each top-level folder, and each has a README of its own', () => {
    for (const folder of folders) {
      expect(read('README.md')).toContain(`[${folder}](${folder}/README.md)`);
      expect(existsSync(join(root, folder, 'README.md')), folder).toBe(true);
    }
  });

  it('shows each folder of src', () => {
    const inside = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'shared',
    );
    for (const { name } of inside) expect(read('src/README.md'), name).toContain(`\`${name}\``);
  });
});

it('has each record type in the glossary', () => {
  const glossary = read('docs/glossary.md');
  for (const type of recordTypes) expect(glossary, type).toContain(`**${definitionOf(type).name}**`);
});
