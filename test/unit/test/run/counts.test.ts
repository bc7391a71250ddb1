import { expect, test } from 'vitest';
import { countLine, oneFailure, readCounts, skipLines, sum } from '../../../run/counts.ts';
import { stubFolder } from '../../../support/stub-program.ts';

const moon = { name: 'opens in Electron', reason: "Electron's program is not installed" };

test('the parts of a run are added up in one line', () => {
  const parts = [{ passed: 3, failed: 0, skipped: [moon] }, { passed: 4, failed: 2, skipped: [] }, oneFailure];
  expect(countLine(sum(parts))).toBe('7 passed, 3 failed, 1 skipped');
  expect(countLine(sum([]))).toBe('0 passed, 0 failed, 0 skipped');
});

test('every reason for skipping is printed once, with how many tests it stopped', () => {
  const skipped = [moon, { name: 'closes in Electron', reason: moon.reason }, { name: 'prints', reason: 'no printer' }];
  expect(skipLines(skipped)).toEqual([
    "skipped: opens in Electron and 1 more: Electron's program is not installed",
    'skipped: prints: no printer',
  ]);
});

test('a missing or half-written counts file gives none', () => {
  const folder = stubFolder();
  expect(readCounts(`${folder.path}/none.json`)).toBeUndefined();
  expect(readCounts(folder.write('half.json', '{ "passed": 1, "fai'))).toBeUndefined();
  folder.remove();
});
