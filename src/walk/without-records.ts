/** The office without some records: suggestions let go of them, and what a person has confirmed holds on to them. */
import { unknown, type Answer } from '../inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import { allRecords, answerOf, linksOf, recordsOf, type OfficeRecords } from '../inventory/office-records.ts';
import { recordTypes, type RecordType } from '../inventory/record-id.ts';
import { isAllOpen } from './untouched.ts';

/** Links without which a record says nothing: a disclosure to nobody, a contract with nobody. */
const needed: { readonly [Type in RecordType]?: readonly string[] } = {
  agreement: ['recipient'],
  disclosure: ['recipients', 'elements'],
  retentionRule: ['elements'],
};

/** The records that point to the given one in an answer that is more than a suggestion. */
export function heldBy(office: OfficeRecords, id: string, gone: ReadonlySet<string>): string[] {
  return allRecords(office)
    .filter(({ record }) => !gone.has(record.id))
    .filter(({ type, record }) =>
      linksOf(type, record).some(({ field, to }) => to === id && answerOf(record, field).state === 'given'),
    )
    .map(({ record }) => record.id);
}

/**
 * The given records with those that would be left pointing to nothing: open suggestions, such as the contract with a company
 * that is not there.
 */
export function withDependents(office: OfficeRecords, ids: readonly string[]): Set<string> {
  const gone = new Set(ids);
  let before = -1;
  while (gone.size !== before) {
    before = gone.size;
    for (const { type, record } of allRecords(office)) {
      if (!gone.has(record.id) && leftEmpty(type, record, gone) && isAllOpen(type, record)) gone.add(record.id);
    }
  }
  return gone;
}

/** The office without these records; suggested links to them are dropped. Nothing that stays may hold on to them. */
export function withoutRecords(office: OfficeRecords, gone: ReadonlySet<string>): OfficeRecords {
  const lists = recordTypes.map((type) => [
    type,
    recordsOf(office, type)
      .filter((record) => !gone.has(record.id))
      .map((record) => withoutLinks(type, record, gone)),
  ]);
  return { ...office, ...(Object.fromEntries(lists) as Omit<OfficeRecords, 'sample'>) };
}

function withoutLinks(type: RecordType, record: AnyRecord, gone: ReadonlySet<string>): AnyRecord {
  const fields = new Set(
    linksOf(type, record)
      .filter(({ to }) => gone.has(to))
      .map(({ field }) => field),
  );
  if (fields.size === 0) return record;
  const kept = [...fields].map((field) => {
    const answer = answerOf(record, field);
    return [field, answer.state === 'suggested' ? withoutItems(answer.value, gone) : answer] as const;
  });
  return { ...record, ...Object.fromEntries(kept) };
}

function withoutItems(value: unknown, gone: ReadonlySet<string>): Answer<unknown> {
  const rest = Array.isArray(value) ? value.filter((id) => !gone.has(String(id))) : [];
  return rest.length === 0 ? unknown : { state: 'suggested', value: rest };
}

function leftEmpty(type: RecordType, record: AnyRecord, gone: ReadonlySet<string>): boolean {
  const links = linksOf(type, record);
  const fields = fieldsOf(type).map(([name]) => name);
  return (needed[type] ?? [])
    .filter((field) => fields.includes(field))
    .some((field) => {
      const ids = links.filter((link) => link.field === field);
      return ids.length > 0 && ids.every(({ to }) => gone.has(to));
    });
}
