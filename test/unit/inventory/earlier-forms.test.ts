/** Records that an earlier Candor wrote, read in the form of today. */
import { describe, expect, test } from 'vitest';
import { allMigrations } from '../../../db/migrations/all.ts';
import { inNewestForm, newestForm, recordSteps, type RecordStep } from '../../../src/inventory/earlier-forms.ts';
import { officeFormat, readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  recipient: [{ name: 'Postwell', role: 'serviceProvider' }],
  system: [{ name: 'Bookings', host: 'V-001' }],
});

type Json = Record<string, Record<string, unknown>[]>;

/** What a later Candor could bring: a field that is added, one that is renamed, one that goes, and a type that goes. */
const later: readonly RecordStep[] = [
  {
    form: 2,
    change: (type, record) => {
      if (type === 'visitor') return undefined;
      return type === 'recipient' ? { ...record, role: { state: 'unknown' } } : record;
    },
  },
  {
    form: 3,
    change: (type, record) => {
      if (type !== 'system') return record;
      const { title, color: _color, ...others } = record;
      return { ...others, name: title };
    },
  },
];

/** The office as the first form had it. */
function inFirstForm(): Json {
  const json = JSON.parse(writeOffice(office)) as Json;
  const recipient = (json['recipient'] ?? []).map(({ role: _role, ...others }) => others);
  const system = (json['system'] ?? []).map(({ name, ...others }) => ({ ...others, title: name, color: 'blue' }));
  return { ...json, recipient, system, visitor: [{ id: 'X-001' }] };
}

describe('an office in an earlier form', () => {
  test('is read with fields added, renamed and removed, and without a type that is no more', () => {
    const reading = readOffice(inFirstForm(), later);
    expect(reading).toMatchObject({ ok: true });
    const read = reading.ok ? reading.office : office;
    const wanted: OfficeRecords = {
      ...office,
      recipient: office.recipient.map((one) => ({ ...one, role: { state: 'unknown' } })),
    };
    expect(read).toEqual(wanted);
  });

  test('takes only the steps that its form does not have yet', () => {
    const [first] = inNewestForm('system', [{ title: 'A' }], 2, later);
    expect(first).toEqual({ name: 'A' });
    expect(inNewestForm('system', [{ title: 'A' }], 3, later)).toEqual([{ title: 'A' }]);
    expect(inNewestForm('recipient', [{}, 'no record', null], 1, later)).toEqual([
      { role: { state: 'unknown' } },
      'no record',
      null,
    ]);
  });

  test('is refused with its place where the steps do not lead to what the schema wants, and without any step', () => {
    expect(readOffice(inFirstForm(), later.slice(1))).toMatchObject({ ok: false });
    expect(readOffice(inFirstForm())).toMatchObject({ ok: false });
  });

  test('of a newer Candor is refused as such', () => {
    expect(readOffice({ ...inFirstForm(), format: 'candor-office/4' }, later)).toEqual({
      ok: false,
      problem: { path: 'format', message: 'a newer Candor wrote it' },
    });
  });
});

describe('the steps', () => {
  test('each belong to a migration of the data file, and rise', () => {
    const numbers = recordSteps.map(({ form }) => form);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
    const migrations = allMigrations.map(({ number }) => number);
    expect(numbers.filter((form) => form < 2 || !migrations.includes(form))).toEqual([]);
    expect(officeFormat).toBe(`candor-office/${newestForm()}`);
  });
});
