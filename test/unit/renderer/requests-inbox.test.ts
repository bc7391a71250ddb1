import { describe, expect, it } from 'vitest';
import { dueWords } from '../../../renderer/src/screens/requests/due-words.ts';
import {
  countByStatus,
  countOfYear,
  countOpen,
  filterLines,
  kindsIn,
  longestLate,
  statusOf,
} from '../../../renderer/src/screens/requests/inbox-filter.ts';
import { linesToAdd, markOf } from '../../../renderer/src/screens/requests/list-lines.ts';
import { inbox, type InboxLine } from '../../../src/requests/inbox.ts';
import { parseTable } from '../../../src/tables/parse-table.ts';
import { readRequestList } from '../../../src/requests/bulk/request-list.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-06-15';
const office = buildOffice({
  request: [
    { kinds: ['req-delete'], receivedOn: '2026-03-02', personName: 'Ada Quill' },
    { kinds: ['req-delete'], receivedOn: '2026-06-12', personName: 'Ben Reed', pauses: [{ from: '2026-06-13' }] },
    { kinds: ['req-shine-the-light'], receivedOn: '2026-05-01', answeredOn: '2026-05-09', personName: 'Cora' },
    { kinds: ['req-opt-out'], receivedOn: '2026-05-26', outcome: 'withdrawn' },
    { kinds: ['other'], receivedOn: '2026-06-10' },
    { kinds: ['req-shine-the-light'], receivedOn: '2026-05-16' },
    { kinds: ['req-opt-out'], receivedOn: '2026-05-22', personName: 'Gus' },
  ],
  letter: [{ request: 'RQ-002', kind: 'needMore', sentOn: '2026-06-13' }],
});
const lines = inbox(office, today);
const line = (id: string): InboxLine => {
  const found = lines.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};

describe('the lists of the inbox', () => {
  it('hold what waits for the office, what waits for the person, and what is done', () => {
    expect(countByStatus(lines)).toEqual({ open: 4, waiting: 1, done: 2 });
    const ids = (status: 'open' | 'waiting' | 'done'): string[] =>
      filterLines(lines, { status, search: '' }).map(({ id }) => id);
    expect(ids('waiting')).toEqual(['RQ-002']);
    expect(ids('done')).toEqual(['RQ-004', 'RQ-003']);
    expect(ids('open')[0]).toBe('RQ-001');
  });

  it('are found by kind, name and number', () => {
    const found = (search: string): string[] => filterLines(lines, { status: 'open', search }).map(({ id }) => id);
    expect(found('  QUILL ')).toEqual(['RQ-001']);
    expect(found('rq-006')).toEqual(['RQ-006']);
    expect(found('nobody')).toEqual([]);
    expect(filterLines(lines, { status: 'open', kind: 'other', search: '' }).map(({ id }) => id)).toEqual(['RQ-005']);
    expect(kindsIn(lines)).toHaveLength(4);
  });

  it('count as open what waits, and as overdue what is past its last day', () => {
    expect(countOpen(lines)).toEqual({ open: 5, overdue: 1 });
    expect(longestLate(lines)?.id).toBe('RQ-001');
    expect(longestLate(lines.filter(({ id }) => id !== 'RQ-001'))).toBeUndefined();
    expect(countOfYear(lines, 2026)).toEqual({ received: 7, settled: 2 });
    expect(countOfYear(lines, 2025)).toEqual({ received: 0, settled: 0 });
  });
});

describe('a request that waits for the person', () => {
  it('stands among the open ones again when it is due soon, because no clock has stopped', () => {
    const waiting = { ...line('RQ-002'), waiting: true };
    const due = (daysLeft: number, overdue: 'no' | 'pastAim' = 'no') =>
      statusOf({ ...waiting, next: { what: 'answer', aimBy: '', latest: '', daysLeft, overdue } });
    expect([due(8), due(7), due(-1), due(9, 'pastAim')]).toEqual(['waiting', 'open', 'open', 'open']);
    expect(statusOf({ ...waiting, next: null })).toBe('waiting');
  });
});

describe('by when', () => {
  it('is said in words, with a mark of another shape when it is late', () => {
    expect(dueWords(line('RQ-001'))).toEqual({
      mark: 'wrong',
      title: 'Overdue by 91 days',
      detail: 'latest was Mar 16, 2026',
    });
    expect(dueWords(line('RQ-006'))).toMatchObject({ mark: 'gap', title: 'Due today' });
    expect(dueWords(line('RQ-002')).title).toMatch(/^aim by Jul \d+, 2026$/);
    expect(dueWords(line('RQ-002')).detail).toMatch(/^latest Jul \d+, 2026, in \d+ days$/);
    expect(dueWords(line('RQ-007'))).toMatchObject({ mark: 'gap', title: 'Past the day to aim for' });
  });

  it('says how a settled request ended, and that no law sets a time', () => {
    expect(dueWords(line('RQ-003'))).toEqual({ mark: 'ok', title: 'answered May 9, 2026', detail: '' });
    expect(dueWords(line('RQ-004'))).toMatchObject({ mark: 'none', title: 'taken back' });
    expect(dueWords(line('RQ-005'))).toMatchObject({ mark: 'none', title: 'no time set by law' });
  });
});

describe('a list that is brought in', () => {
  const text = 'Name,Email,Received\nHal Ott,hal@m.example,2026-06-02\nIda,,2026-13-40\nAda Quill,,2026-06-03\n';
  const list = readRequestList(office, parseTable(text), today);

  it('adds the lines without a problem that blocks, each with its number', () => {
    const added = linesToAdd(list);
    expect(added[0]).toMatchObject({ line: 2, name: 'Hal Ott', reach: 'hal@m.example', receivedOn: '2026-06-02' });
    expect(added.map((one) => one.line)).not.toContain(3);
  });

  it('marks what cannot be added, and what should be looked at', () => {
    const problem = { field: 'line' as const, problem: 'It stands twice in the list.' };
    expect(list.lines.map(markOf)[1]).toBe('wrong');
    expect(markOf({ problems: [{ ...problem, blocks: false }] })).toBe('gap');
    expect(markOf({ problems: [{ ...problem, blocks: true }] })).toBe('wrong');
    expect(markOf({ problems: [] })).toBe('ok');
  });

  it('leaves out a line without a day, whatever else it says', () => {
    const [first] = list.lines;
    expect(first && linesToAdd({ lines: [{ ...first, receivedOn: null }] })).toEqual([]);
  });
});
