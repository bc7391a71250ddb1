/**
 * What a packed Candor holds and does not hold, on each platform. Packed by the real electron-builder from the real
 * configuration and the built program; only Electron's own program is a stand-in.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractAll, extractFile, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fontFiles } from '../../main/fonts.ts';
import { imageRendererFile } from '../../main/image-renderer.ts';
import { buildIfStale } from '../../main/start/build.ts';
import { projectFolder } from '../../main/start/project.ts';
import { compileCache } from '../support/compile-cache.ts';
import { fuseMark, writeStubElectron } from '../support/stub-electron.ts';

/**
 * Largest archive in bytes. It is about 19 MB: 3 MB of fonts, 7 MB of printers for PDF, Word and spreadsheets, 4 MB of the
 * reader of PDFs (for the program and for the screens), 2.5 MB that draw images; the rest is Candor itself.
 */
const sizeLimit = 22_000_000;

const platforms = [
  {
    platform: 'linux',
    arch: 'x64',
    resources: 'linux-unpacked/resources',
    program: 'linux-unpacked/candor',
    nativePart: 'linux-x64.node',
    flags: [],
  },
  {
    platform: 'win',
    arch: 'x64',
    resources: 'win-unpacked/resources',
    program: 'win-unpacked/Candor.exe',
    nativePart: 'win32-x64.node',
    // The stand-in is no real Windows program, so nothing can be written into its resources.
    flags: ['-c.disableAsarIntegrity=true', '-c.win.signAndEditExecutable=false'],
  },
  {
    platform: 'mac',
    arch: 'arm64',
    resources: 'mac-arm64/Candor.app/Contents/Resources',
    program: 'mac-arm64/Candor.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    nativePart: 'darwin-arm64.node',
    flags: ['-c.mac.identity=null'],
  },
] as const;

const required = [
  '/package.json',
  '/LICENSE',
  '/out/main/main.js',
  '/out/main/third-party-licenses.txt',
  '/out/preload/preload.cjs',
  '/out/renderer/index.html',
  '/out/renderer/third-party-licenses.txt',
  '/node_modules/better-sqlite3/package.json',
];

// electron-builder itself refuses to make a Mac app on Windows.
const refused = (platform: string): string | undefined =>
  platform === 'mac' && process.platform === 'win32' ? 'a Mac app cannot be packed on Windows' : undefined;

let folder: string;

/** Packs those platforms in one start of electron-builder: what it does before the first takes longer than packing. */
function pack(together: readonly (typeof platforms)[number][]): void {
  const stub = join(folder, `electron-${together.map(({ platform }) => platform).join('-')}`);
  for (const { platform } of together) writeStubElectron(stub, platform);
  const builder = join(projectFolder, 'node_modules/electron-builder/cli.js');
  const targets = together.flatMap(({ platform, arch }) => [`--${platform}`, `dir:${arch}`]);
  const settings = [`-c.electronDist=${stub}`, `-c.directories.output=${folder}`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [builder, ...targets, '--publish=never', ...settings, ...together.flatMap(({ flags }) => [...flags])],
    { cwd: projectFolder, encoding: 'utf8', env: { ...process.env, ...compileCache } },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candor-package-'));
  await buildIfStale(['screens', 'electron'], () => {});
  const possible = platforms.filter(({ platform }) => refused(platform) === undefined);
  // Windows has a start of its own, for it leaves the archive's fingerprint out, which the others write.
  pack(possible.filter(({ platform }) => platform !== 'win'));
  pack(possible.filter(({ platform }) => platform === 'win'));
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(platforms)('packed for $platform', ({ platform, resources, program, nativePart }) => {
  const reason = refused(platform);
  let files: string[];

  beforeAll(() => {
    if (reason !== undefined) return;
    files = listPackage(join(folder, resources, 'app.asar'), { isPack: false }).map((name) =>
      name.replaceAll('\\', '/'),
    );
  });

  test('everything the program needs is there', ({ skip }) => {
    if (reason !== undefined) skip(reason);
    expect(required.filter((name) => !files.includes(name))).toEqual([]);
    const fonts = Object.values(fontFiles).map((file) => file.slice(file.lastIndexOf('/')));
    expect(fonts.filter((name) => !files.includes(`/out/main/resources/fonts${name}`))).toEqual([]);
    expect(files).toContain(`/out/main/resources/images/${basename(imageRendererFile)}`);
  });

  test('no sources, tests, maps, loopback host, command line or Node are there', ({ skip }) => {
    if (reason !== undefined) skip(reason);
    const unwanted =
      /^\/(src|db|exporters|main|renderer|test|docs)\/|\.map$|\.tsx?$|\/node-(linux|win)|loopback|\.env|\.candor$/;
    expect(files.filter((name) => unwanted.test(name))).toEqual([]);
  });

  test('of the installed packages only the database binding is there', ({ skip }) => {
    if (reason !== undefined) skip(reason);
    const packages = files.filter((name) => /^\/node_modules\/[^/]+$/.test(name));
    expect(packages).toEqual(['/node_modules/better-sqlite3']);
  });

  test('there is one native part, the right one, and it lies outside the archive', ({ skip }) => {
    if (reason !== undefined) skip(reason);
    const unpacked = readdirSync(join(folder, resources, 'app.asar.unpacked'), { recursive: true, encoding: 'utf8' });
    const parts = unpacked.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.node'));
    expect(parts).toEqual([`node_modules/better-sqlite3/prebuilds/${nativePart}`]);
  });

  test('the archive stays small', ({ skip }) => {
    if (reason !== undefined) skip(reason);
    expect(statSync(join(folder, resources, 'app.asar')).size).toBeLessThan(sizeLimit);
  });

  test('its switches let the program run its own archive and nothing else', ({ skip }) => {
    if (reason !== undefined) skip(reason);
    const bytes = readFileSync(join(folder, program), 'latin1');
    const first = bytes.indexOf(fuseMark) + fuseMark.length + 2;
    // In Electron's order: run as Node, cookie encryption, NODE_OPTIONS, inspect arguments, archive integrity, only the
    // archive, own snapshot, extra rights for files.
    expect(bytes.slice(first, first + 8)).toBe('01001100');
  });

  test('the packed manifest starts the built program and carries no scripts', ({ skip }) => {
    if (reason !== undefined) skip(reason);
    const manifest: unknown = JSON.parse(
      extractFile(join(folder, resources, 'app.asar'), 'package.json').toString('utf8'),
    );
    expect(manifest).toMatchObject({ name: 'candor', main: 'out/main/main.js', type: 'module' });
    expect(manifest).not.toHaveProperty('devDependencies');
  });
});

describe('the built main program', () => {
  const built = join(projectFolder, 'out/main');
  const parts = () =>
    readdirSync(built, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.js') || name.endsWith('.map'),
    );
  const read = (name: string) => readFileSync(join(built, name), 'utf8');

  test('is made of the Electron host and what it stands on', () => {
    const sources = parts()
      .filter((name) => name.endsWith('.map'))
      .flatMap((name) => z.object({ sources: z.array(z.string()) }).parse(JSON.parse(read(name))).sources);
    expect(sources.some((source) => source.endsWith('main/electron/main.ts'))).toBe(true);
    expect(
      sources.filter((source) => /\/main\/(loopback|start)\/|\/main\/cli\/(?!messages\.ts$)|\/test\//.test(source)),
    ).toEqual([]);
  });

  test('asks for nothing at run time but Node, Electron and the database binding', () => {
    const asked = parts()
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [
        ...read(name).matchAll(/^import\b[^;]*?from ["']([^"'.][^"']*)["']/gm),
        ...read(name).matchAll(/\b__require\(["']([^"']+)["']\)/g),
      ])
      .map((match) => match[1] ?? '');
    expect(asked).toContain('electron');
    // Older packages name Node's own parts without the prefix.
    const isNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
    const others = new Set(asked.filter((name) => !isNode(name)));
    expect([...others].toSorted()).toEqual(['better-sqlite3', 'electron']);
  });
});

test('in the packed program the printers load, and find their fonts and the part that draws images', () => {
  const unpacked = join(folder, 'extracted');
  extractAll(join(folder, 'linux-unpacked/resources/app.asar'), unpacked);
  const assets = join(unpacked, 'out/main/assets');
  const names = readdirSync(assets).filter((name) => /^(fonts|image-renderer|print-)/.test(name));
  expect(names.filter((name) => name.startsWith('print-')).length).toBeGreaterThan(5);
  const script = `
    for (const part of ${JSON.stringify(names.map((name) => pathToFileURL(join(assets, name)).href))}) {
      const loaded = await import(part);
      for (const font of Object.keys(loaded.fontFiles ?? {})) console.log(loaded.loadFont(font).length > 1000);
      if (loaded.loadImageRenderer) console.log(loaded.loadImageRenderer().length > 1000000);
    }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    cwd: unpacked,
  });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toEqual([...Object.keys(fontFiles), imageRendererFile].map(() => 'true'));
});
