import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { countsFileVariable } from './run/counts.ts';
import { testBrowser } from './support/browser.ts';

const browser = await testBrowser();
const root = resolve(import.meta.dirname, '..');

/** The browser tests. They start the loopback host themselves and find things by role and label only. */
export default defineConfig({
  testDir: resolve(import.meta.dirname, 'e2e'),
  outputDir: resolve(root, 'test-results'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  reporter: process.env[countsFileVariable] === undefined ? 'list' : [['list'], ['./run/playwright-counts.ts']],
  use: {
    browserName: 'chromium',
    launchOptions: browser.kind === 'none' ? {} : browser.launchOptions,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});
