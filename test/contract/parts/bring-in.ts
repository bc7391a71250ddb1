/** Bringing in an office from its JSON, and records from tables, on whichever host is tried. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ContractHost, errorCode, type SuiteHosts, value } from '../contract-host.ts';

async function offered(host: ContractHost, name: string, content: string | Uint8Array): Promise<string> {
  const envelope = await host.offer(name, content);
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
  return envelope.value.ticket;
}

const vendors = 'Vendor,Country\nMailer,US\nPaywell,Canada\n';

/** The cases of these calls. */
export function bringInCalls({ withOffice }: SuiteHosts): void {
  describe('the JSON of an office', () => {
    it('is looked at first, then becomes a new office file; the one that was open stays as it is', async () => {
      const host = await withOffice();
      await value(host, 'record.create', { type: 'recipient', answers: { name: { state: 'given', value: 'Mailer' } } });
      host.answerNext('Clinic.json');
      await value(host, 'office.export', {});
      const before = readFileSync(join(host.folder, 'Clinic.json'), 'utf8');

      host.answerNext('Clinic.json');
      const chosen = await value(host, 'office.choose', {});
      if (chosen.outcome !== 'read') throw new Error('Nothing was read.');
      expect(chosen).toMatchObject({
        fileName: 'Clinic.json',
        bytes: Buffer.byteLength(before),
        summary: { name: 'Test Clinic', sample: false, files: 0 },
      });
      expect(chosen.fileDate).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(chosen.summary.records).toContainEqual({ type: 'recipient', count: 1 });
      expect(JSON.stringify(chosen)).not.toContain(host.folder);

      // Cancelled in the chooser, or a place that is taken: the same ticket is still good, and the old office open.
      expect(JSON.stringify(await host.send('office.bringIn', { ticket: chosen.ticket }))).not.toContain('opened');
      expect((await value(host, 'app.state', {})).file).toMatchObject({ name: 'Clinic.candor' });
      host.answerNext('Second.candor');
      const opened = await value(host, 'office.bringIn', { ticket: chosen.ticket });
      expect(opened).toMatchObject({ outcome: 'opened', file: { name: 'Second.candor', revision: 1, canUndo: false } });
      host.answerNext('Again.json');
      await value(host, 'office.export', {});
      expect(readFileSync(join(host.folder, 'Again.json'), 'utf8')).toBe(before);
      expect(await errorCode(host, 'office.bringIn', { ticket: chosen.ticket })).toBe('offerGone');
      expect(await value(host, 'file.openRecent', { index: 1 })).toMatchObject({
        file: { name: 'Clinic.candor', revision: 2 },
      });
    });

    it('is refused with the place of the first field that is wrong, without an office being made', async () => {
      const host = await withOffice();
      host.answerNext('Clinic.json');
      await value(host, 'office.export', {});
      const good = readFileSync(join(host.folder, 'Clinic.json'), 'utf8');
      await value(host, 'file.close', {});
      const broken = good.replace('"state": "given"', '"state": "perhaps"');
      const refused = await host.send('office.readOffered', { ticket: await offered(host, 'Broken.json', broken) });
      expect(refused).toMatchObject({
        ok: false,
        error: { code: 'officeMalformed', details: { file: 'Broken.json', path: 'organization[0].legalName.state' } },
      });
      const read = await value(host, 'office.readOffered', { ticket: await offered(host, 'Good.json', good) });
      expect(read).toMatchObject({ outcome: 'read', fileName: 'Good.json' });
      writeFileSync(join(host.folder, 'list.json'), '[1, 2');
      host.answerNext('list.json');
      expect(await errorCode(host, 'office.choose', {})).toBe('officeMalformed');
      expect((await value(host, 'app.state', {})).file).toBeNull();
    });
  });

  describe('a table', () => {
    it('is read as words and changes nothing; the rows that are ticked are written and undone as one step', async () => {
      const host = await withOffice();
      writeFileSync(join(host.folder, 'Vendors.csv'), vendors);
      host.answerNext('Vendors.csv');
      const chosen = await value(host, 'table.choose', {});
      expect(chosen).toEqual({
        outcome: 'read',
        fileName: 'Vendors.csv',
        sheets: [
          {
            name: 'Vendors',
            rows: [
              { line: 1, cells: ['Vendor', 'Country'] },
              { line: 2, cells: ['Mailer', 'US'] },
              { line: 3, cells: ['Paywell', 'Canada'] },
            ],
          },
        ],
        remembered: [],
      });
      const given = (one: string) => ({ state: 'given' as const, value: one });
      const { revision } = await value(host, 'office.read', {});
      const titles = [{ type: 'recipient' as const, title: 'Vendor', means: 'name' }];
      const taken = await value(host, 'table.take', {
        rows: [
          { id: 'V-900000002', isNew: true, answers: { name: given('Mailer') } },
          { id: 'V-900000003', isNew: true, answers: { name: given('Paywell') }, note: 'Asked in May' },
          { id: 'C-900000002', isNew: true, answers: { name: given('Terms'), recipient: given('V-900000003') } },
        ],
        gone: [],
        expectedRevision: revision,
        source: 'Vendors.csv',
        titles,
      });
      expect(taken.changed.toSorted()).toEqual(['C-001', 'V-001', 'V-002']);
      const { office } = await value(host, 'office.read', {});
      expect(office.agreement[0]?.recipient).toMatchObject({ state: 'given', value: 'V-002' });
      expect(office.recipient[1]).toMatchObject({
        note: 'Asked in May',
        name: { confirmed: { on: expect.any(String) } },
      });
      const [entry] = await value(host, 'history.list', {});
      expect(entry).toMatchObject({ why: 'From Vendors.csv' });

      const again = await value(host, 'table.readOffered', { ticket: await offered(host, 'Vendors.csv', vendors) });
      expect(again).toMatchObject({ outcome: 'read', remembered: titles });

      const gone = { rows: [], gone: ['V-001'], source: '', expectedRevision: taken.revision };
      await value(host, 'table.take', gone);
      expect((await value(host, 'office.read', {})).office.recipient[0]?.until.state).toBe('given');
      await value(host, 'history.undo', {});
      await value(host, 'history.undo', {});
      expect((await value(host, 'office.read', {})).office.recipient).toEqual([]);
    });

    it('is refused with a code: no table, records of other screens, answers that do not fit, a record changed meanwhile', async () => {
      const host = await withOffice();
      const take = (row: object, expectedRevision = 9) =>
        errorCode(host, 'table.take', { rows: [row], gone: [], expectedRevision, source: '', titles: [] });
      const given = (one: string) => ({ state: 'given' as const, value: one });
      expect(await errorCode(host, 'table.readOffered', { ticket: await offered(host, 'x.txt.pdf', '%PDF-1.7') })).toBe(
        'unknownFormat',
      );
      expect(await take({ id: 'RQ-900000001', isNew: true, answers: {} })).toBe('recordFrozen');
      expect(await take({ id: 'V-001', isNew: false, answers: {} })).toBe('recordMissing');
      expect(await take({ id: 'V-900000001', isNew: true, answers: { role: given('boss') } })).toBe('invalidInput');
      expect(await take({ id: 'V-900000001', isNew: true, answers: { color: given('red') } })).toBe('invalidInput');
      expect(await take({ id: 'C-900000001', isNew: true, answers: { recipient: given('V-055') } })).toBe('brokenLink');
      const row = { id: 'O-001', isNew: false, answers: { tradeName: given('Ours') } };
      await value(host, 'record.save', { id: 'O-001', expectedRevision: 1, answers: { tradeName: given('Theirs') } });
      expect(await take(row, 1)).toBe('conflict');
    });
  });
}
