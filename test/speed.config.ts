import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import browserTests from './playwright.config.ts';

/** Measured answers of large offices: the browser tests' own browser, one thing at a time. */
export default defineConfig(browserTests, {
  testDir: resolve(import.meta.dirname, 'speed'),
  outputDir: resolve(import.meta.dirname, '../.cache/speed'),
  workers: 1,
  fullyParallel: false,
  timeout: 900_000,
  reporter: 'line',
});
