/** One suite for every host: each call has a success case here, and the refusals that a caller can run into. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { calls, type CallName, exportFormats } from '../../src/contract/calls.ts';
import { readOffice } from '../../src/inventory/office-json.ts';
import { type ContractHost, errorCode, type StartHost, value } from './contract-host.ts';

/** Runs the suite on a host. */
export function contractSuite(start: StartHost): void {
  /** Calls that the host has answered with a value, so that the last test can see that none was left out. */
  const answered = new Set<CallName>();
  let running: ContractHost | undefined;

  async function begin(): Promise<ContractHost> {
    const host = await start();
    const send = host.send;
    running = {
      ...host,
      get events() {
        return host.events;
      },
      send: async (name, input) => {
        const envelope = await send(name, input);
        if (envelope.ok) answered.add(name as CallName);
        return envelope;
      },
    };
    return running;
  }

  async function withOffice(): Promise<ContractHost> {
    const host = await begin();
    host.answerNext('Clinic.candor');
    await value(host, 'file.create', { officeName: 'Test Clinic' });
    return host;
  }

  afterEach(async () => {
    await running?.close();
    running = undefined;
  });

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
      expect(await errorCode(host, 'backup.make', {})).toBe('fileExists');

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

  describe('what follows from the records', () => {
    it('composes the policy, checks the records and lists the year', async () => {
      const host = await withOffice();
      const policy = await value(host, 'policy.compose', { asOf: '2026-03-01' });
      expect(policy).toMatchObject({ kind: 'policy', asOf: '2026-03-01', status: 'draft', sample: false });
      expect(await errorCode(host, 'policy.compose', { policyId: 'PD-404' })).toBe('unknownPolicy');
      const findings = await value(host, 'finding.list', { asOf: '2026-03-01' });
      expect(findings.length).toBeGreaterThan(5);
      const year = await value(host, 'shineTheLight.year', { year: 2025 });
      expect(year.list.year).toBe(2025);
      expect(year.document.kind).toBe('shine-the-light');
    });

    it('writes the policy in every format, checked', { timeout: 120_000 }, async () => {
      const host = await withOffice();
      for (const format of exportFormats.policy) {
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

    it('writes nothing when the person cancels', async () => {
      const host = await withOffice();
      expect(await value(host, 'office.export', {})).toEqual({ outcome: 'cancelled' });
      expect(existsSync(join(host.folder, 'Office.json'))).toBe(false);
    });
  });

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
      const paths = office.agreement.slice(0, 3).map(({ id }) => `${id}.status`);
      const signed = { state: 'given', value: 'signed' } as const;
      const all = await value(host, 'record.answerAll', { paths, answer: signed, expectedRevision: revision });
      expect(all).toMatchObject({ revision: 3, changed: office.agreement.slice(0, 3).map(({ id }) => id) });
      const twice = { paths, answer: signed, expectedRevision: 1 };
      expect(await errorCode(host, 'record.answerAll', { ...twice, answer: { state: 'none' } })).toBe('conflict');
      expect(await errorCode(host, 'record.answerAll', { ...twice, paths: ['C-404.status'] })).toBe('recordMissing');

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

    it('puts data into a cell of the grid and takes it out again', async () => {
      const host = await withOffice();
      const named = (name: string): { answers: { name: { state: 'given'; value: string } } } => ({
        answers: { name: { state: 'given', value: name } },
      });
      await value(host, 'record.create', { type: 'dataElement', ...named('Email address') });
      await value(host, 'record.create', { type: 'recipient', ...named('Mailer') });
      const cell = { elementId: 'E-001', recipientId: 'V-001', expectedRevision: 3 };
      expect(await value(host, 'disclosure.setCell', { ...cell, goes: true })).toEqual({
        revision: 4,
        changed: ['D-001'],
      });
      const empty = { ...cell, goes: false, expectedRevision: 4 };
      expect(await value(host, 'disclosure.setCell', empty)).toEqual({ revision: 5, changed: ['D-001'] });
      expect((await value(host, 'office.read', {})).office.disclosure).toEqual([]);
    });

    it('refuses what is not there, what is in use and what has changed, and changes nothing', async () => {
      const host = await withPack();
      await value(host, 'record.confirm', { ids: ['A-001'], expectedRevision: 2 });
      const { office, revision } = await value(host, 'office.read', {});
      const [used = ''] = office.activity[0]?.elements.state === 'given' ? office.activity[0].elements.value : [];
      const block = { slug: 'imaging-center', blockId: 'no-such-block' };
      const cell = { elementId: used, recipientId: 'V-404', goes: true, expectedRevision: revision };
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
        ['recordMissing', 'disclosure.setCell', cell],
      ];
      for (const [code, name, input] of refusals) expect(await errorCode(host, name, input), name).toBe(code);
      expect(await value(host, 'office.read', {})).toEqual({ office, revision });
    });
  });

  describe('own wording and issued versions', () => {
    const given = (text: unknown): { state: 'given'; value: never } => ({ state: 'given', value: text as never });

    async function withPolicy(): Promise<{ host: ContractHost; today: string; issue: () => Promise<string> }> {
      const host = await withOffice();
      const answers = { title: given('Privacy Policy'), audience: given('everyone') };
      await value(host, 'record.create', { type: 'policyDocument', answers });
      const { today } = await value(host, 'app.state', {});
      const issue = async (): Promise<string> => {
        const { gaps, untrue } = await value(host, 'policy.issueCheck', { effectiveDate: today });
        const open = new Set([...gaps.map(({ path }) => path), ...untrue.map(({ id }) => id)]);
        const accepted = [...open].map((path) => ({ path, reason: `we asked about ${path}` }));
        return (await value(host, 'policy.issue', { effectiveDate: today, accepted, why: 'the first' })).id;
      };
      return { host, today, issue };
    }

    it('issues, reviews, reads back and exports a version, and says when it is out of date', async () => {
      const { host, today, issue } = await withPolicy();
      expect(await value(host, 'policy.versions', {})).toEqual([]);
      expect(await value(host, 'policy.drift', {})).toEqual({ version: null, entries: [] });
      expect(await value(host, 'policy.inForce', { on: today })).toBeNull();

      const id = await issue();
      const [version] = await value(host, 'policy.versions', {});
      expect(version).toMatchObject({ id: 'IV-001', number: 1, effectiveDate: today, issuedOn: today, inForce: true });
      expect(version?.acceptedGaps[0]).toMatchObject({ reason: expect.stringContaining('we asked about') });
      expect(await value(host, 'policy.inForce', { on: today })).toEqual(version);
      expect(await value(host, 'policy.inForce', { on: '2020-03-03' })).toBeNull();
      const frozen = await value(host, 'policy.version', { id });
      expect(frozen).toMatchObject({ status: 'issued', asOf: today });
      expect(await value(host, 'policy.drift', {})).toEqual({ version, entries: [] });

      await value(host, 'policy.review', { versionId: id, reviewedOn: today, minute: 'all of it' });
      const [reviewed] = await value(host, 'policy.versions', { policyId: 'PD-001' });
      expect(reviewed?.reviews).toMatchObject([{ id: 'PR-001', on: today, minute: 'all of it' }]);

      for (const format of ['pdf', 'txt'] as const) {
        host.answerNext(`Version.${format}`);
        const written = await value(host, 'policy.exportVersion', { id, format });
        expect(written).toMatchObject({ outcome: 'written', fileName: `Version.${format}` });
        const hash = createHash('sha256').update(readFileSync(join(host.folder, `Version.${format}`)));
        expect(hash.digest('hex')).toBe(format === 'pdf' ? version?.pdfSha256 : version?.textSha256);
      }

      await value(host, 'record.create', { type: 'recipient', answers: { name: given('Mailer Inc') } });
      const { entries } = await value(host, 'policy.drift', {});
      expect(entries.map(({ causes }) => causes.map(({ record }) => record))).toContainEqual(['V-001']);
      const findings = await value(host, 'finding.list', {});
      expect(findings.map((one) => one.id)).toContain('version.drift.PD-001');
      expect(await value(host, 'policy.version', { id })).toEqual(frozen);
    });

    it('refuses dates that lie, open points and versions that do not exist, and changes nothing', async () => {
      const { host, today, issue } = await withPolicy();
      const refusal = { effectiveDate: today };
      expect(await host.send('policy.issue', refusal)).toMatchObject({ ok: false, error: { code: 'gapsOpen' } });
      const id = await issue();
      const before = await value(host, 'office.read', {});
      const review = { versionId: id, minute: '' };
      const refusals: [string, string, object][] = [
        ['gapsOpen', 'policy.issue', { ...refusal, accepted: [{ path: 'O-001.sells', reason: 'one of many' }] }],
        ['datePast', 'policy.issue', { effectiveDate: '2020-01-01' }],
        ['unknownPolicy', 'policy.issue', { ...refusal, policyId: 'PD-404' }],
        ['unknownPolicy', 'policy.versions', { policyId: 'PD-404' }],
        ['dateInFuture', 'policy.review', { ...review, reviewedOn: '2999-01-01' }],
        ['dateBeforeLast', 'policy.review', { ...review, reviewedOn: '2020-01-01' }],
        ['unknownVersion', 'policy.review', { ...review, versionId: 'IV-404', reviewedOn: today }],
        ['unknownVersion', 'policy.version', { id: 'IV-404' }],
        ['unknownVersion', 'policy.exportVersion', { id: 'IV-404', format: 'pdf' }],
        ['recordFrozen', 'record.save', { id, expectedRevision: 9, answers: { number: given(7) } }],
        ['recordFrozen', 'record.remove', { id, expectedRevision: 9 }],
        ['recordFrozen', 'record.create', { type: 'policyReview', answers: {} }],
      ];
      for (const [code, name, input] of refusals) {
        expect(await errorCode(host, name, input), `${name} ${JSON.stringify(input)}`).toBe(code);
      }
      expect(await value(host, 'office.read', {})).toEqual(before);
    });

    it('puts own words into the text, once for each part, and tells when their facts have changed', async () => {
      const { host } = await withPolicy();
      const order = { block: 'who', change: 'reword', text: 'About {O-001.legalName}' } as const;
      const set = await value(host, 'wording.set', order);
      expect(set).toMatchObject({ id: 'W-001', changed: ['W-001'] });
      const title = async (): Promise<string | undefined> => {
        const { sections } = await value(host, 'policy.compose', {});
        return sections.find((section) => section.id === 'who')?.title;
      };
      expect(await title()).toBe('About Test Clinic');
      expect(await value(host, 'wording.set', order)).toMatchObject({ id: 'W-001', changed: [] });
      expect(await value(host, 'wording.set', { ...order, text: 'Who we are here' })).toMatchObject({ id: 'W-001' });
      expect(await title()).toBe('Who we are here');
      expect(await value(host, 'wording.list', {})).toMatchObject([
        { record: 'W-001', block: 'who', text: 'Who we are here', state: 'current' },
      ]);

      const refusals: [string, object][] = [
        ['unknownBlock', { ...order, block: 'no.such.part' }],
        ['unknownBlock', { block: 'who', change: 'moveAfter', after: 'no.such.part' }],
        ['ownTextWrong', { ...order, text: 'We use {V-404.name}.' }],
        ['invalidInput', { ...order, text: '' }],
        ['invalidInput', { block: 'who', change: 'hide' }],
        ['unknownPolicy', { ...order, policyId: 'PD-404' }],
      ];
      for (const [code, input] of refusals) {
        expect(await errorCode(host, 'wording.set', input), JSON.stringify(input)).toBe(code);
      }
    });

    it('moves parts one after the other, as often as somebody likes', async () => {
      const { host } = await withPolicy();
      const order = async (): Promise<string[]> => {
        const { sections } = await value(host, 'policy.compose', {});
        return sections.map((section) => section.id).slice(0, 2);
      };
      const [first = '', second = ''] = await order();
      for (const [block, after] of [
        [first, second],
        [second, first],
        [first, second],
      ] as const) {
        await value(host, 'wording.set', { block, change: 'moveAfter', after });
        expect(await order()).toEqual([after, block]);
      }
      const wordings = await value(host, 'wording.list', {});
      expect(wordings.map((one) => [one.block, one.state])).toEqual([
        [second, 'current'],
        [first, 'current'],
      ]);
    });

    it('sets a finding aside until the record of it is removed', async () => {
      const host = await withOffice();
      const [finding] = await value(host, 'finding.list', {});
      const findingId = finding?.id ?? '';
      const waived = await value(host, 'finding.waive', { findingId, reason: 'Our lawyer says so.' });
      expect(waived).toMatchObject({ id: 'FW-001', changed: ['FW-001'] });
      const found = async (): Promise<unknown> =>
        (await value(host, 'finding.list', {})).find((one) => one.id === findingId)?.waiver;
      expect(await found()).toMatchObject({ record: 'FW-001', reason: 'Our lawyer says so.' });
      await value(host, 'record.remove', { id: 'FW-001', expectedRevision: waived.revision });
      expect(await found()).toBeUndefined();
      const unknown = { findingId: 'C-99.V-001', reason: 'x' };
      expect(await errorCode(host, 'finding.waive', unknown)).toBe('unknownFinding');
    });
  });

  describe('requests and the ledger', () => {
    it('takes a request in, shows what it needs, and keeps the letter that goes out', async () => {
      const host = await withOffice();
      const { today } = await value(host, 'app.state', {});
      const staff = { employeeCount: { state: 'given', value: 7 } } as const;
      const { revision } = await value(host, 'office.read', {});
      await value(host, 'record.save', { id: 'O-001', expectedRevision: revision, answers: staff });
      const contact = { email: { state: 'given', value: 'privacy@clinic.example' } } as const;
      await value(host, 'record.create', { type: 'contact', answers: contact });
      const point = { shineTheLightContact: { state: 'given', value: 'K-001' } } as const;
      const now = (await value(host, 'office.read', {})).revision;
      await value(host, 'record.save', { id: 'O-001', expectedRevision: now, answers: point });

      const order = {
        kinds: ['req-shine-the-light' as const],
        receivedOn: today,
        answers: { personName: { state: 'given', value: 'Ada Quill' } } as const,
      };
      const draft = await value(host, 'request.preview', order);
      expect(draft).toMatchObject({ next: { id: 'stl-30' }, problems: [], repeats: [] });
      const early = await value(host, 'request.preview', { ...order, receivedOn: '2004-12-31' });
      expect(early.problems).toMatchObject([{ problem: 'beforeLaw', date: '2005-01-01' }]);
      const made = await value(host, 'request.add', order);
      expect(made).toMatchObject({ id: 'RQ-001', changed: ['RQ-001'] });
      expect(await value(host, 'request.inbox', {})).toMatchObject([
        { id: 'RQ-001', status: 'open', name: 'Ada Quill' },
      ]);
      const state = await value(host, 'request.state', { id: 'RQ-001' });
      expect(state).toMatchObject({ next: { id: 'stl-30' }, route: { decided: { letter: 'courtesyNote' } } });

      const letter = await value(host, 'request.letter', { id: 'RQ-001', letter: 'answer' });
      expect(JSON.stringify(letter)).toContain('fewer than 20 employees');
      const none = await value(host, 'request.letter', { id: 'RQ-001', letter: 'denial' });
      expect(none).toMatchObject({ refusal: { refused: 'reasonMissing' } });

      const kinds = await value(host, 'request.letters', { id: 'RQ-001' });
      expect(kinds.flatMap((one) => (one.possible ? one.kind : []))).toEqual(['acknowledgement', 'needMore', 'answer']);
      const asText = await value(host, 'request.letterText', { id: 'RQ-001', letter: 'answer' });
      expect(asText.text).toMatch(/Dear Ada Quill:[\s\S]*fewer than 20 employees/);
      expect(await value(host, 'request.letterText', { id: 'RQ-001', letter: 'denial' })).toEqual({ text: null });

      const sending = { id: 'RQ-001', letter: 'answer', sentOn: today, sentBy: 'email', format: 'txt' } as const;
      const sent = await value(host, 'request.send', sending);
      expect(sent).toMatchObject({ id: 'LT-001', changed: expect.arrayContaining(['RQ-001', 'LT-001']) as unknown });
      expect(await value(host, 'request.sentText', { id: 'LT-001' })).toEqual({ text: asText.text });
      expect(await errorCode(host, 'request.sentText', { id: 'LT-404' })).toBe('recordMissing');
      expect(await value(host, 'request.inbox', {})).toMatchObject([
        { status: 'answered', answeredOn: today, next: null },
      ]);
      expect(await value(host, 'request.erase', {})).toMatchObject({ changed: [] });

      const refusals: [string, CallName, object][] = [
        ['invalidInput', 'request.add', { ...order, receivedOn: '2999-01-01' }],
        ['invalidInput', 'request.add', { ...order, receivedOn: '2004-12-31' }],
        ['invalidInput', 'request.add', { ...order, answers: { id: { state: 'none' } } }],
        ['recordMissing', 'request.state', { id: 'RQ-404' }],
        ['recordMissing', 'request.letter', { id: 'RQ-404', letter: 'answer' }],
        ['dateInFuture', 'request.send', { ...sending, sentOn: '2999-01-01' }],
        ['invalidInput', 'request.send', { ...sending, letter: 'confirmation' }],
        ['invalidInput', 'request.send', { ...sending, letter: 'passOn', recipientId: 'V-404' }],
      ];
      for (const [code, name, input] of refusals) {
        expect(await errorCode(host, name, input), `${name} ${JSON.stringify(input)}`).toBe(code);
      }
    });

    it('brings in a list, answers it at once, exports letters and log, and keeps own words of letters', async () => {
      const host = await withOffice();
      const { today } = await value(host, 'app.state', {});
      const given = (text: unknown): { state: 'given'; value: never } => ({ state: 'given', value: text as never });
      await value(host, 'record.create', { type: 'contact', answers: { email: given('privacy@clinic.example') } });
      const facts = { employeeCount: given(7), shineTheLightContact: given('K-001') };
      await value(host, 'record.save', { id: 'O-001', expectedRevision: 2, answers: facts });

      const text = `Name;Email;Received;Where\nAda Quill;ada@home.example;${today};privacy@clinic.example\nBo;;31.2.2025;`;
      const list = await value(host, 'request.readList', { text });
      expect(list).toMatchObject({ missing: [], lines: [{ atContact: true, problems: [] }, { receivedOn: null }] });
      writeFileSync(join(host.folder, 'List.csv'), text);
      host.answerNext('List.csv');
      expect(await value(host, 'request.chooseList', {})).toEqual({ outcome: 'read', fileName: 'List.csv', list });

      const lines = ['Ada Quill', 'Bo'].map((name, at) => ({
        line: at + 2,
        name,
        reach: 'a@b.example',
        receivedOn: today,
      }));
      const wrong = { lines: [{ ...lines[0], receivedOn: '2999-01-01' }] };
      expect(await errorCode(host, 'request.addMany', wrong)).toBe('invalidInput');
      const added = await value(host, 'request.addMany', { lines });
      expect(added).toMatchObject({ ids: ['RQ-001', 'RQ-002'], changed: ['RQ-001', 'RQ-002'] });

      const own = { id: 'RQ-001', letter: 'answer', block: 'letter.greeting', change: 'reword' } as const;
      const set = await value(host, 'letterWording.set', { ...own, text: 'Good day, {request.personName}:' });
      expect(set).toMatchObject({ id: 'W-001', changed: ['W-001'] });
      expect(await value(host, 'letterWording.list', {})).toMatchObject([
        { record: 'W-001', asked: ['req-shine-the-light'] },
      ]);
      expect(await errorCode(host, 'letterWording.set', { ...own, text: '{V-404.name}' })).toBe('ownTextWrong');
      expect(JSON.stringify(await value(host, 'request.letter', { id: 'RQ-002', letter: 'answer' }))).toContain(
        'Good day, Bo:',
      );

      expect((await value(host, 'request.bulkPlan', {})).ready.map(({ id }) => id)).toEqual(['RQ-001', 'RQ-002']);
      const ids = ['RQ-001', 'RQ-002'];
      const many = { ids, sentOn: today, sentBy: 'email', form: 'each', format: 'txt' } as const;
      expect(await value(host, 'request.answerMany', many)).toEqual({ outcome: 'cancelled' });
      host.answerNext('Letters.zip');
      const sent = await value(host, 'request.answerMany', many);
      expect(sent).toMatchObject({ outcome: 'sent', sent: ids, held: [], stopped: false, checked: '2 files' });
      await expect.poll(() => host.events).toContain('letters.progress');
      expect(await value(host, 'request.stopAnswering', {})).toBeNull();
      expect(await errorCode(host, 'request.answerMany', { ...many, ids: ['RQ-404'] })).toBe('recordMissing');

      host.answerNext('Draft.txt');
      const draft = { id: 'RQ-001', letter: 'answer', format: 'txt' } as const;
      expect(await value(host, 'request.exportLetter', draft)).toMatchObject({ outcome: 'written' });
      host.answerNext('Copy.txt');
      expect(await value(host, 'request.exportSent', { id: 'LT-001' })).toMatchObject({ outcome: 'written' });
      expect(readFileSync(join(host.folder, 'Copy.txt'), 'utf8')).toContain('Good day, Ada Quill:');
      expect(await errorCode(host, 'request.exportSent', { id: 'LT-404' })).toBe('recordMissing');
      host.answerNext('Log.csv');
      expect(await value(host, 'request.exportLog', { format: 'csv', names: false })).toMatchObject({
        outcome: 'written',
      });
      expect(readFileSync(join(host.folder, 'Log.csv'), 'utf8')).not.toMatch(/Ada|a@b/);

      const year = Number(today.slice(0, 4));
      expect((await value(host, 'request.counts', { year })).counts).toMatchObject([{ received: 2, medianDays: 0 }]);
      const rehearsal = await value(host, 'request.rehearse', { year: year - 1 });
      expect(rehearsal).toMatchObject({ receivedOn: today, route: { decided: { letter: 'courtesyNote' } } });
      host.answerNext('Rehearsal.txt');
      const asked = { year: year - 1, format: 'txt' } as const;
      expect(await value(host, 'request.exportRehearsal', asked)).toMatchObject({ outcome: 'written' });
      expect(readFileSync(join(host.folder, 'Rehearsal.txt'), 'utf8')).toContain('Alex Example');
    });

    it('closes a year over accepted points only, and never changes it again', async () => {
      const host = await withOffice();
      const { today } = await value(host, 'app.state', {});
      const year = Number(today.slice(0, 4)) - 1;
      const ledger = await value(host, 'ledger.year', { year });
      expect(ledger).toMatchObject({ state: 'running', missing: [{ path: 'O-001.employeeCount' }] });
      expect(ledger.person).toMatch(/\S/);
      expect(await errorCode(host, 'ledger.close', { year })).toBe('gapsOpen');
      expect(await errorCode(host, 'ledger.close', { year: year + 1 })).toBe('invalidInput');
      expect(await errorCode(host, 'ledger.correct', { year, correction: 'x' })).toBe('invalidInput');
      const accepted = [{ path: 'O-001.employeeCount', reason: 'Asked the owner.' }];
      const { id, revision } = await value(host, 'ledger.close', { year, accepted, closedBy: 'Rosa Ortiz' });
      expect(id).toBe('LY-001');
      expect(await errorCode(host, 'ledger.close', { year, accepted })).toBe('recordFrozen');
      expect(await errorCode(host, 'record.remove', { id, expectedRevision: revision })).toBe('recordFrozen');
      await value(host, 'ledger.correct', { year, correction: 'There were 24 employees.' });
      const { list } = await value(host, 'ledger.year', { year });
      expect(list.closed).toMatchObject({
        on: today,
        by: 'Rosa Ortiz',
        corrections: [{ on: today, text: 'There were 24 employees.' }],
      });
    });
  });

  it('has a success case for every call of the contract', () => {
    expect([...answered].toSorted()).toEqual(Object.keys(calls).toSorted());
  });
}
