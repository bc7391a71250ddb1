/** The log of requests as a table, for the lawyer or the Attorney General (11 CCR 7101): with or without who asked. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { Letter } from '../inventory/letter.ts';
import { letterKinds } from '../inventory/letter.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { requestKindOptions, type Request } from '../inventory/request.ts';
import { daysLeft } from './clocks.ts';
import { pausesOf } from './pauses.ts';
import { lettersByRequest, requestClocks } from './request-clocks.ts';

export interface LogQuestion {
  /** Only requests that arrived in this calendar year; without it all. */
  year?: number | undefined;
  /** With names, addresses and everything that staff wrote freely, where a name could stand too. */
  names: boolean;
  /** The day that says what is overdue (ISO date). */
  asOf: string;
}

export interface LogTable {
  columns: { title: string; width: number }[];
  /** Cells as text or number; null where nobody has said anything. */
  rows: (string | number | null)[][];
}

interface Column {
  title: string;
  /** In characters. */
  width: number;
  /** True for what tells who asked, or may do so because staff wrote it freely. */
  personal?: true;
  cell: (request: Request, letters: readonly Letter[], asOf: string) => string | number | null;
}

const columns: readonly Column[] = [
  { title: 'Number', width: 10, cell: ({ id }) => id },
  { title: 'Asks for', width: 34, cell: ({ kinds }) => itemsOf(kinds).map(kindName).join('; ') },
  { title: 'Received on', width: 12, cell: ({ receivedOn }) => valueOf(receivedOn) ?? null },
  { title: 'Arrived', width: 18, personal: true, cell: ({ receivedBy }) => valueOf(receivedBy) ?? null },
  { title: 'Name', width: 24, personal: true, cell: ({ personName }) => valueOf(personName) ?? null },
  { title: 'Reply to', width: 30, personal: true, cell: ({ personReach }) => valueOf(personReach) ?? null },
  { title: 'Answer due by', width: 13, cell: dueBy },
  { title: 'Extended on', width: 12, cell: ({ extendedOn }) => valueOf(extendedOn) ?? null },
  { title: 'Waited for the person', width: 26, cell: (request) => waited(request) },
  {
    title: 'Waited for',
    width: 30,
    personal: true,
    cell: (request) =>
      pausesOf(request)
        .flatMap(({ reason }) => reason ?? [])
        .join('; ') || null,
  },
  { title: 'Outcome', width: 14, cell: outcomeOf },
  { title: 'Reason', width: 34, personal: true, cell: ({ outcomeReason }) => valueOf(outcomeReason) ?? null },
  { title: 'Answered on', width: 12, cell: ({ answeredOn }) => valueOf(answeredOn) ?? null },
  { title: 'Days', width: 8, cell: daysTaken },
  { title: 'Letters', width: 36, cell: (_, letters) => letters.map(letterInWords).join('; ') || null },
  {
    title: 'Fingerprints of the kept copies',
    width: 44,
    cell: (_, letters) => letters.flatMap((one) => valueOf(one.copySha256) ?? []).join('; ') || null,
  },
  { title: 'Person erased on', width: 12, cell: ({ erasedOn }) => valueOf(erasedOn) ?? null },
];

/** The requests in the order of their numbers. */
export function logTable(office: Pick<OfficeRecords, 'request' | 'letter'>, question: LogQuestion): LogTable {
  const letters = lettersByRequest(office);
  const shown = columns.filter(({ personal }) => question.names || personal !== true);
  return {
    columns: shown.map(({ title, width }) => ({ title, width })),
    rows: requestsOf(office, question.year).map((request) =>
      shown.map(({ cell }) => cell(request, letters.get(request.id) ?? [], question.asOf)),
    ),
  };
}

function requestsOf(office: Pick<OfficeRecords, 'request'>, year: number | undefined): Request[] {
  return office.request.filter(
    ({ receivedOn }) => year === undefined || valueOf(receivedOn)?.startsWith(`${year}-`) === true,
  );
}

/** The name of a kind of request, as a person picks it. */
export function kindName(kind: string): string {
  return requestKindOptions.find(({ value }) => value === kind)?.label ?? kind;
}

/** The last day for the answer, as the clocks give it. */
function dueBy(request: Request, letters: readonly Letter[], asOf: string): string | null {
  const due = requestClocks(request, letters, asOf).filter(
    ({ kind, id }) => kind === 'due' && !id.endsWith('-confirm'),
  );
  return due.at(-1)?.latest ?? null;
}

/** The stretches of waiting. They stop no clock of the law, so `Answer due by` and `Days` count them in. */
function waited(request: Request): string | null {
  const stretches = pausesOf(request).map(({ from, until }) =>
    until === null ? `since ${from}` : `${from} to ${until}`,
  );
  return stretches.join('; ') || null;
}

const outcomes = { granted: 'Done as asked', partly: 'Done in part', denied: 'Refused', withdrawn: 'Taken back' };

function outcomeOf(request: Request): string {
  const outcome = valueOf(request.outcome);
  if (outcome !== undefined) return outcomes[outcome];
  return valueOf(request.answeredOn) === undefined ? 'Open' : 'Answered';
}

function daysTaken({ receivedOn, answeredOn }: Request): number | null {
  const [received, answered] = [valueOf(receivedOn), valueOf(answeredOn)];
  return received === undefined || answered === undefined ? null : daysLeft(answered, received);
}

function letterInWords(letter: Letter): string {
  const kind = letterKinds.find(({ value }) => value === valueOf(letter.kind))?.label ?? 'Letter';
  return `${valueOf(letter.sentOn) ?? 'day not known'}: ${kind} (${letter.id})`;
}
