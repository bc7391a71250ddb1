/**
 * The contract: every call a screen can make, with the schema of its input and the type of its answer.
 *
 * Queries never write. Commands answer what changed; an event then tells every window. No input holds a path, an address
 * to fetch, or SQL: where a file is meant, the host asks the person.
 */
import { z } from 'zod';
import type { Document } from '../documents/block.ts';
import type { Finding } from '../findings/finding.ts';
import { answerSchema } from '../inventory/answer.ts';
import { isoDate, line } from '../inventory/formats.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { anyRecordId, recordTypes } from '../inventory/record-id.ts';
import type { YearList } from '../disclosure/year-list.ts';
import type { LogLine } from './change-log.ts';

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

/** What an export wrote. `checked` repeats in words what was read back, e.g. `14 pages`. */
export type ExportResult =
  { outcome: 'written'; fileName: string; checked: string; bytes: number } | { outcome: 'cancelled' };

/** What a file that is opened or made answers. */
export type OpenResult = { outcome: 'opened'; file: FileState } | { outcome: 'cancelled' };

export interface ChangeResult {
  revision: number;
  /** Ids of the records that were added, changed or removed. */
  changed: string[];
}

const nothing = z.strictObject({});
const revision = z.int().min(0);
const recordType = z.enum(recordTypes);
/** Checked again against the record's own schema by the service; here only the outer form and a limit of size. */
const answers = z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,60}$/), answerSchema(z.json()));
const why = z.union([z.literal(''), line]).default('');

export const exportFormats = {
  policy: ['pdf', 'docx', 'html', 'md', 'txt', 'json'],
  shineTheLight: ['pdf', 'docx', 'xlsx', 'csv', 'txt', 'json'],
  workbook: ['xlsx'],
  office: ['json'],
} as const;

export const queries = {
  'app.state': call<AppState>()(nothing),
  'office.read': call<{ office: OfficeRecords; revision: number }>()(nothing),
  'policy.compose': call<Document>()(z.strictObject({ policyId: anyRecordId.optional(), asOf: isoDate.optional() })),
  'finding.list': call<Finding[]>()(z.strictObject({ asOf: isoDate.optional() })),
  'shineTheLight.year': call<{ list: YearList; document: Document }>()(
    z.strictObject({ year: z.int().min(2005).max(2999) }),
  ),
  'history.list': call<LogLine[]>()(z.strictObject({ before: revision.optional(), recordId: anyRecordId.optional() })),
};

export const commands = {
  'file.create': call<OpenResult>()(z.strictObject({ officeName: line })),
  'file.open': call<OpenResult>()(nothing),
  'file.openRecent': call<OpenResult>()(z.strictObject({ index: z.int().min(0).max(50) })),
  'file.close': call<null>()(nothing),
  'sample.create': call<OpenResult>()(z.strictObject({ slug: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/) })),
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
  'record.remove': call<ChangeResult>()(z.strictObject({ id: anyRecordId, expectedRevision: revision, why })),
  'history.undo': call<ChangeResult>()(nothing),
  'history.redo': call<ChangeResult>()(nothing),
  'policy.export': call<ExportResult>()(
    z.strictObject({
      format: z.enum(exportFormats.policy),
      policyId: anyRecordId.optional(),
      explain: z.boolean().default(false),
    }),
  ),
  'shineTheLight.export': call<ExportResult>()(
    z.strictObject({ format: z.enum(exportFormats.shineTheLight), year: z.int().min(2005).max(2999) }),
  ),
  'workbook.export': call<ExportResult>()(nothing),
  'office.export': call<ExportResult>()(nothing),
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

/** Pairs an input schema with an answer type; the answer exists only for the compiler. */
function call<Answer>() {
  return <Input extends z.ZodType>(input: Input): { input: Input; answer?: Answer } => ({ input });
}
