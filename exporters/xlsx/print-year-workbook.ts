/** The Shine the Light list of a year as a workbook: the answer with its reasons, the companies, the kinds of data. */
import type { YearList, YearRoute } from '../../src/disclosure/year-list.ts';
import { organizationOf, recordTitle, titleOfRecord, type OfficeRecords } from '../../src/inventory/office-records.ts';
import { shineTheLightCategory } from '../../src/library/shine-the-light-categories.ts';
import { addSheet, newWorkbook, workbookBytes } from './workbook.ts';

const routes: Record<YearRoute, string> = {
  list: 'Answer with the lists on the next sheets',
  nothingDisclosed: 'Nobody got data for own marketing',
  choicePolicy: 'Answer with the published choice',
  underTwenty: 'Fewer than 20 employees: nothing is due',
  financialInstitution: 'A bank or the like: nothing is due, see the financial privacy notice',
  open: 'Not clear yet: see the open answers',
};

/** The list as .xlsx bytes; `createdAt` is the ISO date for the file's properties. */
export async function printYearWorkbook(
  office: OfficeRecords,
  list: YearList,
  options: { createdAt: string },
): Promise<Uint8Array> {
  const workbook = newWorkbook(`Shine the Light ${list.year}`, options.createdAt);
  const notice = office.sample ? 'SAMPLE - a made-up office' : '';
  const answer: (string | number)[][] = [
    ['Office', recordTitle('organization', organizationOf(office))],
    ['Calendar year', list.year],
    ...(office.sample ? [['SAMPLE', 'This office is made up.']] : []),
    ['Answer', routes[list.route]],
    ...list.because.map((line) => ['Because', `${line.text} (${line.records.join(', ')})`]),
    ...list.open.map((path) => ['Open answer', `${titleOfRecord(office, path.split('.')[0] ?? path)} [${path}]`]),
  ];
  addSheet(
    workbook,
    'Answer',
    [
      { title: 'What', width: 18 },
      { title: 'Explanation', width: 90 },
    ],
    answer,
    notice,
  );
  addSheet(
    workbook,
    'Companies',
    [
      { title: 'Record', width: 10 },
      { title: 'Name', width: 28 },
      { title: 'Postal address', width: 36 },
      { title: 'What it offers', width: 28 },
      { title: 'Kinds of information', width: 44 },
      { title: 'Standing', width: 12 },
      { title: 'Open answers', width: 30 },
    ],
    list.entries.map((entry) => [
      entry.recipientId,
      entry.name ?? '(not known yet)',
      entry.address ?? '(not known yet)',
      entry.products ?? '(not stated)',
      entry.categories.map((roman) => shineTheLightCategory(roman).name).join('; '),
      entry.standing === 'listed' ? 'on the list' : 'not clear',
      entry.open.join(', '),
    ]),
    notice,
  );
  addSheet(
    workbook,
    'Kinds of information',
    [
      { title: 'Number', width: 10 },
      { title: 'Kind of information', width: 44 },
      { title: 'Companies', width: 60 },
    ],
    list.categories.map((roman) => [
      roman,
      shineTheLightCategory(roman).name,
      list.entries
        .filter((entry) => entry.standing === 'listed' && entry.categories.includes(roman))
        .map((entry) => entry.name ?? entry.recipientId)
        .join('; '),
    ]),
    notice,
  );
  return workbookBytes(workbook, options.createdAt);
}
