/** What the policies take for granted: records that nobody has stated, and answers that nobody has confirmed. */
import type { Finding } from '../../findings/finding.ts';
import { allRecords, recordTitle, type OfficeRecords } from '../../inventory/office-records.ts';
import type { Certainty } from '../../inventory/record-definition.ts';
import type { RecordPath, SectionBlock, TableRow } from '../block.ts';
import { paragraph, row, section, table } from '../policy/blocks.ts';
import { words } from '../wording/phrase.ts';
import { numbersInWords, type WhereItStands } from './where-it-stands.ts';

const certaintyWords: { readonly [Level in Exclude<Certainty, 'stated'>]: string } = {
  implied: 'Follows from what the office states, but is not stated itself',
  assumed: 'Assumed, not confirmed by anybody',
  silent: 'Nobody has stated it; the record holds its place',
};

/** "Assumptions": records that are not stated, then suggested answers. */
export function assumptionsSection(
  office: OfficeRecords,
  findings: readonly Finding[],
  stands: WhereItStands,
): SectionBlock | undefined {
  const reason = 'tells what the policies take for granted';
  const rows = [
    ...allRecords(office).flatMap(({ type, record }) => {
      if (record.certainty === 'stated') return [];
      const numbers = stands.ofRecord(record.id);
      return [{ path: record.id, what: recordTitle(type, record), why: certaintyWords[record.certainty], numbers }];
    }),
    ...findings
      .filter((one) => one.rule === 'suggested')
      .flatMap((one) =>
        one.records.map((path) => ({
          path,
          what: one.title,
          why: one.why,
          numbers: stands.ofGap(path),
        })),
      ),
  ];
  return section({ rule: 'pack.assumptions', reason }, 'Assumptions', [
    rows.length === 0
      ? paragraph({ rule: 'pack.no-assumptions', reason }, [
          words('Every record is stated, and every answer is confirmed'),
        ])
      : undefined,
    table(
      { rule: 'pack.assumptions-table', reason },
      'Records that are not stated, and answers that are not confirmed',
      [
        ['No.', 0.08],
        ['What', 0.36],
        ['Why it is an assumption', 0.28],
        ['Record', 0.14],
        ['Stands in', 0.14],
      ],
      rows.map((one, index) => assumptionRow(one, index)),
    ),
  ]);
}

interface Assumption {
  path: RecordPath;
  what: string;
  why: string;
  numbers: string[];
}

function assumptionRow({ path, what, why, numbers }: Assumption, index: number): TableRow {
  return row({ rule: 'pack.assumption', of: path, rests: [path] }, [
    [words(`A${index + 1}`)],
    [words(what)],
    [words(why)],
    [words(path)],
    [words(numbersInWords(numbers))],
  ]);
}
