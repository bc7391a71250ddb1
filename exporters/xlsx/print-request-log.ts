/** The log of requests as a workbook: one row for each request, and the counts of the years. */
import { organizationOf, recordTitle, type OfficeRecords } from '../../src/inventory/office-records.ts';
import { kindName, logTable, type LogQuestion } from '../../src/requests/log-table.ts';
import { yearCounts } from '../../src/requests/year-counts.ts';
import { valueOf } from '../../src/inventory/answer.ts';
import { addSheet, newWorkbook, workbookBytes } from './workbook.ts';

/** The log as .xlsx bytes; the day it speaks of stands in the file's properties. */
export async function printRequestLogWorkbook(office: OfficeRecords, question: LogQuestion): Promise<Uint8Array> {
  const { year, asOf } = question;
  const title = `Requests ${year ?? ''} ${recordTitle('organization', organizationOf(office))}`.replaceAll(/\s+/g, ' ');
  const workbook = newWorkbook(title, asOf);
  const notice = office.sample ? 'SAMPLE - a made-up office' : '';
  const { columns, rows } = logTable(office, question);
  addSheet(workbook, 'Requests', columns, rows, notice);
  const arrived = office.request.flatMap(({ receivedOn }) => valueOf(receivedOn)?.slice(0, 4) ?? []);
  const years = year === undefined ? [...new Set(arrived)].toSorted().map(Number) : [year];
  addSheet(
    workbook,
    'Counts',
    [
      { title: 'Year', width: 8 },
      { title: 'Asks for', width: 36 },
      { title: 'Received', width: 10 },
      { title: 'Done as asked', width: 14 },
      { title: 'Done in part', width: 12 },
      { title: 'Refused', width: 10 },
      { title: 'Taken back', width: 11 },
      { title: 'No outcome noted', width: 16 },
      { title: 'Open', width: 8 },
      { title: 'Median days to answer', width: 20 },
    ],
    years.flatMap((one) =>
      yearCounts(office, one).map((count) => [
        one,
        kindName(count.kind),
        count.received,
        count.granted,
        count.partly,
        count.denied,
        count.withdrawn,
        count.noOutcome,
        count.open,
        count.medianDays,
      ]),
    ),
    notice,
  );
  return workbookBytes(workbook, asOf);
}
