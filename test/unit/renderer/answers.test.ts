import { describe, expect, it } from 'vitest';
import { answerInWords } from '../../../renderer/src/screens/records/answer-text.ts';
import { problemOfValue } from '../../../renderer/src/screens/records/check-value.ts';
import { listColumns } from '../../../renderer/src/screens/records/columns.ts';
import { recordState } from '../../../renderer/src/screens/records/record-state.ts';
import { sectionsOf } from '../../../renderer/src/screens/records/sections.ts';
import { nameFieldOf } from '../../../renderer/src/screens/records/name-field.ts';
import { doesNotApply, given, none, unknown, type Answer } from '../../../src/inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../../../src/inventory/definitions.ts';
import type { Field } from '../../../src/inventory/field.ts';
import { blankRecord } from '../../../src/inventory/new-record.ts';
import { formatId, inventoryTypes, type RecordType } from '../../../src/inventory/record-id.ts';
import { imagingStudio as office } from '../../../src/samples/imaging-studio.ts';

function fieldOf(type: RecordType, name: string): Field {
  const found = fieldsOf(type).find(([one]) => one === name);
  if (!found) throw new Error(`${type} has no field ${name}`);
  return found[1];
}

const words = (type: RecordType, name: string, answer: Answer<unknown>): string =>
  answerInWords(office, fieldOf(type, name), answer);

describe('an answer in words', () => {
  it('is the name of its state when it has no value', () => {
    expect(words('recipient', 'website', none)).toBe('none');
    expect(words('recipient', 'website', doesNotApply)).toBe('does not apply');
    expect(words('recipient', 'website', unknown)).toBe('not known yet');
  });

  it('speaks as people do', () => {
    expect(words('recipient', 'ownUse', given(false))).toBe('No');
    expect(words('retentionRule', 'period', given('P7Y'))).toBe('7 years');
    expect(words('retentionRule', 'period', given('P1M'))).toBe('1 month');
    expect(words('organization', 'annualRevenueUsd', given(1_250_000))).toBe('1,250,000');
    expect(words('agreement', 'endsOn', given('2026-11-30'))).toBe('Nov 30, 2026');
    expect(words('recipient', 'role', given('thirdParty'))).toBe('Third party');
  });

  it('names other records by their titles, and not more than a few', () => {
    const ids = office.recipient.slice(0, 5).map((one) => one.id);
    const text = words('disclosure', 'recipients', given(ids));
    expect(text).toMatch(/ and 3 more$/);
    expect(text).not.toContain('V-00');
  });
});

describe('a typed value', () => {
  it('is refused with words that say what to do', () => {
    expect(problemOfValue(fieldOf('recipient', 'name'), '')).toMatch(/^Write something here/);
    expect(problemOfValue(fieldOf('recipient', 'name'), 'x'.repeat(401))).toBe('Too long: at most 400 characters.');
    expect(problemOfValue(fieldOf('agreement', 'endsOn'), '')).toMatch(/^A date that exists/);
    expect(problemOfValue(fieldOf('organization', 'employeeCount'), 1.5)).toMatch(/^A whole number/);
    expect(problemOfValue(fieldOf('retentionRule', 'period'), '')).toMatch(/^A number and a unit/);
  });

  it('is taken when its field takes it', () => {
    expect(problemOfValue(fieldOf('recipient', 'name'), 'Postwell')).toBeUndefined();
    expect(problemOfValue(fieldOf('organization', 'employeeCount'), 24)).toBeUndefined();
  });
});

describe('the state of a record', () => {
  it('counts the questions that matter, and the newest confirmation', () => {
    const blank = blankRecord('recipient', 'V-900');
    const weighty = fieldsOf('recipient').filter(([, field]) => field.gap).length;
    expect(recordState('recipient', blank)).toEqual({ unknown: weighty, suggested: 0, confirmed: undefined });
    const answered: AnyRecord = Object.assign(
      { ...blank },
      {
        name: given('Postwell', { by: 'A. Lee', on: '2026-01-02' }),
        role: { state: 'suggested', value: 'thirdParty' },
        service: given('mail', { by: 'R. Ortiz', on: '2026-03-04' }),
      },
    );
    expect(recordState('recipient', answered)).toEqual({
      unknown: weighty - 3,
      suggested: 1,
      confirmed: { by: 'R. Ortiz', on: '2026-03-04' },
    });
  });
});

describe('lists and forms', () => {
  it.each(inventoryTypes)('show only questions that a %s has', (type) => {
    const names = fieldsOf(type).map(([name]) => name);
    const { under, columns } = listColumns[type];
    for (const name of [...(under === undefined ? [] : [under]), ...columns]) expect(names).toContain(name);
    const inSections = sectionsOf(type).flatMap((section) => section.fields.map(([name]) => name));
    expect(inSections.toSorted()).toEqual(names.toSorted());
    expect(nameFieldOf(type)[0]).toBe(names[0]);
    expect(recordState(type, blankRecord(type, formatId(type, 1))).suggested).toBe(0);
  });
});
