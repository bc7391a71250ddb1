import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftPlace } from '../../../src/contract/draft-calls.ts';
import { draftParts, draftPlaceOf, draftText, draftTexts } from '../../../renderer/src/data/draft-text.ts';

test('a draft comes back as it was kept', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, reason) => {
      expect(draftParts(draftText({ text, reason }), ['text', 'reason'])).toEqual({ text, reason });
    }),
  );
});

test.each([null, '', 'no JSON', '7', 'null', '{"text":"a"}', '{"text":"a","reason":7}'])(
  'what is kept as %s is no draft',
  (kept) => {
    expect(draftParts(kept, ['text', 'reason'])).toBeUndefined();
  },
);

test('of a draft with texts under any names, what is no text is left out', () => {
  expect(draftTexts('{"V-001.role":"we asked","other":7}')).toEqual({ 'V-001.role': 'we asked' });
  expect(['{', '[]', 'null', '"text"'].map(draftTexts)).toEqual([{}, {}, {}, {}]);
});

test('a place may be made of any id, and is one that the contract takes', () => {
  const place = draftPlaceOf('finding', `gap:V-001/role ${'x'.repeat(300)}`);
  expect(place.startsWith('finding.gap-V-001-role-x')).toBe(true);
  expect(draftPlace.safeParse(place).success).toBe(true);
});
