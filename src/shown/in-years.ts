/** The Shine the Light years in which a record shows: those that were frozen as they were then, the last two as they are now. */
import type { Document } from '../documents/block.ts';
import type { Steps } from '../documents/steps.ts';
import { composeYearDocument } from '../disclosure/compose-year.ts';
import { closedLeftOut, closedRecord } from '../disclosure/closed-year.ts';
import { listYear } from '../disclosure/list-year.ts';
import type { YearList } from '../disclosure/year-list.ts';
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { recordIn, recordsNaming } from '../inventory/record-lookup.ts';
import { typeOfId } from '../inventory/record-id.ts';
import { sentencesAbout } from './sentences-about.ts';
import { shownIn, type ShownIn, type ShownSentence } from './shown-in.ts';

/** Types of which a year can speak. */
const speaksOf = ['organization', 'contact', 'address', 'recipient', 'disclosure', 'dataElement', 'ledgerYear'];

/** The years, newest first, one step each; `asOf` (ISO date) tells which years are the last two. */
export function* shownInYears(office: OfficeRecords, id: string, asOf: string): Steps<ShownIn[]> {
  if (!speaksOf.includes(typeOfId(id) ?? '')) return [];
  const thisYear = Number(asOf.slice(0, 4));
  const closed = office.ledgerYear.flatMap((one) => (valueOf(one.state) === 'closed' ? (valueOf(one.year) ?? []) : []));
  const shown = [...new Set([thisYear, thisYear - 1, ...closed])].toSorted((one, other) => other - one);
  const found: ShownIn[] = [];
  for (const year of shown) {
    yield;
    const about = inYear(office, id, year, asOf);
    if (about) found.push(about);
  }
  return found;
}

function inYear(office: OfficeRecords, id: string, year: number, asOf: string): ShownIn | undefined {
  const { list, document } = yearOf(office, year, asOf);
  const record = closedRecord(office, year);
  const about =
    typeOfId(id) === 'dataElement' ? aboutData(office, list, document, id) : [...sentencesAbout(document, id)];
  const frozen = list.closed === undefined ? {} : { closedOn: list.closed.on };
  const leftOut = record === undefined ? [] : closedLeftOut(record).filter(({ disclosureId }) => disclosureId === id);
  return shownIn({ kind: 'year', year, ...frozen }, [
    ...about,
    ...leftOut.map(({ reason }): ShownSentence => ({ block: `left-out.${id}`, section: 'Left out', text: reason })),
  ]);
}

interface Year {
  list: YearList;
  document: Document;
}

const years = new WeakMap<OfficeRecords, Map<string, Year>>();

/** The list and its document; made once for all records of an office about which somebody asks. */
function yearOf(office: OfficeRecords, year: number, asOf: string): Year {
  const known = years.get(office) ?? new Map<string, Year>();
  years.set(office, known);
  const key = `${year} ${asOf}`;
  const found = known.get(key);
  if (found) return found;
  const list = listYear(office, year);
  const made = { list, document: composeYearDocument(office, list, asOf) };
  known.set(key, made);
  return made;
}

/** Of data a year tells the statutory category, and that alone: those to which it belongs, where it went to a company listed. */
function aboutData(office: OfficeRecords, list: YearList, document: Document, id: string): ShownSentence[] {
  const element = recordIn(office.dataElement, id);
  const own = new Set(element === undefined ? [] : itemsOf(element.shineTheLightCategories));
  const going = new Set(recordsNaming(office.disclosure, 'elements', id).map((one) => one.id));
  const listed = list.entries.flatMap((entry) => entry.disclosureIds.filter((one) => going.has(one)));
  const found = new Map(
    listed
      .flatMap((disclosure) => sentencesAbout(document, disclosure))
      .filter(({ block }) => [...own].some((roman) => block === `shine-the-light.categories.${roman}`))
      .map((one) => [one.block, one]),
  );
  return [...found.values()];
}
