/** The list that an office keeps of its vendors, as it really looks: other titles, other names, blanks and slips. */
import { describe, expect, test } from 'vitest';
import { matchSheets, titlesToRemember, wantedSheets } from '../../../src/tables/match-sheets.ts';
import { parseTable } from '../../../src/tables/parse-table.ts';
import { planTables } from '../../../src/tables/plan-tables.ts';
import type { RememberedTitle } from '../../../src/tables/columns.ts';
import type { RowPlan, SheetPlan } from '../../../src/tables/table.ts';
import { officeWithRows, rowsToWrite, takeable, turned } from '../../../src/tables/take-rows.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-11-22';
const office = buildOffice({
  recipient: [
    { name: 'Postwell', role: 'serviceProvider', website: 'postwell.example', service: 'Mail', note: 'Ask for Kim' },
    { name: 'Paywell, Inc.', country: 'United States' },
    { name: 'Shredder' },
    { name: 'Shredder' },
    { name: 'Left Long Ago', until: '2024-01-31' },
  ],
});

function sheetsOf(text: string, name = 'Sheet1') {
  return [{ name, rows: parseTable(text) }];
}

function planOf(text: string, remembered: readonly RememberedTitle[] = []): SheetPlan {
  const sheets = sheetsOf(text);
  const [plan] = planTables(office, wantedSheets(sheets, matchSheets(sheets, remembered)), today);
  if (plan === undefined) throw new Error('No sheet was wanted.');
  return plan;
}

const rowsOf = (text: string): RowPlan[] => planOf(text).rows;
const writes = (row: RowPlan | undefined) => row?.cells.map(({ label, before, after }) => [label, before, after]);

describe('the columns', () => {
  test('of a vendor list are known by the titles that offices use', () => {
    const [match] = matchSheets(
      sheetsOf(
        'Vendor Name,Type,What they do,Street,City,State,ZIP,Web site,BAA?,Start Date,Comments,PO number\nA,B,C,D,E,F,G,H,I,J,K,L',
      ),
    );
    expect(match?.type).toBe('recipient');
    expect(match?.means).toEqual([
      'name',
      'label',
      'service',
      'address',
      'address',
      'address',
      'address',
      'website',
      'hipaaBusinessAssociate',
      'from',
      'note',
      null,
    ]);
  });

  test.each([
    ['Software,Owner,Hosted where\nMail,Kim,US', 'system'],
    ['Contract,Vendor,Signed,Expires\nMail terms,Postwell,1/2/2025,1/2/2027', 'agreement'],
    ['Data element,Example\nName,Ada', 'dataElement'],
    ['Company,Country\nA,US', 'recipient'],
  ])('of %j tell what the list is about', (text, type) => {
    expect(matchSheets(sheetsOf(text))[0]?.type).toBe(type);
  });

  test('stand under a line with the name of the list', () => {
    const [match] = matchSheets(sheetsOf('Vendors 2026\n\nVendor,Country\nMailer,US'));
    expect(match?.titleLine).toBe(3);
    expect(rowsOf('Vendors 2026\n\nVendor,Country\nMailer,US').map(({ title, line }) => [title, line])).toEqual([
      ['Mailer', 4],
    ]);
  });

  test('are remembered by their titles, also what is not read', () => {
    const sheets = sheetsOf('Firm,Work,Country,Phone\nMailer,Mail,US,1');
    const [match] = matchSheets(sheets);
    const said = [{ ...match, type: 'recipient', means: ['name', 'service', null, null] } as NonNullable<typeof match>];
    const remembered = titlesToRemember(sheets, said);
    const [again] = matchSheets(sheetsOf('Country,Firm,Work,Since\nUS,Mailer,Mail,2020-01-01'), remembered);
    expect(again?.means).toEqual([null, 'name', 'service', 'from']);
  });

  test('read one question from one column only', () => {
    expect(matchSheets(sheetsOf('Vendor,Company,Country\na,b,c'))[0]?.means).toEqual(['name', null, 'country']);
  });
});

describe('a row', () => {
  test('with a name that nobody has is new, with every answer that it gives', () => {
    const [row] = rowsOf('Vendor,Street,City,State,ZIP,BAA,Notes\nMailer LLC,1 Main St,Oakland,CA,94607,yes,Kim knows');
    expect(row?.kind).toBe('new');
    expect(writes(row)).toEqual([
      ['Name', '', 'Mailer LLC'],
      ['Postal address', '', '1 Main St, Oakland, CA 94607'],
      ['HIPAA business associate', '', 'yes'],
      ['Note', '', 'Kim knows'],
    ]);
  });

  test('of a known vendor names each answer that differs, before and after, and no other', () => {
    const [row] = rowsOf('Vendor,What they do,Website,Country,Notes\npostwell,Mail,postwell.test,US,Ask for Kim');
    expect(row).toMatchObject({ kind: 'changed', id: 'V-001', problems: [] });
    expect(writes(row)).toEqual([
      ['Name', 'Postwell', 'postwell'],
      ['Website', 'postwell.example', 'postwell.test'],
      ['Country', '(not known yet)', 'US'],
    ]);
  });

  test('with nothing but blanks beside the name is the same: a blank takes no answer away', () => {
    expect(rowsOf('Vendor,Website,What they do\nPostwell,,')[0]).toMatchObject({ kind: 'same', cells: [] });
  });

  test('whose name only lacks the legal form is taken for that vendor, which keeps its own name', () => {
    const [row] = rowsOf('Vendor,Country\nPaywell,Canada');
    expect(row).toMatchObject({ kind: 'changed', id: 'V-002', title: 'Paywell, Inc.', takenFor: 'Paywell' });
    expect(writes(row)).toEqual([['Country', 'United States', 'Canada']]);
  });

  test('whose name begins like that of one vendor says so; a person decides which it is', () => {
    const text = 'Vendor,Country\nPostwell Mail Services,US\nPost,US';
    const [row, other] = rowsOf(text);
    expect(row).toMatchObject({ kind: 'new', like: { id: 'V-001', title: 'Postwell' } });
    expect(other).toMatchObject({ kind: 'new', like: null });
    const sheets = wantedSheets(sheetsOf(text), matchSheets(sheetsOf(text)));
    const [plan] = planTables(office, sheets, today, { [row?.key ?? '']: 'V-001' });
    expect(plan?.rows[0]).toMatchObject({
      kind: 'changed',
      id: 'V-001',
      title: 'Postwell',
      takenFor: 'Postwell Mail Services',
    });
    expect(writes(plan?.rows[0])).toEqual([['Country', '(not known yet)', 'US']]);
  });

  test('may answer “none”, “not known yet” and “does not apply”', () => {
    const [row] = rowsOf('Vendor,Website,Country,What they do\nPostwell,none,n/a,?');
    expect(row?.cells.map(({ field, write }) => [field, write])).toEqual([
      ['website', { answer: { state: 'none' } }],
      ['country', { answer: { state: 'doesNotApply' } }],
      ['service', { answer: { state: 'unknown' } }],
    ]);
  });

  test('keeps what can be read when one cell cannot, and says how to mend that one', () => {
    const [row] = rowsOf('Vendor,BAA,Role,Since,Country\nMailer,maybe,boss,31/31/2020,US');
    expect(row?.kind).toBe('new');
    expect(writes(row)).toEqual([
      ['Name', '', 'Mailer'],
      ['Country', '', 'US'],
    ]);
    expect(row?.problems.map(({ column, said }) => [column, said])).toEqual([
      ['BAA', 'maybe'],
      ['Role', 'boss'],
      ['Since', '31/31/2020'],
    ]);
    expect(row?.problems[1]?.problem).toMatch(/“boss” is not one of the choices\. Write one of: “Works for us/);
  });

  test.each([
    [
      'Vendor,Country\nShredder,US',
      'Several records are called that: V-003, V-004. Put the right id into a column “Id”.',
    ],
    ['Vendor,Country\n,US', 'The name is missing.'],
    ['Id,Vendor\nV-099,Mailer', 'This id is not in the office. Empty the cell to add a new record.'],
    ['Id,Vendor\nE-001,Mailer', 'This id is not in the office. Empty the cell to add a new record.'],
  ])('that cannot be told is a problem with its way out: %j', (text, problem) => {
    const [row] = rowsOf(text);
    expect(row).toMatchObject({ kind: 'problem', line: 2, cells: [] });
    expect(row?.problems.map((one) => one.problem)).toEqual([problem]);
  });

  test('that says the same as one above is a problem, not a second record', () => {
    const rows = rowsOf('Vendor,Country\nPostwell,US\nPOSTWELL,CA\nMailer,US\nmailer,CA');
    expect(rows.map(({ kind, line }) => [line, kind])).toEqual([
      [2, 'changed'],
      [3, 'problem'],
      [4, 'new'],
      [5, 'problem'],
    ]);
    expect(rows[1]?.problems[0]?.problem).toBe('Line 2 is about the same record (V-001). Keep one of them.');
    expect(rows[3]?.problems[0]?.problem).toBe('Line 4 has the same name. Keep one of them.');
  });
});

test('vendors that no row names are listed, except those that ended', () => {
  expect(planOf('Id,Vendor\nV-001,Postwell\nV-003,Shredder').notInFile.map(({ id }) => id)).toEqual(['V-002', 'V-004']);
});

describe('taking rows', () => {
  const sheets = [
    { name: 'Agreement', rows: parseTable('Id,Name,With\n,Mail terms,Mailer [V-900]\n,Post terms,Postwell [V-001]') },
    { name: 'Recipient', rows: parseTable('Id,Name,Country\n,Mailer,US\nV-001,Postwell,US') },
  ];
  const rows = planTables(office, wantedSheets(sheets, matchSheets(sheets)), today).flatMap((sheet) => sheet.rows);
  const [terms, , mailer] = rows;

  test('finds a new record that another sheet of the file adds', () => {
    expect(terms?.problems).toEqual([]);
    expect(terms?.needs).toEqual([mailer?.key]);
    expect(terms?.cells.map(({ after }) => after)).toEqual(['Mail terms', 'Mailer']);
  });

  test('takes what a row needs with it, and leaves out what needs a row that is left out', () => {
    const all = new Set(takeable(rows).map(({ key }) => key));
    expect(all.size).toBe(4);
    expect([...turned(rows, new Set(), [terms?.key ?? ''], true)]).toEqual([terms?.key, mailer?.key]);
    const without = turned(rows, all, [mailer?.key ?? ''], false);
    expect(without.has(terms?.key ?? '')).toBe(false);
    expect(without.size).toBe(2);
  });

  test('writes the answers named and leaves the others', () => {
    const after = officeWithRows(office, rowsToWrite(rows, new Set(takeable(rows).map(({ key }) => key))));
    const [postwell] = after.recipient;
    expect(postwell).toEqual({ ...office.recipient[0], country: { state: 'given', value: 'US' } });
    expect(after.recipient).toHaveLength(office.recipient.length + 1);
    expect(after.agreement.map(({ recipient }) => recipient)).toEqual([
      { state: 'given', value: mailer?.id },
      { state: 'given', value: 'V-001' },
    ]);
    expect(after.system).toBe(office.system);
  });

  test('takes nothing when nothing is ticked', () => {
    expect(rowsToWrite(rows, new Set())).toEqual([]);
  });
});
