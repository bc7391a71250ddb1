import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import browserTests from './playwright.config.ts';

/** The gallery of screens: the browser tests' own browser, other files. */
export default defineConfig(browserTests, {
  testDir: resolve(import.meta.dirname, 'gallery'),
  outputDir: resolve(import.meta.dirname, '../.cache/gallery'),
  timeout: 600_000,
  reporter: 'list',
});
