/** What follows from the records: texts, findings and exports. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../src/contract/calls.ts';
import { mapFormats } from '../../../src/contract/map-calls.ts';
import { readOffice } from '../../../src/inventory/office-json.ts';
import { errorCode, type SuiteHosts, value } from '../contract-host.ts';

/** What follows from the records, on whichever host is tried. */
export function documentCalls({ withOffice }: SuiteHosts): void {
  describe('what follows from the records', () => {
    it('composes the policy, checks the records and lists the year', async () => {
      const host = await withOffice();
      const policy = await value(host, 'policy.compose', { asOf: '2026-03-01' });
      expect(policy).toMatchObject({ kind: 'policy', asOf: '2026-03-01', status: 'draft', sample: false });
      expect(await value(host, 'policy.find', { words: 'who receives' })).toContainEqual(
        expect.objectContaining({ kind: 'sentence' }),
      );
      expect(await errorCode(host, 'policy.compose', { policyId: 'PD-404' })).toBe('unknownPolicy');
      const findings = await value(host, 'finding.list', { asOf: '2026-03-01' });
      expect(findings.length).toBeGreaterThan(5);
      const year = await value(host, 'shineTheLight.year', { year: 2025 });
      expect(year.list.year).toBe(2025);
      expect(year.document.kind).toBe('shine-the-light');
    });

    it('writes the policy in every format, checked', { timeout: 120_000 }, async () => {
      const host = await withOffice();
      // What a format holds does not depend on the host: one that is text and one that is not show how they are sent.
      const formats = host.name === 'in process' ? exportFormats.policy : (['pdf', 'txt'] as const);
      for (const format of formats) {
        host.answerNext(`Policy.${format}`);
        const written = await value(host, 'policy.export', { format, explain: format === 'txt' });
        expect(written).toMatchObject({ outcome: 'written', fileName: `Policy.${format}` });
        if (written.outcome !== 'written') continue;
        expect(written.checked).toMatch(/^\d+ \w+/);
        expect(readFileSync(join(host.folder, `Policy.${format}`))).toHaveLength(written.bytes);
      }
      host.answerNext('Part.html');
      await value(host, 'policy.export', { format: 'html', fragment: true });
      expect(readFileSync(join(host.folder, 'Part.html'), 'utf8')).toMatch(/^<(?!!doctype|html)/i);
      await expect.poll(() => host.events).toContain('export.progress');
    });

    it('writes the Shine the Light answer in every format, checked', { timeout: 120_000 }, async () => {
      const host = await withOffice();
      for (const format of exportFormats.shineTheLight) {
        host.answerNext(`Year.${format}`);
        const written = await value(host, 'shineTheLight.export', { format, year: 2025 });
        expect(written).toMatchObject({ outcome: 'written', fileName: `Year.${format}` });
      }
    });

    it('writes the workbook and the whole office', async () => {
      const host = await withOffice();
      host.answerNext('Inventory.xlsx');
      expect(await value(host, 'workbook.export', {})).toMatchObject({ outcome: 'written' });
      host.answerNext('Office.json');
      expect(await value(host, 'office.export', {})).toMatchObject({ outcome: 'written' });
      const json: unknown = JSON.parse(readFileSync(join(host.folder, 'Office.json'), 'utf8'));
      expect(readOffice(json)).toMatchObject({ ok: true });
    });

    it('writes the map in every format, checked', { timeout: 120_000 }, async () => {
      const host = await withOffice();
      for (const format of host.name === 'in process' ? mapFormats : (['svg'] as const)) {
        host.answerNext(`Map.${format}`);
        const written = await value(host, 'map.export', { format, withTable: true });
        expect(written).toMatchObject({ outcome: 'written', fileName: `Map.${format}` });
      }
    });

    it('writes nothing when the person cancels', async () => {
      const host = await withOffice();
      expect(await value(host, 'office.export', {})).toEqual({ outcome: 'cancelled' });
      expect(existsSync(join(host.folder, 'Office.json'))).toBe(false);
    });
  });
}
