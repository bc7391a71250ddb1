/** The Shine the Light list of a year as CSV (RFC 4180), one line per company and kind of information. */
import type { YearList } from '../../src/disclosure/year-list.ts';
import { shineTheLightCategory } from '../../src/library/shine-the-light-categories.ts';
import { tableCsv } from './table-csv.ts';

const head = [
  'Year',
  'Record',
  'Name',
  'Postal address',
  'What it offers',
  'Category',
  'Kind of information',
  'Standing',
];

/** The list as CSV text with CRLF line ends. Open answers are empty cells. */
export function printYearCsv(list: YearList): string {
  const rows = list.entries.flatMap((entry) => {
    const common = [String(list.year), entry.recipientId, entry.name ?? '', entry.address ?? '', entry.products ?? ''];
    const kinds = entry.categories.length > 0 ? entry.categories : [undefined];
    return kinds.map((roman) => [
      ...common,
      roman ?? '',
      roman ? shineTheLightCategory(roman).name : '',
      entry.standing,
    ]);
  });
  return tableCsv([head, ...rows]);
}
