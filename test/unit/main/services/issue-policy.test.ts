import Database from 'better-sqlite3';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createOffice } from '../../../../db/create.ts';
import { fileFacts } from '../../../../db/facts.ts';
import { fingerprintOf, keptFile } from '../../../../db/kept-files.ts';
import { history } from '../../../../db/history.ts';
import { loadOffice, readWholeOffice } from '../../../../db/load.ts';
import type { CommandResult, OfficeFile } from '../../../../db/office-file.ts';
import { redo, undo } from '../../../../db/undo.ts';
import { verifyFile } from '../../../../db/verify.ts';
import { driftOf, findDriftFindings } from '../../../../main/services/drift.ts';
import { issuePolicy, planIssue } from '../../../../main/services/issue-policy.ts';
import { type Author, createRecord, saveRecord } from '../../../../main/services/records.ts';
import { reviewPolicy } from '../../../../main/services/review-policy.ts';
import { findVersion, listVersions } from '../../../../main/services/version-info.ts';
import { frozenDocument, frozenRecords, printFrozen } from '../../../../main/services/version-vault.ts';
import type { VersionDrift } from '../../../../src/contract/versions.ts';
import { textOfDocument } from '../../../../src/documents/block-tree.ts';
import { given, valueOf } from '../../../../src/inventory/answer.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const today = '2026-11-22';
const author: Author = { who: 'Maria Lopez', at: `${today}T10:00:00.000Z`, today, why: '' };
const order = { effectiveDate: today, accepted: [], acceptAll: 'We asked about it.' };
let file: OfficeFile;

beforeEach(() => {
  const path = join(temporaryFolder(), 'a.candor');
  const office = buildOffice({
    recipient: [{ name: 'Postwell' }],
    policyDocument: [
      { title: 'Privacy Policy', audience: 'everyone' },
      { title: 'Staff Policy', audience: 'staff' },
    ],
  });
  file = createOffice(path, { who: 'Maria Lopez', at: author.at, program: '0.0.0', office, why: '' });
  onTestFinished(() => {
    file.close();
  });
});

const rename = (name: string): CommandResult<null> =>
  saveRecord(file.writer, { id: 'V-001', answers: { name: given(name) } }, author);
const numbers = (policyId: string): number[] =>
  listVersions(loadOffice(file.reader), policyId, today).map(({ number }) => number);

describe('issuing', () => {
  it('is refused as a conflict when something was changed while the PDF was made, and keeps nothing', async () => {
    const issuing = issuePolicy(file.writer, order, author);
    rename('Postwell Inc.');
    await expect(issuing).rejects.toThrow('conflict');
    expect(numbers('PD-001')).toEqual([]);
    expect(fileFacts(file.reader).revision).toBe(2);
    expect(verifyFile(file.reader)).toEqual([]);
  });

  it('twice at the same moment gives one version', async () => {
    const both = await Promise.allSettled([
      issuePolicy(file.writer, order, author),
      issuePolicy(file.writer, order, author),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(numbers('PD-001')).toEqual([1]);
  });

  it('counts the versions of each policy by itself, and undo stops at a version, so that no number is given again', async () => {
    await issuePolicy(file.writer, order, author);
    await issuePolicy(file.writer, order, author);
    await issuePolicy(file.writer, { ...order, policyId: 'PD-002' }, author);
    expect([numbers('PD-001'), numbers('PD-002')]).toEqual([[2, 1], [1]]);
    rename('Postwell Inc.');
    expect(undo(file.writer, author).changed).toEqual(['V-001']);
    expect(fileFacts(file.reader)).toMatchObject({ canUndo: false, canRedo: true });
    const stops = { code: 'undoStops', details: { id: 'IV-003', type: 'issuedVersion', number: 1 } };
    expect(() => undo(file.writer, author)).toThrow(expect.objectContaining(stops));
    expect(numbers('PD-002')).toEqual([1]);
    redo(file.writer, author);
    expect(loadOffice(file.reader).recipient[0]?.name).toEqual(expect.objectContaining({ value: 'Postwell Inc.' }));
  });

  it('takes one reason for all gaps, but wants one of its own, in words, for each untrue statement', async () => {
    const text = 'We do not sell personal information, and we do not share it for ads.';
    const wording = {
      policy: given('PD-001'),
      block: given('sale.position'),
      change: given('reword'),
      text: given(text),
      basis: given('x'),
    };
    createRecord(file.writer, 'wording', wording, author);
    const ids = ['wording.changed.W-001', 'wording.denial.W-001.sale', 'wording.denial.W-001.sharing'];
    const { number, points } = planIssue(loadOffice(file.reader), order, today);
    expect(number).toBe(1);
    expect(points.flatMap(({ kind, path }) => (kind === 'finding' ? [path] : []))).toEqual(ids);
    const refusal = (accepted: { path: string; reason: string }[], all = order.acceptAll): Promise<unknown> =>
      issuePolicy(file.writer, { ...order, acceptAll: all, accepted }, author).catch((error: unknown) => error);
    expect(await refusal([])).toMatchObject({
      code: 'gapsOpen',
      details: {
        count: 3,
        paths: ids,
        lines: expect.arrayContaining([expect.stringMatching(/^wording\.denial\.W-001\.sale {2}\S/)]),
      },
    });
    const accepted = ids.map((path) => ({ path, reason: 'Our lawyer has read it.' }));
    expect(await refusal([...accepted, { path: 'O-001.sellsx', reason: 'Our lawyer has read it.' }])).toMatchObject({
      code: 'notOpen',
      details: { paths: ['O-001.sellsx'] },
    });
    expect(await refusal(accepted, 'x')).toMatchObject({ code: 'reasonTooShort', details: { least: 8 } });
    expect(numbers('PD-001')).toEqual([]);
    await issuePolicy(file.writer, { ...order, accepted }, author);
    const [version] = listVersions(loadOffice(file.reader), 'PD-001', today);
    expect(version?.acceptedGaps.filter(({ reason }) => reason === 'Our lawyer has read it.')).toHaveLength(3);
  });

  it('dates the policy with the day and the person, and names who issues it', async () => {
    await issuePolicy(file.writer, { ...order, effectiveDate: '2027-01-01', issuedBy: 'Dr. Ana Ruiz' }, author);
    const office = loadOffice(file.reader);
    expect(listVersions(office, 'PD-001', today)).toMatchObject([{ issuedBy: 'Dr. Ana Ruiz' }]);
    expect(history(file.reader)[0]).toMatchObject({ command: 'issue', who: 'Maria Lopez' });
    const confirmed = { by: 'Maria Lopez', on: today };
    expect(office.policyDocument[0]).toMatchObject({
      effectiveDate: { state: 'given', value: '2027-01-01', confirmed },
      updatedDate: { state: 'given', value: today, confirmed },
      nextReviewDue: { state: 'given', value: '2027-11-22', confirmed },
    });
    expect(driftOf(file.reader, office, 'PD-001', today).entries).toEqual([]);
  });
});

describe('what is frozen', () => {
  it('holds the plain text byte for byte, and verify tells when it was changed', async () => {
    const { value: id } = await issuePolicy(file.writer, order, author);
    const version = findVersion(loadOffice(file.reader), id);
    const text = await printFrozen(file.reader, version, 'txt');
    expect(fingerprintOf(text)).toBe(valueOf(version.textSha256));
    expect(verifyFile(file.reader)).toEqual([]);
    const database = new Database(file.path);
    database.exec(`UPDATE kept_file SET bytes = CAST('other words' AS BLOB) WHERE media_type = 'text/plain'`);
    database.close();
    expect(verifyFile(file.reader)).toMatchObject([{ where: `kept file ${valueOf(version.textSha256) ?? ''}` }]);
    await expect(printFrozen(file.reader, version, 'txt')).rejects.toThrow('versionLost');
  });

  it('stays readable when its records have a form that nobody can read any more; then only words are compared', async () => {
    const { value: id } = await issuePolicy(file.writer, order, author);
    const sha256 = valueOf(findVersion(loadOffice(file.reader), id).recordsSha256) ?? '';
    const text = new TextDecoder().decode(keptFile(file.reader, sha256)?.bytes);
    const other = new TextEncoder().encode(text.replace('"role":', '"formerRole":'));
    const database = new Database(file.path);
    database
      .prepare('UPDATE kept_file SET sha256 = ?, bytes = ? WHERE sha256 = ?')
      .run(fingerprintOf(other), other, sha256);
    database.prepare(`UPDATE record SET body = replace(body, ?, ?)`).run(sha256, fingerprintOf(other));
    database.close();
    // Whoever changes a record past the log is not seen before the file is opened again: hence the whole readings.
    const version = findVersion(readWholeOffice(file.reader), id);
    expect(frozenRecords(file.reader, version)).toBeUndefined();
    for (const format of ['pdf', 'txt', 'json', 'md'] as const) {
      expect((await printFrozen(file.reader, version, format)).length).toBeGreaterThan(1000);
    }
    const drift = (): VersionDrift => driftOf(file.reader, readWholeOffice(file.reader), 'PD-001', today);
    expect(drift()).toMatchObject({ comparedBy: 'words', entries: [] });
    rename('Postwell Inc.');
    expect(drift().entries.map(({ kind, causes }) => [kind, causes])).toEqual(
      expect.arrayContaining([['wrong', []]]) as unknown,
    );
    expect(findDriftFindings(file.reader, readWholeOffice(file.reader), today)).toMatchObject([
      { id: 'version.drift.PD-001', weight: 'must', why: expect.stringContaining('only the words') as string },
    ]);
  });

  it('holds nobody who asked about their data, so that they can still be erased', async () => {
    createRecord(file.writer, 'request', { personName: given('Rosalind Achebe') }, author);
    await issuePolicy(file.writer, order, author);
    const kept = file.reader.all(
      z.object({ text: z.string() }),
      'SELECT CAST(bytes AS TEXT) AS text FROM kept_file WHERE media_type = ?',
      ['application/json'],
    );
    expect(kept).toHaveLength(2);
    expect(kept.some(({ text }) => text.includes('Postwell'))).toBe(true);
    expect(kept.some(({ text }) => text.includes('Achebe'))).toBe(false);
    expect(driftOf(file.reader, loadOffice(file.reader), 'PD-001', today).entries).toEqual([]);
  });
});

describe('a version', () => {
  it('is due for review twelve months after the last one, and its reviews follow each other', async () => {
    const { value: versionId } = await issuePolicy(file.writer, order, author);
    const review = (on: string, day = on): unknown =>
      reviewPolicy(file.writer, { versionId, reviewedOn: on, minute: '' }, { ...author, today: day });
    review('2027-10-01');
    expect(() => review('2027-09-30', '2027-10-02')).toThrow('dateBeforeLast');
    review('2028-02-29');
    const [version] = listVersions(loadOffice(file.reader), 'PD-001', today);
    expect(version?.reviews.map(({ on }) => on)).toEqual(['2027-10-01', '2028-02-29']);
    expect(version?.nextReviewDue).toBe('2029-02-28');
  });

  it('stays true when it is reviewed, and long after the review was due', async () => {
    const { value: versionId } = await issuePolicy(file.writer, order, author);
    reviewPolicy(file.writer, { versionId, reviewedOn: '2027-10-01', minute: '' }, { ...author, today: '2027-10-01' });
    const office = loadOffice(file.reader);
    for (const day of ['2027-10-01', '2029-06-01']) {
      expect(driftOf(file.reader, office, 'PD-001', day).entries).toEqual([]);
    }
    const text = textOfDocument(frozenDocument(file.reader, findVersion(office, versionId)));
    expect(text).toContain('We last updated it on November 22, 2026.');
    expect(text).not.toMatch(/2027|review/);
  });

  it('that is out of date is one finding, with the record behind it', async () => {
    await issuePolicy(file.writer, order, author);
    expect(findDriftFindings(file.reader, loadOffice(file.reader), today)).toEqual([]);
    rename('Postwell Inc.');
    const [finding, ...others] = findDriftFindings(file.reader, loadOffice(file.reader), today);
    expect(finding).toMatchObject({ id: 'version.drift.PD-001', weight: 'untrue', records: ['IV-001', 'V-001'] });
    expect(others).toEqual([]);
  });

  it('whose frozen text is lost is a finding, and does not keep the office from issuing the next one', async () => {
    await issuePolicy(file.writer, order, author);
    const database = new Database(file.path);
    database.exec('DELETE FROM kept_file');
    database.close();
    const office = loadOffice(file.reader);
    expect(findDriftFindings(file.reader, office, today)).toMatchObject([{ id: 'version.lost.IV-001' }]);
    expect(() => driftOf(file.reader, office, 'PD-001', today)).toThrow('versionLost');
    await issuePolicy(file.writer, order, author);
    const [next] = listVersions(loadOffice(file.reader), 'PD-001', today);
    expect(next).toMatchObject({ number: 2, changes: [expect.stringContaining('cannot be read')] });
  });
});
