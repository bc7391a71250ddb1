import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { countsFileVariable } from './run/counts.ts';
import { vitestCounts } from './run/vitest-counts.ts';

const countsFile = process.env[countsFileVariable];
const root = resolve(import.meta.dirname, '..');

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
        test: {
          name: 'tests',
          include: ['test/{unit,integration,contract,security,reliability,accessibility}/**/*.test.{ts,tsx}'],
          exclude: timed,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'timed', include: timed, sequence: { groupOrder: 1 }, maxWorkers: 1 } },
    ],
  },
});
