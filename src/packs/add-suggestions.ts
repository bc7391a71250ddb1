/** Adds suggested records to an office, and touches nothing that is there. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import { highestNumber } from '../inventory/new-record.ts';
import { allRecords, answerOf, recordTitle, recordsOf, type OfficeRecords } from '../inventory/office-records.ts';
import { formatId, recordTypes, type RecordType } from '../inventory/record-id.ts';
import { mergeSuggestions, suggestedRecord, titleKey, type Suggestion } from './suggestion.ts';

/**
 * The office with the suggested records that it lacks. A record of the same type and title counts as the one suggested: it
 * stays as it is, and the new ones point to it. A rule for keeping data takes only data that no rule covers yet, and is left
 * out when none is left.
 */
export function addSuggestions(office: OfficeRecords, suggestions: readonly Suggestion[]): OfficeRecords {
  const idByTitle = new Map(
    allRecords(office).map(({ type, record }) => [titleKey(type, recordTitle(type, record)), record.id]),
  );
  const isNew = ({ type, title }: Suggestion): boolean => !idByTitle.has(titleKey(type, title));
  const merged = mergeSuggestions(suggestions).filter(isNew);
  const highest = new Map(
    recordTypes.map((type) => [type, highestNumber(recordsOf(office, type).map((one) => one.id))]),
  );
  const added = new Map<RecordType, AnyRecord[]>();

  const nextId = (type: RecordType): string => {
    const number = (highest.get(type) ?? 0) + 1;
    highest.set(type, number);
    return formatId(type, number);
  };
  const add = (suggestion: Suggestion, id: string): void => {
    const { type } = suggestion;
    added.set(type, [...(added.get(type) ?? []), linked(type, suggestedRecord(suggestion, id), idByTitle)]);
  };

  const [rules, others] = partition(merged, ({ type }) => type === 'retentionRule');
  const numbered = others.map((suggestion) => ({ suggestion, id: nextId(suggestion.type) }));
  // Every title needs its id before the first link is followed: records point forward as well as back.
  for (const { suggestion, id } of numbered) idByTitle.set(titleKey(suggestion.type, suggestion.title), id);
  for (const { suggestion, id } of numbered) add(suggestion, id);

  const covered = new Set(office.retentionRule.flatMap((rule) => itemsOf(rule.elements)));
  for (const rule of rules) {
    const elements = titlesIn(rule.says['elements']).filter(
      (title) => !covered.has(idOf('dataElement', title, idByTitle)),
    );
    if (elements.length === 0) continue;
    for (const title of elements) covered.add(idOf('dataElement', title, idByTitle));
    add({ ...rule, says: { ...rule.says, elements } }, nextId('retentionRule'));
  }
  const lists = recordTypes.map((type) => [type, [...recordsOf(office, type), ...(added.get(type) ?? [])]]);
  return { ...office, ...(Object.fromEntries(lists) as Omit<OfficeRecords, 'sample'>) };
}

/** The record with ids in place of titles. */
function linked(type: RecordType, record: AnyRecord, idByTitle: ReadonlyMap<string, string>): AnyRecord {
  const links = fieldsOf(type).flatMap(([name, field]) => {
    const [to] = field.refersTo ?? [];
    const value = valueOf(answerOf(record, name));
    if (to === undefined || value === undefined) return [];
    const ids = titlesIn(value).map((title) => idOf(to, title, idByTitle));
    return [[name, { state: 'suggested', value: field.kind === 'ref' ? ids[0] : ids }] as const];
  });
  return { ...record, ...Object.fromEntries(links) };
}

function titlesIn(value: unknown): string[] {
  const titles: unknown[] = Array.isArray(value) ? value : [value];
  return titles.filter((title): title is string => typeof title === 'string');
}

function idOf(type: RecordType, title: string, idByTitle: ReadonlyMap<string, string>): string {
  const id = idByTitle.get(titleKey(type, title));
  if (id === undefined) throw new Error(`A pack points to a ${type} “${title}” that it does not suggest.`);
  return id;
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
