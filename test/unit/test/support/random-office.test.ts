/** What tests of many offices rest on: every random office is one that the product takes as it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOffice, writeOffice } from '../../../../src/inventory/office-json.ts';
import { randomOffice } from '../../../support/random-office.ts';

describe.each(['plain', 'any'] as const)('a random office with %s texts', (texts) => {
  test('is read from its JSON as it was drawn', () => {
    fc.assert(
      fc.property(randomOffice({ texts }), (office) => {
        const reading = readOffice(JSON.parse(writeOffice(office)));
        expect(reading).toStrictEqual({ ok: true, office, files: {} });
      }),
      { numRuns: 30 },
    );
  });
});
