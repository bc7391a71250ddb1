import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callChannel, eventChannel, offerChannel } from '../../main/electron/channels.ts';
import { answerCalls } from '../../main/electron/ipc.ts';
import type { Client } from '../../src/contract/events.ts';
import { runAnew } from '../contract/electron-stand-in-host.ts';
import {
  BrowserWindow,
  control,
  droppedFrom,
  type FakeFrame,
  FakeWebContents,
  invokeAs,
  pageListeners,
  resetElectron,
} from '../support/fake-electron.ts';

const dispatch = vi.fn(() => Promise.resolve({ ok: true as const, value: 'answer' }));
const offer = vi.fn(() => Promise.resolve({ ok: false as const, error: { code: 'offerGone' as const, details: {} } }));
const refused = { ok: false, error: { code: 'unknownCall', details: {} } };
const ours = 'app://candor/index.html';

beforeEach(() => {
  resetElectron();
  dispatch.mockClear();
  offer.mockClear();
  answerCalls({ dispatch, offer });
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
    const [sender, senderFrame] = make();
    expect(await send(sender, senderFrame)).toEqual(refused);
    expect(dispatch).not.toHaveBeenCalled();
    expect(await invokeAs({ sender, senderFrame }, offerChannel, '/a.pdf')).toEqual(refused);
    expect(offer).not.toHaveBeenCalled();
  });
});

describe('a dropped file', () => {
  it('is handed over with the place that the system tells; the page gets no path and can make none up', async () => {
    const candor = await client();
    const dropped = new File(['proof'], 'agreement.pdf');
    droppedFrom.set(dropped, '/home/sam/agreement.pdf');
    await candor.offer(dropped);
    expect(offer).toHaveBeenCalledExactlyOnceWith({ path: '/home/sam/agreement.pdf' });
    offer.mockClear();
    expect(await candor.offer(new File(['x'], '/etc/passwd'))).toMatchObject({ error: { code: 'offerGone' } });
    await expect(candor.offer({ name: '/etc/passwd', size: 1 })).rejects.toThrow('needs a File');
    expect(offer).not.toHaveBeenCalled();
  });

  it.each([42, null, '', 'agreement.pdf', '../agreement.pdf', ['/a.pdf']])(
    'is refused when its place is %j',
    async (path) => {
      const contents = new FakeWebContents();
      contents.mainFrame = { url: ours, parent: null };
      const answer = await invokeAs({ sender: contents, senderFrame: contents.mainFrame }, offerChannel, path);
      expect(answer).toMatchObject({ ok: false, error: { code: 'offerGone' } });
      expect(offer).not.toHaveBeenCalled();
    },
  );
});

/** The page's side, with a window on our page. */
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
  await runAnew('../../main/electron/preload.ts');
  return control.exposed['candor'] as Client;
}

describe('the page', () => {
  it('gets one frozen object with exactly three functions', async () => {
    const candor = await client();
    expect(Object.keys(control.exposed)).toEqual(['candor']);
    expect(Object.keys(candor)).toEqual(['call', 'offer', 'subscribe']);
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
    expect(preload).toContain(`'${offerChannel}'`);
    expect([...preload.matchAll(/^import (?!type).*from '(.+)';$/gm)].map((match) => match[1])).toEqual(['electron']);
  });
});
