import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { buildIfStale } from '../main/start/build.ts';
import browserTests from './playwright.config.ts';

await buildIfStale(['screens'], () => undefined);

/** The pictures of `docs/tour.md`, made anew: `npx playwright test --config test/tour.config.ts`. */
export default defineConfig(browserTests, {
  testDir: resolve(import.meta.dirname, 'tour'),
  outputDir: resolve(import.meta.dirname, '../.cache/tour'),
  workers: 1,
  timeout: 300_000,
  reporter: 'list',
});
