/** Files attached to records, files dropped on the page, and the list of files opened lately. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ContractHost, errorCode, type SuiteHosts, value } from '../contract-host.ts';

const scan = '%PDF-1.7\nsigned';

async function offered(host: ContractHost, name: string, content: string | Uint8Array): Promise<string> {
  const envelope = await host.offer(name, content);
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
  return envelope.value.ticket;
}

/** Attached, dropped and recent files, on whichever host is tried. */
export function evidenceCalls({ withOffice }: SuiteHosts): void {
  describe('attached files', () => {
    it('are chosen or dropped, kept once, shown, saved as they were, and erased for good', async () => {
      const host = await withOffice();
      writeFileSync(join(host.folder, 'Agreement.pdf'), scan);
      host.answerNext('Agreement.pdf');
      const added = await value(host, 'evidence.add', { recordId: 'O-001' });
      expect(added).toMatchObject({ outcome: 'attached', id: 'EV-001', known: 'new', fileName: 'Agreement.pdf' });

      const { id: recipient } = await value(host, 'record.create', { type: 'recipient', answers: {} });
      const again = await offered(host, 'The same.pdf', scan);
      const linked = await value(host, 'evidence.addOffered', { ticket: again, recordId: recipient });
      expect(linked).toMatchObject({ id: 'EV-001', known: 'linked' });
      expect(await errorCode(host, 'evidence.addOffered', { ticket: again })).toBe('offerGone');

      const base64 = Buffer.from(scan).toString('base64');
      expect(await value(host, 'evidence.content', { id: 'EV-001' })).toEqual({ shows: 'pages', base64 });
      host.answerNext('Copy.pdf');
      const saved = await value(host, 'evidence.saveCopy', { id: 'EV-001' });
      expect(saved).toMatchObject({ outcome: 'written', fileName: 'Copy.pdf', checked: 'the same fingerprint' });
      expect(readFileSync(join(host.folder, 'Copy.pdf'), 'utf8')).toBe(scan);

      const { revision } = await value(host, 'office.read', {});
      await value(host, 'evidence.erase', { id: 'EV-001', expectedRevision: revision, why: 'it named a patient' });
      expect(await errorCode(host, 'evidence.content', { id: 'EV-001' })).toBe('evidenceLost');
      expect(await errorCode(host, 'history.undo', {})).toBe('undoStops');
    });

    it('are refused with a code when they are programs, and nothing is kept of them', async () => {
      const host = await withOffice();
      const refused = await host.offer('invoice.pdf', new Uint8Array([0x4d, 0x5a, 0, 0, 3]));
      expect(refused).toMatchObject({ ok: false, error: { code: 'evidenceRefused', details: { reason: 'program' } } });
      expect(JSON.stringify(refused)).not.toContain(host.folder);
    });
  });

  describe('dropped files', () => {
    it('are told apart: an office, a filled sheet, a list of requests, a web page that is only text', async () => {
      const host = await withOffice();
      const office = readFileSync(join(host.folder, 'Clinic.candor'));
      const told = async (name: string, content: string | Uint8Array): Promise<unknown> => {
        const envelope = await host.offer(name, content);
        return envelope.ok ? envelope.value.is : envelope.error.code;
      };
      expect(await told('Other.candor', new Uint8Array(office))).toBe('office');
      expect(await told('page.html', '<script>alert(1)</script>')).toBe('proof');
      expect(await told('prices.csv', 'Item,Price\nX-ray,120\n')).toBe('table');

      const sheet = 'Key (leave as it is),About,What we think,Question,Your answer,Remark\n,,,,,\n';
      expect(await told('Front desk.csv', sheet)).toBe('sheet');
      const ticket = await offered(host, 'Front desk.csv', sheet);
      expect(await value(host, 'sheet.readOffered', { ticket })).toMatchObject({ outcome: 'read', answers: [] });

      const list = 'Name,Email,Received on\nAda Lee,ada@example.com,2026-03-02\n';
      expect(await told('asked.csv', list)).toBe('requests');
      const asked = await value(host, 'request.readOffered', { ticket: await offered(host, 'asked.csv', list) });
      expect(asked).toMatchObject({ fileName: 'asked.csv', list: { lines: [{ name: 'Ada Lee' }] } });
    });

    it('open an office: at once where the host knows its place, else by asking for it', async () => {
      const host = await withOffice();
      await value(host, 'file.close', {});
      const ticket = await offered(
        host,
        'Clinic.candor',
        new Uint8Array(readFileSync(join(host.folder, 'Clinic.candor'))),
      );
      host.answerNext('Clinic.candor');
      const opened = await value(host, 'file.openOffered', { ticket });
      expect(opened).toMatchObject({ outcome: 'opened', file: { officeName: 'Test Clinic' } });
    });
  });

  describe('the files opened lately', () => {
    it('say which one is open and which is gone, and a gone one is taken off the list', async () => {
      const host = await withOffice();
      const here = { name: 'Clinic.candor', open: true, missing: false };
      expect(await value(host, 'file.recent', {})).toMatchObject([here]);
      await value(host, 'file.close', {});
      renameSync(join(host.folder, 'Clinic.candor'), join(host.folder, 'Moved.candor'));
      expect(await value(host, 'file.recent', {})).toMatchObject([{ ...here, open: false, missing: true }]);
      expect(await value(host, 'file.forgetRecent', { index: 0 })).toEqual([]);
      expect((await value(host, 'app.state', {})).recent).toEqual([]);
    });
  });
}
