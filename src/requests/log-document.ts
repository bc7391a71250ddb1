/** The log of requests as a document to print: the counts of 11 CCR 7102 first, then every request. */
import type { Document, SectionBlock } from '../documents/block.ts';
import { paragraph, row, section, table } from '../documents/policy/blocks.ts';
import { dateInWords } from '../documents/wording/periods-and-dates.ts';
import { words } from '../documents/wording/phrase.ts';
import { valueOf } from '../inventory/answer.ts';
import { organizationOf, type OfficeRecords } from '../inventory/office-records.ts';
import { kindName, logTable, type LogQuestion } from './log-table.ts';
import { yearCounts, type KindCount } from './year-counts.ts';

/** The document. Without a year the counts of every year with a request stand in it. */
export function logDocument(office: OfficeRecords, question: LogQuestion): Document {
  const organization = organizationOf(office);
  const { year, names, asOf } = question;
  const years = year === undefined ? yearsOf(office) : [year];
  const sections = [
    section({ rule: 'request-log.about' }, 'What this is', [
      paragraph({ rule: 'request-log.scope', cites: ['ccr-7101'] }, [
        words(
          `This is the log of what people asked ${year === undefined ? 'the office' : `the office in ${year}`}, as of ${dateInWords(asOf)}`,
          organization.id,
        ),
        words(
          names
            ? 'It holds names and addresses, so keep it to those who need it'
            : 'It says when and what was asked, and what came of it, but not who asked',
          organization.id,
        ),
      ]),
    ]),
    ...years.map((one) => countsSection(office, one)),
    everyRequest(office, question),
  ];
  return {
    kind: 'request-log',
    title: year === undefined ? 'Log of requests' : `Log of requests ${year}`,
    office: valueOf(organization.tradeName) ?? valueOf(organization.legalName) ?? '',
    language: 'en-US',
    asOf,
    subtitle: [words(names ? 'With names' : 'Without names').runs],
    sample: office.sample,
    status: 'issued',
    sections: sections.flatMap((one) => one ?? []),
  };
}

function yearsOf(office: OfficeRecords): number[] {
  const years = office.request.flatMap(({ receivedOn }) => valueOf(receivedOn)?.slice(0, 4) ?? []);
  return [...new Set(years)].toSorted().map(Number);
}

function countsSection(office: OfficeRecords, year: number): SectionBlock | undefined {
  const counts = yearCounts(office, year);
  const columns = [
    ['Asks for', 0.34],
    ['Received', 0.11],
    ['Done', 0.11],
    ['In part', 0.11],
    ['Refused', 0.11],
    ['Open', 0.11],
    ['Median days', 0.11],
  ] as const;
  const rows = counts.map((one) =>
    row({ rule: `request-log.counts.${year}`, of: one.kind, reason: 'counted from the log' }, cellsOf(one)),
  );
  return section({ rule: `request-log.counts.${year}.section` }, `Counts of ${year}`, [
    table(
      { rule: `request-log.counts.${year}`, cites: ['ccr-7102'] },
      `Requests that arrived in ${year}`,
      columns,
      rows,
    ),
  ]);
}

function cellsOf({ kind, received, granted, partly, denied, open, medianDays }: KindCount) {
  const numbers = [received, granted, partly, denied, open, medianDays ?? '–'];
  return [[words(kindName(kind))], ...numbers.map((number) => [words(String(number))])];
}

function everyRequest(office: OfficeRecords, question: LogQuestion): SectionBlock | undefined {
  const { columns, rows } = logTable(office, question);
  // A page is narrower than a sheet: each request is a row of two cells, its number and all the rest.
  const printed = rows.map(([id, ...cells]) => {
    const number = String(id);
    const lines = cells.flatMap((cell, index) =>
      cell === null ? [] : words(`${columns[index + 1]?.title ?? ''}: ${String(cell).replaceAll('\n', ', ')}`, number),
    );
    return row({ rule: 'request-log.request', of: number }, [[words(number, number)], lines]);
  });
  return section({ rule: 'request-log.requests' }, 'Every request', [
    table(
      { rule: 'request-log.request' },
      'Requests by number',
      [
        ['Number', 0.14],
        ['What the log says', 0.86],
      ],
      printed,
    ),
  ]);
}
