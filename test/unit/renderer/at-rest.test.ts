/** Work that is done beforehand: in pieces while nothing else is to do, or at once when the person has paused. */
import { expect, test } from 'vitest';
import { atRest, whenCalm } from '../../../renderer/src/app/at-rest.ts';

const milliseconds = async (count: number): Promise<void> => {
  await new Promise((next) => setTimeout(next, count));
};

test('pieces of work are done one after the other, and no more after they are stopped', async () => {
  const done: string[] = [];
  const stop = atRest([() => done.push('first'), () => done.push('second'), () => done.push('third')], 0);
  expect(done).toEqual([]);
  while (done.length < 2) await milliseconds(1);
  stop();
  await milliseconds(40);
  expect(done).toEqual(['first', 'second']);
});

test('a long piece waits until there was neither a key nor a click for a while, and is done once', async () => {
  const person = new EventTarget();
  let done = 0;
  whenCalm(() => (done += 1), 30, person);
  for (let times = 0; times < 12; times += 1) {
    await milliseconds(5);
    person.dispatchEvent(new Event(times % 2 === 0 ? 'keydown' : 'pointerdown'));
  }
  expect(done).toBe(0);
  await milliseconds(35);
  expect(done).toBe(1);
  person.dispatchEvent(new Event('keydown'));
  await milliseconds(35);
  expect(done).toBe(1);
});

test('a long piece that was stopped is not done, not even after a key', async () => {
  const person = new EventTarget();
  let done = 0;
  const stop = whenCalm(() => (done += 1), 10, person);
  stop();
  person.dispatchEvent(new Event('keydown'));
  await milliseconds(20);
  expect(done).toBe(0);
});
