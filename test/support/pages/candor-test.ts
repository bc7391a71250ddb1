/**
 * The base of every browser test: a fresh host with an empty folder, the page opened at its one-time address, and a watch
 * that fails the test when the page reports an error, breaks the content policy or asks for anything outside its host.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { startLoopbackProcess } from '../loopback-process.ts';
import { FileChooser } from './file-chooser.ts';
import { FirstRunPage } from './first-run-page.ts';
import { OfficePage } from './office-page.ts';
import { expect } from './patient-expect.ts';

export interface Candor {
  page: Page;
  /** Where the host's file questions start: files of the test stand here. */
  folder: string;
  firstRun: FirstRunPage;
  files: FileChooser;
  office: OfficePage;
  /** Opens the sample office under its suggested name. */
  openSample: () => Promise<void>;
}

export const test = base.extend<{ candor: Candor }>({
  candor: async ({ page }, use) => {
    const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'candor-e2e-')));
    const host = await startLoopbackProcess(folder);
    const complaints = watch(page, host.origin);
    const candor: Candor = {
      page,
      folder,
      firstRun: new FirstRunPage(page),
      files: new FileChooser(page),
      office: new OfficePage(page),
      openSample: async () => {
        await candor.firstRun.trySample();
        await candor.files.saveHere();
        await candor.office.isOpen();
      },
    };
    try {
      await page.goto(`${host.origin}/#token=${host.token}`);
      await use(candor);
      expect(complaints).toEqual([]);
    } finally {
      await host.end();
      rmSync(folder, { recursive: true, force: true });
    }
  },
});

export { expect };

/** Collects what must not happen: errors in the console, refused parts, requests to anybody else. */
function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Chromium also reports content-policy violations here.
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${origin}/`) && !address.startsWith('data:')) complaints.push(`request: ${address}`);
  });
  return complaints;
}
