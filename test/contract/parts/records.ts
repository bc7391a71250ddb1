/** Adding, changing, removing and taking back records. */
import { describe, expect, it } from 'vitest';
import { errorCode, type SuiteHosts, value } from '../contract-host.ts';

/** Adding, changing, removing and taking back records, on whichever host is tried. */
export function recordCalls({ withOffice }: SuiteHosts): void {
  describe('records', () => {
    it('adds, saves and removes a record, each with its event and its number', async () => {
      const host = await withOffice();
      const name = { state: 'given', value: 'Mailer Inc' } as const;
      const made = await value(host, 'record.create', { type: 'recipient', answers: { name }, why: 'new vendor' });
      expect(made).toMatchObject({ id: 'V-001', changed: ['V-001'], revision: 2 });

      const saved = await value(host, 'record.save', {
        id: 'V-001',
        expectedRevision: made.revision,
        answers: { name: { state: 'given', value: 'Mailer LLC' } },
        note: 'see contract',
      });
      expect(saved).toEqual({ revision: 3, changed: ['V-001'] });
      const { office, revision } = await value(host, 'office.read', {});
      expect(revision).toBe(3);
      expect(office.recipient[0]?.name).toMatchObject({ state: 'given', value: 'Mailer LLC' });
      expect(office.recipient[0]?.note).toBe('see contract');

      const removed = await value(host, 'record.remove', { id: 'V-001', expectedRevision: 3 });
      expect(removed).toEqual({ revision: 4, changed: ['V-001'] });
      await expect.poll(() => host.events.filter((event) => event === 'office.changed')).toHaveLength(3);
    });

    it('answers only what changed since a reading, and nothing about a file it does not know', async () => {
      const host = await withOffice();
      const { office, ...before } = await value(host, 'office.read', {});
      const name = { state: 'given', value: 'Mailer Inc' } as const;
      await value(host, 'record.create', { type: 'recipient', answers: { name } });
      await value(host, 'record.create', { type: 'system', answers: {} });
      await value(host, 'record.remove', { id: 'Y-001', expectedRevision: 3 });
      const { office: now, ...mark } = await value(host, 'office.read', {});
      expect(await value(host, 'office.changes', before)).toEqual({
        saved: now.recipient,
        removed: ['Y-001'],
        sample: office.sample,
        ...mark,
      });
      expect(await value(host, 'office.changes', mark)).toEqual({ saved: [], removed: [], sample: false, ...mark });
      expect(await value(host, 'office.changes', { ...mark, mark: before.mark })).toBeNull();
      expect(await value(host, 'office.changes', { ...mark, revision: 99 })).toBeNull();
    });

    it('keeps who confirmed an answer, and when, until the answer changes', async () => {
      const host = await withOffice();
      const edit = { id: 'O-001', answers: { tradeName: { state: 'given', value: 'TC' } as const } };
      await value(host, 'record.save', { ...edit, expectedRevision: 1 });
      const { office } = await value(host, 'office.read', {});
      const { today } = await value(host, 'app.state', {});
      expect(office.organization[0]?.tradeName).toMatchObject({ confirmed: { on: today } });
      expect(await value(host, 'record.save', { ...edit, expectedRevision: 2 })).toEqual({ revision: 2, changed: [] });
    });

    it('refuses what would leave the records in disorder, and changes nothing', async () => {
      const host = await withOffice();
      const given = (text: unknown): object => ({ state: 'given', value: text });
      const edit = { id: 'O-001', expectedRevision: 1 };
      await value(host, 'record.create', { type: 'recipient', answers: {} });
      const before = await value(host, 'office.read', {});
      const refusals: [string, string, object][] = [
        ['invalidInput', 'record.save', { ...edit, answers: { noSuchField: { state: 'none' } } }],
        ['invalidInput', 'record.save', { ...edit, answers: { legalName: given(7) } }],
        ['invalidInput', 'record.save', { ...edit, answers: { id: given('O-002') } }],
        ['invalidInput', 'record.create', { type: 'organization', answers: {} }],
        ['recordMissing', 'record.save', { id: 'V-999', expectedRevision: 1, answers: {} }],
        ['recordMissing', 'record.remove', { id: 'V-999', expectedRevision: 1 }],
        ['lastOrganization', 'record.remove', { id: 'O-001', expectedRevision: 1 }],
        ['brokenLink', 'record.create', { type: 'disclosure', answers: { recipients: given(['V-404']) } }],
      ];
      for (const [code, name, input] of refusals) {
        expect(await errorCode(host, name, input), JSON.stringify(input)).toBe(code);
      }
      expect(await value(host, 'office.read', {})).toEqual(before);
    });

    it('refuses to overwrite what somebody else changed in the meantime', async () => {
      const host = await withOffice();
      const save = (text: string): Promise<object> =>
        host.send('record.save', {
          id: 'O-001',
          expectedRevision: 1,
          answers: { tradeName: { state: 'given', value: text } },
        });
      expect(await save('First')).toMatchObject({ ok: true });
      expect(await save('Second')).toMatchObject({ ok: false, error: { code: 'conflict' } });
    });

    it('undoes and redoes, and tells when there is nothing more', async () => {
      const host = await withOffice();
      const before = await value(host, 'office.read', {});
      await value(host, 'record.create', { type: 'purpose', answers: {} });
      expect(await value(host, 'history.undo', {})).toMatchObject({ changed: ['P-001'] });
      expect((await value(host, 'office.read', {})).office).toEqual(before.office);
      expect(await value(host, 'history.redo', {})).toMatchObject({ changed: ['P-001'] });
      expect(await errorCode(host, 'history.redo', {})).toBe('nothingToRedo');
      const lines = await value(host, 'history.list', {});
      expect(lines.map(({ command }) => command)).toEqual(['redo', 'undo', 'create', 'create']);
      expect(await value(host, 'history.list', { recordId: 'P-001', before: 4 })).toHaveLength(2);
    });

    it('removes several records in one step, keeps them in the trash, and brings them back', async () => {
      const host = await withOffice();
      for (const type of ['purpose', 'source'] as const) await value(host, 'record.create', { type, answers: {} });
      const { office: before, revision } = await value(host, 'office.read', {});
      const ids = ['P-001', 'S-001'];
      expect(await errorCode(host, 'record.removeAll', { ids: ['P-001', 'P-404'], expectedRevision: revision })).toBe(
        'recordMissing',
      );
      await value(host, 'record.removeAll', { ids, expectedRevision: revision });
      const removed = await value(host, 'record.removed', {});
      expect(removed.map(({ record }) => record.id).toSorted()).toEqual(ids);
      await value(host, 'record.bringBack', { ids });
      expect((await value(host, 'office.read', {})).office).toEqual(before);
      expect(await errorCode(host, 'record.bringBack', { ids })).toBe('recordMissing');
    });

    it('copies a record as a draft that nobody has confirmed, and only what there can be two of', async () => {
      const host = await withOffice();
      const answers = {
        name: { state: 'given', value: 'Mailer' },
        role: { state: 'given', value: 'serviceProvider' },
      } as const;
      await value(host, 'record.create', { type: 'recipient', answers });
      const { id } = await value(host, 'record.copy', { id: 'V-001', name: 'Copy of Mailer' });
      const { office } = await value(host, 'office.read', {});
      expect(office.recipient.find((one) => one.id === id)).toMatchObject({
        name: { state: 'given', value: 'Copy of Mailer' },
        role: { state: 'suggested', value: 'serviceProvider' },
        until: { state: 'none' },
      });
      expect(await errorCode(host, 'record.copy', { id: 'O-001', name: 'Other' })).toBe('recordFrozen');
      expect(await errorCode(host, 'record.copy', { id: 'V-404', name: 'Other' })).toBe('recordMissing');
    });

    it('shows one change, who made changes and how the office was, and takes back one out of the middle', async () => {
      const host = await withOffice();
      const made = await value(host, 'record.create', { type: 'purpose', answers: {} });
      const later = await value(host, 'record.create', { type: 'source', answers: {} });
      const entry = await value(host, 'history.entry', { sequence: made.revision });
      expect(entry.changes).toMatchObject([{ id: made.id, before: null, after: { id: made.id } }]);
      expect(await value(host, 'history.people', {})).toEqual([entry.who]);
      expect(await value(host, 'history.list', { type: 'purpose', who: entry.who })).toHaveLength(1);
      expect(await value(host, 'history.officeAt', { until: '2005-01-01T00:00:00.000Z' })).toBeNull();
      const then = await value(host, 'history.officeAt', { until: entry.at });
      expect(then?.organization).toHaveLength(1);

      const why = 'Takes back change 2';
      expect(await errorCode(host, 'history.takeBack', { sequence: 404, why })).toBe('nothingToUndo');
      await value(host, 'history.takeBack', { sequence: made.revision, why });
      const { office } = await value(host, 'office.read', {});
      expect([office.purpose, office.source.map(({ id }) => id)]).toEqual([[], [later.id]]);
    });
  });
}
