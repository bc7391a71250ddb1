/** Making, opening and closing files, and going back to a backup. */
import { describe, expect, it } from 'vitest';
import { errorCode, type SuiteHosts, value } from '../contract-host.ts';

/** Making, opening and closing files, and going back to a backup, on whichever host is tried. */
export function fileCalls({ begin, withOffice }: SuiteHosts): void {
  describe('files', () => {
    it('makes an office, tells every window, and finds it again among the recent files', async () => {
      const host = await withOffice();
      const { file, recent } = await value(host, 'app.state', {});
      expect(file).toMatchObject({ name: 'Clinic.candor', officeName: 'Test Clinic', sample: false, canUndo: false });
      expect(recent).toHaveLength(1);
      await expect.poll(() => host.events).toContain('file.changed');
      expect(JSON.stringify({ file, recent })).not.toContain(host.folder);

      expect(await value(host, 'file.close', {})).toBeNull();
      expect((await value(host, 'app.state', {})).file).toBeNull();
      const again = await value(host, 'file.openRecent', { index: 0 });
      expect(again).toMatchObject({ outcome: 'opened', file: { name: 'Clinic.candor' } });
      expect(await errorCode(host, 'file.openRecent', { index: 9 })).toBe('fileMissing');
    });

    it('opens the file that the person chooses, also the one that is open already', async () => {
      const host = await withOffice();
      host.answerNext('Clinic.candor');
      expect(await value(host, 'file.open', {})).toMatchObject({ outcome: 'opened' });
      await value(host, 'file.close', {});
      host.answerNext('Clinic.candor');
      expect(await value(host, 'file.open', {})).toMatchObject({ outcome: 'opened' });
    });

    it('keeps the file as it was when it was closed, copies it elsewhere, and goes back to a backup as a new file', async () => {
      const host = await withOffice();
      expect((await value(host, 'backup.list', {})).backups).toEqual([]);
      await value(host, 'file.close', {});
      await value(host, 'file.openRecent', { index: 0 });
      const { folder, backups } = await value(host, 'backup.list', {});
      expect({ folder, changes: backups.map(({ revision }) => revision) }).toEqual({
        folder: 'Clinic backups',
        changes: [1],
      });
      await value(host, 'record.create', { type: 'purpose', answers: {} });

      host.answerNext('Elsewhere.candor');
      expect(await value(host, 'backup.make', {})).toMatchObject({ outcome: 'written', fileName: 'Elsewhere.candor' });
      host.answerNext('Elsewhere.candor');
      // One host refuses the name in its question, the others when it comes to writing.
      expect(JSON.stringify(await host.send('backup.make', {}))).not.toContain('written');

      const at = backups[0]?.at ?? '';
      expect(await errorCode(host, 'backup.restore', { at: '2000-01-01T00:00:00Z' })).toBe('fileMissing');
      host.answerNext('Before.candor');
      const restored = await value(host, 'backup.restore', { at });
      expect(restored).toMatchObject({ outcome: 'opened', file: { name: 'Before.candor', revision: 1 } });
      const left = await value(host, 'file.openRecent', { index: 1 });
      expect(left).toMatchObject({ file: { name: 'Clinic.candor', revision: 2 } });
    });

    it('makes the sample, marked as one', async () => {
      const host = await begin();
      host.answerNext('Sample.candor');
      const made = await value(host, 'sample.create', { slug: 'imaging-studio' });
      expect(made).toMatchObject({ outcome: 'opened', file: { sample: true } });
      expect(await errorCode(host, 'sample.create', { slug: 'no-such-sample' })).toBe('unknownSample');
    });
  });
}
