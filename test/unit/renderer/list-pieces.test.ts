import { expect, test } from 'vitest';
import { listPieces } from '../../../renderer/src/app/list-pieces.ts';
import { changeOffice } from '../../../src/inventory/change-office.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  recipient: [{ name: 'Postwell' }],
  disclosure: Array.from({ length: 301 }, (_none, at) => ({ name: `reminder ${at}`, recipients: ['V-001'] })),
});

test('a short list asks for no work beforehand, a long one for small pieces', () => {
  expect(listPieces(office, ['recipient'])).toEqual([]);
  expect(listPieces(office).length).toBeGreaterThan(3);
});

test('a list is looked through once for the same records, and again when some have changed', () => {
  for (const piece of listPieces(office, ['disclosure'])) piece();
  expect(listPieces(office, ['disclosure'])).toEqual([]);
  const renamed = changeOffice(office, {
    saved: office.recipient.map((one) => ({ ...one })),
    removed: [],
    sample: false,
  });
  expect(listPieces(renamed, ['disclosure'])).not.toEqual([]);
});
