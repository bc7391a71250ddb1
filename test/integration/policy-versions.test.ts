/**
 * Issued versions by the command line: which one applied when, reviews, what is out of date, and how versions travel. The tests
 * build on each other's file, as the days of an office do.
 */
import Database from 'better-sqlite3';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../main/computer.ts';
import type { VersionDrift, VersionInfo } from '../../src/contract/versions.ts';
import { candor, done } from '../support/command-line.ts';
import { acceptAll, policyCommands } from '../support/policy-commands.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const folder = temporaryFolderForFile();
const day = today();
const nextYear = String(Number(day.slice(0, 4)) + 1);
const { json, refused, textsOf, versions, drift, frozen, bytes, sha256 } = policyCommands(folder);

describe('which policy applied on a day', () => {
  beforeAll(async () => {
    await done(folder, 'new', 'a.candor', '--name', 'Test Clinic');
    await done(folder, 'record', 'create', 'a.candor', 'policyDocument', '{"title":"Privacy Policy"}');
    await done(folder, 'policy', 'issue', 'a.candor', '--effective', day, ...acceptAll);
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
    await done(folder, 'policy', 'version', 'a.candor', '--number', '1', '--out', 'one.txt');
    expect(sha256('one.txt')).toBe((await versions('a.candor'))[1]?.textSha256);
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
    const pdf = (await versions('a.candor')).at(-1)?.pdfSha256 ?? '';
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
