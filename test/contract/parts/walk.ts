/** The guided start: packs, cards and where somebody was. */
import { describe, expect, it } from 'vitest';
import { type ContractHost, errorCode, type SuiteHosts, value } from '../contract-host.ts';

/** The guided start, on whichever host is tried. */
export function walkCalls({ withOffice }: SuiteHosts): void {
  describe('walking the office', () => {
    async function withPack(): Promise<ContractHost> {
      const host = await withOffice();
      await value(host, 'pack.start', { slug: 'imaging-center' });
      return host;
    }

    it('starts from a pack, ticks and takes back a block, each in one step', async () => {
      const host = await withOffice();
      const slugs = (await value(host, 'pack.list', {})).map((pack) => pack.slug);
      expect(slugs).toHaveLength(10);
      expect(await value(host, 'pack.blocks', {})).toEqual({ slug: null, blocks: [] });
      const started = await value(host, 'pack.start', { slug: 'imaging-center' });
      expect(started.revision).toBe(2);
      const before = (await value(host, 'office.read', {})).office;
      expect(before.organization[0]?.legalName).toMatchObject({ value: 'Test Clinic' });

      const block = { slug: 'imaging-center', blockId: 'mammography' };
      const ticked = async (): Promise<unknown> =>
        (await value(host, 'pack.blocks', {})).blocks.find(({ id }) => id === 'mammography')?.ticked;
      expect(await ticked()).toBe(false);
      const added = await value(host, 'pack.addBlock', block);
      expect(added.changed.length).toBeGreaterThan(2);
      expect(await ticked()).toBe(true);
      expect(await value(host, 'pack.takeBack', block)).toMatchObject({ kept: [], revision: 4 });
      expect(await ticked()).toBe(false);
      const count = (office: object): number => Object.values(office).flat().length;
      expect(count((await value(host, 'office.read', {})).office)).toBe(count(before));
      for (const _step of ['take back', 'tick', 'start']) await value(host, 'history.undo', {});
      expect((await value(host, 'office.read', {})).office.dataElement).toEqual([]);
    });

    it('confirms several records at once, and removes one with what rests on it alone', async () => {
      const host = await withPack();
      const { today } = await value(host, 'app.state', {});
      const ids = ['E-001', 'E-002', 'V-001'];
      const confirmed = await value(host, 'record.confirm', { ids, expectedRevision: 2 });
      expect(confirmed).toMatchObject({ revision: 3, changed: expect.arrayContaining(ids) });
      const { office } = await value(host, 'office.read', {});
      expect(office.dataElement[0]?.name).toMatchObject({ state: 'given', confirmed: { on: today } });

      const company = office.agreement[0]?.recipient;
      const id = company?.state === 'suggested' ? company.value : '';
      const gone = await value(host, 'record.notHere', { id, expectedRevision: 3 });
      expect(gone.changed).toEqual(expect.arrayContaining([id, office.agreement[0]?.id]));
    });

    it('answers questions of the same kind at once, and keeps where somebody is for this file', async () => {
      const host = await withPack();
      const { office, revision } = await value(host, 'office.read', {});
      const questions = office.agreement.slice(0, 3).map(({ id }) => `${id}.status`);
      const signed = { state: 'given', value: 'signed' } as const;
      const all = await value(host, 'record.answerAll', { questions, answer: signed, expectedRevision: revision });
      expect(all).toMatchObject({ revision: 3, changed: office.agreement.slice(0, 3).map(({ id }) => id) });
      const twice = { questions, answer: signed, expectedRevision: 1 };
      expect(await errorCode(host, 'record.answerAll', { ...twice, answer: { state: 'none' } })).toBe('conflict');
      expect(await errorCode(host, 'record.answerAll', { ...twice, questions: ['C-404.status'] })).toBe(
        'recordMissing',
      );

      const { gaps, untrue } = await value(host, 'walk.openPoints', {});
      const check = await value(host, 'policy.issueCheck', {
        effectiveDate: (await value(host, 'app.state', {})).today,
      });
      expect({ gaps, untrue }).toEqual({ gaps: check.gaps, untrue: check.untrue });
      expect(gaps.length).toBeGreaterThan(0);

      expect(await value(host, 'walk.place', {})).toBeNull();
      const place = { step: 'confirm', part: 'data', card: 'E-002', later: ['E-001'], here: true } as const;
      expect(await value(host, 'walk.keepPlace', { ...place, later: [...place.later] })).toBeNull();
      expect(await value(host, 'walk.place', {})).toEqual(place);
      expect((await value(host, 'office.read', {})).revision).toBe(3);
    });

    it('writes a sheet for a colleague, reads it back, and takes what a person has looked at', async () => {
      const host = await withPack();
      const sheet = { room: 'building', name: 'Building and cameras', format: 'xlsx' } as const;
      host.answerNext('Sheet.xlsx');
      expect(await value(host, 'sheet.export', sheet)).toMatchObject({ outcome: 'written' });
      expect(await value(host, 'sheet.export', { ...sheet, format: 'pdf' })).toEqual({ outcome: 'cancelled' });
      expect(await errorCode(host, 'sheet.export', { ...sheet, room: 'attic' })).toBe('recordMissing');
      host.answerNext('Sheet.xlsx');
      expect(await value(host, 'sheet.read', {})).toEqual({ outcome: 'read', fileName: 'Sheet.xlsx', answers: [] });
      const answers = [{ path: 'C-001.status', answer: { state: 'given', value: 'signed' } as const }];
      const taken = { confirm: ['V-001'], answers, expectedRevision: 2 };
      const { changed } = await value(host, 'sheet.take', taken);
      expect(changed.toSorted()).toEqual(['C-001', 'V-001']);
      expect((await value(host, 'office.read', {})).office.agreement[0]?.status).toMatchObject({ value: 'signed' });
      expect(await errorCode(host, 'sheet.take', { ...taken, confirm: ['V-404'] })).toBe('recordMissing');
    });

    it('refuses what is not there, what is in use and what has changed, and changes nothing', async () => {
      const host = await withPack();
      await value(host, 'record.confirm', { ids: ['A-001'], expectedRevision: 2 });
      const before = await value(host, 'office.read', {});
      const { office, revision } = before;
      const [used = ''] = office.activity[0]?.elements.state === 'given' ? office.activity[0].elements.value : [];
      const block = { slug: 'imaging-center', blockId: 'no-such-block' };
      const refusals: [string, string, object][] = [
        ['unknownPack', 'pack.start', { slug: 'castle' }],
        ['packStarted', 'pack.start', { slug: 'restaurant' }],
        ['unknownPack', 'pack.addBlock', block],
        ['unknownPack', 'pack.takeBack', block],
        ['recordMissing', 'record.confirm', { ids: ['V-404'], expectedRevision: revision }],
        ['conflict', 'record.confirm', { ids: ['V-001', 'V-002'], expectedRevision: 1 }],
        ['recordInUse', 'record.notHere', { id: used, expectedRevision: revision }],
        ['recordMissing', 'record.notHere', { id: 'V-404', expectedRevision: revision }],
        ['lastOrganization', 'record.notHere', { id: 'O-001', expectedRevision: revision }],
      ];
      for (const [code, name, input] of refusals) expect(await errorCode(host, name, input), name).toBe(code);
      expect(await value(host, 'office.read', {})).toEqual(before);
    });
  });
}
