import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../../main/start/project.ts';

/** Every script that a person or npm starts directly. */
const entries = ['main/start.mjs', 'main/dev.mjs', 'main/build.mjs', 'main/cli/candor.mjs', 'test/run.mjs'];

/** Starts an entry script in a Node that says it is another one. */
function runAs(entry: string, versions: { node: string; napi: string }, platform: NodeJS.Platform = process.platform) {
  const disguise = `
    Object.defineProperty(process, 'versions', { value: { ...process.versions, ...${JSON.stringify(versions)} } });
    Object.defineProperty(process, 'platform', { value: ${JSON.stringify(platform)} });`;
  return spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(disguise)}`, join(projectFolder, entry)],
    { encoding: 'utf8' },
  );
}

describe.each(entries)('%s', (entry) => {
  test('stops a too-old Node with one line and exit code 4', () => {
    const { status, stdout, stderr } = runAs(entry, { node: '20.20.2', napi: '9' });
    expect(status).toBe(4);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Candor needs Node 24 or newer, and this is Node 20\.20\.2\. .*\n$/);
  });

  test('is written so that Node 12 can read it', () => {
    const source = code(entry);
    for (const tooNew of [/\?\./, /\?\?/, /'node:/, /^\s*await /m, /\|\|=|&&=/, /#\w+\s*[;=(]/, /\.ts['"];/]) {
      expect(source).not.toMatch(tooNew);
    }
  });

  test('loads nothing before the guard', () => {
    const imports = code(entry)
      .split('\n')
      .filter((line) => /^import\b[^(]*$/.test(line));
    expect(imports).toHaveLength(1);
    expect(imports[0]).toContain('require-node.mjs');
  });
});

test('a Node with an old Node-API is stopped, whatever its version says', () => {
  expect(runAs('main/cli/candor.mjs', { node: '24.0.0', napi: '9' }).status).toBe(4);
});

test('on Linux and Windows the line names npm, on a Mac it says to install Node', () => {
  const old = { node: '22.1.0', napi: '9' };
  expect(runAs('main/start.mjs', old, 'win32').stderr).toContain('npm start');
  expect(runAs('main/start.mjs', old, 'darwin').stderr).toContain('Install Node 24');
});

test('the guard itself can be read by Node 12', () => {
  const source = code('main/require-node.mjs');
  expect(source).not.toMatch(/\?\.|\?\?|'node:|\bawait\b|`/);
});

test('there is no other entry script', () => {
  const scripts = ['main', 'main/cli', 'main/start', 'test', 'test/run']
    .flatMap((folder) => readdirSync(join(projectFolder, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.mjs') && name !== 'main/require-node.mjs');
  expect(scripts.toSorted()).toEqual(entries.toSorted());
});

/** A script without its comments. */
function code(name: string): string {
  return readFileSync(join(projectFolder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
}
