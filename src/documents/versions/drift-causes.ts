/**
 * Which record made a sentence drift. A record counts when the text would be another one had the record stayed as it was:
 * each changed record is put back alone, and the text is written again. Where no record alone makes a difference, because
 * several changes say the same, they are made one after the other, and those count that changed the text on the way.
 */
import type { AnyRecord } from '../../inventory/definitions.ts';
import {
  allRecords,
  answersOf,
  findRecord,
  recordsOf,
  titleOfRecord,
  type OfficeRecords,
} from '../../inventory/office-records.ts';
import { compareIds, isInventoryType, recordTypes, typeOfId, type RecordType } from '../../inventory/record-id.ts';
import { addDays } from '../../requests/calendar.ts';
import type { RecordPath } from '../block.ts';
import type { Saying } from './sayings.ts';

/** A record behind a drifted sentence. `date`: the record stayed the same, but a day that it names has come. */
export interface DriftCause {
  record: RecordPath;
  title: string;
  what: 'added' | 'changed' | 'removed' | 'date';
}

export interface Comparison {
  officeThen: OfficeRecords;
  office: OfficeRecords;
  /** The day that the issued text names (ISO date). */
  issuedOn: string;
  today: string;
  /** What the policy says with other records, or on another day. */
  says: (office: OfficeRecords, asOf: string) => ReadonlyMap<string, Saying>;
  /** What it said when it was issued, and what it says today. */
  before: ReadonlyMap<string, Saying>;
  now: ReadonlyMap<string, Saying>;
  /** Names the changed records that a sentence rests on, without writing the text again for each: quick, and less exact. */
  causesAtHand?: boolean | undefined;
}

/** Beyond so many sentences written again, for all changed records together, the causes are those at hand. */
const mostSentences = 12_000;

/** The causes of each drifted sentence, by its id. Every sentence gets at least one. */
export function causesOf(comparison: Comparison, drifted: readonly { id: string }[]): Map<string, DriftCause[]> {
  const { officeThen, office, issuedOn, today, says, now, causesAtHand = false } = comparison;
  const changes = changedRecords(officeThen, office);
  const differs = (id: string, trial: ReadonlyMap<string, Saying>): boolean => !sameIn(id, trial, now);
  const isQuick = causesAtHand || changes.length * now.size > mostSentences;
  const trials = isQuick
    ? []
    : changes.map((cause) => ({ cause, text: says(takenFrom(officeThen, office, cause.record), today) }));
  const steps = isQuick ? () => [] : once(() => stepByStep(comparison, changes));
  const turns = once(() => turnsOf(comparison));
  const calendar = today === issuedOn ? undefined : says(office, issuedOn);
  return new Map(
    drifted.map(({ id }) => {
      const tried = trials.filter(({ text }) => differs(id, text)).map(({ cause }) => cause);
      const dated = calendar !== undefined && differs(id, calendar) ? datesOf(comparison, id, turns()) : [];
      const found = [...tried, ...dated];
      if (found.length > 0) return [id, found];
      const onTheWay = steps().flatMap(({ cause, before, after }) => (sameIn(id, before, after) ? [] : [cause]));
      return [id, onTheWay.length > 0 ? onTheWay : restingOn(comparison, id, changes)];
    }),
  );
}

/** A change made after those before it, with the text that it found and the text that it left. */
interface Step {
  cause: DriftCause;
  before: ReadonlyMap<string, Saying>;
  after: ReadonlyMap<string, Saying>;
}

/** All changes one after the other, from the records of then to those of today. */
function stepByStep({ officeThen, office, today, says }: Comparison, changes: readonly DriftCause[]): Step[] {
  let records = officeThen;
  let text = says(records, today);
  return changes.map((cause) => {
    records = takenFrom(office, records, cause.record);
    const before = text;
    text = says(records, today);
    return { cause, before, after: text };
  });
}

/** Whether a sentence is the same in both texts, in the office's words and in those of the records. */
function sameIn(id: string, one: ReadonlyMap<string, Saying>, other: ReadonlyMap<string, Saying>): boolean {
  const [first, second] = [one.get(id), other.get(id)];
  return first?.text === second?.text && first?.generated === second?.generated;
}

/** The same answer, worked out when it is first asked for. */
function once<Value>(find: () => Value): () => Value {
  let found: { value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** Records that can stand behind a sentence. */
function isBehindText(type: RecordType): boolean {
  return type === 'wording' || (isInventoryType(type) && !['request', 'ledgerYear', 'evidence'].includes(type));
}

/** The records that are not as they were, in the order of types and ids. */
function changedRecords(then: OfficeRecords, now: OfficeRecords): DriftCause[] {
  return recordTypes.filter(isBehindText).flatMap((type) => {
    const before = new Map(recordsOf(then, type).map((record) => [record.id, withoutNote(record)]));
    const after = new Map(recordsOf(now, type).map((record) => [record.id, withoutNote(record)]));
    const ids = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareIds);
    return ids.flatMap((record): DriftCause[] => {
      if (before.get(record) === after.get(record)) return [];
      const what = !before.has(record) ? 'added' : after.has(record) ? 'changed' : 'removed';
      return [{ record, title: titleOfRecord(what === 'removed' ? then : now, record), what }];
    });
  });
}

/** What a text can be made of: no text prints a note. */
function withoutNote(record: AnyRecord): string {
  return JSON.stringify({ ...record, note: '' });
}

/** The records of `office` with one record as it is in `source`, or without it when it is not there. */
function takenFrom(source: OfficeRecords, office: OfficeRecords, id: string): OfficeRecords {
  const type = typeOfId(id);
  if (type === undefined) return office;
  const found = findRecord(source, id);
  const others = recordsOf(office, type).filter((record) => record.id !== id);
  const records = [...others, ...(found ? [found] : [])].toSorted((one, other) => compareIds(one.id, other.id));
  return { ...office, [type]: records };
}

/** A day that has come since the issue, the records that name it, and the texts of the days around it. */
interface Turn {
  records: string[];
  before: ReadonlyMap<string, Saying>;
  after: ReadonlyMap<string, Saying>;
}

/** Every day that a record names and that has come since; the texts are left empty where too many would have to be written. */
function turnsOf({ office, issuedOn, today, says, now, causesAtHand = false }: Comparison): Turn[] {
  const named = allRecords(office)
    .filter(({ type }) => isBehindText(type))
    .flatMap(({ type, record }) =>
      datesBetween(type, record, issuedOn, today).map((day) => ({ day, record: record.id })),
    );
  const byDay = Map.groupBy(named, ({ day }) => day);
  const isQuick = causesAtHand || 2 * byDay.size * now.size > mostSentences;
  const written = (day: string): ReadonlyMap<string, Saying> => (isQuick ? new Map() : says(office, day));
  return [...byDay].map(([day, list]) => ({
    records: list.map((one) => one.record),
    before: written(day === issuedOn ? day : addDays(day, -1)),
    after: written(day === today ? day : addDays(day, 1)),
  }));
}

/**
 * The records whose dates have come since and changed the sentence: of those behind it, or else of any; the office itself as a
 * last resort. Where no day alone changed it, all count whose day has come.
 */
function datesOf({ office, before, now }: Comparison, id: string, turns: readonly Turn[]): DriftCause[] {
  const behind = new Set(recordIds(before.get(id), now.get(id)));
  const turned = turns.filter((turn) => !sameIn(id, turn.before, turn.after));
  const come = [...new Set((turned.length > 0 ? turned : turns).flatMap((turn) => turn.records))].toSorted(compareIds);
  const near = come.filter((record) => behind.has(record));
  // The dates of a policy are its own, and move no other sentence.
  const far = come.filter((record) => typeOfId(record) !== 'policyDocument');
  const last = office.organization.map((one) => one.id);
  const [records = last] = [near, far].filter((list) => list.length > 0);
  return records.map((record) => ({ record, title: titleOfRecord(office, record), what: 'date' }));
}

function datesBetween(type: RecordType, record: AnyRecord, after: string, until: string): string[] {
  return answersOf(type, record).flatMap(({ field, answer }) => {
    if (field.kind !== 'date' || answer.state !== 'given') return [];
    const day = String(answer.value);
    return day >= after && day <= until ? [day] : [];
  });
}

/** The changed records that the sentence rests on; all of them when it rests on none. */
function restingOn({ before, now }: Comparison, id: string, changes: readonly DriftCause[]): DriftCause[] {
  const behind = new Set(recordIds(before.get(id), now.get(id)));
  const near = changes.filter((cause) => behind.has(cause.record));
  return near.length > 0 ? near : [...changes];
}

function recordIds(...sayings: (Saying | undefined)[]): string[] {
  return sayings.flatMap((one) => one?.records ?? []).map((path) => path.split('.')[0] ?? path);
}
