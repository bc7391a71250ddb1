/**
 * The browser that the e2e tests drive: an installed Chrome, Chromium or Edge, else the headless Chromium that ships
 * inside the npm package `@sparticuz/chromium` (Linux on Intel only). Nothing is ever downloaded.
 */
import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../main/start/find-browser.ts';

/** A browser to launch, or the reason why there is none. */
export type TestBrowser =
  | { readonly kind: 'installed' | 'packaged'; readonly launchOptions: LaunchOptions }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * Keeps Chromium from talking to anybody but the page under test, and lets it run in a container. Without a graphics card a
 * process of its own for graphics only costs: a sixth of the processor time of a browser test.
 */
const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds the browser for this run. The packaged one is unpacked to the temporary folder on first use, about two seconds.
 */
export async function testBrowser(): Promise<TestBrowser> {
  const installed = findBrowser();
  if (installed !== undefined) {
    return { kind: 'installed', launchOptions: { executablePath: installed, args: quietFlags } };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { kind: 'none', reason: 'no Chrome, Chromium or Edge is installed' };
  }
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    return { kind: 'packaged', launchOptions: { executablePath, args: ['--headless=shell', ...quietFlags] } };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'none', reason: `no browser is installed, and the packaged one did not unpack: ${detail}` };
  }
}
