/** The sheet for a colleague as a document to print: each question with its answers to tick, or a line to write on. */
import type { Document, ListItem, Run, SectionBlock } from '../documents/block.ts';
import { organizationOf, recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import type { SheetLine } from './colleague-sheet.ts';

const box = '[   ]';
const toWrite = '______________________________';

/** The document; `today` is an ISO date, `room` the name of the room as screens call it. */
export function printedSheet(
  office: OfficeRecords,
  { room, lines, today }: { room: string; lines: readonly SheetLine[]; today: string },
): Document {
  const subjects = Map.groupBy(lines, ({ key }) => key.split('.')[0] ?? key);
  return {
    kind: 'colleague-sheet',
    title: `Questions for a colleague: ${room}`,
    office: recordTitle('organization', organizationOf(office)),
    language: 'en-US',
    asOf: today,
    subtitle: [
      text(`Printed on ${today}. For the office only, not for publication.`),
      text('Name: ________________________   Day: ______________'),
    ],
    sample: office.sample,
    status: 'draft',
    sections: [...subjects].map(([id, same]) => sectionOf(id, same)),
  };
}

function sectionOf(id: string, lines: readonly SheetLine[]): SectionBlock {
  const why = { rule: 'sheet.question', citations: [], reason: 'asks a colleague' };
  return {
    kind: 'section',
    id: `sheet.${id}`,
    rule: 'sheet.subject',
    citations: [],
    records: [id],
    title: lines[0]?.about ?? id,
    blocks: [
      {
        kind: 'list',
        ordered: false,
        id: `sheet.list.${id}`,
        ...why,
        records: [id],
        items: lines.map((line): ListItem => ({
          id: `sheet.line.${line.key}`,
          ...why,
          records: [line.key],
          runs: [
            ...(line.says === '' ? [] : text(`${line.says}. `)),
            { kind: 'text', text: line.question, strong: true },
            ...text(` ${answersToTick(line)}`),
          ],
        })),
      },
    ],
  };
}

function answersToTick({ choices }: SheetLine): string {
  if (choices.length === 0) return toWrite;
  return `${choices.map((choice) => `${box} ${choice}`).join('   ')}   ${toWrite}`;
}

function text(words: string): Run[] {
  return [{ kind: 'text', text: words }];
}
