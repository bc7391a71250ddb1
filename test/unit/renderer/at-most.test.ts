import { expect, test } from 'vitest';
import { atMost } from '../../../renderer/src/host/at-most.ts';

test('so many pieces are under way at once, the others follow in their order, also after one that failed', async () => {
  const inLine = atMost(2);
  const begun: number[] = [];
  const ends: ((failed: boolean) => void)[] = [];
  const pieces = [0, 1, 2, 3, 4].map(async (piece) =>
    inLine(async () => {
      begun.push(piece);
      return await new Promise<number>((done, failed) => {
        ends[piece] = (isFailed) => (isFailed ? failed(new Error('gone')) : done(piece));
      });
    }).catch(() => -1),
  );
  const settled = async (): Promise<void> => {
    await new Promise((next) => setTimeout(next, 0));
  };
  await settled();
  expect(begun).toEqual([0, 1]);
  ends[1]?.(true);
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.(false);
  ends[2]?.(false);
  await settled();
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  ends[3]?.(false);
  ends[4]?.(false);
  expect(await Promise.all(pieces)).toEqual([0, -1, 2, 3, 4]);
});
