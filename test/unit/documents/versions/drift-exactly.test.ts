/**
 * Drift is exact: every entry is a sentence that really reads otherwise when the version is written again today, every such
 * sentence is an entry, and each names the record that did it, and no other.
 */
import { describe, expect, test } from 'vitest';
import { officeToIssue } from '../../../../src/documents/versions/office-to-issue.ts';
import { policyDrift, type PolicyDrift } from '../../../../src/documents/versions/policy-drift.ts';
import { allBlocks, ownText } from '../../../../src/documents/block-tree.ts';
import type { Document } from '../../../../src/documents/block.ts';
import { given, itemsOf } from '../../../../src/inventory/answer.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import {
  allRecords,
  answerOf,
  findRecord,
  linksOf,
  type OfficeRecords,
} from '../../../../src/inventory/office-records.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { imagingStudio } from '../../../../src/samples/imaging-studio.ts';
import { issuedText } from '../../../support/issued-versions.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { smallClinic } from '../../../support/small-clinic.ts';

const today = '2026-11-22';
const dates = { effectiveDate: '2026-12-01', today };

type Edit = (office: OfficeRecords) => OfficeRecords;

/** One record with other answers. */
const edit =
  (type: RecordType, id: string, answers: object): Edit =>
  (office) => ({ ...office, [type]: office[type].map((one) => (one.id === id ? { ...one, ...answers } : one)) });

/** One more disclosure, made of the first one. */
const disclose =
  (recipient: string, element: string): Edit =>
  (office) => {
    const copies = office.disclosure.slice(0, 1).map((one) => ({
      ...one,
      id: 'D-099',
      name: given('a new one'),
      recipients: given([recipient]),
      elements: given([element]),
    }));
    return { ...office, disclosure: [...office.disclosure, ...copies] };
  };

/** What the office manager does to be rid of an element: no record may point to it any more; then it is removed. */
function removeElement(office: OfficeRecords, id: string): Edit[] {
  const cuts = allRecords(office).flatMap(({ type, record }): Edit[] => {
    const fields = linksOf(type, record).flatMap(({ field, to }) => (to === id ? [field] : []));
    if (fields.length === 0) return [];
    return [edit(type, record.id, Object.fromEntries(fields.map((field) => [field, without(record, field, id)])))];
  });
  return [...cuts, (records) => ({ ...records, dataElement: records.dataElement.filter((one) => one.id !== id) })];
}

function without(record: AnyRecord, field: string, id: string): object {
  const rest = itemsOf(answerOf(record, field) as Parameters<typeof itemsOf>[0]).filter((one) => one !== id);
  return rest.length === 0 ? { state: 'unknown' } : given(rest);
}

const offices = [
  [
    'a small office',
    smallClinic(),
    { recipient: 'V-002', other: 'V-001', element: 'E-002', rule: 'R-001', unused: 'V-003' },
  ],
  [
    'the sample',
    imagingStudio,
    { recipient: 'V-003', other: 'V-006', element: 'E-013', rule: 'R-001', unused: 'V-010' },
  ],
] as const;

describe.each(offices)('in %s', (_name, office, ids) => {
  const issued = issuedText(office, dates);
  const before = wordsOf(issued);
  const written = (edits: readonly Edit[]): Map<string, string> => wordsOf(issuedText(apply(office, edits), dates));
  const drift = (...edits: Edit[]): PolicyDrift['entries'] =>
    policyDrift({
      issued,
      officeThen: officeToIssue(office, dates),
      office: officeToIssue(apply(office, edits), dates),
      today,
    }).entries;

  /** Nobody reads these: they are never named. */
  const innocent: Edit[] = [
    edit('recipient', ids.other, { note: 'call them in May' }),
    edit('activity', 'A-002', { owner: given('Dana') }),
    edit('policyDocument', 'PD-001', { note: 'ask the lawyer' }),
  ];

  const role = edit('recipient', ids.recipient, { role: given('thirdParty') });
  const name = edit('recipient', ids.other, { name: given('Otherwell, Inc.') });
  const period = edit('retentionRule', ids.rule, { period: given('P9Y') });

  test.each<[string, Edit, string]>([
    ['a recipient’s role', role, ids.recipient],
    ['a recipient’s name', name, ids.other],
    ['a new disclosure', disclose(ids.unused, ids.element), 'D-099'],
    ['a retention period', period, ids.rule],
  ])('%s: its sentences, all of them, and no other record', (_what, change, id) => {
    const entries = drift(...innocent, change);
    expectExactly(entries, before, written([change]));
    expect(entries.length).toBeGreaterThan(0);
    for (const { causes } of entries) expect(causes.map((cause) => cause.record)).toEqual([id]);
  });

  test('an element removed: each sentence names a record whose change altered it', () => {
    const steps = removeElement(office, ids.element);
    expect(steps.length).toBeGreaterThan(2);
    const entries = drift(...innocent, ...steps);
    expectExactly(entries, before, written(steps));
    // The manager cuts the links first; a reader would say that the element is gone. Either order names who did it.
    const orders = [steps, steps.toReversed()].map((order) => alteredBy(office, order, written));
    for (const { id, causes } of entries) {
      const named = causes.map((cause) => cause.record);
      expect(
        named.filter((one) => !orders.some((altered) => altered.get(one)?.has(id))),
        id,
      ).toEqual([]);
      expect(named.length, id).toBeGreaterThan(0);
    }
    // The list of what is collected lost its row because the element is gone, whatever pointed to it.
    expect(entries.some((one) => one.kind === 'surplus' && one.id.includes(ids.element))).toBe(true);
    expect(new Set(entries.flatMap((one) => one.causes.map((cause) => cause.record)))).toContain(ids.element);
  });

  test('several changes at once: each sentence names those that alter it, and none that do not', () => {
    const edits = { [ids.recipient]: role, [ids.other]: name, [ids.rule]: period };
    const entries = drift(...innocent, ...Object.values(edits));
    expectExactly(entries, before, written(Object.values(edits)));
    const alone = new Map(Object.entries(edits).map(([id, one]) => [id, written([one])]));
    for (const { id, causes } of entries) {
      const altering = [...alone].flatMap(([record, text]) => (text.get(id) === before.get(id) ? [] : [record]));
      expect(causes.map((cause) => cause.record).toSorted(), id).toEqual(altering.toSorted());
    }
  });
});

describe('when several changes say the same', () => {
  test('those are named that altered the sentence on the way, and never a record that did not', () => {
    const office = smallClinic();
    const then = officeToIssue(office, dates);
    const late = (id: string): Edit => edit('recipient', id, { role: given('thirdParty') });
    const edits = [late('V-001'), late('V-002'), edit('retentionRule', 'R-002', { name: given('Cards on file') })];
    const { entries } = policyDrift({
      issued: issuedText(office, dates),
      officeThen: then,
      office: officeToIssue(apply(office, edits), dates),
      today,
    });
    expectExactly(entries, wordsOf(issuedText(office, dates)), wordsOf(issuedText(apply(office, edits), dates)));
    for (const { id, causes } of entries) {
      const named = causes.map((cause) => cause.record);
      expect(named.length, id).toBeGreaterThan(0);
      expect(named.includes('R-002'), id).toBe(id.includes('R-002'));
    }
  });
});

describe('when the dates of several records have come', () => {
  test('each sentence names the record whose day changed it, and none that only names a day too', () => {
    const ends = ([id, until]: readonly [string, string]): Edit => edit('recipient', id, { until: given(until) });
    const days = [
      ['V-001', '2026-12-05'],
      ['V-002', '2026-12-10'],
    ] as const;
    // The day of a signature is not printed.
    const signed = buildOffice({
      agreement: [{ recipient: 'V-001', kind: 'californiaClauses', status: 'signed', signedOn: '2026-12-15' }],
      recipient: [{ name: 'Postwell' }],
    }).agreement;
    const office: OfficeRecords = { ...apply(smallClinic(), days.map(ends)), agreement: signed };
    const then = officeToIssue(office, dates);
    const later = '2026-12-22';
    const { entries } = policyDrift({
      issued: issuedText(office, dates),
      officeThen: then,
      office: then,
      today: later,
    });
    const causesOf = (id: string): unknown =>
      entries.find((one) => one.id === `recipients.recipient.${id}`)?.causes.map(({ record, what }) => [record, what]);
    for (const [id] of days) expect(causesOf(id)).toEqual([[id, 'date']]);
    expect(entries.flatMap(({ causes }) => causes.map(({ record }) => record))).not.toContain('C-001');
  });
});

/** Sentences and rows by id: found here without the product's own comparison. */
function wordsOf(document: Document): Map<string, string> {
  const parts = allBlocks(document).filter((part) => 'runs' in part || 'cells' in part);
  return new Map(parts.map((part) => [part.id, ownText(part)]));
}

function apply(office: OfficeRecords, edits: readonly Edit[]): OfficeRecords {
  return edits.reduce((records, one) => one(records), office);
}

function expectExactly(
  entries: PolicyDrift['entries'],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const otherwise = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  expect(entries.map((one) => one.id).toSorted()).toEqual(otherwise.toSorted());
  for (const { kind, id, issued, now } of entries) {
    expect(kind, id).toBe(!before.has(id) ? 'missing' : after.has(id) ? 'wrong' : 'surplus');
    expect([issued, now], id).toEqual([before.get(id), after.get(id)]);
  }
}

/** For each record that the steps touch: the sentences that its step altered. */
function alteredBy(
  office: OfficeRecords,
  steps: readonly Edit[],
  written: (edits: readonly Edit[]) => Map<string, string>,
): Map<string, Set<string>> {
  const texts = [...steps.keys(), steps.length].map((count) => written(steps.slice(0, count)));
  return new Map(
    steps.flatMap((_step, index) => {
      const [first, second] = [apply(office, steps.slice(0, index)), apply(office, steps.slice(0, index + 1))];
      const touched = allRecords(first).filter(({ record }) => findRecord(second, record.id) !== record);
      const [before, after] = [texts[index], texts[index + 1]];
      const ids = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
      const altered = new Set([...ids].filter((id) => before?.get(id) !== after?.get(id)));
      return touched.map(({ record }): [string, Set<string>] => [record.id, altered]);
    }),
  );
}
