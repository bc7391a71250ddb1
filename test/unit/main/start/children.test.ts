import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ending } from '../../../../main/start/child-process.ts';
import { Children } from '../../../../main/start/children.ts';
import { projectFolder } from '../../../../main/start/project.ts';
import { type StubFolder, stubFolder } from '../../../support/stub-program.ts';

const node = (code: string) => spawn(process.execPath, ['-e', code], { stdio: 'ignore' });
const forever = 'setInterval(() => {}, 1000)';

test('all programs are ended, those that ended before included', async () => {
  const children = new Children();
  const short = children.keep(node(''));
  const long = [children.keep(node(forever)), children.keep(node(forever))];
  await ending(short);
  await children.end();
  expect(long.map((child) => child.signalCode)).toEqual(['SIGTERM', 'SIGTERM']);
  expect(short.exitCode).toBe(0);
});

test('tidying up comes after the last program has ended, once', async () => {
  const children = new Children();
  const child = children.keep(node(forever));
  const seen: unknown[] = [];
  children.afterwards(async () => {
    seen.push(child.signalCode);
  });
  await Promise.all([children.end(), children.end()]);
  await children.end();
  expect(seen).toEqual(['SIGTERM']);
});

test('a program that comes when the end has begun is ended at once', async () => {
  const children = new Children();
  const ended = children.end();
  const late = children.keep(node(forever));
  await Promise.all([ended, ending(late)]);
  expect(children.areEnding).toBe(true);
  expect(late.signalCode).toBe('SIGTERM');
});

test('after Ctrl+C a program gets time to end by itself', async () => {
  const children = new Children();
  const orderly = children.keep(node('setTimeout(() => process.exit(3), 300)'));
  await children.end(true);
  expect(orderly.exitCode).toBe(3);
});

describe.skipIf(process.platform === 'win32')('a signal', () => {
  let folder: StubFolder;

  beforeEach(() => {
    folder = stubFolder();
  });

  afterEach(() => {
    folder.remove();
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s leaves no program behind', async (signal) => {
    const pidFile = join(folder.path, 'pid');
    const module = JSON.stringify(join(projectFolder, 'main/start/children.ts'));
    const parent = folder.write(
      'parent.mjs',
      `import { spawn } from 'node:child_process';
       import { writeFileSync } from 'node:fs';
       import { Children } from ${module};
       const children = new Children();
       children.endOnSignals();
       const child = children.keep(spawn(process.execPath, ['-e', ${JSON.stringify(forever)}], { stdio: 'ignore' }));
       writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));
       console.log('started');`,
    );
    const starter = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(starter.stdout, 'data');
    starter.kill(signal);
    expect(await ending(starter)).toEqual({ code: 0 });
    // Signal 0 asks whether the process is there.
    expect(() => process.kill(Number(readFileSync(pidFile, 'utf8')), 0)).toThrow('ESRCH');
  });
});
