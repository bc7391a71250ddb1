/**
 * Builds a small office for a test: name only what matters, everything else is "not known yet".
 *
 * A bare value is a given answer: `{ recipient: [{ name: 'Postwell', role: 'serviceProvider' }] }`; an answer such as `none`
 * is taken as it is. Records get ids in order: V-001, V-002 … The result goes through `readOffice`, so a test cannot work
 * on an office that the product would refuse.
 */
import { answerStates } from '../../src/inventory/answer.ts';
import { definitionOf } from '../../src/inventory/definitions.ts';
import { blankOffice, blankRecord } from '../../src/inventory/new-record.ts';
import { readOffice, writeOffice } from '../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { formatId, recordTypes, type RecordType } from '../../src/inventory/record-id.ts';

type Parts = { [Type in RecordType]?: { [field: string]: unknown }[] };

export function buildOffice(parts: Parts = {}): OfficeRecords {
  const json = JSON.parse(writeOffice(blankOffice('Test Office LLC'))) as Record<string, unknown>;
  for (const type of recordTypes) {
    const records = parts[type];
    if (!records) continue;
    json[type] = records.map((fields, index) => ({
      ...blankRecord(type, formatId(type, index + 1)),
      ...(type === 'organization' ? { legalName: { state: 'given', value: 'Test Office LLC' } } : {}),
      ...Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, name in envelope ? value : asAnswer(type, name, value)]),
      ),
    }));
  }
  const reading = readOffice(JSON.parse(JSON.stringify(json)));
  if (!reading.ok) throw new Error(`The test's office is refused: ${reading.problem.path}: ${reading.problem.message}`);
  return reading.office;
}

const envelope = { id: 0, note: 0, certainty: 0 };

function asAnswer(type: RecordType, name: string, value: unknown): unknown {
  if (isAnswer(value)) return value;
  const cells = definitionOf(type).fields[name]?.cells;
  if (!cells || !Array.isArray(value)) return { state: 'given', value };
  const rows = value.map((row: Record<string, unknown>, index) => ({
    key: `r${index + 1}`,
    ...Object.fromEntries(
      Object.keys(cells).map((cell) => [cell, cell in row ? wrap(row[cell]) : { state: 'unknown' }]),
    ),
  }));
  return { state: 'given', value: rows };
}

function wrap(value: unknown): unknown {
  return isAnswer(value) ? value : { state: 'given', value };
}

function isAnswer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'state' in value &&
    answerStates.some((state) => state === value.state)
  );
}
