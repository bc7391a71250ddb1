/** Many answers in one run: who asked twice in a calendar year is answered once, whatever the order of the lines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given, valueOf } from '../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { bulkCandidates, bulkPlan, bulkRun, officeAfterAnswer } from '../../../src/requests/bulk/bulk-plan.ts';
import { parseTable } from '../../../src/tables/parse-table.ts';
import { readRequestList } from '../../../src/requests/bulk/request-list.ts';
import { answeredThisYear, requestLog } from '../../../src/requests/request-log.ts';
import { mostLines } from '../../../src/contract/request-limits.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-11-22';
const asks = { kinds: ['req-shine-the-light'], receivedOn: '2026-03-02' };
const ada = { ...asks, personName: 'Ada Quill', personReach: 'ada@home.example' };
const ben = { ...asks, personName: 'Ben Reed', personReach: 'ben@home.example' };

function officeWith(request: object[]): OfficeRecords {
  return buildOffice({
    organization: [{ employeeCount: 24, shineTheLightContact: 'K-001', marketingByOthers: 'no' }],
    contact: [{ email: 'privacy@office.example', uses: ['shineTheLight'] }],
    request: request as { [field: string]: unknown }[],
  });
}
const letters = (office: OfficeRecords): [string, string][] =>
  bulkPlan(office, today).ready.map(({ id, letter }) => [id, letter]);

describe('a run of answers', () => {
  it('gives two requests of one person and year the answer once, the earlier of them', () => {
    const again = { ...ada, personName: 'ADA  QUILL', receivedOn: '2026-05-01' };
    expect(letters(officeWith([again, ben, ada]))).toEqual([
      ['RQ-002', 'nothingDisclosed'],
      ['RQ-003', 'nothingDisclosed'],
      ['RQ-001', 'alreadyAnswered'],
    ]);
    const [, , last] = bulkPlan(officeWith([again, ben, ada]), today).ready;
    expect(last).toMatchObject({ after: 'RQ-003' });
  });

  it('answers the same person again for another year, and another person at once', () => {
    expect(letters(officeWith([ada, { ...ada, receivedOn: '2025-12-31' }])).map(([, letter]) => letter)).toEqual([
      'nothingDisclosed',
      'nothingDisclosed',
    ]);
  });

  it('counts nothing as answered that is held', () => {
    const office = officeWith([
      { ...ada, kinds: ['req-shine-the-light', 'req-delete'] },
      { ...ada, receivedOn: '2026-04-01' },
    ]);
    expect(bulkPlan(office, today)).toMatchObject({
      held: [{ id: 'RQ-001' }],
      ready: [{ id: 'RQ-002', letter: 'nothingDisclosed', after: null }],
    });
  });

  it('also sees the answer to a later request that went out before', () => {
    const office = officeWith([
      ada,
      { ...ada, receivedOn: '2026-04-01', answeredOn: '2026-04-20', outcome: 'granted' },
    ]);
    expect(letters(office)).toEqual([['RQ-001', 'alreadyAnswered']]);
    const [first, second] = office.request;
    if (first === undefined || second === undefined) throw new Error('no requests');
    expect(answeredThisYear(requestLog(office), second)).toBeUndefined();
    // A look at the letter before the run shows what the run will write.
    const open = officeWith([ada, { ...ada, receivedOn: '2026-04-01' }]);
    const after = officeAfterAnswer(open, 'RQ-001', today);
    expect(valueOf(after.request[0]?.answeredOn ?? given(''))).toBe(today);
    expect(letters(after)).toEqual([['RQ-002', 'alreadyAnswered']]);
  });

  it('holds for the rows of a list that name one person twice', () => {
    const rows = parseTable(
      ['Name,Email,Received', 'Ada Quill,ada@home.example,2026-03-02', 'Ada Quill,ada@home.example,2026-03-02'].join(
        '\n',
      ),
    );
    const list = readRequestList(officeWith([]), rows, today);
    expect(list.lines[1]?.problems).toMatchObject([{ problem: 'The same person stands in line 2 for the same year.' }]);
    const asked = list.lines.map(({ name, reach, receivedOn }) => ({
      ...asks,
      personName: name,
      personReach: reach,
      receivedOn,
    }));
    expect(letters(officeWith(asked)).map(([, letter]) => letter)).toEqual(['nothingDisclosed', 'alreadyAnswered']);
  });

  it('never answers a person twice in a calendar year, however the requests lie', () => {
    const day = fc.constantFrom('2025-11-03', '2025-12-31', '2026-01-01', '2026-06-05', '2026-06-05');
    const one = fc.record({ who: fc.constantFrom(ada, ben), receivedOn: day, answered: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (drawn) => {
        const office = officeWith(
          drawn.map(({ who, receivedOn, answered }) => ({
            ...who,
            receivedOn,
            // The log may hold answers already, one for each person and year at most.
            ...(answered && receivedOn === '2025-11-03' ? { answeredOn: '2025-11-20', outcome: 'granted' } : {}),
          })),
        );
        const next = bulkRun(office, today);
        const full = new Map<string, number>();
        for (const request of bulkCandidates(office)) {
          const result = next(request);
          if ('held' in result) throw new Error(result.held.reason);
          const key = `${valueOf(request.personName) ?? ''} ${(valueOf(request.receivedOn) ?? '').slice(0, 4)}`;
          if (result.ready.letter !== 'alreadyAnswered') full.set(key, (full.get(key) ?? 0) + 1);
          else expect(JSON.stringify(result.document)).toContain('We answered a request of the same kind from you on');
        }
        expect([...full.values()].every((count) => count === 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a list that is too long', () => {
  it('is not read, and says how many lines it has', () => {
    const rows = Array.from({ length: mostLines + 2 }, (_, at) => ({
      line: at + 1,
      cells: ['Name', 'Email', 'Received'],
    }));
    expect(readRequestList(officeWith([]), rows, today)).toMatchObject({ lines: [], tooMany: mostLines + 1 });
    expect(readRequestList(officeWith([]), rows.slice(0, 3), today)).toMatchObject({ tooMany: null });
  });
});
