/**
 * What an office publishes, by the command line: issuing, reviewing, and whether it is still true. The tests of a part build
 * on each other's file, as the days of an office do.
 */
import Database from 'better-sqlite3';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../main/computer.ts';
import type { VersionDrift, VersionInfo } from '../../src/contract/versions.ts';
import { candor, done } from '../support/command-line.ts';
import { makeClinic, policyCommands } from '../support/policy-commands.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const folder = temporaryFolderForFile();
const day = today();
const nextYear = String(Number(day.slice(0, 4)) + 1);
const { json, refused, textsOf, bytes, sha256 } = policyCommands(folder);

const versions = async (file: string): Promise<VersionInfo[]> =>
  (await json<{ versions: VersionInfo[] }>('policy', 'versions', file)).versions;
const drift = (file: string): Promise<VersionDrift> => json<VersionDrift>('policy', 'drift', file);

/** The frozen text of version 1 as JSON; the PDF, which takes longer to check, is looked at once. */
async function frozen(file: string): Promise<string> {
  await done(folder, 'policy', 'version', file, '--number', '1', '--out', 'frozen.json');
  return sha256('frozen.json');
}
const acceptAll = ['--accept-all', 'We asked; the answers come next month.'];
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

describe('which policy applied on a day', () => {
  beforeAll(async () => {
    await done(folder, 'new', 'a.candor', '--name', 'Test Clinic');
    await done(folder, 'record', 'create', 'a.candor', 'policyDocument', '{"title":"Privacy Policy"}');
    await done(folder, 'policy', 'issue', 'a.candor', '--effective', day, ...acceptAll, '--out', 'a1.pdf');
  });

  const on = async (date: string): Promise<number | undefined> =>
    (await json<{ version: VersionInfo | null }>('policy', 'versions', 'a.candor', '--on', date)).version?.number;

  it('is answered for every day: before the first version, between two, and after', async () => {
    await done(folder, 'policy', 'issue', 'a.candor', '--effective', `${nextYear}-03-01`, ...acceptAll);
    expect(await on('2020-03-03')).toBeUndefined();
    expect(await done(folder, 'policy', 'versions', 'a.candor', '--on', '2020-03-03')).toMatch(
      /no version was in force/,
    );
    expect(await on(day)).toBe(1);
    expect(await on(`${nextYear}-02-28`)).toBe(1);
    expect(await on(`${nextYear}-03-03`)).toBe(2);
    expect(await versions('a.candor')).toMatchObject([
      { number: 2, inForce: false },
      { number: 1, inForce: true },
    ]);
    const [second, first] = (await done(folder, 'policy', 'versions', 'a.candor')).split('\n');
    expect(second).toMatch(new RegExp(`applies from ${nextYear}-03-01 .*\\(not yet in force\\)$`));
    expect(first).toMatch(/\(in force\)$/);
  });

  it('has one answer only: no version can begin before the one in front of it', async () => {
    const issue = ['policy', 'issue', 'a.candor', ...acceptAll, '--effective', `${nextYear}-02-01`];
    expect(await refused(...issue)).toContain(`(${nextYear}-03-01)`);
  });

  it('hands out each version by its number, and refuses one that does not exist', async () => {
    await done(folder, 'policy', 'version', 'a.candor', '--number', '1', '--out', 'one.pdf');
    expect(sha256('one.pdf')).toBe(sha256('a1.pdf'));
    expect(await refused('policy', 'version', 'a.candor', '--number', '9', '--out', 'nine.pdf')).toContain('9');
    const part = ['policy', 'version', 'a.candor', '--number', '1', '--fragment', '--out'];
    await done(folder, ...part, 'part.html');
    expect(bytes('part.html').toString()).toMatch(/^<(?!!doctype|html)/i);
    expect((await candor(folder, [...part, 'part.pdf'])).code).toBe(2);
  });
});

describe('a review without a change of text', () => {
  it('is recorded with its day, and changes neither text nor records', async () => {
    const before = await textsOf('a.candor');
    expect(await done(folder, 'policy', 'review', 'a.candor', '--minute', 'vendors, periods')).toContain('version 1');
    const [, first] = await versions('a.candor');
    expect(first?.reviews).toMatchObject([{ id: 'PR-001', on: day, minute: 'vendors, periods' }]);
    expect(await textsOf('a.candor')).toEqual(before);
    expect((await drift('a.candor')).entries).toEqual([]);
    await done(folder, 'verify', 'a.candor');
  });

  it('is refused on a day that has not come, before the version was issued, or of no version', async () => {
    expect(await refused('policy', 'review', 'a.candor', '--on', `${nextYear}-12-31`)).toContain('not come yet');
    expect(await refused('policy', 'review', 'a.candor', '--on', '2020-01-01')).toContain(day);
    expect(await refused('policy', 'review', 'a.candor', '--number', '9')).toContain('9');
  });
});

describe('a version that is out of date', () => {
  it('is put right by the next one, which stays', async () => {
    copyFileSync(join(folder, 'a.candor'), join(folder, 'd.candor'));
    await done(folder, 'record', 'set', 'd.candor', 'O-001', 'legalName', '"Other Clinic"');
    const { entries } = await drift('d.candor');
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ causes }) => causes.every(({ record }) => record === 'O-001'))).toBe(true);
    await done(folder, 'lawyer-pack', 'd.candor', '--out', 'pack.md');
    expect(bytes('pack.md').toString()).toMatch(/Changes since the last version[\s\S]*Test Clinic[\s\S]*Other Clinic/);
    const effective = (await versions('d.candor'))[0]?.effectiveDate ?? '';
    await done(folder, 'policy', 'issue', 'd.candor', '--effective', effective, ...acceptAll);
    const later = await json<VersionDrift>('policy', 'drift', 'd.candor', '--as-of', effective);
    expect(later).toMatchObject({ version: { number: 3 }, entries: [] });
    expect(later.version?.changes.join(' ')).toContain('we changed');
    expect(await refused('undo', 'd.candor')).toContain('Version 3 was issued and stays');
  });

  it('is refused when what was frozen was changed past Candor; verify says which file, and an import mends it', async () => {
    copyFileSync(join(folder, 'a.candor'), join(folder, 't.candor'));
    const database = new Database(join(folder, 't.candor'));
    database.exec(`UPDATE kept_file SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Test Clinic', 'Best Clinic') AS BLOB)
      WHERE media_type = 'application/json'`);
    database.close();
    expect(await refused('policy', 'drift', 't.candor')).toContain('t.candor');
    expect(await refused('policy', 'version', 't.candor', '--out', 'x.md')).toContain(
      'frozen with version 1 in "t.candor" is missing or was changed',
    );
    const { code, out } = await candor(folder, ['verify', 't.candor']);
    expect(code).toBe(1);
    expect(out).toMatch(/^kept file [0-9a-f]{64}: Its bytes are not those it was kept with\.\n/);
    await done(folder, 'office', 'export', 'a.candor', '--out', 'whole.json');
    await done(folder, 'office', 'import', 't.candor', 'whole.json');
    await done(folder, 'verify', 't.candor');
    expect((await drift('t.candor')).entries).toEqual([]);
  });
});

describe('an office with issued versions', () => {
  it('goes through JSON into a second file with equal bytes, frozen files and all', async () => {
    await done(folder, 'office', 'export', 'a.candor', '--out', 'first.json');
    await done(folder, 'new', 'b.candor', '--name', 'Another name');
    await done(folder, 'office', 'import', 'b.candor', 'first.json');
    await done(folder, 'verify', 'b.candor');
    await done(folder, 'office', 'export', 'b.candor', '--out', 'second.json');
    expect(sha256('second.json')).toBe(sha256('first.json'));
    expect(await frozen('b.candor')).toBe(await frozen('a.candor'));
  });

  it('is not taken from JSON in which a file was changed; without its files verify says what is missing', async () => {
    const office = JSON.parse(bytes('first.json').toString()) as { files: Record<string, { base64: string }> };
    const pdf = sha256('a1.pdf');
    const { base64 } = office.files[pdf] ?? { base64: '' };
    const changed = {
      ...office,
      files: { ...office.files, [pdf]: { mediaType: 'application/pdf', base64: `A${base64.slice(1)}` } },
    };
    writeFileSync(join(folder, 'changed.json'), JSON.stringify(changed));
    expect(await refused('office', 'import', 'b.candor', 'changed.json')).toContain(`files.${pdf}`);

    const { files: _files, ...bare } = office;
    writeFileSync(join(folder, 'bare.json'), JSON.stringify(bare));
    await done(folder, 'new', 'c.candor', '--name', 'Another name');
    await done(folder, 'office', 'import', 'c.candor', 'bare.json');
    const { code, out } = await candor(folder, ['verify', 'c.candor']);
    expect(code).toBe(1);
    expect(out).toContain(`record IV-001: The file with its PDF is missing (fingerprint ${pdf}).\n`);
  });

  it('is whole in a backup', async () => {
    await done(folder, 'backup', 'a.candor', '--out', 'backup.candor');
    await done(folder, 'verify', 'backup.candor');
    expect(await frozen('backup.candor')).toBe(await frozen('a.candor'));
  });
});
