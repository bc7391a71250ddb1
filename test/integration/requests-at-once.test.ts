/** Many requests by the command line: a list comes in, is answered at once, in own words, and goes to the lawyer. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOffice } from '../../db/open.ts';
import { undo } from '../../db/undo.ts';
import { readPackage } from '../../exporters/office-package.ts';
import { now, today } from '../../main/computer.ts';
import { correctLedgerYear } from '../../main/services/ledger.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import type { InboxLine } from '../../src/requests/inbox.ts';
import type { RequestList } from '../../src/requests/bulk/request-list.ts';
import { candor, contentOf, done } from '../support/command-line.ts';
import { buildOffice } from '../support/office-builder.ts';
import { createFrom, jsonOf, refusedIn } from '../support/request-commands.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const folder = temporaryFolderForFile();
const day = today();
const lastYear = String(Number(day.slice(0, 4)) - 1);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const json = async <Value>(...args: string[]): Promise<Value> => jsonOf(folder, ...args);
const refused = (...args: string[]): Promise<string> => refusedIn(folder, ...args);

beforeAll(async () => {
  const marketing = { basis: 'directMarketing', recipientMarketing: true, from: `${lastYear}-01-15` };
  const office = buildOffice({
    organization: [{ employeeCount: 24, tradeName: 'Bayline', shineTheLightContact: 'K-001' }],
    contact: [{ role: 'Privacy', email: 'privacy@bayline.example', uses: ['rights', 'shineTheLight'] }],
    recipient: [{ name: 'Little Steps', role: 'thirdParty', address: '12 Elm St\nFresno, CA 93701', products: 'Toys' }],
    dataElement: [{ name: 'Email', shineTheLightCategories: ['ii'] }],
    disclosure: [{ ...marketing, recipients: ['V-001'], elements: ['E-001'] }],
  });
  writeFileSync(join(folder, 'office.json'), writeOffice(office));
  await createFrom(folder, 'many.candor', 'office.json');
});

describe('a list of requests', () => {
  const head = 'First name,Last name,Address,Received,Where it arrived';
  const good = [
    `Ada,Quill,"1 Elm St, Fresno",${day},privacy@bayline.example`,
    `Bo,Reed,bo@home.example,${day},front desk`,
    `Cy,Stone,cy@home.example,${day},`,
  ];

  it('is refused as a whole over one wrong line, which is named', async () => {
    writeFileSync(join(folder, 'bad.csv'), [head, good[0], 'Dee,,d@x.example,2/30/2026,'].join('\r\n'));
    expect(await refused('request', 'import', 'many.candor', 'bad.csv')).toMatch(/line 3: “2\/30\/2026” is no day/);
    expect(await refused('request', 'import', 'many.candor', 'none.csv')).toContain('none.csv');
    writeFileSync(join(folder, 'bad.xlsx'), 'no workbook');
    expect(await refused('request', 'import', 'many.candor', 'bad.xlsx')).toContain('no Excel workbook');
    const list = await json<RequestList>('request', 'import', 'many.candor', 'bad.csv', '--dry-run');
    expect(list.lines.map(({ problems }) => problems.map(({ field }) => field))).toEqual([[], ['receivedOn']]);
  });

  it('comes in from CSV and from a workbook, and marks who asks again', async () => {
    writeFileSync(join(folder, 'good.csv'), `\uFEFF${[head, ...good].join('\r\n')}\r\n`);
    expect(await done(folder, 'request', 'import', 'many.candor', 'good.csv')).toContain('Recorded: RQ-001 to RQ-003');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('List');
    sheet.addRow(['Name', 'Email', 'Date']);
    sheet.addRow(['Bo Reed', 'bo@home.example', new Date(`${day}T00:00:00Z`)]);
    sheet.addRow(['Eve Long', 'eve@home.example', new Date(`${day}T00:00:00Z`)]);
    writeFileSync(join(folder, 'more.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { code, out } = await candor(folder, ['request', 'import', 'many.candor', 'more.xlsx']);
    expect(code).toBe(1);
    expect(out).toMatch(/Line 2, to look at: .*RQ-002[\s\S]*recorded: 2/);
    const { requests } = await json<{ requests: InboxLine[] }>('requests', 'many.candor');
    expect(requests.map(({ name }) => name).toSorted()).toEqual([
      'Ada Quill',
      'Bo Reed',
      'Bo Reed',
      'Cy Stone',
      'Eve Long',
    ]);
    expect(await done(folder, 'history', 'many.candor')).toContain('RQ-001');
  });
});

describe('letters in own words', () => {
  const own = ['request', 'reword', 'many.candor', 'RQ-001', '--letter', 'answer', '--block'];

  it('are refused when a part or a fact does not exist', async () => {
    expect(await refused(...own, 'letter.nowhere', '--text', 'x')).toContain('letter.nowhere');
    expect(await refused(...own, 'letter.greeting', '--text', '{V-404.name}')).toContain('V-404');
    expect(await refused(...own, 'letter.greeting', '--text', '{request.identity}')).toContain('request.identity');
    expect(await refused(...own, 'letter.greeting', '--change', 'hide')).toContain('reason');
  });

  it('hold for everybody who asks the same, and stop when their facts have changed', async () => {
    await done(folder, ...own, 'letter.greeting', '--text', 'Good day, {request.personName}:');
    await done(folder, ...own, 'shine-the-light.answer.route', '--text', 'We gave data to {V-001.name}.');
    expect(await done(folder, 'request', 'wordings', 'many.candor')).toMatch(/W-001 {2}answer to shine-the-light/);
    await done(folder, 'request', 'answer', 'many.candor', 'RQ-003', '--letter', 'answer', '--out', 'cy.txt');
    expect(read('cy.txt')).toMatch(/Good day, Cy Stone:[\s\S]*We gave data to Little Steps\./);

    await done(
      folder,
      'record',
      'create',
      'many.candor',
      'recipient',
      '{"name":"Warm Cups","role":"thirdParty","address":"9 Oak Ave"}',
    );
    const more = {
      basis: 'directMarketing',
      recipientMarketing: true,
      from: `${lastYear}-02-01`,
      recipients: ['V-002'],
      elements: ['E-001'],
    };
    await done(folder, 'record', 'create', 'many.candor', 'disclosure', JSON.stringify(more));
    const send = ['request', 'answer', 'many.candor', 'RQ-003', '--letter', 'answer', '--sent', day];
    expect(await refused(...send)).toMatch(/shine-the-light\.answer\.route.*facts/);
    const plan = await json<{ ready: unknown[]; held: { reason: string }[] }>(
      'request',
      'answer-all',
      'many.candor',
      '--dry-run',
    );
    expect(plan.ready).toEqual([]);
    expect(plan.held[0]?.reason).toContain('own words');
    // Worded again, they count as seen.
    await done(
      folder,
      ...own,
      'shine-the-light.answer.route',
      '--text',
      'We gave data to {V-001.name} and {V-002.name}.',
    );
  });
});

describe('answering at once', () => {
  it('writes nothing over a file that exists, and nothing for days to come', async () => {
    writeFileSync(join(folder, 'there.zip'), 'mine');
    const all = ['request', 'answer-all', 'many.candor', '--out'];
    expect(await refused(...all, 'there.zip')).toContain('exists');
    expect(await refused(...all, 'new.zip', '--sent', '2999-01-01')).toContain('not come yet');
    expect(await refused(...all, 'new.zip', '--only', 'RQ-404')).toContain('RQ-404');
  });

  it('puts two letters into one PDF, and keeps a copy of each', async () => {
    const only = ['--only', 'RQ-001', '--only', 'RQ-002'];
    const out = await done(folder, 'request', 'answer-all', 'many.candor', '--out', 'two.pdf', ...only);
    expect(out).toMatch(/two\.pdf, [2-4] pages[\s\S]*RQ-001, RQ-002/);
    await done(folder, 'request', 'copy', 'many.candor', 'LT-002', '--out', 'copy.pdf');
    expect(read('copy.pdf').slice(0, 5)).toBe('%PDF-');
    expect(await refused('request', 'copy', 'many.candor', 'LT-404', '--out', 'x.pdf')).toContain('LT-404');
  });

  it('puts the others into an archive, tells what stays open, and sends nothing twice', async () => {
    const all = ['request', 'answer-all', 'many.candor', '--format', 'txt', '--out'];
    const { code, out } = await candor(folder, [...all, 'rest.zip']);
    expect(out).toContain('Noted as sent');
    expect(code).toBe(0);
    const files = await readPackage(readFileSync(join(folder, 'rest.zip')));
    // RQ-004 is the second request of the same person and year, and says so.
    expect(Object.keys(files.files)).toEqual(['RQ-003 letter.txt', 'RQ-004 letter.txt', 'RQ-005 letter.txt']);
    expect(await files.file('RQ-003 letter.txt')?.async('string')).toContain('Little Steps and Warm Cups');
    expect(await files.file('RQ-004 letter.txt')?.async('string')).toContain('We answered a request');
    expect(await done(folder, ...all, 'none.zip')).toContain('No Shine the Light request is open');
    expect(await done(folder, 'verify', 'many.candor')).toBeTruthy();
  });
});

describe('proof', () => {
  it('writes the log with and without who asked, in every format', async () => {
    for (const format of ['pdf', 'xlsx', 'csv']) {
      const log = ['request', 'log', 'many.candor', '--year', day.slice(0, 4), '--out'];
      expect(await done(folder, ...log, `log.${format}`)).toContain('Written and checked');
      await done(folder, ...log, `bare.${format}`, '--without-names');
    }
    expect(read('log.csv')).toMatch(/Ada Quill.*1 Elm St/);
    expect(read('bare.csv')).not.toMatch(/Ada|Elm|bayline\.example|front desk/);
    expect(read('bare.csv')).toMatch(/RQ-001,Shine the Light.*Done as asked.*LT-001/);
    const bare = await readPackage(readFileSync(join(folder, 'bare.xlsx')));
    const strings = (await bare.file('xl/sharedStrings.xml')?.async('string')) ?? '';
    expect(strings).toContain('RQ-001');
    expect(strings).not.toMatch(/Quill|Elm St/);
  });

  it('rehearses what a customer would get, and records nothing', async () => {
    const before = contentOf(folder);
    const out = await done(folder, 'request', 'rehearse', 'many.candor', '--year', lastYear);
    expect(out).toMatch(/Full answer[\s\S]*Good day, Alex Example:[\s\S]*Warm Cups/);
    expect(contentOf(folder)).toEqual(before);
    // No customer can ask about a year that runs, so the rehearsal is that of the first day after it.
    const next = await json<{ receivedOn: string }>('request', 'rehearse', 'many.candor', '--year', day.slice(0, 4));
    expect(next.receivedOn).toBe(`${Number(day.slice(0, 4)) + 1}-01-01`);
  });
});

describe('a year that was closed', () => {
  it('is not opened again by undo, nor is a correction taken away', async () => {
    await done(folder, 'ledger', 'close', 'many.candor', '--year', lastYear, '--accept-all', 'Asked twice.');
    const file = openOffice(join(folder, 'many.candor'), { who: 'Maria', at: now(), program: '0.0.0' });
    try {
      const by = { who: 'Maria', at: now() };
      expect(() => undo(file.writer, by)).toThrow(
        expect.objectContaining({ code: 'undoStops', details: { id: 'LY-001', type: 'ledgerYear' } }),
      );
      correctLedgerYear(
        file.writer,
        { year: Number(lastYear), correction: 'One more.' },
        { ...by, today: day, why: '' },
      );
      expect(() => undo(file.writer, by)).toThrow(expect.objectContaining({ code: 'undoStops' }));
    } finally {
      file.close();
    }
  });
});
