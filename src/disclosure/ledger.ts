/** The ledger of a Shine the Light year: the list, what was left out and why, and what is missing to close it. */
import { organizationOf, titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import type { RecordPath } from '../documents/block.ts';
import { notCovered } from './choose-route.ts';
import { closedLeftOut, closedRecord } from './closed-year.ts';
import { leftOutOf } from './left-out.ts';
import { isListed, listYear } from './list-year.ts';
import { missingWords } from './missing-words.ts';
import type { Ledger, YearList } from './year-list.ts';

/** The ledger of a calendar year. A closed one is read from its record alone. */
export function ledgerOf(office: OfficeRecords, year: number): Ledger {
  const list = listYear(office, year);
  const record = closedRecord(office, year);
  if (record !== undefined) return { year, state: 'closed', list, leftOut: closedLeftOut(record), missing: [] };
  return { year, state: 'running', list, leftOut: leftOutOf(office, year), missing: missingOf(office, list) };
}

/**
 * What is open: whatever the list marks, and what a listed company offers while nobody has said that its name tells
 * (1798.83(a)(2)). An office that the section does not cover owes nobody a list, so nothing is missing
 * from it.
 */
function missingOf(office: OfficeRecords, list: YearList): Ledger['missing'] {
  const { id } = organizationOf(office);
  const listOpen = notCovered.has(list.route) ? list.open.filter((path) => path.startsWith(`${id}.`)) : list.open;
  const products = notCovered.has(list.route)
    ? []
    : list.entries
        .filter(isListed)
        .filter(({ recipientId }) =>
          office.recipient.some((one) => one.id === recipientId && isUntold(one.products.state)),
        )
        .map(({ recipientId }): RecordPath => `${recipientId}.products`);
  return [...new Set([...listOpen, ...products])].map((path) => ({
    path,
    words: `${titleOfRecord(office, path.split('.')[0] ?? path)}: ${missingWords(path)}`,
  }));
}

function isUntold(state: string): boolean {
  return state === 'unknown' || state === 'suggested';
}
