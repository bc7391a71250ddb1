import { describe, expect, it } from 'vitest';
import { first, idsWithin, placeAfterMove, placeOf } from '../../../renderer/src/screens/policy/parts.ts';
import { samplePolicyDocument } from '../../support/sample-policy-document.ts';

describe('moving a part by one place', () => {
  const place = { siblings: ['a', 'b', 'c'], index: 1 };

  it('up puts it behind the part before its neighbor, or in front', () => {
    expect(placeAfterMove({ ...place, index: 2 }, -1)).toBe('a');
    expect(placeAfterMove(place, -1)).toBe(first);
    expect(placeAfterMove({ ...place, index: 0 }, -1)).toBeUndefined();
  });

  it('down puts it behind its neighbor', () => {
    expect(placeAfterMove(place, 1)).toBe('c');
    expect(placeAfterMove({ ...place, index: 2 }, 1)).toBeUndefined();
  });
});

describe('the place of a part', () => {
  const document = samplePolicyDocument();

  it('is known for every part, inside lists and tables too', () => {
    for (const id of document.sections.flatMap(idsWithin)) {
      const place = placeOf(document, id);
      expect(place?.siblings[place.index]).toBe(id);
    }
    expect(placeOf(document, 'nowhere')).toBeUndefined();
  });
});
