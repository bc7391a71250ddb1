import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definitionOf } from '../../../src/inventory/definitions.ts';
import { canBeCopied, draftCopy } from '../../../src/inventory/draft-copy.ts';
import { allRecords, answersOf, linksOf } from '../../../src/inventory/office-records.ts';
import { recordTypes } from '../../../src/inventory/record-id.ts';
import { randomOffice } from '../../support/random-office.ts';

const by = { by: 'R. Ortiz', on: '2026-11-22' };

test('a copy of any record is a record, keeps its links, and nothing in it but the name is confirmed', () => {
  fc.assert(
    fc.property(randomOffice({ maxRecords: 1 }), (office) => {
      for (const { type, record } of allRecords(office).filter((one) => canBeCopied(one.type))) {
        const copy = { ...record, ...draftCopy(type, record, 'Copy', by), note: '' };
        expect(definitionOf(type).schema.safeParse(copy).error, record.id).toBeUndefined();
        expect(linksOf(type, copy)).toEqual(linksOf(type, record));
        const [name] = answersOf(type, copy);
        for (const { path, answer } of answersOf(type, copy)) {
          const isName = path === name?.path && answer.state === 'given';
          expect(answer.state === 'given', path).toBe(isName);
          expect('confirmed' in answer, path).toBe(isName);
        }
      }
    }),
    { numRuns: 8 },
  );
});

test('there is one office, and what happened did so once', () => {
  expect(recordTypes.filter((type) => !canBeCopied(type))).toEqual(
    expect.arrayContaining(['organization', 'request', 'ledgerYear', 'evidence', 'issuedVersion', 'letter', 'wording']),
  );
  expect(canBeCopied('disclosure')).toBe(true);
});
