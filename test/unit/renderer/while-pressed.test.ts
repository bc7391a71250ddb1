import { afterEach, beforeEach, expect, test } from 'vitest';
import { followPresses, whenLetGo } from '../../../renderer/src/ui/while-pressed.ts';

const page = new EventTarget();
let stop = (): void => undefined;
let seen: string[] = [];

beforeEach(() => {
  seen = [];
  stop = followPresses(page);
});
afterEach(() => stop());

const note = (what: string) => whenLetGo(() => seen.push(what));
const happens = (what: string): boolean => page.dispatchEvent(new Event(what));
const nextTurn = async (): Promise<void> => await new Promise((done) => setTimeout(done, 1));

test('what would move the page waits until a press is let go and its click has come', async () => {
  note('before');
  happens('pointerdown');
  note('error');
  note('taken back')();
  happens('pointerup');
  expect(seen).toEqual(['before']);
  await nextTurn();
  expect(seen).toEqual(['before', 'error']);
  note('after');
  expect(seen).toEqual(['before', 'error', 'after']);
});

test('a press that was let go outside the window ends with the next key', async () => {
  happens('pointerdown');
  note('error');
  happens('keydown');
  await nextTurn();
  expect(seen).toEqual(['error']);
});
