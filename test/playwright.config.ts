import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { countsFileVariable } from './run/counts.ts';
import { testBrowser } from './support/browser.ts';

const browser = await testBrowser();
const root = resolve(import.meta.dirname, '..');

/**
 * A page of a test lives for seconds: to compile its scripts once more for a long life costs more than it gains, a tenth of the
 * processor time of all browser tests. What is measured for speed (`speed.config.ts`) runs as it does for a person.
 */
const shortLife = '--js-flags=--no-opt --no-maglev';

/** The browser tests. They start the loopback host themselves and find things by role and label only. */
export default defineConfig({
  testDir: resolve(import.meta.dirname, 'e2e'),
  outputDir: resolve(root, 'test-results'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Node reads TypeScript itself: nothing has to be translated first.
  build: { external: ['**/*.ts'] },
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  reporter: process.env[countsFileVariable] === undefined ? 'list' : [['list'], ['./run/playwright-counts.ts']],
  use: {
    browserName: 'chromium',
    launchOptions:
      browser.kind === 'none'
        ? {}
        : { ...browser.launchOptions, args: [...(browser.launchOptions.args ?? []), shortLife] },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});
