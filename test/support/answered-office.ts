/**
 * An office in which every question is answered, each text with a word of its own, so a test can look for every answer in
 * a document. Built from the definitions: a new field is looked for as soon as it is defined.
 */
import { definitionOf, fieldsOf } from '../../src/inventory/definitions.ts';
import type { Field } from '../../src/inventory/field.ts';
import { officeFormat, readOffice } from '../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { formatId, recordTypes, type RecordType } from '../../src/inventory/record-id.ts';

/** Where one answer stands: `recipient.name`, or `organization.apps.name` for a cell. */
export interface AnsweredField {
  type: RecordType;
  /** Id of the record. */
  id: string;
  /** `recipient.name` or `organization.apps.name`. */
  name: string;
  /** Path of the answer, e.g. `V-001.name` or `O-001.apps.r1.name`. */
  path: string;
  field: Field;
  /** The word to look for; undefined for choices, yes or no, and links. */
  marker: string | undefined;
}

/** Answers to give instead of the generated ones, by `type.field`: a whole answer such as `{ state: 'unknown' }`. */
export type Overrides = { [name: string]: unknown };

/** Every record as it is without overrides, read once for all tests of a process. */
let plain: OfficeRecords | undefined;

/** The office. One record of each type; `overrides` replace single answers. */
export function answeredOffice(overrides: Overrides = {}): OfficeRecords {
  plain ??= readAnswered();
  const changed = new Set(Object.keys(overrides).map((name) => name.slice(0, name.indexOf('.'))));
  // Only the records that differ are read again: hundreds of tests change one answer each.
  const lists = recordTypes
    .filter((type) => changed.has(type))
    .map((type) => [type, [definitionOf(type).schema.parse(answeredRecord(type, overrides))]]);
  return { ...plain, ...(Object.fromEntries(lists) as Partial<OfficeRecords>) };
}

function readAnswered(): OfficeRecords {
  const lists = recordTypes.map((type) => [type, [answeredRecord(type, {})]]);
  const reading = readOffice({ format: officeFormat, sample: false, ...Object.fromEntries(lists) });
  if (!reading.ok)
    throw new Error(`The answered office is refused: ${reading.problem.path}: ${reading.problem.message}`);
  return reading.office;
}

/** Every answer of that office, cells included. Internal fields are left out: they are never printed. */
export function answeredFields(): AnsweredField[] {
  return recordTypes.flatMap((type) => {
    const id = formatId(type, 1);
    return Object.entries(definitionOf(type).fields).flatMap(([name, field]): AnsweredField[] => {
      if (field.internal) return [];
      const own = {
        type,
        id,
        name: `${type}.${name}`,
        path: `${id}.${name}`,
        field,
        marker: marker(`${type}.${name}`, field),
      };
      if (!field.cells) return [own];
      return Object.entries(field.cells).map(([cell, cellField]) => ({
        type,
        id,
        name: `${type}.${name}.${cell}`,
        path: `${id}.${name}.r1.${cell}`,
        field: cellField,
        marker: marker(`${type}.${name}.${cell}`, cellField),
      }));
    });
  });
}

/** The word, number or date that stands for a field wherever it is printed. */
export function marker(name: string, field: Field): string | undefined {
  const number = markerNumber(name);
  if (field.kind === 'text' || field.kind === 'longText' || field.kind === 'texts') return `ZQ${number}ZQ`;
  if (field.kind === 'count') return String(50_000 + number);
  if (field.kind === 'period') return `${number} years`;
  return field.kind === 'date' ? `, ${number}` : undefined;
}

const numbers = new Map<string, number>();

/** A number of four digits per field: 1001, 1002 … in the order in which fields are met. */
function markerNumber(name: string): number {
  const known = numbers.get(name) ?? 1001 + numbers.size;
  numbers.set(name, known);
  return known;
}

function answeredRecord(type: RecordType, overrides: Overrides): object {
  const answers = fieldsOf(type).map(([name, field]): [string, unknown] => [
    name,
    overrides[`${type}.${name}`] ?? answered(`${type}.${name}`, field, overrides),
  ]);
  return {
    id: formatId(type, 1),
    certainty: 'stated',
    note: '',
    ...Object.fromEntries<unknown>(answers),
    from: { state: 'given', value: '2020-01-01' },
    until: { state: 'none' },
  };
}

function answered(name: string, field: Field, overrides: Overrides): object {
  return { state: 'given', value: answeredValue(name, field, overrides) };
}

function answeredValue(name: string, field: Field, overrides: Overrides): unknown {
  const word = marker(name, field);
  const number = markerNumber(name);
  switch (field.kind) {
    case 'text':
    case 'longText':
      return word;
    case 'texts':
      return [word];
    case 'yesNo':
      return true;
    case 'count':
      return 50_000 + number;
    case 'date':
      return `${number}-02-03`;
    case 'period':
      return `P${number}Y`;
    case 'choice':
      return field.options?.[0]?.value;
    case 'choices':
      return [field.options?.[0]?.value];
    case 'ref':
      return targetsOf(field)[0];
    case 'refs':
      return targetsOf(field);
    case 'rows': {
      const cells = Object.entries(field.cells ?? {}).map(([cell, cellField]) => [
        cell,
        overrides[`${name}.${cell}`] ?? answered(`${name}.${cell}`, cellField, overrides),
      ]);
      return [{ key: 'r1', ...Object.fromEntries(cells) }];
    }
  }
}

function targetsOf(field: Field): string[] {
  return (field.refersTo ?? []).map((type) => formatId(type, 1));
}
