/** What the lock file must be, so that `npm ci` works the same on every computer and every registry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../../main/start/project.ts';

const names = z.record(z.string(), z.string()).optional();

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      inBundle: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      optionalDependencies: names,
    }),
  ),
});

const manifestSchema = z.object({
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  allowScripts: z.record(z.string(), z.boolean()),
});

const read = (name: string): unknown => JSON.parse(readFileSync(join(projectFolder, name), 'utf8'));
const { packages } = lockSchema.parse(read('package-lock.json'));
const manifest = manifestSchema.parse(read('package.json'));
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('no package is tied to a download address', () => {
  expect(installed.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('every package is tied to its content', () => {
  const unproven = installed.filter(([, entry]) => entry.integrity === undefined && entry.inBundle !== true);
  expect(unproven.map(([path]) => path)).toEqual([]);
});

test('every optional part that a package names has an entry of its own', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !hasEntry(path, name)),
  );
  expect(missing).toEqual([]);
});

test('every dependency is pinned to one version, and the lock file holds that one', () => {
  const pins = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  for (const [name, version] of Object.entries(pins)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('every package with an installation script is decided on, and none may run', () => {
  const withScript = installed
    .filter(([, entry]) => entry.hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  for (const name of withScript) expect(manifest.allowScripts[name], name).toBe(false);
  expect(Object.values(manifest.allowScripts)).not.toContain(true);
});

/** Whether npm finds `name` from the package at `path`: in its own folder, or in one further up. */
function hasEntry(path: string, name: string): boolean {
  const here = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (packages[here] !== undefined) return true;
  if (path === '') return false;
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')));
  return path.startsWith('node_modules/') && hasEntry(above, name);
}
