/**
 * Request paths that must find nothing, for every host that serves the page. The folder of the test has `index.html`,
 * `assets/app.js`, a secret beside it, a sibling folder with the same beginning, and links that lead out.
 */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the folders; answers the folder of the page. */
export function buildPageFolder(parent: string): string {
  const page = join(parent, 'app');
  mkdirSync(join(page, 'assets'), { recursive: true });
  mkdirSync(join(parent, 'app-evil'));
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Candor</title>');
  writeFileSync(join(page, 'assets/app.js'), 'export {};');
  writeFileSync(join(page, 'assets/app-Ab1_2-9Z.js'), 'export {};');
  writeFileSync(join(page, 'assets/app.js.map'), '{}');
  writeFileSync(join(page, '.hidden.js'), 'secret');
  writeFileSync(join(parent, 'secret.js'), 'secret');
  writeFileSync(join(parent, 'app-evil/secret.js'), 'secret');
  // Windows lets only administrators make links; without them these paths find nothing all the same.
  if (process.platform !== 'win32') {
    symlinkSync(join(parent, 'secret.js'), join(page, 'linked.js'));
    symlinkSync(parent, join(page, 'up'));
  }
  return page;
}

export const hostilePaths: readonly string[] = [
  '/../secret.js',
  '/..%2fsecret.js',
  '/%2e%2e/secret.js',
  '/%2E%2E%2Fsecret.js',
  '/%252e%252e/secret.js',
  '/..\\secret.js',
  '/%5c..%5csecret.js',
  '/..%5csecret.js',
  '/assets/../../secret.js',
  '/assets/..%00/app.js',
  '/index.html%00.js',
  '/index.html\0.js',
  '/../app-evil/secret.js',
  '//secret.js',
  '//127.0.0.1/share/secret.js',
  '/\\\\server\\share\\secret.js',
  '/C:/secret.js',
  '/c:\\secret.js',
  '/file:///secret.js',
  '/assets//app.js',
  '/./index.html',
  '/assets/./app.js',
  '/index.html.',
  '/index.html ',
  '/index.html%20',
  '/index.html::$DATA',
  '/INDEX.HTML',
  '/Assets/app.js',
  '/assets/APP.js',
  '/linked.js',
  '/up/secret.js',
  '/.hidden.js',
  '/assets',
  '/assets/',
  '/assets/app.js/',
  '/assets/app.js.map',
  '/nul.js',
  '/com1.html',
  '/missing.js',
  '',
  'index.html',
  '*',
  '/ïndex.html',
  '/index．html',
];

/** Paths that must be found, with their type. */
export const ownPaths: readonly (readonly [path: string, type: string])[] = [
  ['/', 'text/html; charset=utf-8'],
  ['/index.html', 'text/html; charset=utf-8'],
  ['/assets/app.js', 'text/javascript; charset=utf-8'],
  ['/assets/app-Ab1_2-9Z.js', 'text/javascript; charset=utf-8'],
];
