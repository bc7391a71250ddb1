/**
 * Files that records name by their fingerprint (SHA-256, hex): what was issued or sent, and proof. The data file keeps them
 * beside the records, and the office JSON carries them along.
 */
import { z } from 'zod';
import { valueOf } from './answer.ts';
import type { AnyRecord } from './definitions.ts';
import { allRecords, answerOf, type OfficeRecords } from './office-records.ts';
import type { RecordType } from './record-id.ts';

/** The fields that hold the fingerprint of a kept file, with what the file is in plain words. */
const keptFileFields: { readonly [Type in RecordType]?: Readonly<Record<string, string>> } = {
  issuedVersion: {
    documentSha256: 'its text',
    textSha256: 'its text in plain words',
    recordsSha256: 'its records',
    pdfSha256: 'its PDF',
  },
  letter: { copySha256: 'its copy', textSha256: 'its text in plain words' },
  evidence: { sha256: 'its proof' },
};

/** The record types that name kept files. */
export const typesWithFiles = Object.keys(keptFileFields) as RecordType[];

/** A file in the office JSON: its bytes in base64, under its fingerprint. */
export const jsonFile = z.strictObject({
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,80}$/, 'a media type like application/pdf'),
  base64: z.base64(),
});
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');

/** Files by fingerprint, as the office JSON holds them. */
export type JsonFiles = Readonly<Record<string, z.infer<typeof jsonFile>>>;

/** The fingerprints that a record names, each with what the file is in plain words. */
export function fingerprintsOf(type: RecordType, record: AnyRecord): { sha256: string; what: string }[] {
  return Object.entries(keptFileFields[type] ?? {}).flatMap(([field, what]) => {
    const sha256 = valueOf(answerOf(record, field));
    return typeof sha256 === 'string' ? [{ sha256, what }] : [];
  });
}

/** The fingerprints of all files that the records of an office name, sorted, without repeats. */
export function namedFingerprints(office: OfficeRecords): string[] {
  const all = allRecords(office).flatMap(({ type, record }) => fingerprintsOf(type, record));
  return [...new Set(all.map(({ sha256 }) => sha256))].toSorted();
}
