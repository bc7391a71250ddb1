import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserPlaces, type Computer, findBrowser } from '../../../../main/start/find-browser.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-browsers-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A computer on which exactly these files exist. */
function computer(platform: NodeJS.Platform, environment: Computer['environment'], files: readonly string[]): Computer {
  return { platform, environment, fileExists: (path) => files.includes(path) };
}

test('a browser in a folder of PATH is found on Linux', () => {
  mkdirSync(join(folder, 'programs'));
  const browser = join(folder, 'programs/chromium');
  writeFileSync(browser, '#!/bin/sh\n');
  chmodSync(browser, 0o755);
  const linux = computer('linux', { PATH: `/nowhere:${join(folder, 'programs')}` }, [browser]);
  expect(findBrowser(linux)).toBe(browser);
});

test('Chrome is taken before Edge, wherever they are', () => {
  const linux = computer('linux', { PATH: '/a:/b' }, ['/a/microsoft-edge', '/b/google-chrome']);
  expect(findBrowser(linux)).toBe('/b/google-chrome');
});

test('/usr/bin is looked at even if PATH leaves it out', () => {
  expect(findBrowser(computer('linux', {}, ['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
});

test('a relative folder in PATH is not trusted', () => {
  const places = browserPlaces(computer('linux', { PATH: '.:bin:/usr/bin' }, []));
  expect(places.every((place) => place.startsWith('/'))).toBe(true);
});

test('on Windows the program folders and the own folder of the person are searched', () => {
  const environment = {
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\Ana\\AppData\\Local',
  };
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const ownChrome = 'C:\\Users\\Ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
  expect(findBrowser(computer('win32', environment, [edge]))).toBe(edge);
  expect(findBrowser(computer('win32', environment, [edge, ownChrome]))).toBe(ownChrome);
});

test('on a Mac the common and the own Applications folder are searched', () => {
  const own = '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(computer('darwin', { HOME: '/Users/ana' }, [own]))).toBe(own);
  expect(browserPlaces(computer('darwin', {}, []))).toContain(
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  );
});

test('CANDOR_BROWSER is the only place looked at when it is set', () => {
  const environment = { CANDOR_BROWSER: '/opt/mine', PATH: '/usr/bin' };
  expect(findBrowser(computer('linux', environment, ['/usr/bin/chromium']))).toBeUndefined();
  expect(findBrowser(computer('linux', environment, ['/usr/bin/chromium', '/opt/mine']))).toBe('/opt/mine');
});

test('without any browser the answer is none', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    expect(findBrowser(computer(platform, {}, []))).toBeUndefined();
  }
});
