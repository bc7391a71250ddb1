/**
 * Importing an office: all records become those of a JSON file. What was issued, reviewed or sent here must be in it as it
 * is, and what it brings of that kind must agree with the text that was frozen with it.
 */
import { isDeepStrictEqual } from 'node:util';
import { runCommand } from '../../db/commands.ts';
import { fingerprintOf, type KeptFile } from '../../db/kept-files.ts';
import { loadOffice } from '../../db/load.ts';
import type { CommandHead, CommandResult, WritableDb } from '../../db/office-file.ts';
import { checkRecord } from '../../db/record-rows.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Document } from '../../src/documents/block.ts';
import { plainTextOf } from '../../src/documents/plain-text.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { issuedSubtitle } from '../../src/documents/versions/prepare-issue.ts';
import { itemsOf, valueOf } from '../../src/inventory/answer.ts';
import { isClosedRecord } from '../../src/inventory/closed-record.ts';
import type { AnyRecord } from '../../src/inventory/definitions.ts';
import type { IssuedVersion } from '../../src/inventory/issued-version.ts';
import { findRecord, recordsOf, type OfficeRecords } from '../../src/inventory/office-records.ts';
import { frozenTypes, type RecordType } from '../../src/inventory/record-id.ts';

/**
 * Replaces all records. Throws `frozenMissing` (id) and `frozenDiffers` (id, problem), besides what `runCommand` throws; then
 * nothing is changed.
 */
export function importOffice(
  db: WritableDb,
  office: OfficeRecords,
  files: readonly KeptFile[],
  head: CommandHead,
): CommandResult<null> {
  return runCommand(db, head, (change) => {
    const before = loadOffice(db);
    refuseLostRecords(before, office);
    refuseReopenedYears(before, office);
    refuseReopenedReviews(before, office);
    refuseForgedVersions(office, files);
    change.replaceAll(office);
    for (const { bytes, mediaType } of files) change.keep(bytes, mediaType);
    return null;
  });
}

function refuseLostRecords(before: OfficeRecords, after: OfficeRecords): void {
  for (const type of frozenTypes) refuseLost(type, recordsOf(before, type), after);
}

function refuseLost(type: RecordType, records: readonly AnyRecord[], after: OfficeRecords): void {
  for (const record of records) {
    const { id } = record;
    const same = findRecord(after, id);
    if (same === undefined) throw new AppError('frozenMissing', { id });
    if (checkRecord(type, same).body !== checkRecord(type, record).body) throw new AppError('frozenDiffers', { id });
  }
}

/** A closed year stays as it was closed; an office that was corrected elsewhere may bring further corrections. */
function refuseReopenedYears(before: OfficeRecords, after: OfficeRecords): void {
  for (const record of before.ledgerYear) {
    if (valueOf(record.state) !== 'closed') continue;
    const { id } = record;
    const same = after.ledgerYear.find((one) => one.id === id);
    if (same === undefined) throw new AppError('frozenMissing', { id });
    const corrections = itemsOf(record.corrections);
    const kept = itemsOf(same.corrections).slice(0, corrections.length);
    const asItWas = { ...same, corrections: record.corrections };
    const lost = !isDeepStrictEqual(kept, corrections);
    if (lost || checkRecord('ledgerYear', asItWas).body !== checkRecord('ledgerYear', record).body) {
      throw new AppError('frozenDiffers', { id });
    }
    const year = valueOf(record.year);
    const other = after.ledgerYear.find((one) => one.id !== id && valueOf(one.year) === year);
    if (other !== undefined)
      throw new AppError('frozenDiffers', { id: other.id, problem: `${id} is that year already` });
  }
}

/** A review that is ended stays as it was ended. One that runs may go on elsewhere. */
function refuseReopenedReviews(before: OfficeRecords, after: OfficeRecords): void {
  refuseLost('inventoryReview', before.inventoryReview.filter(isClosedRecord), after);
}

/** Versions must agree with the text that was frozen with them: else `frozenDiffers` (id, problem). */
export function refuseForgedVersions(office: OfficeRecords, keptFiles: readonly KeptFile[]): void {
  const files = new Map(keptFiles.map((file) => [fingerprintOf(file.bytes), file]));
  for (const version of office.issuedVersion) {
    const { id } = version;
    const issuedOn = valueOf(version.issuedOn) ?? '';
    if ((valueOf(version.effectiveDate) ?? issuedOn) < issuedOn) {
      throw new AppError('frozenDiffers', { id, problem: 'it applies from a day before it was issued' });
    }
    const kept = files.get(valueOf(version.documentSha256) ?? '');
    if (kept !== undefined && !agrees(version, frozenText(id, kept))) {
      throw new AppError('frozenDiffers', { id, problem: 'its text names another number or another day' });
    }
    const early = office.policyReview.find(
      (one) => valueOf(one.version) === id && (valueOf(one.reviewedOn) ?? issuedOn) < issuedOn,
    );
    if (early !== undefined) {
      throw new AppError('frozenDiffers', { id: early.id, problem: `its day lies before ${id} was issued` });
    }
  }
}

function agrees(version: IssuedVersion, document: Document): boolean {
  const [number, effectiveDate, today] = [version.number, version.effectiveDate, version.issuedOn].map((answer) =>
    valueOf<number | string>(answer),
  );
  const wanted = issuedSubtitle(Number(number), { effectiveDate: String(effectiveDate), today: String(today) });
  return document.subtitle.map(plainTextOf).join('\n') === wanted.join('\n');
}

function frozenText(id: string, { bytes }: KeptFile): Document {
  try {
    return readDocument(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new AppError('frozenDiffers', { id, problem: 'its text cannot be read' });
  }
}
