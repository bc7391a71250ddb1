import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offerOutside, outsideAddress } from '../../main/electron/security/external-links.ts';
import { guardPages, guardSession } from '../../main/electron/security/rules.ts';
import { app, control, FakeSession, FakeWebContents, resetElectron } from '../support/fake-electron.ts';

const foreign = [
  'https://evil.example/',
  'http://candor/index.html',
  'file:///etc/passwd',
  'app://candor.evil/index.html',
  'javascript:alert(1)',
  'data:text/html,hello',
  'about:blank',
];

beforeEach(() => {
  resetElectron();
});

function guardedPage(): FakeWebContents {
  guardPages();
  const contents = new FakeWebContents();
  app.emit('web-contents-created', {}, contents);
  return contents;
}

/** Emits an event that can be prevented; answers whether it was. */
function prevented(target: { emit: (name: string, ...args: unknown[]) => boolean }, name: string, url = ''): boolean {
  const preventDefault = vi.fn();
  target.emit(name, { preventDefault, url }, {}, vi.fn());
  return preventDefault.mock.calls.length > 0;
}

describe('a page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('is not led away by %s', (event) => {
    const contents = guardedPage();
    for (const url of foreign) expect(prevented(contents, event, url), url).toBe(true);
    expect(prevented(contents, event, 'app://candor/index.html')).toBe(false);
  });

  it.each([...foreign, 'app://candor/index.html'])('opens no window for %s', (url) => {
    expect(guardedPage().windowOpenHandler?.({ url })).toEqual({ action: 'deny' });
  });

  it('holds no other page', () => {
    expect(prevented(guardedPage(), 'will-attach-webview')).toBe(true);
  });
});

describe('a session', () => {
  function guardedSession(): FakeSession {
    const session = new FakeSession();
    guardSession(session as never);
    return session;
  }

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'hid', 'usb'])(
    'refuses the permission %s, asked aloud and silently',
    (permission) => {
      const { handlers } = guardedSession();
      const answer = vi.fn();
      handlers['permissionRequest']?.({}, permission, answer, {});
      expect(answer).toHaveBeenCalledExactlyOnceWith(false);
      expect(handlers['permissionCheck']?.({}, permission, 'app://candor', {})).toBe(false);
    },
  );

  it('gives no device, no screen and no download', () => {
    const session = guardedSession();
    expect(session.handlers['devicePermission']?.({ deviceType: 'usb' })).toBe(false);
    const screen = vi.fn();
    session.handlers['displayMedia']?.({}, screen);
    expect(screen).toHaveBeenCalledExactlyOnceWith({});
    for (const event of ['select-hid-device', 'select-serial-port', 'select-usb-device', 'will-download']) {
      expect(prevented(session, event), event).toBe(true);
    }
  });

  it('reaches our own scheme and nothing else, and fetches no dictionaries', () => {
    const session = guardedSession();
    const cancelled = (url: string): unknown => {
      const answer = vi.fn();
      session.handlers['onBeforeRequest']?.({ url }, answer);
      return answer.mock.calls[0]?.[0];
    };
    for (const url of [
      'https://evil.example/',
      'http://127.0.0.1:80/',
      'file:///etc/passwd',
      'app://candor.evil/x',
      'wss://evil/',
    ]) {
      expect(cancelled(url), url).toEqual({ cancel: true });
    }
    expect(cancelled('app://candor/assets/app.js')).toEqual({ cancel: false });
    expect(session.spellChecker).toBe(false);
  });
});

describe('an outside address', () => {
  it.each(['https://example.com/law?id=1#a', 'mailto:privacy@example.com'])('may be offered: %s', (address) => {
    expect(outsideAddress(address)?.href).toBe(address);
  });

  it.each([
    'http://example.com/',
    'file:///etc/passwd',
    'file://server/share',
    '\\\\server\\share\\run.exe',
    '//server/share',
    'smb://server/share',
    'ms-settings:privacy',
    'ms-msdt:/id PCWDiagnostic',
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'https://user:secret@example.com/',
    'https://example.com\\@evil.example/',
    'https://example.com/\u202Egnp.exe',
    'https://example.com/\u200B',
    'https://example.com/ space',
    'https://example.com/\r\nHost: evil',
    `https://example.com/${'a'.repeat(2000)}`,
    'https://',
    'example.com',
    '',
  ])('is refused without a question: %j', async (address) => {
    control.messageAnswer = 0;
    await offerOutside(address);
    expect(control.messages).toEqual([]);
    expect(control.openedOutside).toEqual([]);
  });

  it('is opened only after the person saw it and said so', async () => {
    await offerOutside('https://example.com/law');
    expect(control.openedOutside).toEqual([]);
    control.messageAnswer = 0;
    await offerOutside('https://example.com/law');
    expect(control.openedOutside).toEqual(['https://example.com/law']);
    expect(control.messages).toHaveLength(2);
    expect(control.messages[0]).toMatchObject({ detail: 'https://example.com/law', defaultId: 1, cancelId: 1 });
  });
});
