/** Those who get data: a role and what it changes, and the letter that asks for what is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { given } from '../../../src/inventory/answer.ts';
import { errorCode, type SuiteHosts, value } from '../contract-host.ts';

/** Vendors, on whichever host is tried. */
export function vendorCalls({ withOffice }: SuiteHosts): void {
  describe('those who get data', () => {
    it('shows what a role would change, saves it with its answers, and writes the letter for what is missing', async () => {
      const host = await withOffice();
      const { id } = await value(host, 'record.create', { type: 'recipient', answers: { name: given('Postwell') } });
      const decision = { id, answers: { party: given('client') } };
      const preview = await value(host, 'vendor.policyChange', decision);
      expect(preview).toHaveLength(1);
      const before = await value(host, 'policy.compose', {});
      const saved = await value(host, 'vendor.saveRole', { ...decision, expectedRevision: 2 });
      expect(saved).toMatchObject({ changed: [id], revision: 3 });
      const { office } = await value(host, 'office.read', {});
      expect(office.recipient[0]).toMatchObject({ role: { value: 'clientOrganization' }, party: { value: 'client' } });
      const changes = preview[0]?.added.length ?? 0;
      expect(JSON.stringify(await value(host, 'policy.compose', {})) === JSON.stringify(before)).toBe(
        changes + (preview[0]?.changed.length ?? 0) + (preview[0]?.removed.length ?? 0) === 0,
      );
      const other = { id, role: 'public' as const, expectedRevision: 3 };
      expect(await errorCode(host, 'vendor.saveRole', other)).toBe('invalidInput');

      const letter = await value(host, 'vendor.letter', { id, opening: 'Good morning.' });
      expect(letter).toMatchObject({
        document: { kind: 'letter-vendor' },
        asks: [{ ask: 'address' }, { ask: 'country' }],
      });
      const shown = await value(host, 'record.shownWritten', { id });
      expect(shown.map(({ document }) => document)).toEqual([
        { kind: 'vendorLetter', recipientId: id, name: 'Postwell' },
      ]);
      // It got nothing so far: no year, letter or version speaks of it.
      expect(await value(host, 'record.shownKept', { id })).toEqual([]);
      host.answerNext('Letter.txt');
      const written = await value(host, 'vendor.exportLetter', { id, opening: 'Good morning.', format: 'txt' });
      expect(written).toMatchObject({ outcome: 'written', fileName: 'Letter.txt' });
      const text = readFileSync(join(host.folder, 'Letter.txt'), 'utf8');
      expect(text).toContain('Dear Postwell:');
      expect(text).toContain('Good morning.');
      expect(await errorCode(host, 'vendor.exportLetter', { id: 'V-044', format: 'txt' })).toBe('recordMissing');
    });
  });
}
