/** Without an open file: who answers, what can be opened, and what is refused. */
import { describe, expect, it } from 'vitest';
import { errorCode, type SuiteHosts, value } from '../contract-host.ts';

/** Without an open file, on whichever host is tried. */
export function callsWithoutFile({ begin }: SuiteHosts): void {
  describe('without an open file', () => {
    it('says who it is, what can be opened, and that nothing is open', async () => {
      const state = await value(await begin(), 'app.state', {});
      expect(state.file).toBeNull();
      expect(state.recent).toEqual([]);
      expect(state.samples.map(({ slug }) => slug)).toContain('imaging-studio');
      expect(state.today).toMatch(/^\d{4}-\d\d-\d\d$/);
    });

    it('answers noFileOpen to everything that needs a file', async () => {
      const host = await begin();
      expect(await errorCode(host, 'office.read', {})).toBe('noFileOpen');
      expect(await errorCode(host, 'policy.compose', {})).toBe('noFileOpen');
      expect(await errorCode(host, 'history.undo', {})).toBe('noFileOpen');
      expect(await errorCode(host, 'workbook.export', {})).toBe('noFileOpen');
    });

    it('answers the same coded error to every name that is no call', async () => {
      const host = await begin();
      for (const name of [
        '',
        'nonsense',
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        7,
        null,
        ['app.state'],
      ]) {
        expect(await errorCode(host, name, {}), String(name)).toBe('unknownCall');
      }
    });

    it('refuses inputs of another form and names the place', async () => {
      const host = await begin();
      expect(await errorCode(host, 'app.state', { extra: 1 })).toBe('invalidInput');
      expect(await errorCode(host, 'app.state', null)).toBe('invalidInput');
      expect(await host.send('shineTheLight.year', { year: '2025' })).toEqual({
        ok: false,
        error: { code: 'invalidInput', details: { path: 'year' } },
      });
    });

    it('takes "cancel" for an answer', async () => {
      const host = await begin();
      expect(await value(host, 'file.open', {})).toEqual({ outcome: 'cancelled' });
      expect(await value(host, 'file.create', { officeName: 'A' })).toEqual({ outcome: 'cancelled' });
    });
  });
}
