/**
 * IssuedVersion and PolicyReview: what the office published, and when it looked at it again.
 *
 * The text, the PDF and the records behind a version are kept in the file's vault under their SHA-256 (hex); the record holds
 * the fingerprints. Both kinds of records are written by commands of their own and are never changed afterwards.
 */
import { count, date, defineFields, paragraph, ref, rows, text, texts } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const issuedVersion = defineRecord(
  'issuedVersion',
  {
    name: 'IssuedVersion',
    plural: 'Issued versions',
    singular: 'issued version',
    about: 'Every version of a policy that you issued, frozen.',
    titleOf: (record) => `Version ${String(valueOf(record.number) ?? '')}`.trim(),
  },
  defineFields({
    policy: ref('Policy', 'Of which policy is it a version?', 'policyDocument'),
    number: count('Number', 'Which version is it?'),
    effectiveDate: date('In force from', 'From when does it apply?', { citation: 'bpc-22575-b-4' }),
    issuedOn: date('Issued on', 'When was it issued?', { citation: 'civ-1798.130-a-5' }),
    issuedBy: text('Issued by', 'Who issued it?'),
    acceptedGaps: rows('Open points', 'What was still open, and why was it issued all the same?', {
      path: text('Where', 'Which answer or finding was open?'),
      missing: text('What', 'What was open?'),
      reason: text('Reason', 'Why was it issued all the same?'),
    }),
    changes: texts('What changed', 'What changed since the version before?'),
    textSha256: text('Fingerprint of the text', 'SHA-256 of the plain text', { internal: true }),
    documentSha256: text('Fingerprint of the document', 'SHA-256 of the document with its provenance', {
      internal: true,
    }),
    recordsSha256: text('Fingerprint of the records', 'SHA-256 of the records it was written from', { internal: true }),
    pdfSha256: text('Fingerprint of the PDF', 'SHA-256 of the PDF', { internal: true }),
  }),
);
export type IssuedVersion = RecordOf<typeof issuedVersion.fields>;

export const policyReview = defineRecord(
  'policyReview',
  {
    name: 'PolicyReview',
    plural: 'Reviews',
    singular: 'review',
    about: 'The days on which you read an issued policy again and left it as it is.',
    titleOf: (record) => `Review of ${valueOf(record.reviewedOn) ?? record.id}`,
  },
  defineFields({
    version: ref('Version', 'Which version was read again?', 'issuedVersion'),
    reviewedOn: date('Reviewed on', 'When?', { citation: 'civ-1798.130-a-5' }),
    reviewedBy: text('Reviewed by', 'Who read it?'),
    minute: paragraph('Note', 'What did you look at?'),
  }),
);
export type PolicyReview = RecordOf<typeof policyReview.fields>;
