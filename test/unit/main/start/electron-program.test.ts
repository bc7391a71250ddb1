import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Children } from '../../../../main/start/children.ts';
import {
  electronPackageFolder,
  electronVersion,
  installedElectron,
  obtainElectron,
} from '../../../../main/start/electron-program.ts';
import { type StubFolder, stubFolder } from '../../../support/stub-program.ts';

let folder: StubFolder;
let children: Children;

beforeEach(() => {
  children = new Children();
  folder = stubFolder();
  folder.write('package.json', '{ "name": "electron", "version": "45.4.1" }');
});

afterEach(async () => {
  await children.end();
  folder.remove();
});

/** What Electron's own script leaves behind when it is done. */
const install = `
  const fs = require('node:fs');
  fs.mkdirSync(__dirname + '/dist', { recursive: true });
  fs.writeFileSync(__dirname + '/dist/version', 'v45.4.1');
  fs.writeFileSync(__dirname + '/dist/electron', '');
  fs.writeFileSync(__dirname + '/path.txt', 'electron');`;

describe('looking for the program', () => {
  beforeEach(() => {
    mkdirSync(join(folder.path, 'dist'));
    folder.write('dist/version', '45.4.1');
    folder.write('dist/electron', '');
    folder.write('path.txt', 'electron');
  });

  test('a complete program of the right version is found', () => {
    expect(installedElectron(folder.path, {})).toBe(join(folder.path, 'dist/electron'));
  });

  test('a program of another version does not count', () => {
    folder.write('dist/version', '44.0.0');
    expect(installedElectron(folder.path, {})).toBeUndefined();
  });

  test('an interrupted installation does not count', () => {
    writeFileSync(join(folder.path, 'path.txt'), 'electron-not-there');
    expect(installedElectron(folder.path, {})).toBeUndefined();
  });

  test('a build elsewhere is taken if it is named and there', () => {
    const other = stubFolder();
    other.write('electron', '');
    expect(installedElectron(folder.path, { ELECTRON_OVERRIDE_DIST_PATH: other.path })).toBe(
      join(other.path, 'electron'),
    );
    other.remove();
    expect(installedElectron(folder.path, { ELECTRON_OVERRIDE_DIST_PATH: other.path })).toBeUndefined();
  });
});

describe('fetching the program', () => {
  test("Electron's own script is run, and the program it brings is used", async () => {
    folder.write('install.js', install);
    const program = await obtainElectron(children, 10_000, folder.path);
    expect(program).toEqual({ kind: 'ready', path: join(folder.path, 'dist/electron') });
  });

  test('when it cannot be fetched, the reason is the first line of what the script says', async () => {
    folder.write('install.js', `console.error('TypeError: fetch failed\\n    at somewhere'); process.exit(1);`);
    const program = await obtainElectron(children, 10_000, folder.path);
    expect(program).toEqual({ kind: 'absent', reason: "Electron's program could not be fetched (fetch failed)" });
  });

  test('a script that says done but brings nothing is not believed', async () => {
    folder.write('install.js', '');
    const program = await obtainElectron(children, 10_000, folder.path);
    expect(program.kind).toBe('absent');
  });

  test('a script that hangs is not waited for longer than the deadline', async () => {
    folder.write('install.js', 'setInterval(() => {}, 1000);');
    const start = performance.now();
    const program = await obtainElectron(children, 1_000, folder.path);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(program).toEqual({
      kind: 'absent',
      reason: "Electron's program did not arrive within 1 seconds; fetching goes on for the next start",
    });
  });

  test('a script that comes after the deadline still installs for the next start', async () => {
    folder.write('install.js', `setTimeout(() => { ${install} }, 800);`);
    const program = await obtainElectron(children, 100, folder.path);
    expect(program.kind).toBe('absent');
    await expect.poll(() => installedElectron(folder.path, {}), { timeout: 10_000 }).toBeDefined();
  });

  test('a fetch that is ended leaves nothing in the temporary folder', async () => {
    const notes = join(folder.path, 'temporary');
    folder.write(
      'install.js',
      `const folder = require('node:os').tmpdir();
       require('node:fs').writeFileSync(folder + '/half-a-file', '');
       require('node:fs').writeFileSync(${JSON.stringify(notes)}, folder);
       setInterval(() => {}, 1000);`,
    );
    void obtainElectron(children, 10_000, folder.path);
    await expect.poll(() => existsSync(notes), { timeout: 10_000 }).toBe(true);
    const temporary = readFileSync(notes, 'utf8');
    expect(existsSync(join(temporary, 'half-a-file'))).toBe(true);
    await children.end();
    expect(existsSync(temporary)).toBe(false);
  });

  test('without the package there is nothing to fetch with', async () => {
    const program = await obtainElectron(children, 10_000, join(folder.path, 'nowhere'));
    expect(program).toEqual({ kind: 'absent', reason: 'the package electron is not installed' });
  });
});

test("the version is read from the package's own manifest", () => {
  expect(electronVersion(folder.path)).toBe('45.4.1');
  expect(electronVersion(join(folder.path, 'nowhere'))).toBeUndefined();
  expect(electronVersion(electronPackageFolder)).toMatch(/^\d+\.\d+\.\d+$/);
});
