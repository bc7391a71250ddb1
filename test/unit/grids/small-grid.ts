/** A small office for the grids, made without its schema: property tests make hundreds of them. */
import fc from 'fast-check';
import type { RecordByType } from '../../../src/inventory/definitions.ts';
import { blankRecord } from '../../../src/inventory/new-record.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { formatId, type RecordType } from '../../../src/inventory/record-id.ts';
import { buildOffice } from '../../support/office-builder.ts';

export const by = { by: 'R. Ortiz', on: '2026-11-22' };
export const elements = ['E-001', 'E-002', 'E-003'];
export const recipients = ['V-001', 'V-002', 'V-003'];

const base = buildOffice({
  dataElement: [
    { name: 'Email', cpraCategories: ['A', 'B'] },
    { name: 'Phone', cpraCategories: ['B'] },
    { name: 'Photo' },
  ],
  recipient: [{ name: 'Postwell' }, { name: 'Lab' }, { name: 'Bank' }],
});

/** Answers by name; a bare value is given. */
type Answers = Readonly<Record<string, unknown>>;

/** The office with records of these types in the place of its own; `recipient` answers are laid over the three. */
export function gridOffice(parts: {
  disclosure?: readonly Answers[];
  retentionRule?: readonly Answers[];
  recipient?: readonly Answers[];
}): OfficeRecords {
  const made = <Type extends RecordType>(type: Type, list: readonly Answers[] = []) =>
    list.map((answers, index): RecordByType[Type] => {
      const record: object = { ...blankRecord(type, formatId(type, index + 1)), ...answered(answers) };
      return record as RecordByType[Type];
    });
  return {
    ...base,
    disclosure: made('disclosure', parts.disclosure),
    retentionRule: made('retentionRule', parts.retentionRule),
    recipient: base.recipient.map((one, index) => ({ ...one, ...answered(parts.recipient?.[index] ?? {}) })),
  };
}

function answered(answers: Answers): object {
  const isAnswer = (value: unknown): boolean => typeof value === 'object' && value !== null && 'state' in value;
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, isAnswer(value) ? value : { state: 'given', value }]),
  );
}

/** Some of the ids, at least one. */
export const some = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...ids], { minLength: 1 });

/** Some of the ids as an answer that is given or suggested. */
export const someAnswer = (ids: readonly string[]): fc.Arbitrary<Answers[string]> =>
  fc.tuple(some(ids), fc.constantFrom('given', 'given', 'suggested')).map(([value, state]) => ({ state, value }));

/** A record that goes on, or ended in an earlier year. */
export const untilAnswer = fc.constantFrom(
  { state: 'none' },
  { state: 'none' },
  { state: 'given', value: '2025-12-31' },
);
