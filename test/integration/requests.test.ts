/**
 * Requests by the command line, from intake to the copy that is kept, of an office with two marketing third parties. The tests
 * build on each other's file, as the days of an office do.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../main/computer.ts';
import type { Ledger } from '../../src/disclosure/year-list.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import type { InboxLine } from '../../src/requests/inbox.ts';
import type { RequestState } from '../../src/requests/request-state.ts';
import { done } from '../support/command-line.ts';
import { buildOffice } from '../support/office-builder.ts';
import { createFrom, jsonOf, refusedIn, shineTheLightRequest } from '../support/request-commands.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const folder = temporaryFolderForFile();
const day = today();
const lastYear = String(Number(day.slice(0, 4)) - 1);
const written = (name: string): Buffer => readFileSync(join(folder, name));
const sha256 = (name: string): string => createHash('sha256').update(written(name)).digest('hex');

const json = async <Value>(...args: string[]): Promise<Value> => jsonOf(folder, ...args);
const refused = (...args: string[]): Promise<string> => refusedIn(folder, ...args);
const ask = shineTheLightRequest;
const create = (file: string, from: string): Promise<void> => createFrom(folder, file, from);

beforeAll(async () => {
  const marketing = { basis: 'directMarketing', recipientMarketing: true, from: `${lastYear}-01-15` };
  const office = buildOffice({
    organization: [{ employeeCount: 24, tradeName: 'Bayline', shineTheLightContact: 'K-001' }],
    contact: [{ role: 'Privacy', email: 'privacy@bayline.example', uses: ['rights', 'shineTheLight'] }],
    recipient: [
      { name: 'Little Steps', role: 'thirdParty', address: '12 Elm St\nFresno, CA 93701', products: 'Baby clothes' },
      { name: 'Warm Cups', role: 'thirdParty', address: { state: 'unknown' }, products: 'Tea' },
      { name: 'Cloudkeep', role: 'serviceProvider', address: '1 Rack Rd' },
    ],
    system: [{ name: 'Chart', host: 'V-003', howToFind: 'Search by birth date' }],
    dataElement: [{ name: 'Email', shineTheLightCategories: ['ii'] }],
    verification: [{ information: 'your birth date', optOutExempt: true }],
    disclosure: [
      { ...marketing, recipients: ['V-001', 'V-002'], elements: ['E-001'] },
      { basis: 'businessPurpose', recipients: ['V-003'], elements: ['E-001'], from: `${lastYear}-01-15` },
    ],
  });
  writeFileSync(join(folder, 'two.json'), writeOffice(office));
  await create('two.candor', 'two.json');
});

describe('an office with two marketing third parties', () => {
  it('shows the ledger with what counts, what does not and why, and what is missing', async () => {
    const ledger = await json<Ledger>('ledger', 'show', 'two.candor', '--year', lastYear);
    expect(ledger.list.entries.map(({ name }) => name)).toEqual(['Little Steps', 'Warm Cups']);
    expect(ledger.leftOut).toMatchObject([{ disclosureId: 'D-002', cite: 'Cal. Civ. Code 1798.83(d)(1)(A)' }]);
    expect(ledger.missing.map(({ path }) => path)).toEqual(['V-002.address']);
    const words = await done(folder, 'ledger', 'show', 'two.candor', '--year', lastYear);
    expect(words).toMatch(/running[\s\S]*Left out, D-002: Cloudkeep[\s\S]*Missing, V-002\.address/);
  });

  it('is not closed over unknown points, before its end, or twice', async () => {
    const close = (year: string, ...more: string[]): string[] => [
      'ledger',
      'close',
      'two.candor',
      '--year',
      year,
      ...more,
    ];
    expect(await refused(...close(lastYear))).toContain('V-002.address');
    expect(await refused(...close(day.slice(0, 4), '--accept-all', 'x'))).toContain('is not over');
    expect(await refused('ledger', 'correct', 'two.candor', '--year', lastYear, '--text', 'x')).toContain('not closed');
    expect(await refused(...close(lastYear, '--accept=V-009.address=x'))).toContain('V-009.address is not open');
    const reason = '--accept=V-002.address=Asked twice; no answer.';
    expect(await done(folder, ...close(lastYear, reason))).toBe(`Closed: ${lastYear} (LY-001)\n`);
    expect(await refused(...close(lastYear, '--accept-all', 'x'))).toContain('LY-001 is closed');
  });

  it('keeps a closed year whatever happens to its companies, and takes corrections beside it', async () => {
    await done(folder, 'record', 'set', 'two.candor', 'V-001', 'name', '"Bigger Steps"');
    const names = async (year: string): Promise<(string | null)[]> =>
      (await json<Ledger>('ledger', 'show', 'two.candor', '--year', year)).list.entries.map(({ name }) => name);
    expect(await names(lastYear)).toEqual(['Little Steps', 'Warm Cups']);
    expect(await names(day.slice(0, 4))).toEqual(['Bigger Steps', 'Warm Cups']);

    await refused('record', 'set', 'two.candor', 'LY-001', 'closedBy', '"Nobody"');
    await refused('record', 'remove', 'two.candor', 'LY-001');
    await refused('record', 'create', 'two.candor', 'ledgerYear', '{"year":2020,"state":"closed"}');

    const text = 'The address of Warm Cups was 9 Oak Ave.';
    await done(folder, 'ledger', 'correct', 'two.candor', '--year', lastYear, '--text', text, '--by', 'Ann Lee');
    const { list } = await json<Ledger>('ledger', 'show', 'two.candor', '--year', lastYear);
    expect(list.closed).toMatchObject({ on: day, corrections: [{ on: day, by: 'Ann Lee', text }] });
    await done(folder, 'shine-the-light', 'two.candor', '--year', lastYear, '--out', 'year.txt');
    expect(written('year.txt').toString()).toMatch(/Little Steps[\s\S]*The address of Warm Cups was 9 Oak Ave/);
  });

  it('gives the frozen names in the tables of a closed year too', async () => {
    for (const name of ['year.csv', 'year.xlsx']) {
      await done(folder, 'shine-the-light', 'two.candor', '--year', lastYear, '--out', name);
    }
    expect(written('year.csv').toString()).toContain('Little Steps');
    expect(written('year.csv').toString()).not.toContain('Bigger Steps');
  });

  it('takes a request in, says when it is due, and marks a second one without losing it', async () => {
    expect(await done(folder, ...ask('two.candor', '--received', day, '--at-contact', 'yes'))).toMatch(
      /^Recorded: RQ-001\n- answer, if it came to the contact point .*: aim by \d{4}-\d\d-\d\d, latest/,
    );
    expect(await done(folder, ...ask('two.candor', '--received', day))).toMatch(
      /Recorded: RQ-002[\s\S]*Marked:.*RQ-001/,
    );
  });

  it('refuses days that cannot be', async () => {
    expect(await refused(...ask('two.candor', '--received', '2999-01-01'))).toContain('has not come yet');
    expect(await refused(...ask('two.candor', '--received', '2004-12-31'))).toContain('2005-01-01');
    expect(await refused(...ask('two.candor', '--received', '2026-02-30'))).toContain('there is no such day');
    // What a record says all the same is marked, and nothing is lost.
    await done(folder, 'record', 'set', 'two.candor', 'RQ-001', 'refusedOn', '"2999-01-01"');
    expect(await done(folder, 'request', 'show', 'two.candor', 'RQ-001')).toContain(
      'Marked: refusedOn has not come yet',
    );
    await done(folder, 'record', 'set', 'two.candor', 'RQ-001', 'refusedOn', '{"state":"unknown"}');
    const answer = ['request', 'answer', 'two.candor', 'RQ-001', '--letter', 'answer'];
    expect(await refused(...answer, '--sent', '2020-01-01')).toContain(day);
    expect(await refused(...answer, '--sent', '2999-01-01')).toContain('has not come yet');
    expect(
      await refused('request', 'answer', 'two.candor', 'RQ-404', '--letter', 'answer', '--out', 'x.pdf'),
    ).toContain('RQ-404');
    expect(
      await refused('shine-the-light', 'two.candor', '--year', '2010', '--request', 'RQ-001', '--out', 'x.pdf'),
    ).toContain(`asks about ${lastYear}`);
  });

  it('does not send a letter that has gaps', async () => {
    await done(folder, 'record', 'set', 'two.candor', 'O-001', 'shineTheLightContact', '{"state":"unknown"}');
    const answer = ['request', 'answer', 'two.candor', 'RQ-001', '--letter', 'answer', '--sent', day];
    expect(await refused(...answer)).toContain('O-001.shineTheLightContact');
    await done(folder, 'record', 'set', 'two.candor', 'O-001', 'shineTheLightContact', '"K-001"');
  });

  it('writes the letter in every form, and keeps the one that was sent, byte for byte', async () => {
    for (const name of ['answer.pdf', 'answer.docx', 'answer.txt']) {
      const out = ['--out', name];
      const said = await done(
        folder,
        'shine-the-light',
        'two.candor',
        '--year',
        lastYear,
        '--request',
        'RQ-001',
        ...out,
      );
      expect(said).toContain(`Written and checked: ${name}`);
    }
    const text = written('answer.txt').toString();
    for (const fact of ['Ada Quill', 'Little Steps', 'Warm Cups', 'Not known to us', 'RQ-001'])
      expect(text).toContain(fact);

    const send = ['request', 'answer', 'two.candor', 'RQ-001', '--letter', 'answer', '--sent', day, '--by', 'email'];
    const said = await done(folder, ...send, '--out', 'sent.pdf');
    expect(said).toContain('Kept: LT-001');
    expect(said).toContain(sha256('sent.pdf'));
    const [, settled] = await json<{ requests: InboxLine[] }>('requests', 'two.candor').then(
      ({ requests }) => requests,
    );
    expect(settled).toMatchObject({ id: 'RQ-001', status: 'answered', answeredOn: day, next: null });
    await refused('record', 'remove', 'two.candor', 'LT-001');
    expect(await done(folder, 'verify', 'two.candor')).not.toContain('problem');
  });

  it('takes the copy along when the office goes out as JSON and comes back', async () => {
    await done(folder, 'office', 'export', 'two.candor', '--out', 'whole.json');
    await create('again.candor', 'whole.json');
    await done(folder, 'verify', 'again.candor');
    expect(await done(folder, 'ledger', 'show', 'again.candor', '--year', lastYear)).toContain('closed on');
  });

  it('leads a request to delete from receipt to the company that must delete too', async () => {
    const add = [
      'request',
      'add',
      'two.candor',
      '--kind',
      'delete',
      '--received',
      day,
      '--name',
      'Ben Reed',
      '--reach',
      'b@r.example',
    ];
    await done(folder, ...add);
    const state = await json<RequestState>('request', 'show', 'two.candor', 'RQ-003');
    expect(state.places).toMatchObject([{ name: 'Chart', howToFind: 'Search by birth date' }]);
    expect(state.tell).toMatchObject([{ recipientId: 'V-003' }]);
    const letter = (...more: string[]): string[] => ['request', 'answer', 'two.candor', 'RQ-003', '--letter', ...more];
    await done(folder, ...letter('acknowledgement', '--sent', day));
    expect((await json<RequestState>('request', 'show', 'two.candor', 'RQ-003')).next?.id).toBe('delete-answer');
    const about = ['two.candor', 'RQ-003'];
    expect(await done(folder, 'request', 'wait', ...about, '--for', 'a signed form', '--by', 'Ann Lee')).toMatch(
      /^Waiting since .*: a signed form\n- answer: the clock goes on, latest .* \(11 CCR 7021\(b\)/,
    );
    expect(await done(folder, 'request', 'show', ...about)).toContain('Waiting for the person since');
    expect(await refused('request', 'wait', ...about, '--for', 'more')).toContain('already');
    expect(await done(folder, 'request', 'came', ...about)).toBe(`It came on ${day}.\n`);
    expect(await refused('request', 'came', ...about)).toContain('does not wait');
    expect(await refused('request', 'wait', ...about, '--for', 'x', '--since', '2020-01-01')).toContain('before');
    expect(await refused(...letter('pass-on', '--to', 'V-001', '--sent', day))).toContain('There is: V-003');
    await done(folder, ...letter('pass-on', '--to', 'V-003', '--sent', day));
    expect(await refused(...letter('answer', '--sent', day))).toContain('RQ-003.outcome');
    expect(await refused(...letter('denial', '--sent', day))).toContain('must say why');
    expect(await refused(...letter('confirmation', '--sent', day))).toContain('choices');
    await done(folder, ...letter('denial', '--reason', 'We must keep medical records.', '--sent', day));
    const shown = await done(folder, 'request', 'show', 'two.candor', 'RQ-003');
    expect(shown).toMatch(/settled[\s\S]*done: answer[\s\S]*Look in Chart \(Y-001\)[\s\S]*Tell Cloudkeep/);
    expect(await done(folder, 'request', 'erase', 'two.candor')).toBe('Nothing is old enough.\n');
    const counts = await done(folder, 'requests', 'two.candor', '--counts', day.slice(0, 4));
    expect(counts).toContain('delete: 1 received; 0 done, 0 in part, 1 refused, 0 taken back, 0 open; median 0 days');
    expect(await done(folder, 'requests', 'two.candor')).toMatch(/RQ-003 {2}delete {2}Ben Reed, received/);
  });
});

describe('the end of the 24 months', () => {
  it('erases who asked, and keeps what the counts need', async () => {
    await done(folder, 'new', 'old.candor', '--name', 'Old Office');
    await done(folder, ...ask('old.candor', '--received', '2021-03-01', '--proof', 'Letter of Ada Quill'));
    await done(folder, 'record', 'set', 'old.candor', 'RQ-001', 'answeredOn', '"2021-03-15"');
    await done(folder, ...ask('old.candor', '--received', day));
    expect(await done(folder, 'request', 'erase', 'old.candor')).toMatch(/^Erased who asked: RQ-001\nBackups/);
    const { requests } = await json<{ requests: InboxLine[] }>('requests', 'old.candor');
    expect(requests.map(({ id, name }) => [id, name])).toEqual([
      ['RQ-002', 'Ada Quill'],
      ['RQ-001', null],
    ]);
    expect(await done(folder, 'requests', 'old.candor', '--counts', '2021')).toContain('1 received');
    expect(await done(folder, 'request', 'erase', 'old.candor')).toBe('Nothing is old enough.\n');
    expect(
      await refused('request', 'answer', 'old.candor', 'RQ-001', '--letter', 'acknowledgement', '--sent', day),
    ).toContain('RQ-001.personName');
  });
});
