/** Lists of requests as people bring them: what is read, what is wrong, and what is worth a look. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../src/tables/parse-table.ts';
import { readRequestList, type RequestList } from '../../../src/requests/bulk/request-list.ts';
import { writtenDay } from '../../../src/tables/written-day.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-11-22';
const office = buildOffice({
  organization: [{ shineTheLightContact: 'K-001' }],
  contact: [{ email: 'privacy@bayline.example', uses: ['shineTheLight'] }],
  request: [
    {
      kinds: ['req-shine-the-light'],
      receivedOn: '2026-02-01',
      personName: 'Ada Quill',
      personReach: 'ada@home.example',
      answeredOn: '2026-02-09',
      outcome: 'granted',
    },
    { kinds: ['req-shine-the-light'], receivedOn: '2026-03-01', personName: 'Bo Reed', personReach: 'bo@home.example' },
  ],
});
const read = (...rows: string[]): RequestList => readRequestList(office, parseTable(rows.join('\n')), today);
const head = 'Name,Email,Received,Where it arrived,Right address';
const problemsOf = (row: string): [string, boolean][] =>
  read(head, row).lines.flatMap(({ problems }) =>
    problems.map(({ field, blocks }): [string, boolean] => [field, blocks]),
  );

describe('a table', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b,c\nd;e',
      [
        ['a', 'b,c'],
        ['d', 'e'],
      ],
    ],
    [
      '\uFEFFa\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"Quill, Ada","1 Elm St\nFresno"', [['Quill, Ada', '1 Elm St\nFresno']]],
    ['"say ""hi""",x', [['say "hi"', 'x']]],
    [
      '"never closed,x\nBo,c',
      [
        ['"never closed', 'x'],
        ['Bo', 'c'],
      ],
    ],
    ['5" pipe,x', [['5" pipe', 'x']]],
    ['\n\n , \n', []],
  ])('%j', (text, cells) => expect(parseTable(text).map((row) => row.cells)).toEqual(cells));

  it('is read whole, whatever stands in its quoted cells', () => {
    const cell = fc.string({ maxLength: 30 }).map((text) => text.replaceAll('\r', ' ').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const kept = rows.filter((row) => row.some((one) => one !== ''));
        const text = kept.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(parseTable(text).map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });

  it('counts lines as a spreadsheet does, also below a cell of two lines', () => {
    expect(parseTable('a,b\n"x\ny",c\n\nd,e').map(({ line }) => line)).toEqual([1, 2, 5]);
  });
});

describe('a day', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['3/2/2026', '2026-03-02'],
    ['03-02-26', '2026-03-02'],
    ['March 2, 2026', '2026-03-02'],
    ['Mar. 2 2026', '2026-03-02'],
    ['2026-03-02T00:00:00.000Z', '2026-03-02'],
    ['2/29/2028', '2028-02-29'],
    ['2/29/2026', undefined],
    ['31.12.2025', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s is %s', (text, day) => expect(writtenDay(text)).toBe(day));
});

describe('a list', () => {
  it('knows its columns by their titles, by several of one meaning, and by their order', () => {
    const named = read('Customer first name,Last name,Street,City,Date,Note', 'Ada,Quill,1 Elm St,Fresno,3/2/2026,x');
    expect(named.columns.map(({ means }) => means)).toEqual(['name', 'name', 'reach', 'reach', 'receivedOn', null]);
    expect(named.lines).toMatchObject([
      { line: 2, name: 'Ada Quill', reach: '1 Elm St\nFresno', receivedOn: '2026-03-02' },
    ]);
    const bare = read('Cy Stone,cy@home.example,2026-03-02,front desk,no');
    expect(bare.lines).toMatchObject([
      { line: 1, name: 'Cy Stone', receivedBy: 'front desk', atContact: false, problems: [] },
    ]);
    expect(read('Name,Email', 'Cy,c@d.example').missing).toEqual(['receivedOn']);
    expect(read('').missing).toEqual(['name', 'reach', 'receivedOn']);
  });

  it('knows the contact point of the office, and takes nothing else for it', () => {
    const { lines } = read(
      head,
      'Cy,c@d.example,2026-03-02,Privacy@Bayline.example,',
      'Dee,d@d.example,2026-03-02,info@bayline.example,',
    );
    expect(lines.map(({ atContact }) => atContact)).toEqual([true, null]);
  });

  it.each([
    [',,2026-03-02,,', [['line', true]]],
    [',c@d.example,2026-03-02,,', [['name', false]]],
    ['Cy,,2026-03-02,,', [['reach', false]]],
    ['Cy,c@d.example,,,', [['receivedOn', true]]],
    ['Cy,c@d.example,2/30/2026,,', [['receivedOn', true]]],
    ['Cy,c@d.example,2026-11-23,,', [['receivedOn', true]]],
    ['Cy,c@d.example,2004-12-31,,', [['receivedOn', true]]],
    ['Cy,c@d.example,2026-03-02,,perhaps', [['atContact', false]]],
    ['Cy,c@d.example,2026-03-02,,yes,more', [['line', false]]],
    [`${'x'.repeat(500)},c@d.example,2026-03-02,,`, [['name', true]]],
    ['Ada Quill,ADA@home.example,2026-05-01,,', [['line', false]]],
    ['Ada Quill,ada@home.example,2026-02-01,,', [['line', false]]],
    ['Bo Reed,bo@home.example,2026-05-01,,', [['line', false]]],
    ['Bo Reed,bo@home.example,2025-05-01,,', []],
  ] as [string, [string, boolean][]][])('%s: %j', (row, problems) => expect(problemsOf(row)).toEqual(problems));

  it('marks a person who stands in it twice for the same year', () => {
    const { lines } = read(
      head,
      'Cy,c@d.example,2026-03-02,,',
      'CY,C@d.example,2026-04-02,,',
      'Cy,c@d.example,2025-04-02,,',
    );
    expect(lines.map(({ problems }) => problems.map(({ problem }) => problem))).toEqual([
      [],
      ['The same person stands in line 2 for the same year.'],
      [],
    ]);
  });
});
