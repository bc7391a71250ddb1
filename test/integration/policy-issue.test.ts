/** Issuing by the command line, and what is no longer so in what was issued. The tests build on each other's file. */
import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../main/computer.ts';
import { candor, done } from '../support/command-line.ts';
import { acceptAll, makeClinic, policyCommands } from '../support/policy-commands.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const folder = temporaryFolderForFile();
const day = today();
const { json, refused, textsOf, versions, drift, frozen, bytes, sha256 } = policyCommands(folder);
/** The vendors of the clinic have no contracts yet, so that it cannot be sure of what it says about selling. */
const acceptFinding = ['--accept', 'C-06=The contracts are being signed.'];

beforeAll(() => makeClinic(folder, 's.candor'));

describe('issuing', () => {
  it('is refused while points are open, with their number and the first of them', async () => {
    const line = await refused('policy', 'issue', 's.candor', '--effective', day);
    expect(line).toMatch(/^\d+ open points are in the way: [A-Z]+-\d{3}/);
    const { code, out } = await candor(folder, ['policy', 'issue', 's.candor', '--effective', day, '--check']);
    const [plan, ...points] = out.trim().split('\n');
    expect(plan).toMatch(new RegExp(`^Would be issued: version 1 of PD-001, in force from ${day}, by \\S`));
    expect({ code, count: points.length }).toEqual({ code: 1, count: Number.parseInt(line, 10) });
    expect(points).toContain('E-001.regime  Email address: law not known yet');
    const { version, entries } = await drift('s.candor');
    expect({ version, entries }).toEqual({ version: null, entries: [] });
    expect(await done(folder, 'policy', 'drift', 's.candor')).toBe('No version was issued yet.\n');
  });

  it('is refused with dates that lie, for a policy that does not exist, and with a reason for one point of several', async () => {
    const issue = ['policy', 'issue', 's.candor', ...acceptAll, ...acceptFinding];
    expect(await refused(...issue, '--effective', '2020-01-01')).toContain('before it was issued');
    expect(await refused(...issue, '--effective', day, '--policy', 'PD-404')).toContain('PD-404');
    const one = ['policy', 'issue', 's.candor', '--effective', day, '--accept', 'E-001.regime=We do not know it.'];
    const open = await refused(...one);
    expect(open).not.toContain('E-001.regime');
    expect(await refused(...one, '--accept', 'R-404.period=Nobody knows it.')).toContain('not open: R-404.period');
    const short = [...acceptFinding, '--accept-all', 'x'];
    expect(await refused('policy', 'issue', 's.candor', '--effective', day, ...short)).toContain('too short');
    for (const usage of [
      ['--accept', 'E-001.regime'],
      ['--by', ' '],
      ['--out', 'x.txt'],
      ['--effective', 'soon'],
    ]) {
      const args = ['policy', 'issue', 's.candor', '--effective', day, ...usage];
      expect((await candor(folder, args)).code, usage.join(' ')).toBe(2);
    }
  });

  it('freezes text and PDF under fingerprints that anybody can compute again', async () => {
    const issue = ['policy', 'issue', 's.candor', '--effective', day, '--why', 'the first', '--by', 'Dr. Ana Ruiz'];
    const said = await done(folder, ...issue, '--out', 'v1.pdf', ...acceptAll, ...acceptFinding);
    const [version] = await versions('s.candor');
    expect(version?.issuedBy).toBe('Dr. Ana Ruiz');
    expect(version).toMatchObject({ id: 'IV-001', number: 1, effectiveDate: day, issuedOn: day, inForce: true });
    expect(version?.acceptedGaps.length).toBeGreaterThan(0);
    expect(version?.acceptedGaps[0]?.reason).toBe('We asked; the answers come next month.');
    expect(version?.acceptedGaps.at(-1)).toMatchObject({ path: 'C-06', reason: 'The contracts are being signed.' });
    expect(said).toContain(`Fingerprint of the PDF:  ${sha256('v1.pdf')}`);
    await done(folder, 'policy', 'version', 's.candor', '--out', 'v1.txt');
    expect(said).toContain(`Fingerprint of the text: ${sha256('v1.txt')}`);
    expect(bytes('v1.txt').toString()).toMatch(/Version 1\n+In force from/);
    expect(bytes('v1.txt').toString()).not.toMatch(/\[[^\]]*not known yet\]/);
    expect(version).toMatchObject({ textSha256: sha256('v1.txt'), pdfSha256: sha256('v1.pdf') });
    await done(folder, 'verify', 's.candor');
  });

  it('gives the policy its dates, and is one change in the history', async () => {
    const { entries } = await json<{ entries: { command: string; why: string; records: { id: string }[] }[] }>(
      'history',
      's.candor',
    );
    expect(entries[0]).toMatchObject({ command: 'issue', why: 'the first' });
    expect(entries[0]?.records.map(({ id }) => id)).toEqual(['PD-001', 'IV-001']);
    expect(entries).toHaveLength(3);
  });

  it('leaves records that nobody can change', async () => {
    expect(await refused('record', 'set', 's.candor', 'IV-001', 'number', '7')).toContain('frozen');
    expect(await refused('record', 'remove', 's.candor', 'IV-001')).toContain('frozen');
    expect(await refused('record', 'create', 's.candor', 'policyReview')).toContain('frozen');
  });

  it('is never undone: undo stops at it, in words that say what to do', async () => {
    const text = await frozen('s.candor');
    expect(await refused('undo', 's.candor')).toBe('Version 1 was issued and stays. Issue a new version instead.\n');
    await done(folder, 'record', 'create', 's.candor', 'recipient', '{"name":"Next"}');
    await done(folder, 'undo', 's.candor');
    expect(await refused('undo', 's.candor')).toContain('Version 1');
    expect(await versions('s.candor')).toMatchObject([{ id: 'IV-001' }]);
    expect(await frozen('s.candor')).toBe(text);
  });

  it('is not lost or dated back by an import', async () => {
    await done(folder, 'office', 'export', 's.candor', '--out', 's.json');
    const office = JSON.parse(bytes('s.json').toString()) as { issuedVersion: Record<string, unknown>[] };
    writeFileSync(join(folder, 'lost.json'), JSON.stringify({ ...office, issuedVersion: [], files: undefined }));
    expect(await refused('office', 'import', 's.candor', 'lost.json')).toContain('IV-001 is not in what was read');
    const [version] = office.issuedVersion;
    const earlier = { state: 'given', value: '2025-02-01' };
    const forged = [{ ...version, effectiveDate: earlier, issuedOn: earlier }];
    writeFileSync(join(folder, 'forged.json'), JSON.stringify({ ...office, issuedVersion: forged }));
    expect(await refused('office', 'import', 's.candor', 'forged.json')).toContain('IV-001 is not as it was frozen');
    expect(await done(folder, 'office', 'import', 's.candor', 's.json')).toContain(', 0 records changed');
  });
});

describe('drift', () => {
  it('names exactly the sentences that one changed role concerns, and the record that did it', async () => {
    expect((await drift('s.candor')).entries).toEqual([]);
    copyFileSync(join(folder, 's.candor'), join(folder, 'd.candor'));
    const before = await textsOf('d.candor');
    const said = await done(folder, 'record', 'set', 'd.candor', 'V-002', 'role', '"thirdParty"');
    const after = await textsOf('d.candor');
    // The captions of tables say nothing of their own.
    const concerned = [...new Set([...before.keys(), ...after.keys()])].filter(
      (id) => before.get(id) !== after.get(id) && !id.includes('.role-list.'),
    );

    const { code, out } = await candor(folder, ['policy', 'drift', 'd.candor']);
    expect(code).toBe(1);
    expect(out).toMatch(/because of V-002 Paywell \(changed\)\n {2}issued: .*\n {2}now: {4}/);
    expect(out).toMatch(/^Version 1: \d+ points\nWhat to do: .*"candor policy issue --policy PD-001"/m);
    const { version, entries } = await drift('d.candor');
    expect(version).toMatchObject({ id: 'IV-001', number: 1 });
    expect(entries.map(({ id }) => id).toSorted()).toEqual(concerned.toSorted());
    expect(entries.length).toBeGreaterThan(0);
    expect(said).toMatch(
      new RegExp(`^Changed: V-002 .* → Third party\n.*: ${entries.length} points? in .*policy drift`),
    );
    for (const { id, kind, issued, now, causes } of entries) {
      expect(causes, id).toMatchObject([{ record: 'V-002', what: 'changed' }]);
      expect(kind).toBe(before.has(id) ? (after.has(id) ? 'wrong' : 'surplus') : 'missing');
      expect(issued === undefined).toBe(kind === 'missing');
      expect(now === undefined).toBe(kind === 'surplus');
    }
    const { findings } = await json<{ findings: { id: string }[] }>('check', 'd.candor');
    expect(findings.map(({ id }) => id)).toContain('version.drift.PD-001');
  });
});

describe('a version by an earlier edition of Candor', () => {
  it('has not drifted because its sentences are worded otherwise now, which is said once', async () => {
    copyFileSync(join(folder, 's.candor'), join(folder, 'e.candor'));
    rewriteFrozen('e.candor', 'documentSha256', (text) =>
      text.replace('This policy is from', 'We wrote this policy at'),
    );
    const said = await done(folder, 'policy', 'drift', 'e.candor');
    expect(said).toMatch(
      /^Version 1: says what the records say\nCandor's own rules have changed since version 1: .*1 point/,
    );
    expect(said).toMatch(
      /\nreworded {2}.* says the same in other words \(Candor's words have changed\)\n {2}issued: We wrote/,
    );
    await done(folder, 'record', 'set', 'e.candor', 'O-001', 'legalName', '"Other Clinic, Inc."');
    const { out } = await candor(folder, ['policy', 'drift', 'e.candor']);
    expect(out).toMatch(
      /issued: We wrote this policy at Harbor Clinic, Inc\..*\n {2}now: {4}This policy is from Other Clinic/,
    );
  });

  it('is compared by its words when its records have a form that cannot be read; the text stays as it was', async () => {
    copyFileSync(join(folder, 's.candor'), join(folder, 'f.candor'));
    rewriteFrozen('f.candor', 'recordsSha256', (text) => text.replace('"role":', '"formerRole":'));
    await done(folder, 'record', 'set', 'f.candor', 'V-002', 'name', '"Otherpay"');
    const { code, out } = await candor(folder, ['policy', 'drift', 'f.candor']);
    expect({ code, causes: out.includes('because of') }).toEqual({ code: 1, causes: false });
    expect(out).toContain('only the words were compared');
    await done(folder, 'policy', 'version', 'f.candor', '--out', 'f.txt');
    expect(sha256('f.txt')).toBe(sha256('v1.txt'));
  });

  /** What was frozen as another edition would have frozen it: other bytes, under the fingerprint of those. */
  function rewriteFrozen(file: string, field: string, change: (text: string) => string): void {
    const database = new Database(join(folder, file));
    const row = database
      .prepare(
        `SELECT k.sha256, CAST(k.bytes AS TEXT) AS text FROM kept_file AS k, record AS r
        WHERE r.id = 'IV-001' AND k.sha256 = r.body ->> ?`,
      )
      .get(`$.${field}.value`) as { sha256: string; text: string };
    const bytes = Buffer.from(change(row.text));
    const sha = createHash('sha256').update(bytes).digest('hex');
    expect(sha).not.toBe(row.sha256);
    database.prepare('UPDATE kept_file SET sha256 = ?, bytes = ? WHERE sha256 = ?').run(sha, bytes, row.sha256);
    database.prepare('UPDATE record SET body = replace(body, ?, ?)').run(row.sha256, sha);
    database.close();
  }
});
