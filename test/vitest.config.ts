import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { countsFileVariable } from './run/counts.ts';
import { vitestCounts } from './run/vitest-counts.ts';

const countsFile = process.env[countsFileVariable];
const root = resolve(import.meta.dirname, '..');

const all = ['test/{unit,integration,contract,security,reliability,accessibility}/**/*.test.{ts,tsx}'];

/**
 * Tests that give data to functions and files, and change nothing of the process they run in. They share their processes:
 * starting one for each file, and loading the printers and the fonts again, would take half the time of the whole run.
 * `test/unit/house/rules.test.ts` holds them to it.
 */
const sharing = [
  'test/unit/{db,disclosure,documents,exporters,findings,inventory,library,packs,requests,samples}/**/*.test.ts',
  'test/integration/{requirement,seed,six}*.test.ts',
];

/** Tests of how long something takes. They run after the others, one at a time, so that nobody takes their processor. */
const timed = ['test/reliability/speed.test.ts', 'test/integration/start.test.ts'];

/** All tests that need no browser. The browser tests are in `test/e2e` and belong to `test/playwright.config.ts`. */
export default defineConfig({
  root,
  cacheDir: resolve(root, '.cache/vitest'),
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // Only a test that hangs should meet these, also on a slow and busy computer.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    passWithNoTests: true,
    restoreMocks: true,
    reporters: countsFile === undefined ? ['default'] : ['default', vitestCounts(countsFile)],
    projects: [
      {
        extends: true,
        test: { name: 'records', include: sharing, isolate: false, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: { name: 'program', include: all, exclude: [...sharing, ...timed], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: { name: 'timed', include: timed, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
