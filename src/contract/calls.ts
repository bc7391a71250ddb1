/**
 * The contract: every call a screen can make, with the schema of its input and the type of its answer.
 *
 * Queries never write. Commands answer what changed; an event then tells every window. No input holds a path, an address
 * to fetch, or SQL: where a file is meant, the host asks the person.
 */
import { z } from 'zod';
import type { Document } from '../documents/block.ts';
import type { DocumentFind } from '../documents/find-in-document.ts';
import type { WordingState } from '../documents/own-wording/apply-own-wording.ts';
import type { IssueCheck } from '../documents/versions/issue-check.ts';
import type { Finding } from '../findings/finding.ts';
import { answerSchema } from '../inventory/answer.ts';
import { isoDate, line, longText } from '../inventory/formats.ts';
import { wordingChanges } from '../inventory/own-wording.ts';
import { anyRecordId, recordId, recordTypes } from '../inventory/record-id.ts';
import type { PackBlockInfo, PackInfo } from '../packs/packs.ts';
import type { Ledger, YearList } from '../disclosure/year-list.ts';
import type { ChangeResult, ExportResult } from './answers.ts';
import { backupCommandCalls, backupQueryCalls } from './backup-calls.ts';
import { bringInCommandCalls } from './bring-in-calls.ts';
import { call } from './call.ts';
import { evidenceCommandCalls, evidenceQueryCalls } from './evidence-calls.ts';
import { fileCommandCalls, fileQueryCalls } from './file-calls.ts';
import { draftCommandCalls, draftQueryCalls } from './draft-calls.ts';
import { gridCommandCalls } from './grid-calls.ts';
import { requestScreenCalls } from './request-screen-calls.ts';
import { listCommandCalls, listQueryCalls } from './list-calls.ts';
import { historyCommandCalls, historyQueryCalls } from './history-calls.ts';
import { officeQueryCalls } from './office-calls.ts';
import { requestCommandCalls, requestQueryCalls } from './request-calls.ts';
import { reviewCommandCalls, reviewQueryCalls } from './review-calls.ts';
import { vendorCommandCalls, vendorQueryCalls } from './vendor-calls.ts';
import { shownQueryCalls } from './shown-calls.ts';
import type { VersionDrift, VersionInfo } from './versions.ts';
import { mapCommandCalls } from './map-calls.ts';
import { sheetCommandCalls } from './sheet-calls.ts';
import { walkCommandCalls, walkPlaceSchema, walkQueryCalls } from './walk-calls.ts';

export type { ChangeResult, ExportResult };

export interface FileState {
  /** File name without folder, e.g. `Bayline.candor`. */
  name: string;
  /** Name of the folder it is in, for the status line. */
  folder: string;
  officeName: string;
  sample: boolean;
  /** Number of the last command; changes with every write. */
  revision: number;
  /** UTC time of the last write, ISO 8601. */
  savedAt: string;
  canUndo: boolean;
  canRedo: boolean;
}

export interface AppState {
  version: string;
  host: 'electron' | 'loopback' | 'inProcess';
  /** Today's date at the office (ISO). */
  today: string;
  file: FileState | null;
  recent: { name: string; folder: string }[];
  samples: SampleInfo[];
}

export interface SampleInfo {
  slug: string;
  name: string;
  about: string;
}

/** What a file that is opened or made answers. */
export type OpenResult = { outcome: 'opened'; file: FileState } | { outcome: 'cancelled' };

/** From which pack an office was begun, and what it asks room by room; no slug for an office made by hand. */
export interface PackOfOffice {
  slug: string | null;
  blocks: (PackBlockInfo & { ticked: boolean })[];
}

const nothing = z.strictObject({});
const revision = z.int().min(0);
const recordType = z.enum(recordTypes);
/** Checked again against the record's own schema by the service; here only the outer form and a limit of size. */
const answers = z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,60}$/), answerSchema(z.json()));

/** Id of a part of a document, like `recipients.role.V-003`, of a finding, or of an answer, like `R-002.period`. */
const dotted = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,199}$/, 'an id like recipients.role.V-003');
const versionId = recordId('issuedVersion');
const slug = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);
const packBlock = z.strictObject({ slug, blockId: slug });
const onePolicy = { policyId: anyRecordId.optional() };
/** A line or a text that may be left empty. */
const lineOrNothing = z.union([z.literal(''), line]).default('');
const why = lineOrNothing;
const textOrNothing = z.union([z.literal(''), longText]).default('');

/** A calendar year since Civil Code 1798.83 came into force. */
const year = z.int().min(2005).max(2999);
const accepted = z
  .array(z.strictObject({ path: dotted, reason: line }))
  .max(400)
  .default([]);
export const exportFormats = {
  policy: ['pdf', 'docx', 'html', 'md', 'txt', 'json'],
  shineTheLight: ['pdf', 'docx', 'xlsx', 'csv', 'txt', 'json'],
  workbook: ['xlsx'],
  office: ['json'],
} as const;

export const queries = {
  'app.state': call<AppState>()(nothing),
  ...backupQueryCalls,
  ...listQueryCalls,
  ...officeQueryCalls,
  ...shownQueryCalls,
  'policy.compose': call<Document>()(z.strictObject({ ...onePolicy, asOf: isoDate.optional() })),
  /** Sentences in which all the words stand, and statutes that hold them all; the first ones. */
  'policy.find': call<DocumentFind[]>()(z.strictObject({ ...onePolicy, words: z.string().max(200) })),
  /** What is open, and who would issue it when nobody else is named. */
  'policy.issueCheck': call<IssueCheck & { issuedBy: string }>()(
    z.strictObject({ ...onePolicy, effectiveDate: isoDate }),
  ),
  /** Every version that was issued, newest first. */
  'policy.versions': call<VersionInfo[]>()(z.strictObject(onePolicy)),
  /** The text of a version as it was frozen. */
  'policy.version': call<Document>()(z.strictObject({ id: versionId })),
  'policy.inForce': call<VersionInfo | null>()(z.strictObject({ ...onePolicy, on: isoDate })),
  /** What the version in force says that is no longer so; of the newest one while none is in force yet. */
  'policy.drift': call<VersionDrift>()(z.strictObject(onePolicy)),
  'wording.list': call<WordingState[]>()(z.strictObject(onePolicy)),
  'finding.list': call<Finding[]>()(z.strictObject({ asOf: isoDate.optional() })),
  /** How many of them nobody has set aside, and how many of these are untrue. */
  'finding.count': call<{ open: number; untrue: number }>()(nothing),
  'shineTheLight.year': call<{ list: YearList; document: Document }>()(z.strictObject({ year })),
  /** The kinds of office that Candor knows. */
  'pack.list': call<PackInfo[]>()(nothing),
  'pack.blocks': call<PackOfOffice>()(nothing),
  ...walkQueryCalls,
  ...draftQueryCalls,
  /** The disclosures of a calendar year: what counts, what does not and why; a closed year as it was frozen. And who works here. */
  'ledger.year': call<Ledger & { person: string }>()(z.strictObject({ year })),
  ...requestQueryCalls,
  ...requestScreenCalls,
  ...vendorQueryCalls,
  ...historyQueryCalls,
  ...reviewQueryCalls,
  ...evidenceQueryCalls,
  ...fileQueryCalls,
};

export const commands = {
  'file.create': call<OpenResult>()(z.strictObject({ officeName: line })),
  'file.open': call<OpenResult>()(nothing),
  'file.openRecent': call<OpenResult>()(z.strictObject({ index: z.int().min(0).max(50) })),
  'file.close': call<null>()(nothing),
  ...fileCommandCalls,
  ...evidenceCommandCalls,
  ...backupCommandCalls,
  'sample.create': call<OpenResult>()(z.strictObject({ slug })),
  'record.create': call<ChangeResult & { id: string }>()(z.strictObject({ type: recordType, answers, why })),
  /** Saves the answers named; the others stay. Refused with `conflict` when the record changed after `expectedRevision`. */
  'record.save': call<ChangeResult>()(
    z.strictObject({
      id: anyRecordId,
      expectedRevision: revision,
      answers,
      note: z.string().max(8000).optional(),
      certainty: z.enum(['stated', 'implied', 'assumed', 'silent']).optional(),
      why,
    }),
  ),
  ...listCommandCalls,
  'record.remove': call<ChangeResult>()(z.strictObject({ id: anyRecordId, expectedRevision: revision, why })),
  /** Confirms every suggested answer of the records. */
  'record.confirm': call<ChangeResult>()(
    z.strictObject({
      ids: z.array(anyRecordId).min(1).max(5000),
      expectedRevision: revision,
      place: walkPlaceSchema.optional(),
    }),
  ),
  ...walkCommandCalls,
  ...sheetCommandCalls,
  /** Removes a record that the office does not have, with the open suggestions that rest on it alone. */
  'record.notHere': call<ChangeResult>()(
    z.strictObject({ id: anyRecordId, expectedRevision: revision, place: walkPlaceSchema.optional() }),
  ),
  /** Adds the suggestions of a pack. Refused with `packStarted` while suggestions are waiting to be confirmed. */
  'pack.start': call<ChangeResult>()(z.strictObject({ slug })),
  'pack.addBlock': call<ChangeResult>()(packBlock),
  /** Takes back the suggestions of a block that nobody touched; `kept` are the ids of its records that stay. */
  'pack.takeBack': call<ChangeResult & { kept: string[] }>()(packBlock),
  ...gridCommandCalls,
  ...draftCommandCalls,
  ...historyCommandCalls,
  ...reviewCommandCalls,
  'policy.export': call<ExportResult>()(
    z.strictObject({
      format: z.enum(exportFormats.policy),
      ...onePolicy,
      explain: z.boolean().default(false),
      /** For `html`: only the part to paste into a page of a website. */
      fragment: z.boolean().default(false),
    }),
  ),
  /** Freezes a version. Every open point must be accepted with a reason: its path, or the id of an untrue finding. */
  'policy.issue': call<ChangeResult & { id: string }>()(
    z.strictObject({
      ...onePolicy,
      effectiveDate: isoDate,
      accepted,
      /** The person who issues it; the name that the computer knows when it is left out. */
      issuedBy: line.optional(),
      why,
    }),
  ),
  /** Notes that a version was read again and left as it is. */
  'policy.review': call<ChangeResult & { id: string }>()(
    z.strictObject({ versionId, reviewedOn: isoDate, minute: textOrNothing }),
  ),
  'policy.exportVersion': call<ExportResult>()(
    z.strictObject({ id: versionId, format: z.enum(exportFormats.policy), fragment: z.boolean().default(false) }),
  ),
  /**
   * Puts own words into a policy. A part has one own wording of each kind; setting it again replaces it and notes what the
   * records say now, so it also means "seen". Own paragraphs stand beside each other. `record.remove` takes one back.
   */
  'wording.set': call<ChangeResult & { id: string }>()(
    z.strictObject({
      ...onePolicy,
      block: dotted,
      change: z.enum(wordingChanges.map(({ value }) => value)),
      text: textOrNothing,
      /** For a move: the part in front of it; without it the first place. */
      after: dotted.optional(),
      reason: lineOrNothing,
    }),
  ),
  /** Sets a finding aside with a reason. It is open again when it says something else, or after `record.remove`. */
  'finding.waive': call<ChangeResult & { id: string }>()(z.strictObject({ findingId: dotted, reason: longText })),
  /** Closes a year that is over. Every open point must be accepted with a reason. */
  'ledger.close': call<ChangeResult & { id: string }>()(
    /** The person who closes it; the name that the computer knows when it is left out. */
    z.strictObject({ year, accepted, closedBy: line.optional(), why }),
  ),
  /** Adds a dated correction to a closed year. */
  'ledger.correct': call<ChangeResult & { id: string }>()(
    /** The person who corrects it; the name that the computer knows when it is left out. */
    z.strictObject({ year, correction: longText, correctedBy: line.optional(), why }),
  ),
  ...requestCommandCalls,
  ...vendorCommandCalls,
  'shineTheLight.export': call<ExportResult>()(z.strictObject({ format: z.enum(exportFormats.shineTheLight), year })),
  ...mapCommandCalls,
  'workbook.export': call<ExportResult>()(nothing),
  'office.export': call<ExportResult>()(nothing),
  ...bringInCommandCalls,
};

export const calls = { ...queries, ...commands };

export type CallName = keyof typeof calls;
export type QueryName = keyof typeof queries;
export type CommandName = keyof typeof commands;
/** What a caller sends; defaults may be left out. */
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
/** What a handler receives: checked, with defaults. */
export type CheckedInput<Name extends CallName> = z.output<(typeof calls)[Name]['input']>;
export type CallAnswer<Name extends CallName> = Exclude<(typeof calls)[Name]['answer'], undefined>;
