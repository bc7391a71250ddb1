import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';
import { changingTheirProcess } from './run/changing-their-process.ts';
import { countsFileVariable } from './run/counts.ts';
import { vitestCounts } from './run/vitest-counts.ts';

const countsFile = process.env[countsFileVariable];
const root = resolve(import.meta.dirname, '..');

const all = ['test/{unit,integration,contract,security,reliability,accessibility}/**/*.test.{ts,tsx}'];

/** Tests of how long something takes. They run after the others, one at a time, so that nobody takes their processor. */
const timed = ['test/reliability/speed.test.ts'];

/** The longest files. They come first, because they mostly wait for programs they start, and the others fill that time. */
const waiting = [
  'test/integration/{printed-libreoffice,start}.test.ts',
  'test/reliability/{full-disk,kill}.test.ts',
  'test/unit/test/run/steps.test.ts',
];

/** All tests that need no browser. The browser tests are in `test/e2e` and belong to `test/playwright.config.ts`. */
export default defineConfig({
  root,
  cacheDir: resolve(root, '.cache/vitest'),
  test: {
    pool: 'forks',
    execArgv: ['--import', pathToFileURL(resolve(import.meta.dirname, 'run/electron-stand-in.ts')).href],
    // Node reads the sources itself, as it does when the program runs: nothing has to be translated first.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    maxWorkers: 2,
    // Only a test that hangs should meet these, also on a slow and busy computer.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    passWithNoTests: true,
    restoreMocks: true,
    reporters: countsFile === undefined ? ['default'] : ['default', vitestCounts(countsFile)],
    // A process is only kept for the next file while that is of the same project: hence one project after the other.
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: [...waiting, ...changingTheirProcess], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'shared',
          include: all,
          exclude: [...waiting, ...changingTheirProcess, ...timed],
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: timed, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
