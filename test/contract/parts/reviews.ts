/** Looking through all records: the review, its cards, its minute, and what changed at the office. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCode, type SuiteHosts, value } from '../contract-host.ts';

/** The review of all records, on whichever host is tried. */
export function reviewCalls({ withOffice }: SuiteHosts): void {
  describe('looking through all records', () => {
    it('begins, is answered card by card, and ends with a minute that stays', async () => {
      const host = await withOffice();
      const { today } = await value(host, 'app.state', {});
      const named = (name: string) => ({ answers: { name: { state: 'given', value: name } } }) as const;
      await value(host, 'record.create', { type: 'recipient', ...named('Postwell') });
      await value(host, 'record.create', { type: 'recipient', ...named('Goneco') });

      const { id, revision } = await value(host, 'review.start', {});
      expect(await value(host, 'review.start', {})).toMatchObject({ id, changed: [] });
      const keys = ['V-001', 'O-001.s0'];
      const confirmed = await value(host, 'review.confirm', { keys, expectedRevision: revision });
      expect(confirmed.changed).toEqual(expect.arrayContaining(['V-001', 'O-001']));
      const gone = { ids: ['V-002'], lastDay: today, expectedRevision: confirmed.revision };
      expect(await errorCode(host, 'review.gone', { ...gone, lastDay: '2999-01-01' })).toBe('dateInFuture');
      expect(await errorCode(host, 'review.gone', { ...gone, ids: ['O-001'] })).toBe('lastOrganization');
      expect(await errorCode(host, 'review.confirm', { keys: [id], expectedRevision: revision })).toBe('recordFrozen');
      await value(host, 'review.gone', gone);

      expect(await value(host, 'review.minute', { id })).toMatchObject({ status: 'draft', asOf: today });
      expect((await value(host, 'review.end', { id })).changed).toEqual([id]);
      expect(await errorCode(host, 'review.end', { id })).toBe('recordFrozen');
      expect(await errorCode(host, 'history.undo', {})).toBe('undoStops');
      const minute = await value(host, 'review.minute', { id });
      expect(JSON.stringify(minute)).toContain('Goneco, V-002: ended');

      host.answerNext('Minute.txt');
      const written = await value(host, 'review.exportMinute', { id, format: 'txt' });
      expect(written).toMatchObject({ outcome: 'written', fileName: 'Minute.txt' });
      expect(readFileSync(join(host.folder, 'Minute.txt'), 'utf8')).toContain('Signature');
    });

    it('tells what a change at the office means, and refuses one it does not know', async () => {
      const host = await withOffice();
      await value(host, 'pack.start', { slug: 'imaging-center' });
      const camera = await value(host, 'review.trigger', { trigger: 'camera' });
      expect(camera.blocks.map(({ id }) => id)).toContain('cctv');
      expect(camera.slug).toBe('imaging-center');
      expect(await errorCode(host, 'review.trigger', { trigger: 'weather' })).toBe('invalidInput');
    });
  });
}
