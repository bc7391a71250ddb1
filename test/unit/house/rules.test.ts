/** Rules of the house that neither the compiler nor the linter knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../main/start/project.ts';
import { changingTheirProcess } from '../../run/changing-their-process.ts';

const folders = ['src', 'db', 'exporters', 'main', 'renderer', 'test'];

/** Made by programs, not part of the project. */
const made = ['node_modules', 'out', 'dist', 'test-results'];

const sources = folders
  .flatMap((folder) => readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css|html)$/.test(entry.name))
  .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((name) => name !== 'test/unit/house/rules.test.ts');

/** Lines of the sources in a folder that match, as `file:line: text`. */
function lines(pattern: RegExp, folder = ''): string[] {
  return sources
    .filter((name) => name.startsWith(folder))
    .flatMap((name) =>
      readFileSync(join(projectFolder, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : [])),
    );
}

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
});

test('the top level holds the six folders, the documents, and nothing else', () => {
  const found = readdirSync(projectFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !made.includes(entry.name))
    .map((entry) => entry.name);
  expect(found.filter((name) => name !== 'docs').toSorted()).toEqual(folders.toSorted());
});

test('nothing is left for later in a comment', () => {
  expect(lines(/\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
});

test('no type is forced by way of unknown', () => {
  expect(lines(/\bas unknown as\b/)).toEqual([]);
});

test('src never asks for the time of day', () => {
  expect(lines(/\bnew Date\(\s*\)|\bDate\(\s*\)|performance\.now/, 'src/')).toEqual([]);
});

test('src never looks at the language or time zone of the computer', () => {
  const local =
    /toLocale(Date|Time)?String\(\s*\)|DateTimeFormat\(\s*\)|\.get(Date|Day|Month|FullYear|Hours|Minutes)\(/;
  expect(lines(local, 'src/')).toEqual([]);
});

test('no file is named after being useful', () => {
  const drawers = sources.filter((name) => /(^|\/)(utils?|helpers?|misc|common|index)(\.[a-z]+)*(\/|$)/.test(name));
  expect(drawers.filter((name) => name !== 'renderer/index.html')).toEqual([]);
});

test('test files that share a process change nothing of it', () => {
  const change =
    /\bvi\.(mock|doMock|stub|spyOn|resetModules|useFakeTimers|setSystemTime)|process\.(env(\.|\[)[^=]*=[^=]|chdir|umask\()/;
  const alone = (line: string): boolean => changingTheirProcess.some((files) => matchesGlob(nameOf(line), files));
  const nameOf = (line: string): string => line.slice(0, line.indexOf(':'));
  const found = lines(change, 'test/').filter((line) => /\.test\.tsx?$/.test(nameOf(line)));
  expect(found.filter((line) => !alone(line))).toEqual([]);
  // And those that have one of their own need it.
  const needless = sources.filter((name) => alone(`${name}:`) && !found.some((line) => nameOf(line) === name));
  expect(needless).toEqual([]);
});
