/** The sheet for a colleague as a document to print: each question with its answers to tick, or a line to write on. */
import type { Document, ListItem, Run, SectionBlock } from '../documents/block.ts';
import { definitionOf } from '../inventory/definitions.ts';
import { organizationOf, recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import { typeOfId, type RecordType } from '../inventory/record-id.ts';
import type { SheetLine } from './colleague-sheet.ts';

const box = '[ ]';
const nonBreaking = '\u00a0';
const toWrite = '______________________________';

/** The document; `today` is an ISO date, `room` the name of the room as screens call it. */
export function printedSheet(
  office: OfficeRecords,
  { room, lines, today }: { room: string; lines: readonly SheetLine[]; today: string },
): Document {
  const kinds = Map.groupBy(lines, ({ key }) => typeOfId(key.split('.')[0] ?? key));
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
    sections: [...kinds].flatMap(([type, same]) => (type === undefined ? [] : [sectionOf(type, same)])),
  };
}

const why = { rule: 'sheet.question', citations: [], reason: 'asks a colleague' };

function sectionOf(type: RecordType, lines: readonly SheetLine[]): SectionBlock {
  const records = [...new Set(lines.map(({ key }) => key.split('.')[0] ?? key))];
  return {
    kind: 'section',
    id: `sheet.${type}`,
    rule: 'sheet.kind',
    citations: [],
    records,
    title: definitionOf(type).plural,
    blocks: [{ kind: 'list', ordered: false, id: `sheet.list.${type}`, ...why, records, items: lines.map(itemOf) }],
  };
}

/** What Candor suggests stands above the question about it. */
function itemOf(line: SheetLine): ListItem {
  const base = { ...why, records: [line.key] };
  const about: Run = { kind: 'text', text: `${line.about}: `, strong: true };
  const question = text(`${line.question} ${answersToTick(line)}`);
  if (line.says === '') return { ...base, id: `sheet.line.${line.key}`, runs: [about, ...question] };
  const asked = { ...base, id: `sheet.ask.${line.key}`, runs: question };
  return { ...base, id: `sheet.line.${line.key}`, runs: [about, ...text(`${line.says}.`)], items: [asked] };
}

function answersToTick({ choices }: SheetLine): string {
  if (choices.length === 0) return toWrite;
  // A box and its words stay on one line.
  const ticks = choices.map((choice) => `${box} ${choice}`.replaceAll(' ', nonBreaking));
  return `${ticks.join('  ')}  ${toWrite}`;
}

function text(words: string): Run[] {
  return [{ kind: 'text', text: words }];
}
