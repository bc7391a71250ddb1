/** `npm start` with real processes: the real loopback host, and stand-ins for the browser and Electron's program. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../main/start/build.ts';
import { electronVersion } from '../../main/start/electron-program.ts';
import { projectFolder } from '../../main/start/project.ts';
import { compileCache } from '../support/compile-cache.ts';
import { type StubFolder, stubFolder } from '../support/stub-program.ts';

/** Milliseconds within which `npm start` must have decided and said so. */
const decisionTime = 15_000;

let folder: StubFolder;
let started: ChildProcess[];

beforeAll(async () => {
  await buildIfStale(['screens', 'electron'], () => {});
}, 60_000);

beforeEach(() => {
  folder = stubFolder();
  started = [];
});

afterEach(async () => {
  for (const child of started) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill();
    await once(child, 'exit');
  }
  folder.remove();
});

/** A computer with a screen, but without Electron's program, a way to fetch it, and a browser. */
function bareComputer(): Record<string, string> {
  const empty = join(folder.path, 'empty');
  mkdirSync(empty, { recursive: true });
  return {
    DISPLAY: ':77',
    PATH: empty,
    ELECTRON_OVERRIDE_DIST_PATH: empty,
    // Nothing listens there, so the fetch is refused at once.
    ELECTRON_MIRROR: 'http://127.0.0.1:9/',
    electron_config_cache: empty,
    CANDOR_BROWSER: join(empty, 'chromium'),
    CANDOR_SETTINGS: empty,
    CANDOR_FOLDER: empty,
    HOME: empty,
    ...compileCache,
  };
}

/** Starts Candor; answers its first line that is not about building. */
async function start(environment: Readonly<Record<string, string>>): Promise<{ line: string; candor: ChildProcess }> {
  const candor = spawn(process.execPath, [join(projectFolder, 'main/start.mjs')], {
    env: environment,
    // Not this process's own: whoever is left behind would keep it open, and the test run waiting.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(candor);
  for await (const line of createInterface({ input: candor.stdout })) {
    if (!line.startsWith('Building')) return { line, candor };
  }
  throw new Error(`Candor ended without a line: ${await text(candor.stderr)}`);
}

function addressIn(text: string): string {
  return /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(text)?.[0] ?? '';
}

/** A program that notes its arguments, then stays open until it is ended. */
function stayingProgram(name: string): { path: string; argumentsGiven: () => string } {
  const notes = join(folder.path, `${name}-arguments`);
  const path = folder.program(
    name,
    `require('node:fs').writeFileSync(${JSON.stringify(notes)}, process.pid + '\\n' + process.argv.slice(2).join('\\n'));
     setInterval(() => {}, 1000);`,
  );
  return { path, argumentsGiven: () => (existsSync(notes) ? readFileSync(notes, 'utf8') : '') };
}

test(
  'where nothing can be shown it prints an address that answers, and ends in order',
  { timeout: 30_000 },
  async () => {
    const before = performance.now();
    const { line, candor } = await start({ ...bareComputer(), CANDOR_NO_BROWSER: '1' });
    expect(performance.now() - before).toBeLessThan(decisionTime);
    expect(line).toContain('because CANDOR_NO_BROWSER is set');
    const address = addressIn(line);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');
    candor.kill('SIGTERM');
    expect(await once(candor, 'exit')).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  },
);

describe.skipIf(process.platform !== 'linux')('on a Linux desk', () => {
  test("without Electron's program it opens a browser window and ends with it", { timeout: 40_000 }, async () => {
    const browser = stayingProgram('chromium');
    const before = performance.now();
    const { line, candor } = await start({ ...bareComputer(), CANDOR_BROWSER: browser.path });
    expect(performance.now() - before).toBeLessThan(decisionTime);
    expect(line).toMatch(
      /^Candor opened in a window of Chromium, because Electron's program could not be fetched \(.+\)/,
    );
    const address = addressIn(browser.argumentsGiven());
    expect((await fetch(address)).status).toBe(200);
    process.kill(Number.parseInt(browser.argumentsGiven(), 10));
    expect(await once(candor, 'exit')).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  test('a download that never answers does not keep it from deciding in time', { timeout: 40_000 }, async () => {
    const silent = createServer(() => {});
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const before = performance.now();
    const { line } = await start({ ...bareComputer(), ELECTRON_MIRROR: `http://127.0.0.1:${port}/` });
    expect(performance.now() - before).toBeLessThan(decisionTime);
    expect(line).toContain("Electron's program did not arrive within 6 seconds");
    silent.closeAllConnections();
    silent.close();
  });

  test('without any browser it prints the address', { timeout: 30_000 }, async () => {
    const before = performance.now();
    const { line } = await start(bareComputer());
    expect(performance.now() - before).toBeLessThan(decisionTime);
    expect(line).toContain('and no browser was found');
    expect((await fetch(addressIn(line))).status).toBe(200);
  });

  test("with Electron's program it starts that on this clone", { timeout: 30_000 }, async () => {
    const electron = stayingProgram('electron');
    const { line } = await start({ ...bareComputer(), ELECTRON_OVERRIDE_DIST_PATH: folder.path });
    expect(line).toBe(`Candor opened in Electron ${electronVersion() ?? ''}, because its program is on this computer.`);
    expect(electron.argumentsGiven().split('\n')).toContain(projectFolder);
    // The tests have another NODE_ENV than a person, and what they start builds what is stale.
    const screens = join(projectFolder, 'out/renderer/assets');
    const scripts = readdirSync(screens).filter((name) => name.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    for (const name of scripts) expect(readFileSync(join(screens, name), 'utf8')).not.toContain('jsxDEV');
  });

  test('when that program does not run here, the browser is next', { timeout: 40_000 }, async () => {
    folder.program('electron', 'process.exit(127);');
    const browser = stayingProgram('google-chrome');
    const { line } = await start({
      ...bareComputer(),
      ELECTRON_OVERRIDE_DIST_PATH: folder.path,
      CANDOR_BROWSER: browser.path,
    });
    expect(line).toBe(
      "Candor opened in a window of Chrome, because Electron's program does not run here (it ended with 127); " +
        'close the window to end.',
    );
  });
});
