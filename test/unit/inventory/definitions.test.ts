import { describe, expect, it } from 'vitest';
import { definitionOf, fieldsOf } from '../../../src/inventory/definitions.ts';
import type { Field } from '../../../src/inventory/field.ts';
import { blankOffice, blankRecord, highestNumber } from '../../../src/inventory/new-record.ts';
import {
  anyRecordId,
  compareIds,
  formatId,
  numberOfId,
  recordId,
  recordPrefixes,
  recordTypes,
  typeOfId,
} from '../../../src/inventory/record-id.ts';
import { isCitationKey } from '../../../src/library/citations.ts';

const everyField: [string, Field][] = recordTypes.flatMap((type) =>
  fieldsOf(type).flatMap(([name, field]): [string, Field][] => [
    [`${type}.${name}`, field],
    ...Object.entries(field.cells ?? {}).map(([cell, cellField]): [string, Field] => [
      `${type}.${name}.${cell}`,
      cellField,
    ]),
  ]),
);

describe('record definitions', () => {
  it('accept a record in which nothing is known yet, for every type', () => {
    for (const type of recordTypes) {
      expect(definitionOf(type).schema.safeParse(blankRecord(type, formatId(type, 1))).error, type).toBeUndefined();
    }
  });

  it('refuse an unknown key, a missing field and the id of another type', () => {
    const recipient = blankRecord('recipient', 'V-001');
    const schema = definitionOf('recipient').schema;
    expect(schema.safeParse({ ...recipient, color: { state: 'none' } }).success).toBe(false);
    expect(schema.safeParse({ ...recipient, role: undefined }).success).toBe(false);
    expect(schema.safeParse({ ...recipient, id: 'D-001' }).success).toBe(false);
  });

  it('ask a full question in plain words for every field, and label it', () => {
    for (const [path, field] of everyField) {
      expect(field.label.trim(), path).not.toBe('');
      expect(field.ask.trim(), path).not.toBe('');
      expect(field.ask, path).not.toMatch(/data subject|controller|processor|ROPA/i);
    }
  });

  it('cite only what the library holds', () => {
    for (const [path, field] of everyField) if (field.citation) expect(isCitationKey(field.citation), path).toBe(true);
  });

  it('give labels that do not repeat within a record, since workbook columns are named after them', () => {
    for (const type of recordTypes) {
      const labels = fieldsOf(type).map(([, field]) => field.label);
      expect(
        labels.filter((label, index) => labels.indexOf(label) !== index),
        type,
      ).toEqual([]);
    }
  });

  it('give each option once', () => {
    for (const [path, field] of everyField) {
      const values = (field.options ?? []).map((option) => option.value);
      expect(new Set(values).size, path).toBe(values.length);
    }
  });

  it('call a record by its name, or by its id while it has none', () => {
    expect(definitionOf('purpose').titleOf(blankRecord('purpose', 'P-007') as never)).toBe('P-007');
    expect(definitionOf('organization').titleOf(blankOffice('Bayline LLC').organization[0] as never)).toBe(
      'Bayline LLC',
    );
  });
});

describe('record ids', () => {
  it('tell their type, whatever follows', () => {
    for (const type of recordTypes) {
      expect(typeOfId(formatId(type, 12))).toBe(type);
      expect(typeOfId(`${formatId(type, 12)}.name`)).toBe(type);
    }
    expect(new Set(Object.values(recordPrefixes)).size).toBe(recordTypes.length);
    expect(typeOfId('Z-001')).toBeUndefined();
    expect(typeOfId('nonsense')).toBeUndefined();
  });

  it('have at least three digits and count from one', () => {
    expect(formatId('recipient', 1)).toBe('V-001');
    expect(formatId('recipient', 1234)).toBe('V-1234');
    for (const wrong of ['V-000', 'V-1', 'v-001', 'V001', 'V-001 ', 'V--01', '../V-001']) {
      expect(recordId('recipient').safeParse(wrong).success, wrong).toBe(false);
      expect(anyRecordId.safeParse(wrong).success, wrong).toBe(false);
    }
  });

  it('sort by number', () => {
    expect(['V-1000', 'V-002', 'V-999'].toSorted(compareIds)).toEqual(['V-002', 'V-999', 'V-1000']);
    expect(numberOfId('RI-010')).toBe(10);
    expect(highestNumber(['V-003', 'V-1000', 'V-999'])).toBe(1000);
    expect(highestNumber([])).toBe(0);
  });
});
