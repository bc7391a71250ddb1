/** What was frozen with an issued version, handed out only when it still has the fingerprint that the record names. */
import type { ReadableDb } from '../../db/connection.ts';
import { fingerprintOf, keptFile } from '../../db/kept-files.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Document } from '../../src/documents/block.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { versionsOf } from '../../src/documents/versions/version-in-force.ts';
import { type Answer, valueOf } from '../../src/inventory/answer.ts';
import type { IssuedVersion } from '../../src/inventory/issued-version.ts';
import { readOffice } from '../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { type DocumentFormat, printDocument, type PrintOptions } from '../exports/print-document.ts';

/**
 * A version as a file: PDF, plain text and JSON as they were frozen, byte for byte; the others printed from the frozen text. Throws
 * `versionLost` when something is gone or was changed.
 */
export async function printFrozen(
  reader: ReadableDb,
  version: IssuedVersion,
  format: DocumentFormat,
  options: PrintOptions = {},
): Promise<Uint8Array | string> {
  if (format === 'pdf') return frozenBytes(reader, version, version.pdfSha256);
  if (format === 'txt') return frozenBytes(reader, version, version.textSha256);
  if (format === 'json') return frozenBytes(reader, version, version.documentSha256);
  return printDocument(frozenDocument(reader, version), format, valueOf(version.issuedOn) ?? '', options);
}

/** The text of a version as a block tree. Throws `versionLost` when it is gone or was changed. */
export function frozenDocument(reader: ReadableDb, version: IssuedVersion): Document {
  return readDocument(frozenJson(reader, version, version.documentSha256));
}

/**
 * The records that a version was written from, in the form of today; undefined when they are whole, but in a form that this
 * Candor cannot read. Throws `versionLost` when they are gone or were changed.
 */
export function frozenRecords(reader: ReadableDb, version: IssuedVersion): OfficeRecords | undefined {
  const reading = readOffice(frozenJson(reader, version, version.recordsSha256));
  return reading.ok ? reading.office : undefined;
}

function frozenJson(reader: ReadableDb, version: IssuedVersion, fingerprint: Answer<string>): unknown {
  return JSON.parse(new TextDecoder().decode(frozenBytes(reader, version, fingerprint)));
}

function frozenBytes(reader: ReadableDb, version: IssuedVersion, fingerprint: Answer<string>): Uint8Array {
  const sha256 = valueOf(fingerprint);
  const kept = sha256 === undefined ? undefined : keptFile(reader, sha256);
  if (kept === undefined || fingerprintOf(kept.bytes) !== sha256) throw lost(version);
  return kept.bytes;
}

/** The text of the version issued last, by policy. A policy without one, or whose frozen text is lost, is not in it. */
export function lastIssuedTexts(reader: ReadableDb, office: OfficeRecords): Map<string, Document> {
  return new Map(
    office.policyDocument.flatMap(({ id }) => {
      const version = versionsOf(office, id).at(-1);
      const document = version && frozenDocumentIfWhole(reader, version);
      return document ? [[id, document]] : [];
    }),
  );
}

/** The same as `frozenDocument`, undefined when it is gone or was changed. */
export function frozenDocumentIfWhole(reader: ReadableDb, version: IssuedVersion): Document | undefined {
  try {
    return frozenDocument(reader, version);
  } catch (error) {
    if (error instanceof AppError && error.code === 'versionLost') return undefined;
    throw error;
  }
}

function lost({ id, number }: IssuedVersion): AppError {
  return new AppError('versionLost', { id, number: valueOf(number) ?? 0 });
}
