import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { digestOfPayload, digestOfTexts, hashBeforeFirst, hashOfEntry } from '../../../db/log-hash.ts';

const entry = {
  sequence: 12,
  at: '2026-11-22T10:00:00.000Z',
  who: 'Maria "M" López',
  command: 'save',
  why: '',
  refers_to: null,
  sample: 0,
  shape: 1,
  digest: 'd'.repeat(64),
} as const;

describe('the hash of an entry', () => {
  test('is SHA-256 over one JSON list, so anybody can compute it again', () => {
    const text = `["${hashBeforeFirst}",12,"2026-11-22T10:00:00.000Z","Maria \\"M\\" López","save","",null,0,1,"${'d'.repeat(64)}"]`;
    expect(hashOfEntry(hashBeforeFirst, entry)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('is the same in every version of Candor', () => {
    // Written down in November 2026. If this changes, every file made before fails to verify.
    expect(hashOfEntry(hashBeforeFirst, entry)).toBe(
      '302b38dac347b6cafe14f6a16f1a3782d2689c98b00b2f74fc6f0603525d627f',
    );
    expect(digestOfTexts(null, '{"id":"V-001"}')).toBe(
      'f7ca966b41c4c59075e03c3d1dd99f814005296881e5af5086374c99b9a99dd2',
    );
    expect(digestOfPayload([{ record_id: 'V-001', what: 'added', digest: 'e'.repeat(64) }])).toBe(
      '531be7975c4eeefd0f7e1ecda7b1b64c6050143d679b2cf5fc3b4e6f33b6fe80',
    );
  });

  test('depends on every column and on the hash before', () => {
    const changed = [
      { sequence: 13 },
      { at: '2026-11-22T10:00:00.001Z' },
      { who: 'Maria' },
      { command: 'remove' },
      { why: ' ' },
      { refers_to: 1 },
      { sample: 1 },
      { shape: 2 },
      { digest: 'e'.repeat(64) },
    ] as const;
    const hashes = changed.map((change) => hashOfEntry(hashBeforeFirst, { ...entry, ...change }));
    expect(Object.keys(entry)).toEqual(changed.flatMap((change) => Object.keys(change)));
    const all = [...hashes, hashOfEntry(hashBeforeFirst, entry), hashOfEntry('1'.repeat(64), entry)];
    expect(new Set(all).size).toBe(all.length);
  });

  test('cannot be kept by moving text from one column to the next', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat({ max: 5 }), (who, why, moved) => {
        const other = { ...entry, who: who + why.slice(0, moved), why: why.slice(moved) };
        fc.pre(other.who !== who);
        expect(hashOfEntry(hashBeforeFirst, other)).not.toBe(hashOfEntry(hashBeforeFirst, { ...entry, who, why }));
      }),
    );
  });
});

test('the digest of texts tells "not there" from an empty text', () => {
  const all = [digestOfTexts(null, ''), digestOfTexts('', null), digestOfTexts('', ''), digestOfTexts(null, null)];
  expect(new Set(all).size).toBe(4);
});
