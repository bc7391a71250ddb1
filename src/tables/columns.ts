/** What the columns of a table mean: by what a person said of the same title before, by the question's own name, by usual words. */
import { fieldsOf } from '../inventory/definitions.ts';
import type { RecordType } from '../inventory/record-id.ts';
import { isEarlierName, plainWords, sameWords, tableTypes, typeOfSheet, usualTypes } from './table-types.ts';
import { usualTitles } from './usual-titles.ts';

/** What a column means: the name of a field, `id`, `note`, `certainty`; null for a column that is not read. */
export type Meaning = string | null;

/** A title that a person has matched to a question of a record type. */
export interface RememberedTitle {
  type: RecordType;
  title: string;
  means: Meaning;
}

/** The meanings that are no question of the record. */
export const otherMeanings = ['id', 'note', 'certainty'] as const;

/** What the columns with these titles mean. A question of one line or value is read from one column only: the first. */
export function matchColumns(
  type: RecordType,
  titles: readonly string[],
  remembered: readonly RememberedTitle[] = [],
): Meaning[] {
  const taken = new Set<string>();
  const before = remembered.filter((one) => one.type === type);
  return titles.map((title) => {
    const known = before.find((one) => sameWords(one.title, title));
    const means = known === undefined ? meaningOf(type, title) : known.means;
    if (means === null || !canMean(type, means) || (taken.has(means) && !joins(type, means))) return null;
    taken.add(means);
    return means;
  });
}

/** True when a column of this type can mean this. */
export function canMean(type: RecordType, means: string): boolean {
  return otherMeanings.some((one) => one === means) || fieldsOf(type).some(([name]) => name === means);
}

/** True when several columns make one answer together: the lines of an address, remarks. */
export function joins(type: RecordType, means: string): boolean {
  if (means === 'note') return true;
  const kind = fieldsOf(type).find(([name]) => name === means)?.[1].kind;
  return kind === 'longText' || kind === 'texts';
}

function meaningOf(type: RecordType, title: string): Meaning {
  const words = plainWords(title);
  if (words === '') return null;
  if (words === 'id' || words === 'candor id') return 'id';
  if (words === 'certainty') return 'certainty';
  const field = fieldsOf(type).find(([, { label }]) => sameWords(label, title));
  if (field !== undefined) return field[0];
  const usual = usualTitles(type).find(([, pattern]) => pattern.test(words));
  if (usual !== undefined) return usual[0];
  return /^notes?\b|^comments?$|^remarks?$|^internal notes?$/.test(words) ? 'note' : null;
}

/** The kind of records that a sheet most likely holds, by its name and its titles. */
export function guessType(sheet: string, titles: readonly string[]): RecordType {
  const named = typeOfSheet(sheet);
  if (named !== undefined && tableTypes.includes(named)) return named;
  const ranked = [...new Set([...usualTypes, ...tableTypes])].map((type) => ({ type, score: scoreOf(type, titles) }));
  return ranked.reduce((best, one) => (one.score > best.score ? one : best)).type;
}

/** How many columns would be read; a column that can be only this kind's counts double. */
function scoreOf(type: RecordType, titles: readonly string[]): number {
  const means = matchColumns(type, titles).filter((one) => one !== null && one !== 'note');
  const own = titles.filter((title) =>
    usualTitles(type).some(([, pattern, sure]) => sure && pattern.test(plainWords(title))),
  );
  return means.length + own.length;
}

/**
 * True for a sheet of the workbook that Candor exports: named like a record type, with an id in front. A sheet called “Data” or
 * “People” may be anybody's, so those names need a column besides that only Candor writes.
 */
export function isOwnSheet(sheet: string, titles: readonly string[]): boolean {
  const type = typeOfSheet(sheet);
  if (type === undefined || !sameWords(titles[0] ?? '', 'Id')) return false;
  return isEarlierName(type, sheet) || titles.some((title) => sameWords(title, 'Certainty'));
}
