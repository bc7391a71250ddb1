/** A list of requests as somebody brings it: what each line says, and what is wrong with it. Nothing is added by reading. */
import { mostLines } from '../../contract/request-limits.ts';
import { valueOf } from '../../inventory/answer.ts';
import { line as lineFormat, longText } from '../../inventory/formats.ts';
import { blankRecord } from '../../inventory/new-record.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Request } from '../../inventory/request.ts';
import { given } from '../../inventory/answer.ts';
import { dateProblems } from '../date-problems.ts';
import { personKey, requestLog, type RequestLog } from '../request-log.ts';
import { repeatsOf } from '../request-state.ts';
import { columnsByOrder, columnsByTitle, type ColumnMeaning, type ListColumn } from './list-columns.ts';
import type { TableRow } from '../../tables/parse-table.ts';
import { writtenDay } from '../../tables/written-day.ts';

/** Something wrong, or worth a look, in a line. */
export interface LineProblem {
  field: 'line' | 'name' | 'reach' | 'receivedOn' | 'atContact';
  /** One plain sentence. */
  problem: string;
  /** True when the line cannot be added as it is. */
  blocks: boolean;
}

/** One request of the list. What the line does not tell is empty or null. */
export interface ListLine {
  /** As a spreadsheet counts. */
  line: number;
  name: string;
  reach: string;
  /** ISO date. */
  receivedOn: string | null;
  receivedBy: string;
  /** Whether it came to the contact point that the office names; null when nobody says so. */
  atContact: boolean | null;
  problems: LineProblem[];
}

export interface RequestList {
  columns: ListColumn[];
  /** What every request needs and no column has. */
  missing: ('name' | 'reach' | 'receivedOn')[];
  lines: ListLine[];
  /** How many lines the list has when they are more than one list may have; none of them is read then. */
  tooMany: number | null;
}

/** Reads the rows of a table as Shine the Light requests; `today` (ISO date) is the last day that is possible. */
export function readRequestList(office: OfficeRecords, rows: readonly TableRow[], today: string): RequestList {
  const [head, ...rest] = rows;
  if (head === undefined) return { columns: [], missing: ['name', 'reach', 'receivedOn'], lines: [], tooMany: null };
  const titled = columnsByTitle(head.cells);
  const body = titled ? rest : rows;
  const columns = titled ?? columnsByOrder(rows.reduce((most, { cells }) => Math.max(most, cells.length), 0));
  const needed = ['name', 'reach', 'receivedOn'] as const;
  const missing = needed.filter((one) => !columns.some(({ means }) => means === one));
  const reading: Reading = { office, columns, today, log: requestLog(office), seen: new Map() };
  if (body.length > mostLines) return { columns, missing, lines: [], tooMany: body.length };
  return { columns, missing, lines: body.map((row) => readLine(row, reading)), tooMany: null };
}

interface Reading {
  office: OfficeRecords;
  columns: readonly ListColumn[];
  today: string;
  log: RequestLog;
  /** Lines by person and year. */
  seen: Map<string, number>;
}

function readLine({ line, cells }: TableRow, reading: Reading): ListLine {
  const { columns, today } = reading;
  const of = (meaning: ColumnMeaning): string[] =>
    cells.filter((cell, index) => cell !== '' && columns[index]?.means === meaning);
  const day = of('receivedOn').join(' ');
  const receivedOn = writtenDay(day) ?? null;
  const receivedBy = of('receivedBy').join(', ');
  const read = { line, name: of('name').join(' '), reach: of('reach').join('\n'), receivedOn, receivedBy };
  const said = of('atContact').join(' ').toLowerCase();
  const atContact = yesOrNo(said) ?? cameToContactPoint(reading.office, receivedBy);
  const problems = [
    ...wordsProblems(read),
    ...dayProblems(day, receivedOn, today),
    ...(said !== '' && yesOrNo(said) === null
      ? [look('atContact', `“${said}” is neither yes nor no, so it counts as not known yet.`)]
      : []),
    ...(cells.length > columns.length ? [look('line', 'The line has more cells than the list has columns.')] : []),
  ];
  const marks = problems.some(({ blocks }) => blocks) ? [] : repeatProblems(read, reading);
  return { ...read, atContact, problems: [...problems, ...marks] };
}

function wordsProblems({ name, reach, receivedBy }: Pick<ListLine, 'name' | 'reach' | 'receivedBy'>): LineProblem[] {
  const problems: LineProblem[] = [];
  if (name === '' && reach === '') return [stop('line', 'Neither a name nor an address stands here.')];
  if (name === '') problems.push(look('name', 'The name is missing; no letter goes out without one.'));
  if (reach === '') problems.push(look('reach', 'No address or email is there to answer to.'));
  if (name !== '' && !lineFormat.safeParse(name).success) {
    problems.push(stop('name', 'The name is too long, or holds signs that no letter can print.'));
  }
  if (reach !== '' && !longText.safeParse(reach).success) {
    problems.push(stop('reach', 'The address is too long, or holds signs that no letter can print.'));
  }
  if (receivedBy !== '' && !lineFormat.safeParse(receivedBy).success) {
    problems.push(stop('line', 'Where it arrived is too long, or holds signs that cannot be kept.'));
  }
  return problems;
}

function dayProblems(written: string, receivedOn: string | null, today: string): LineProblem[] {
  if (written === '') return [stop('receivedOn', 'The day it arrived is missing; the time to answer runs from it.')];
  if (receivedOn === null) {
    return [
      stop('receivedOn', `“${written.slice(0, 40)}” is no day that exists. Write it like 2026-03-31 or 3/31/2026.`),
    ];
  }
  return dateProblems({ kinds: ['req-shine-the-light'], receivedOn }, today).map((found) => {
    if (found.problem === 'beforeLaw') {
      return stop('receivedOn', `${found.law} gives this right from ${found.date} on.`);
    }
    return stop('receivedOn', `The day has not come yet (today is ${today}).`);
  });
}

/** Said twice in the list, or in the log already: marked, because the office may answer all the same. */
function repeatProblems(read: Omit<ListLine, 'atContact' | 'problems'>, { log, seen }: Reading): LineProblem[] {
  const request: Request = {
    ...(blankRecord('request', 'RQ-999999') as Request),
    kinds: given(['req-shine-the-light']),
    receivedOn: given(read.receivedOn ?? ''),
    personName: given(read.name),
    personReach: given(read.reach),
  };
  const key = personKey(request);
  if (key === undefined) return [];
  const yearKey = `${key}|${(read.receivedOn ?? '').slice(0, 4)}`;
  const twin = seen.get(yearKey);
  seen.set(yearKey, twin ?? read.line);
  const again = twin === undefined ? [] : [look('line', `The same person stands in line ${twin} for the same year.`)];
  const inLog = log
    .samePerson(request)
    .find((one) => valueOf(one.receivedOn) === read.receivedOn && one.id !== request.id);
  if (inLog) return [...again, look('line', `It looks as if this request is in the log already (${inLog.id}).`)];
  const repeats = repeatsOf(request, log).map(({ rule, earlier }) =>
    look(
      'line',
      rule === 'oncePerYear'
        ? `The same person was answered in this calendar year already (${earlier.join(', ')}).`
        : `The same person has asked in this calendar year, and it is open (${earlier.join(', ')}).`,
    ),
  );
  return [...again, ...repeats];
}

function yesOrNo(text: string): boolean | null {
  if (/^(?:y|yes|true|x|1)$/.test(text)) return true;
  return /^(?:n|no|false|0)$/.test(text) ? false : null;
}

/** It came to the contact point for Shine the Light when the list names that very address. */
function cameToContactPoint(office: OfficeRecords, receivedBy: string): boolean | null {
  const arrived = receivedBy.trim().toLowerCase();
  if (!arrived.includes('@')) return null;
  const points = office.contact.filter((one) =>
    office.organization.some(({ shineTheLightContact }) => valueOf(shineTheLightContact) === one.id),
  );
  return points.some((one) => valueOf(one.email)?.toLowerCase() === arrived) ? true : null;
}

function stop(field: LineProblem['field'], problem: string): LineProblem {
  return { field, problem, blocks: true };
}

function look(field: LineProblem['field'], problem: string): LineProblem {
  return { field, problem, blocks: false };
}
