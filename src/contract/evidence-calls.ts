/** The calls about files that are attached to records as proof: adding, showing, saving a copy, erasing what is in one. */
import { z } from 'zod';
import type { EvidenceKindName } from '../inventory/evidence-kinds.ts';
import { line } from '../inventory/formats.ts';
import { anyRecordId, recordId } from '../inventory/record-id.ts';
import type { ChangeResult, ExportResult } from './answers.ts';
import { call } from './call.ts';
import { ticket } from './offered.ts';

/**
 * What attaching a file did. `known` means that the office file holds the same content already: `linked`, so the record was
 * added to it; `here`, so nothing was to do.
 */
export type AttachResult =
  | (ChangeResult & { outcome: 'attached'; id: string; fileName: string; known: 'new' | 'linked' | 'here' })
  | { outcome: 'cancelled' };

/** The content of an attached file, as far as it can be shown. `none`: only a copy can be saved. */
export type EvidenceContent =
  | { shows: 'pages'; base64: string }
  | { shows: 'image'; mediaType: string; base64: string }
  | { shows: 'text'; text: string; cut: boolean }
  | { shows: 'none'; kind: EvidenceKindName | null };

const id = recordId('evidence');
/** The record that the file belongs to; none while that is not said yet. */
const recordOrNone = { recordId: anyRecordId.optional() };

export const evidenceQueryCalls = {
  /** Refused with `evidenceLost` when the content is missing or is not what was attached. */
  'evidence.content': call<EvidenceContent>()(z.strictObject({ id })),
};

export const evidenceCommandCalls = {
  /** Asks for a file and attaches it to the record. Refused with `evidenceRefused` and the reason. */
  'evidence.add': call<AttachResult>()(z.strictObject(recordOrNone)),
  /** The same with a file that was dropped on the page. */
  'evidence.addOffered': call<AttachResult>()(z.strictObject({ ticket, ...recordOrNone })),
  /** Asks where, writes the content as it was attached, and reads it back. */
  'evidence.saveCopy': call<ExportResult>()(z.strictObject({ id })),
  /** Takes content and names out of the office file and its history. Cannot be undone. */
  'evidence.erase': call<ChangeResult>()(z.strictObject({ id, expectedRevision: z.int().min(0), why: line })),
};
