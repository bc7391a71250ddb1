import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Children } from '../../../../main/start/children.ts';
import { ending } from '../../../../main/start/child-process.ts';
import { defaultBrowserCommand, openAppWindow, openInDefaultBrowser } from '../../../../main/start/open-browser.ts';
import { showAddress } from '../../../../main/start/show-address.ts';
import { type StubFolder, stubFolder } from '../../../support/stub-program.ts';

const address = 'http://127.0.0.1:4321/#token=abc';

let folder: StubFolder;
let children: Children;
let path: string | undefined;

beforeEach(() => {
  children = new Children();
  folder = stubFolder();
  path = process.env['PATH'];
});

afterEach(async () => {
  await children.end();
  if (path !== undefined) process.env['PATH'] = path;
  folder.remove();
});

/** A browser that notes its arguments and stays open, or ends with a code. */
function browser(name: string, end: number | 'stays open'): string {
  const then = end === 'stays open' ? 'setInterval(() => {}, 1000);' : `process.exit(${end});`;
  return folder.program(
    name,
    `require('node:fs').writeFileSync(${JSON.stringify(join(folder.path, 'arguments'))}, process.argv.slice(2).join('\\n'));
     ${then}`,
  );
}

function argumentsGiven(): string[] {
  return readFileSync(join(folder.path, 'arguments'), 'utf8').split('\n');
}

describe.skipIf(process.platform === 'win32')('a window of a browser', () => {
  test('shows the address as an app, in a profile that is gone afterwards', async () => {
    await ending(openAppWindow(children, browser('chromium', 0), address));
    const given = argumentsGiven();
    expect(given).toContain(`--app=${address}`);
    const profile = given.find((one) => one.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? '';
    expect(existsSync(profile)).toBe(true);
    // A helper of the browser that is still writing after the browser has ended.
    setTimeout(() => {
      mkdirSync(profile, { recursive: true });
    }, 100);
    await children.end();
    expect(existsSync(profile)).toBe(false);
  });

  test('is told not to talk to anybody else', async () => {
    await ending(openAppWindow(children, browser('chromium', 0), address));
    await children.end();
    expect(argumentsGiven()).toEqual(
      expect.arrayContaining(['--disable-background-networking', '--disable-component-update', '--disable-sync']),
    );
  });

  test('is announced in one line with the reason', async () => {
    const program = browser('google-chrome', 'stays open');
    const shown = await showAddress(children, { open: 'browser window', program, reason: 'of the test' }, address);
    expect(shown.line).toBe('Candor opened in a window of Chrome, because of the test; close the window to end.');
    expect(shown.window?.exitCode).toBeNull();
  });

  test('is replaced by the address when the browser does not run', async () => {
    const program = browser('microsoft-edge', 1);
    const shown = await showAddress(
      children,
      { open: 'browser window', program, reason: 'there is no Electron' },
      address,
    );
    expect(shown.window).toBeUndefined();
    expect(shown.line).toContain(`Candor is open at ${address}`);
    expect(shown.line).toContain('because there is no Electron, and Edge does not run here');
  });
});

describe('the usual browser', () => {
  test('is opened by the command of each system', () => {
    expect(defaultBrowserCommand('linux', address)).toEqual({ program: 'xdg-open', args: [address] });
    expect(defaultBrowserCommand('darwin', address)).toEqual({ program: 'open', args: [address] });
    expect(defaultBrowserCommand('win32', address).args).toContain(address);
  });

  test.skipIf(process.platform === 'win32')('is asked, and a refusal is noticed', async () => {
    process.env['PATH'] = folder.path;
    folder.program('xdg-open', 'process.exit(0)');
    expect(await openInDefaultBrowser(address, 'linux')).toBe(true);
    folder.program('xdg-open', 'process.exit(3)');
    expect(await openInDefaultBrowser(address, 'linux')).toBe(false);
  });

  test('that is not there is replaced by the address', async () => {
    process.env['PATH'] = folder.path;
    const shown = await showAddress(children, { open: 'default browser', reason: 'there is no Electron' }, address);
    expect(shown.line).toBe(
      `Candor is open at ${address} (once, in a browser on this computer), because there is no Electron, ` +
        'and no browser was found; press Ctrl+C to end.',
    );
  });
});

test('without a display the address is the whole answer', async () => {
  const shown = await showAddress(children, { open: 'address', reason: 'there is no display here' }, address);
  expect(shown.line).toContain(address);
  expect(shown.line).toContain('because there is no display here');
});
