/** The grids: one answer for a block of cells; and drafts of what is being written. */
import { describe, expect, it } from 'vitest';
import { errorCode, type SuiteHosts, value } from '../contract-host.ts';

/** The grids, on whichever host is tried. */
export function gridCalls({ withOffice }: SuiteHosts): void {
  describe('what is being written', () => {
    it('is kept for a place until it is saved or given up, and changes nothing in the file', async () => {
      const host = await withOffice();
      const place = 'wording.PD-001.glance.who';
      expect(await value(host, 'draft.read', { place })).toEqual({ text: null });
      await value(host, 'draft.keep', { place, text: 'We are' });
      await value(host, 'draft.keep', { place, text: 'We are a clinic' });
      expect(await value(host, 'draft.read', { place })).toEqual({ text: 'We are a clinic' });
      expect(await value(host, 'draft.read', { place: 'wording.PD-001.other' })).toEqual({ text: null });
      await value(host, 'draft.keep', { place, text: '' });
      expect(await value(host, 'draft.read', { place })).toEqual({ text: null });
      expect((await value(host, 'office.read', {})).revision).toBe(1);
    });
  });

  describe('the grids', () => {
    const named = (name: string) => ({ answers: { name: { state: 'given', value: name } as const } });

    it('answer a block of cells in one step, and refuse what is not there or has changed', async () => {
      const host = await withOffice();
      for (const name of ['Email', 'Phone'])
        await value(host, 'record.create', { type: 'dataElement', ...named(name) });
      await value(host, 'record.create', { type: 'recipient', ...named('Mailer') });
      await value(host, 'record.create', { type: 'retentionRule', ...named('Mail') });
      const elements = ['E-001', 'E-002'];
      const block = { elements, recipients: ['V-001'], expectedRevision: 5 };
      expect(await value(host, 'grid.setDisclosures', { ...block, answer: 'yes' })).toEqual({
        revision: 6,
        changed: ['D-001'],
      });
      expect(await errorCode(host, 'grid.setDisclosures', { ...block, answer: 'no' })).toBe('conflict');
      const no = { ...block, elements: ['E-001'], answer: 'no' as const, expectedRevision: 6 };
      expect((await value(host, 'grid.setDisclosures', no)).changed).toEqual(['V-001', 'D-001']);
      const { office } = await value(host, 'office.read', {});
      expect(office.recipient[0]?.neverGets).toMatchObject({ state: 'given', value: ['E-001'] });

      const rules = { elements, rules: ['R-001'], covers: true, expectedRevision: 7 };
      expect(await value(host, 'grid.setRetention', rules)).toEqual({ revision: 8, changed: ['R-001'] });
      const missing = { ...rules, rules: ['R-404'], expectedRevision: 8 };
      expect(await errorCode(host, 'grid.setRetention', missing)).toBe('recordMissing');
      for (const _step of ['rules', 'no', 'yes']) await value(host, 'history.undo', {});
      expect((await value(host, 'office.read', {})).office.disclosure).toEqual([]);
    });
  });
}
