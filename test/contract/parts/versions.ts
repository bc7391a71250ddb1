/** Own wording, issued versions, drift and reviews. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pointsToDo } from '../../../src/walk/points-to-do.ts';
import { type ContractHost, errorCode, type SuiteHosts, value } from '../contract-host.ts';

/** Own wording, issued versions, drift and reviews, on whichever host is tried. */
export function versionCalls({ withOffice }: SuiteHosts): void {
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
      expect(await value(host, 'policy.drift', {})).toMatchObject({ version: null, entries: [] });
      expect(await value(host, 'policy.inForce', { on: today })).toBeNull();

      const id = await issue();
      const [version] = await value(host, 'policy.versions', {});
      expect(version).toMatchObject({ id: 'IV-001', number: 1, effectiveDate: today, issuedOn: today, inForce: true });
      expect(version?.acceptedGaps[0]).toMatchObject({ reason: expect.stringContaining('we asked about') });
      expect(await value(host, 'policy.inForce', { on: today })).toEqual(version);
      expect(await value(host, 'policy.inForce', { on: '2020-03-03' })).toBeNull();
      const frozen = await value(host, 'policy.version', { id });
      expect(frozen).toMatchObject({ status: 'issued', asOf: today });
      expect(await value(host, 'policy.drift', {})).toMatchObject({ version, entries: [] });

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
      expect(await value(host, 'finding.count', {})).toEqual({
        open: pointsToDo(findings).length,
        untrue: findings.filter(({ weight }) => weight === 'untrue').length,
      });
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
}
