/**
 * Who may import whom, held against the real tsconfig files and the real lint configuration.
 *
 * A small copy of the tree (the configurations, and one file per folder) is made in a temporary folder; into it go one
 * file for each allowed import and one for each forbidden one. The compiler and the linter must each tell them apart.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../../main/start/project.ts';

const configurations = [
  'package.json',
  '.oxlintrc.json',
  'tsconfig.base.json',
  'tsconfig.forbidden.d.ts',
  'tsconfig.json',
  'src/tsconfig.json',
  'db/tsconfig.json',
  'exporters/tsconfig.json',
  'main/tsconfig.json',
  'main/electron/tsconfig.json',
  'main/electron/tsconfig.preload.json',
  'renderer/tsconfig.json',
  'renderer/tsconfig.vite.json',
];

/** One harmless file per folder, for the others to import. */
const neighbours = [
  'src/contract/names.ts',
  'src/documents/compose.ts',
  'src/inventory/office.ts',
  'db/open.ts',
  'exporters/pdf.ts',
  'main/services/office.ts',
  'main/electron/window.ts',
  'main/loopback/server.ts',
  'renderer/src/app.ts',
  'renderer/src/ui/button.ts',
  'test/support/office.ts',
];

type Net = 'compiler' | 'lint';

interface Case {
  /** File that imports, in the copy of the tree. */
  readonly from: string;
  readonly source: string;
  /** Which nets must refuse it; none for an allowed import. */
  readonly refusedBy: readonly Net[];
}

const both: readonly Net[] = ['compiler', 'lint'];
const lintOnly: readonly Net[] = ['lint'];
const allowed: readonly Net[] = [];

const cases: readonly Case[] = [
  // src: zod and src
  { from: 'src/contract', source: `export { z } from 'zod';`, refusedBy: allowed },
  { from: 'src/contract', source: `export { value } from '../inventory/office.ts';`, refusedBy: allowed },
  { from: 'src/contract', source: `export { value } from '../../db/open.ts';`, refusedBy: both },
  { from: 'src/contract', source: `export type { Value } from '../../db/open.ts';`, refusedBy: both },
  { from: 'src/contract', source: `export { value } from '../../exporters/pdf.ts';`, refusedBy: both },
  { from: 'src/contract', source: `export { value } from '../../main/services/office.ts';`, refusedBy: both },
  { from: 'src/contract', source: `export { value } from '../../renderer/src/app.ts';`, refusedBy: both },
  { from: 'src/contract', source: `export { value } from '../../test/support/office.ts';`, refusedBy: both },
  { from: 'src/contract', source: `export { readFileSync } from 'node:fs';`, refusedBy: both },
  { from: 'src/contract', source: `export { default } from 'better-sqlite3';`, refusedBy: both },
  { from: 'src/contract', source: `export { useState } from 'react';`, refusedBy: both },
  { from: 'src/contract', source: `export { Packer } from 'docx';`, refusedBy: both },
  { from: 'src/contract', source: `export const home = process.env;`, refusedBy: both },
  { from: 'src/contract', source: `export const page = document.title;`, refusedBy: both },
  { from: 'src/contract', source: `export const now = Date.now();`, refusedBy: lintOnly },
  { from: 'src/contract', source: `export const luck = Math.random();`, refusedBy: lintOnly },

  // db: src, better-sqlite3, Node
  { from: 'db', source: `export { value } from '../src/inventory/office.ts';`, refusedBy: allowed },
  { from: 'db', source: `export { default } from 'better-sqlite3';`, refusedBy: allowed },
  { from: 'db', source: `export { readFileSync } from 'node:fs';`, refusedBy: allowed },
  { from: 'db', source: `export { value } from '../exporters/pdf.ts';`, refusedBy: both },
  { from: 'db', source: `export { value } from '../main/services/office.ts';`, refusedBy: both },
  { from: 'db', source: `export { value } from '../renderer/src/app.ts';`, refusedBy: both },
  { from: 'db', source: `export { app } from 'electron';`, refusedBy: both },
  { from: 'db', source: `export { createServer } from 'node:http';`, refusedBy: lintOnly },

  // exporters: src and the printers' packages; no files
  { from: 'exporters', source: `export { value } from '../src/inventory/office.ts';`, refusedBy: allowed },
  { from: 'exporters', source: `export { Packer } from 'docx';`, refusedBy: allowed },
  { from: 'exporters', source: `export { Resvg } from '@resvg/resvg-wasm';`, refusedBy: allowed },
  { from: 'exporters', source: `export { value } from '../db/open.ts';`, refusedBy: both },
  { from: 'exporters', source: `export { value } from '../main/services/office.ts';`, refusedBy: both },
  { from: 'exporters', source: `export { default } from 'better-sqlite3';`, refusedBy: both },
  { from: 'exporters', source: `export { app } from 'electron';`, refusedBy: both },
  { from: 'exporters', source: `export { PassThrough } from 'node:stream';`, refusedBy: allowed },
  { from: 'exporters', source: `export { deflateSync } from 'node:zlib';`, refusedBy: allowed },
  { from: 'exporters', source: `export { readFileSync } from 'node:fs';`, refusedBy: lintOnly },

  // main: everything below it, no host's parts
  { from: 'main/services', source: `export { value } from '../../db/open.ts';`, refusedBy: allowed },
  { from: 'main/services', source: `export { value } from '../../exporters/pdf.ts';`, refusedBy: allowed },
  { from: 'main/services', source: `export { value } from '../../renderer/src/app.ts';`, refusedBy: both },
  { from: 'main/services', source: `export { value } from '../electron/window.ts';`, refusedBy: both },
  { from: 'main/services', source: `export { app } from 'electron';`, refusedBy: both },
  { from: 'main/services', source: `export { createServer } from 'node:http';`, refusedBy: lintOnly },
  { from: 'main/services', source: `export { value } from '../loopback/server.ts';`, refusedBy: lintOnly },
  { from: 'main/loopback', source: `export { createServer } from 'node:http';`, refusedBy: allowed },
  { from: 'main/loopback', source: `export { app } from 'electron';`, refusedBy: both },

  // main/electron
  { from: 'main/electron', source: `export { app } from 'electron';`, refusedBy: allowed },
  { from: 'main/electron', source: `export { value } from '../services/office.ts';`, refusedBy: allowed },
  { from: 'main/electron', source: `export { value } from '../../renderer/src/app.ts';`, refusedBy: both },
  { from: 'main/electron', source: `export { value } from '../loopback/server.ts';`, refusedBy: lintOnly },

  // renderer: types of src, values of src/contract and of pure helpers
  { from: 'renderer/src', source: `export { value } from '../../src/contract/names.ts';`, refusedBy: allowed },
  { from: 'renderer/src', source: `export { value } from '../../src/inventory/office.ts';`, refusedBy: allowed },
  { from: 'renderer/src', source: `export type { Value } from '../../src/documents/compose.ts';`, refusedBy: allowed },
  { from: 'renderer/src', source: `export { useState } from 'react';`, refusedBy: allowed },
  { from: 'renderer/src', source: `export { value } from '../../src/documents/compose.ts';`, refusedBy: lintOnly },
  { from: 'renderer/src', source: `export { value } from '../../db/open.ts';`, refusedBy: both },
  { from: 'renderer/src', source: `export type { Value } from '../../db/open.ts';`, refusedBy: both },
  { from: 'renderer/src', source: `export { value } from '../../exporters/pdf.ts';`, refusedBy: both },
  { from: 'renderer/src', source: `export { value } from '../../main/services/office.ts';`, refusedBy: both },
  { from: 'renderer/src', source: `export { readFileSync } from 'node:fs';`, refusedBy: both },
  { from: 'renderer/src', source: `export { Resvg } from '@resvg/resvg-wasm';`, refusedBy: both },
  { from: 'renderer/src', source: `export { ipcRenderer } from 'electron';`, refusedBy: both },
  { from: 'renderer/src', source: `export const home = process.env;`, refusedBy: both },
  { from: 'renderer/src', source: `export { Dialog } from '@base-ui/react';`, refusedBy: lintOnly },
  { from: 'renderer/src/ui', source: `export { Dialog } from '@base-ui/react';`, refusedBy: allowed },
];

const files = cases.map((one, index) => ({ ...one, file: `${one.from}/case-${index}.ts` }));

/** The preload is one file of its own project, so it is tried by itself. */
const preload = 'main/electron/preload.ts';
const preloadLines = [
  { source: `export { contextBridge } from 'electron';`, isAllowed: true },
  { source: `export type { Value } from '../../src/contract/names.ts';`, isAllowed: true },
  { source: `export { value as name } from '../../src/contract/names.ts';`, isAllowed: false },
  { source: `export { readFileSync } from 'node:fs';`, isAllowed: false },
  { source: `export { value } from '../services/office.ts';`, isAllowed: false },
].map((one, index) => ({ ...one, line: index + 1 }));

let tree: string;
const complaints: { [net in Net | 'preload']: string } = { compiler: '', preload: '', lint: '' };

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'candor-boundaries-'));
  for (const name of configurations) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    copyFileSync(join(projectFolder, name), join(tree, name));
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(tree, 'node_modules'), 'junction');
  for (const name of neighbours) write(name, 'export type Value = number;\nexport const value: Value = 1;');
  write('renderer/vite.config.ts', 'export default {};');
  write(preload, `export { contextBridge } from 'electron';`);
  // The neighbours' types must exist before anybody imports them.
  expect(tool('typescript/bin/tsc', ['-b', 'main/electron', 'renderer'])).toBe('');
  for (const { file, source } of files) write(file, source);
  const projects = ['src', 'db', 'exporters', 'main', 'main/electron', 'renderer'];
  complaints.compiler = projects.map((project) => tool('typescript/bin/tsc', ['-p', project, '--noEmit'])).join('\n');
  write(preload, preloadLines.map(({ source }) => source).join('\n'));
  complaints.preload = tool('typescript/bin/tsc', ['-p', 'main/electron/tsconfig.preload.json', '--noEmit']);
  // One start for all: each takes a second.
  complaints.lint = tool('oxlint/bin/oxlint', ['--format=unix']);
}, 60_000);

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

describe.each(['compiler', 'lint'] as const)('%s', (net) => {
  test.each(files.filter((one) => one.refusedBy.includes(net)))('refuses in $from: $source', ({ file }) => {
    expect(complaintsAbout(net, file)).not.toEqual([]);
  });

  test.each(files.filter((one) => !one.refusedBy.includes(net)))('allows in $from: $source', ({ file }) => {
    expect(complaintsAbout(net, file)).toEqual([]);
  });
});

describe('the preload', () => {
  test.each(preloadLines)('allowed $isAllowed: $source', ({ line, isAllowed }) => {
    const refused = complaints.lint.match(
      new RegExp(`main.electron.preload\\.ts:${line}:.*no-restricted-imports`, 'g'),
    );
    expect(refused === null).toBe(isAllowed);
  });

  test('cannot import main, for the compiler too', () => {
    expect(complaints.preload).toContain('services/office.ts');
  });
});

function complaintsAbout(net: Net, file: string): string[] {
  return complaints[net].split('\n').filter((line) => line.replaceAll('\\', '/').includes(file));
}

function write(name: string, source: string): void {
  const path = join(tree, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${source}\n`);
}

/** Runs a tool in the copy of the tree; its whole output, empty when it has nothing to say. */
function tool(program: string, args: readonly string[]): string {
  const path = join(projectFolder, 'node_modules', program);
  const { stdout, stderr } = spawnSync(process.execPath, [path, ...args], { cwd: tree, encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}
