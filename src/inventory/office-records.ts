/** OfficeRecords: everything an office has recorded, as one immutable value. All that Candor says is a function of it. */
import { isOpen, valueOf, type Answer } from './answer.ts';
import { definitionOf, fieldsOf, type AnyRecord, type RecordByType } from './definitions.ts';
import type { Field, Fields } from './field.ts';
import type { RecordOf } from './record-definition.ts';
import { recordIn } from './record-lookup.ts';
import { compareIds, recordTypes, typeOfId, type RecordType } from './record-id.ts';

/** The records of each type, sorted by id. There is exactly one organization. */
export type OfficeRecords = { readonly [Type in RecordType]: readonly RecordByType[Type][] } & {
  /** True for the made-up offices that are marked SAMPLE everywhere. */
  readonly sample: boolean;
};

/** The records of one type, for code that treats all types alike. */
export function recordsOf(office: OfficeRecords, type: RecordType): readonly AnyRecord[] {
  return office[type];
}

/** Every record, in the order of types and ids. */
export function allRecords(office: OfficeRecords): { type: RecordType; record: AnyRecord }[] {
  return recordTypes.flatMap((type) => recordsOf(office, type).map((record) => ({ type, record })));
}

/** The office itself. A file always has it; without it the records are not an office, so this throws. */
export function organizationOf(office: OfficeRecords): RecordByType['organization'] {
  const [organization] = office.organization;
  if (!organization) throw new Error('The records hold no organization.');
  return organization;
}

/** The record with the given id, or undefined. */
export function findRecord(office: OfficeRecords, id: string): AnyRecord | undefined {
  const type = typeOfId(id);
  return type && recordIn(recordsOf(office, type), id);
}

/** The words by which lists and pickers call a record; the id itself when it does not exist. */
export function titleOfRecord(office: OfficeRecords, id: string): string {
  const type = typeOfId(id);
  const record = findRecord(office, id);
  return type && record ? recordTitle(type, record) : id;
}

/** The words by which lists and pickers call a record. */
export function recordTitle(type: RecordType, record: AnyRecord): string {
  // The definition of the type knows its own record; here only the common part is known to the compiler.
  return definitionOf(type).titleOf(record as RecordOf<Fields>);
}

/** The answer to one field of a record. */
export function answerOf(record: AnyRecord, field: string): Answer<unknown> {
  const answer: unknown = Reflect.get(record, field);
  return answer as Answer<unknown>;
}

/** Every answer of a record with its path (`V-003.role`), rows included (`O-001.apps.r1.name`). */
export function answersOf(
  type: RecordType,
  record: AnyRecord,
): { path: string; field: Field; answer: Answer<unknown> }[] {
  return fieldsOf(type).flatMap(([name, field]) => {
    const answer = answerOf(record, name);
    const own = { path: `${record.id}.${name}`, field, answer };
    if (!field.cells) return [own];
    const rows = (valueOf(answer) ?? []) as ({ key: string } & { [cell: string]: unknown })[];
    return [
      own,
      ...rows.flatMap((row) =>
        Object.entries(field.cells ?? {}).map(([cell, cellField]) => ({
          path: `${own.path}.${row.key}.${cell}`,
          field: cellField,
          answer: row[cell] as Answer<unknown>,
        })),
      ),
    ];
  });
}

/** The ids a record points to, with the field that does. */
export function linksOf(type: RecordType, record: AnyRecord): { field: string; to: string }[] {
  return referringFieldsOf(type).flatMap((name) => {
    const value = valueOf(answerOf(record, name)) as string | string[] | undefined;
    const ids = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    return ids.map((to) => ({ field: name, to }));
  });
}

const referringFields = new Map<RecordType, readonly string[]>();

/** The fields of a type that name other records; asked for every record, so they are looked for once. */
function referringFieldsOf(type: RecordType): readonly string[] {
  const known = referringFields.get(type);
  if (known !== undefined) return known;
  const names = fieldsOf(type).flatMap(([name, { refersTo }]) => (refersTo ? [name] : []));
  referringFields.set(type, names);
  return names;
}

const referrersOfList = new WeakMap<readonly AnyRecord[], ReadonlyMap<string, readonly string[]>>();

/** The records that point to the given one. */
export function referrersOf(office: OfficeRecords, id: string): string[] {
  return recordTypes.flatMap((type) => referrersIn(type, recordsOf(office, type)).get(id) ?? []);
}

/** The ids of a list's records by what they point to; found out once for each list, which never changes. */
function referrersIn(type: RecordType, list: readonly AnyRecord[]): ReadonlyMap<string, readonly string[]> {
  const known = referrersOfList.get(list);
  if (known !== undefined) return known;
  const referrers = new Map<string, string[]>();
  for (const record of list) {
    for (const to of new Set(linksOf(type, record).map((link) => link.to))) {
      const ids = referrers.get(to);
      if (ids) ids.push(record.id);
      else referrers.set(to, [record.id]);
    }
  }
  referrersOfList.set(list, referrers);
  return referrers;
}

/** How many answers of an office are given, suggested, or not known yet. Only fields that ask for an answer count. */
export function countAnswers(office: OfficeRecords): { answered: number; suggested: number; unknown: number } {
  const counts = { answered: 0, suggested: 0, unknown: 0 };
  for (const { type, record } of allRecords(office)) {
    for (const { field, answer } of answersOf(type, record)) {
      if (!isOpen(answer)) counts.answered += 1;
      else if (answer.state === 'suggested') counts.suggested += 1;
      else if (field.gap) counts.unknown += 1;
    }
  }
  return counts;
}

/** The same records in canonical order: sorted by id within each type. */
export function sortRecords(office: OfficeRecords): OfficeRecords {
  const sorted = recordTypes.map((type) => [type, recordsOf(office, type).toSorted((a, b) => compareIds(a.id, b.id))]);
  return { ...office, ...(Object.fromEntries(sorted) as Omit<OfficeRecords, 'sample'>) };
}
