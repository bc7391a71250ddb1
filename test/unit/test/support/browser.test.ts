import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { afterEach, expect, test, vi } from 'vitest';
import { testBrowser } from '../../../support/browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the browser that the person named is the one the tests drive', async () => {
  vi.stubEnv('CANDOR_BROWSER', process.execPath);
  const browser = await testBrowser();
  expect(browser).toMatchObject({ kind: 'installed', launchOptions: { executablePath: process.execPath } });
});

test(
  'without an installed browser the one from the npm package shows a page',
  { timeout: 60_000 },
  async ({ skip }) => {
    vi.stubEnv('CANDOR_BROWSER', '/no/browser/here');
    const browser = await testBrowser();
    if (browser.kind === 'none') {
      skip(browser.reason);
      return;
    }
    expect(browser.kind).toBe('packaged');
    expect(existsSync(browser.launchOptions.executablePath ?? '')).toBe(true);
    const running = await chromium.launch(browser.launchOptions);
    try {
      const page = await running.newPage();
      await page.setContent('<main><h1>Candor</h1></main>');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Candor');
    } finally {
      await running.close();
    }
  },
);
