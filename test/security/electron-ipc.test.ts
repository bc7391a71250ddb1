import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callChannel, eventChannel } from '../../main/electron/channels.ts';
import { answerCalls } from '../../main/electron/ipc.ts';
import type { Client } from '../../src/contract/events.ts';
import {
  BrowserWindow,
  control,
  type FakeFrame,
  FakeWebContents,
  invokeAs,
  pageListeners,
  resetElectron,
} from '../support/fake-electron.ts';

vi.mock('electron', () => import('../support/fake-electron.ts'));

const dispatch = vi.fn(() => Promise.resolve({ ok: true as const, value: 'answer' }));
const refused = { ok: false, error: { code: 'unknownCall', details: {} } };
const ours = 'app://candor/index.html';

beforeEach(() => {
  resetElectron();
  dispatch.mockClear();
  answerCalls(dispatch);
});

describe('a call', () => {
  const page = (url: string): FakeWebContents => {
    const contents = new FakeWebContents();
    contents.mainFrame = { url, parent: null };
    return contents;
  };
  const send = (sender: FakeWebContents, senderFrame: FakeFrame | null): Promise<unknown> =>
    invokeAs({ sender, senderFrame }, callChannel, 'app.state', {});

  it('from the main frame of our own page reaches the dispatcher', async () => {
    const contents = page(ours);
    expect(await send(contents, contents.mainFrame)).toEqual({ ok: true, value: 'answer' });
    expect(dispatch).toHaveBeenCalledExactlyOnceWith('app.state', {});
  });

  it.each<[string, () => [FakeWebContents, FakeFrame | null]]>([
    [
      'from a frame inside our page',
      () => {
        const contents = page(ours);
        return [contents, { url: ours, parent: contents.mainFrame }];
      },
    ],
    [
      'from another origin',
      () => {
        const contents = page('https://evil.example/');
        return [contents, contents.mainFrame];
      },
    ],
    [
      'from an origin that looks like ours',
      () => {
        const contents = page('app://candor.evil/index.html');
        return [contents, contents.mainFrame];
      },
    ],
    [
      'from about:blank',
      () => {
        const contents = page('about:blank');
        return [contents, contents.mainFrame];
      },
    ],
    ['from a frame that is gone', () => [page(ours), null]],
    [
      'from a window that is gone',
      () => {
        const contents = page(ours);
        contents.destroyed = true;
        return [contents, contents.mainFrame];
      },
    ],
    ['from a frame of another window', () => [page(ours), page(ours).mainFrame]],
  ])('%s is refused before the dispatcher', async (_from, make) => {
    expect(await send(...make())).toEqual(refused);
    expect(dispatch).not.toHaveBeenCalled();
  });
});

describe('the page', () => {
  async function client(): Promise<Client> {
    control.ready = true;
    const window = new BrowserWindow({
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
      },
    });
    await window.loadURL(ours);
    vi.resetModules();
    await import('../../main/electron/preload.ts');
    return control.exposed['candor'] as Client;
  }

  it('gets one frozen object with exactly two functions', async () => {
    const candor = await client();
    expect(Object.keys(control.exposed)).toEqual(['candor']);
    expect(Object.keys(candor)).toEqual(['call', 'subscribe']);
    expect(Object.isFrozen(candor)).toBe(true);
    expect(() => Object.assign(candor, { call: () => undefined })).toThrow(TypeError);
  });

  it('hears the events it asked for, without the event object of Electron, until it stops', async () => {
    const candor = await client();
    const heard = vi.fn();
    const stop = candor.subscribe('office.changed', heard);
    const [window] = BrowserWindow.all;
    window?.webContents.send(eventChannel, 'file.changed', { open: true });
    window?.webContents.send(eventChannel, 'office.changed', { revision: 2, changed: ['V-001'] });
    expect(heard.mock.calls).toEqual([[{ revision: 2, changed: ['V-001'] }]]);
    stop();
    expect(pageListeners(eventChannel)).toBe(0);
  });

  it('calls over the one channel that the program listens on', async () => {
    const candor = await client();
    expect(await candor.call('app.state', {})).toEqual({ ok: true, value: 'answer' });
    const preload = readFileSync(join(import.meta.dirname, '../../main/electron/preload.ts'), 'utf8');
    expect(preload).toContain(`'${callChannel}'`);
    expect(preload).toContain(`'${eventChannel}'`);
    expect([...preload.matchAll(/^import (?!type).*from '(.+)';$/gm)].map((match) => match[1])).toEqual(['electron']);
  });
});
