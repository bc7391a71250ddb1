import { describe, expect, test } from 'vitest';
import { loadOffice } from '../../../db/load.ts';
import { openOfficeForReading } from '../../../db/open.ts';
import { writeOffice } from '../../../src/inventory/office-json.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { fileAtRest, openNewOffice, refusalOf, smallOffice, tamper } from './office-on-disk.ts';

describe('loading an office', () => {
  test('gives back exactly what was put in', () => {
    const office = { ...smallOffice(), sample: true };
    expect(writeOffice(loadOffice(openNewOffice(office).reader))).toBe(writeOffice(office));
  });

  test('sorts ids as numbers', () => {
    const numbers = Array.from({ length: 1001 }, (_, index) => ({ name: `R${index}` }));
    const ids = loadOffice(openNewOffice(buildOffice({ recipient: numbers })).reader).recipient.map(({ id }) => id);
    expect(ids.slice(998)).toEqual(['V-999', 'V-1000', 'V-1001']);
  });

  test.each([
    ['an answer of another kind', `json_set(body, '$.role.value', 'wizard')`, 'role.value'],
    ['a field nobody knows', `json_set(body, '$.secret', 1)`, ''],
    ['a missing field', `json_remove(body, '$.country')`, 'country'],
  ])('refuses a record with %s, and names it', (_name, change, path) => {
    const file = fileAtRest();
    tamper(file, `UPDATE record SET body = ${change} WHERE id = 'V-001'`);
    const { reader, close } = openOfficeForReading(file);
    expect(refusalOf(() => loadOffice(reader))).toEqual({
      code: 'fileDamaged',
      details: { reason: 'record', id: 'V-001', path },
    });
    close();
  });

  test('refuses a file from which the office itself is gone', () => {
    const file = fileAtRest();
    tamper(file, `DELETE FROM record WHERE type = 'organization'`);
    const { reader, close } = openOfficeForReading(file);
    expect(refusalOf(() => loadOffice(reader)).details).toEqual({ reason: 'organization' });
    close();
  });
});
