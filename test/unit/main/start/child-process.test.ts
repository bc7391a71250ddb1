import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { ending, failedEarly, within } from '../../../../main/start/child-process.ts';

const node = (code: string) => spawn(process.execPath, ['-e', code], { stdio: 'ignore' });
const forever = 'setInterval(() => {}, 1000)';

test('the ending of a program is its exit code', async () => {
  expect(await ending(node('process.exit(7)'))).toEqual({ code: 7 });
});

test('a program that had already ended still gives its code', async () => {
  const child = node('process.exit(3)');
  await once(child, 'exit');
  expect(await ending(child)).toEqual({ code: 3 });
});

test('a program that was ended by a signal has no code, also when asked later', async () => {
  const child = node(forever);
  child.kill();
  expect(await ending(child)).toEqual({ code: null });
  expect(await ending(child)).toEqual({ code: null });
});

test('a program that does not exist has an ending, not an exception', async () => {
  expect(await ending(spawn('/no/such/program'))).toEqual({ code: null });
});

test('ending early with an error is a failure; ending with 0 or going on is none', async () => {
  expect(await failedEarly(node('process.exit(127)'), 10_000)).toEqual({ code: 127 });
  expect(await failedEarly(node(''), 10_000)).toBe(false);
  const running = node(forever);
  expect(await failedEarly(running, 100)).toBe(false);
  running.kill();
});

test('work that is not done in time is late', async () => {
  expect(await within(20, new Promise(() => {}))).toBe('late');
  expect(await within(10_000, Promise.resolve('done'))).toBe('done');
});
