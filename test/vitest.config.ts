import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { countsFileVariable } from './run/counts.ts';
import { vitestCounts } from './run/vitest-counts.ts';

const countsFile = process.env[countsFileVariable];
const root = resolve(import.meta.dirname, '..');

/** All tests that need no browser. The browser tests are in `test/e2e` and belong to `test/playwright.config.ts`. */
export default defineConfig({
  root,
  cacheDir: resolve(root, '.cache/vitest'),
  test: {
    include: ['test/{unit,integration,contract,security,reliability,accessibility}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    passWithNoTests: true,
    restoreMocks: true,
    reporters: countsFile === undefined ? ['default'] : ['default', vitestCounts(countsFile)],
  },
});
