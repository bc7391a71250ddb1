/** Shows the loopback host's page in a browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Children } from './children.ts';
import { sandboxFlags } from './sandbox.ts';

/**
 * Opens a window without tabs and address bar.
 *
 * It gets a profile of its own, thrown away afterwards: so it is a process of its own (closing the window can end the
 * app), no extension reads the office's records, and nothing stays in the browser's history.
 */
export function openAppWindow(children: Children, browser: string, address: string): ChildProcess {
  const profile = mkdtempSync(join(tmpdir(), 'candor-window-'));
  const flags = [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--window-size=1280,860',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...sandboxFlags(),
  ];
  children.afterwards(() => removeProfile(profile));
  return children.keep(spawn(browser, flags, { stdio: 'ignore' }));
}

/** Removes a profile. The browser's helpers end a moment after it and may still write, so it looks a second time. */
async function removeProfile(profile: string): Promise<void> {
  for (const pause of [0, 500]) {
    await sleep(pause);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * The command by which this system opens an address in the person's usual browser.
 *
 * @returns program and arguments
 */
export function defaultBrowserCommand(platform: NodeJS.Platform, address: string): { program: string; args: string[] } {
  if (platform === 'win32') return { program: 'rundll32.exe', args: ['url.dll,FileProtocolHandler', address] };
  return { program: platform === 'darwin' ? 'open' : 'xdg-open', args: [address] };
}

/** Opens an address in the usual browser; answers whether the system took it. */
export function openInDefaultBrowser(address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const { program, args } = defaultBrowserCommand(platform, address);
  const opener = spawn(program, args, { stdio: 'ignore' });
  return new Promise((done) => {
    opener.on('error', () => {
      done(false);
    });
    opener.on('exit', (code) => {
      done(code === 0);
    });
  });
}
