import { itemsOf } from '../../../../src/inventory/answer.ts';
import { recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import {
  shineTheLightCategory,
  type ShineTheLightCategory,
} from '../../../../src/library/shine-the-light-categories.ts';
import type { YearListEntry } from '../../../../src/disclosure/year-list.ts';

export interface KindOfEntry {
  roman: ShineTheLightCategory;
  name: string;
  /** The office's own kinds of data that led there; empty in a closed year, which keeps only the statute's kinds. */
  elements: { id: string; title: string }[];
}

/** The statute's kinds of data that went to a company, each with the data of the office that belongs to it. */
export function kindsOfEntry(office: OfficeRecords, entry: YearListEntry, closed: boolean): KindOfEntry[] {
  const disclosures = office.disclosure.filter(({ id }) => entry.disclosureIds.includes(id));
  const ids = new Set(disclosures.flatMap((disclosure) => itemsOf(disclosure.elements)));
  const elements = closed ? [] : office.dataElement.filter(({ id }) => ids.has(id));
  return entry.categories.map((roman) => ({
    roman,
    name: shineTheLightCategory(roman).plainName,
    elements: elements
      .filter((element) => itemsOf(element.shineTheLightCategories).includes(roman))
      .map((element) => ({ id: element.id, title: recordTitle('dataElement', element) })),
  }));
}
