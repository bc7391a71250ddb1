/**
 * The base of every browser test: a fresh host with an empty folder, the page opened at its one-time address, and a watch
 * that fails the test when the page reports an error, breaks the content policy or asks for anything outside its host.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ConsoleMessage, type Page, type Request } from '@playwright/test';
import { done } from '../command-line.ts';
import { type LoopbackHosts, startLoopbackHosts } from '../loopback-hosts.ts';
import { putOffice, type TestOffice } from '../office-files.ts';
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
  /** Makes the sample office under its suggested name, as the first-run screen offers it. */
  openSample: () => Promise<void>;
}

/** With what a test begins: the first-run screen, or an office that is open, as after a double click on its file. */
interface Beginning {
  opened: 'nothing' | TestOffice;
  /** What the command line does to that office before it is opened. */
  prepared: { by?: (run: RunOnOffice) => Promise<void> };
}

/** Runs a command such as `request add` on the office file of a test. */
export type RunOnOffice = (group: string, command: string, ...rest: string[]) => Promise<string>;

/** What the tests of a worker have in common. To start these costs more than most tests do. */
interface Shared {
  hosts: LoopbackHosts;
  page: Page;
}

/** A computer of our customers. */
const computer = { viewport: { width: 1280, height: 800 }, locale: 'en-US', timezoneId: 'America/Los_Angeles' };

export const test = base.extend<{ candor: Candor } & Beginning, { shared: Shared }>({
  opened: ['nothing', { option: true }],
  prepared: [{}, { option: true }],
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext(computer);
      const hosts = startLoopbackHosts();
      await use({ hosts, page: await context.newPage() });
      await hosts.end();
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ shared: { page } }, use) => {
    await page.setViewportSize(computer.viewport);
    await page.emulateMedia({
      media: null,
      colorScheme: 'light',
      reducedMotion: 'no-preference',
      forcedColors: 'none',
      contrast: 'no-preference',
    });
    await use(page);
    // A page without its host would look for it for ever.
    if (!page.url().endsWith(resting)) await page.goto('about:blank');
  },
  candor: async ({ page, opened, prepared, shared: { hosts } }, use) => {
    const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'candor-e2e-')));
    const name = opened === 'nothing' ? undefined : await putOffice(folder, opened);
    const file = name === undefined ? undefined : join(folder, name);
    if (name !== undefined) {
      await prepared.by?.(async (group, command, ...rest) => await done(folder, group, command, name, ...rest));
    }
    const host = await hosts.open(folder, file);
    const { complaints, stopWatching } = watch(page, host.origin);
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
      if (file !== undefined) await candor.office.isOpen();
      await use(candor);
      expect(complaints).toEqual([]);
    } finally {
      stopWatching();
      await leave(page, host.origin);
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
});

export { expect };

/** A file of the same address that is no page of ours. */
const resting = '/third-party-licenses.txt';

/**
 * Leaves the page, so that nothing of this test stays, and clears what it noted in the browser. The browser stays at the address:
 * the next test begins in the same process, with scripts that are compiled. From an empty page it would begin with nothing.
 */
async function leave(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}${resting}`);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** Collects what must not happen: errors in the console, refused parts, requests to anybody else. */
function watch(page: Page, origin: string): { complaints: string[]; stopWatching: () => void } {
  const complaints: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    // Chromium also reports content-policy violations here.
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  };
  const onError = (error: Error): void => {
    complaints.push(`page: ${error.message}`);
  };
  const onRequest = (request: Request): void => {
    const address = request.url();
    if (!address.startsWith(`${origin}/`) && !address.startsWith('data:')) complaints.push(`request: ${address}`);
  };
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  const stopWatching = (): void => {
    page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
  };
  return { complaints, stopWatching };
}
