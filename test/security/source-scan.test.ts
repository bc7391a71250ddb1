import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folders = ['src', 'db', 'exporters', 'main', 'renderer'];

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|html)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: relative(root, path).split(sep).join('/'), code: withoutComments(readFileSync(path, 'utf8')) };
    }),
);

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Words that open a door, and the only files in which they may stand. */
const doors: readonly (readonly [what: string, word: RegExp, allowed: readonly string[]])[] = [
  ['messages of the page', /\bipcRenderer\b/, ['main/electron/preload.ts']],
  ['messages to the program', /\bipcMain\b/, ['main/electron/ipc.ts']],
  ['the bridge', /\bcontextBridge\b/, ['main/electron/preload.ts']],
  ['sending to pages', /webContents\.send\b/, ['main/electron/electron-host.ts']],
  ['opening other programs', /\bshell\b(?!:)/, ['main/electron/security/external-links.ts']],
  ['remote objects', /['"]@electron\/remote|\.enableRemoteModule\b/, []],
  ['code made from text', /\beval\(|new Function\b|\bimport\(\s*`/, []],
  ['scripts in pages', /executeJavaScript|insertCSS|document\.write/, []],
  ['markup from text', /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|srcdoc=/i, []],
  [
    'pages in pages',
    /<(?:iframe|webview|object|embed)(?:\s+[a-z]+=|\s*\/?>)|createElement\(['"](?:iframe|webview|object|embed)/i,
    [],
  ],
  ['other windows', /window\.open\(/, []],
  ['file pages', /\bloadFile\(|file:\/\//, []],
  [
    'programs of the computer',
    /node:child_process/,
    [
      'main/loopback/open-in-browser.ts',
      'main/start/child-process.ts',
      'main/start/develop.ts',
      'main/start/electron-program.ts',
      'main/start/fetch-electron.ts',
      'main/start/loopback-host.ts',
      'main/start/open-browser.ts',
      'main/start/open-electron.ts',
    ],
  ],
  ['ports', /node:(?:http|https|net|http2|tls|dgram)['"/]/, ['main/loopback/']],
  ['the network', /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|sendBeacon|undici/, []],
  ['requests', /\bfetch\(/, ['renderer/src/host/', 'main/start/']],
];

describe('a scan of the sources', () => {
  it('reads the whole program', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.map(({ name }) => name)).toContain('main/electron/preload.ts');
  });

  it.each(doors)('finds %s only where they belong', (_what, word, allowed) => {
    const found = files.filter(({ code }) => word.test(code)).map(({ name }) => name);
    expect(
      found.filter(
        (name) => !allowed.some((place) => name === place || (place.endsWith('/') && name.startsWith(place))),
      ),
    ).toEqual([]);
  });
});
