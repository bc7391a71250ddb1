import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import browserTests from './playwright.config.ts';
import { testBrowser } from './support/browser.ts';

const browser = await testBrowser();

/** Measured answers of large offices, one thing at a time, in the browser as a person starts it. */
export default defineConfig(browserTests, {
  testDir: resolve(import.meta.dirname, 'speed'),
  outputDir: resolve(import.meta.dirname, '../.cache/speed'),
  workers: 1,
  fullyParallel: false,
  timeout: 900_000,
  reporter: 'line',
  use: browser.kind === 'none' ? {} : { launchOptions: browser.launchOptions },
});
