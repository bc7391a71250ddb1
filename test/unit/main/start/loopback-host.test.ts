import { afterEach, beforeEach, expect, test } from 'vitest';
import { Children } from '../../../../main/start/children.ts';
import { startLoopbackHost } from '../../../../main/start/loopback-host.ts';
import { type StubFolder, stubFolder } from '../../../support/stub-program.ts';

let folder: StubFolder;
let children: Children;

beforeEach(() => {
  children = new Children();
  folder = stubFolder();
});

afterEach(async () => {
  await children.end();
  folder.remove();
});

test('the address is taken from the line the host prints, token included', async () => {
  const program = folder.write(
    'host.mjs',
    `console.log('warming up');
     console.log('Candor is open at http://127.0.0.1:4321/#token=abc-DEF_123');
     setInterval(() => {}, 1000);`,
  );
  const host = await startLoopbackHost(children, 10_000, undefined, program);
  expect(host).toMatchObject({ kind: 'ready', address: 'http://127.0.0.1:4321/#token=abc-DEF_123' });
});

test('an office file is handed on', async () => {
  const program = folder.write('host.mjs', `console.error(process.argv[2]); process.exit(1);`);
  expect(await startLoopbackHost(children, 10_000, 'Clinic.candor', program)).toEqual({
    kind: 'failed',
    reason: 'Clinic.candor',
  });
});

test('an address elsewhere than on this computer is not taken', async () => {
  const program = folder.write('host.mjs', `console.log('Candor is open at http://192.168.0.9:80/#token=abc');`);
  expect(await startLoopbackHost(children, 10_000, undefined, program)).toMatchObject({ kind: 'failed' });
});

test('a host that ends is a failure with the last thing it said', async () => {
  const program = folder.write('host.mjs', `console.error('no screens are built'); process.exit(4);`);
  expect(await startLoopbackHost(children, 10_000, undefined, program)).toEqual({
    kind: 'failed',
    reason: 'no screens are built',
  });
});

test('a host that ends without a word is a failure with its exit code', async () => {
  const program = folder.write('host.mjs', 'process.exit(9);');
  expect(await startLoopbackHost(children, 10_000, undefined, program)).toEqual({
    kind: 'failed',
    reason: 'it ended with code 9',
  });
});

test('a host that says nothing is ended when the time is up', async () => {
  const program = folder.write('host.mjs', 'setInterval(() => {}, 1000);');
  const start = performance.now();
  const host = await startLoopbackHost(children, 1_000, undefined, program);
  expect(host).toEqual({ kind: 'failed', reason: 'it did not answer within 1 seconds' });
  expect(performance.now() - start).toBeLessThan(5_000);
});
