/** Closed Shine the Light years: what was frozen, read back from the record. */
import { isYes, itemsOf, valueOf } from '../inventory/answer.ts';
import type { LedgerYear } from '../inventory/kept-records.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import {
  inShineTheLightOrder,
  shineTheLightNumerals,
  type ShineTheLightCategory,
} from '../library/shine-the-light-categories.ts';
import type { ClosedYear, LeftOut, YearList, YearListEntry } from './year-list.ts';

/** The record of a closed year; undefined while the year runs. Of two, which only an import can bring, the first holds. */
export function closedRecord(office: OfficeRecords, year: number): LedgerYear | undefined {
  return office.ledgerYear.find((one) => valueOf(one.year) === year && valueOf(one.state) === 'closed');
}

/** The list as it was when the year was closed; undefined while the year runs. */
export function closedList(office: OfficeRecords, year: number): YearList | undefined {
  const record = closedRecord(office, year);
  if (record === undefined) return undefined;
  const entries = itemsOf(record.entries).map((row): YearListEntry => ({
    recipientId: valueOf(row.recipient) ?? '',
    name: valueOf(row.name) ?? null,
    address: valueOf(row.address) ?? null,
    products: valueOf(row.products) ?? null,
    categories: numerals(itemsOf(row.categories)),
    disclosureIds: itemsOf(row.disclosures),
    ...(isYes(row.sameBrand) ? { sameBrand: true as const } : {}),
    standing: 'listed',
    open: [],
  }));
  const closed = closing(record);
  return {
    year,
    route: valueOf(record.route) ?? 'open',
    because: itemsOf(record.because).map((text) => ({ text, records: [record.id] })),
    categories: inShineTheLightOrder(entries.flatMap((entry) => entry.categories)),
    entries,
    open: closed.openPoints.map(({ path }) => path),
    closed,
  };
}

/** What was left out when the year was closed. */
export function closedLeftOut(record: LedgerYear): LeftOut[] {
  return itemsOf(record.exclusions).map((row) => ({
    disclosureId: valueOf(row.disclosure) ?? '',
    reason: valueOf(row.reason) ?? '',
    cite: null,
    verified: true,
  }));
}

function closing(record: LedgerYear): ClosedYear {
  return {
    recordId: record.id,
    on: valueOf(record.closedOn) ?? '',
    by: valueOf(record.closedBy) ?? '',
    openPoints: itemsOf(record.openPoints).map((row) => ({
      path: valueOf(row.path) ?? '',
      reason: valueOf(row.reason) ?? '',
    })),
    corrections: itemsOf(record.corrections)
      .map((row) => ({ on: valueOf(row.on) ?? '', by: valueOf(row.by) ?? '', text: valueOf(row.correction) ?? '' }))
      .toSorted((first, second) => (first.on < second.on ? -1 : first.on > second.on ? 1 : 0)),
  };
}

/** Rows hold plain lines; what is no numeral of the statute is left aside. */
function numerals(lines: readonly string[]): ShineTheLightCategory[] {
  return shineTheLightNumerals.filter((numeral) => lines.includes(numeral));
}
