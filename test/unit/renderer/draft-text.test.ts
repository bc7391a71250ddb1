import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftParts, draftText } from '../../../renderer/src/data/draft-text.ts';

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
