/** The calls about the sheet that a colleague fills in: writing it, reading it back, taking its answers. */
import { z } from 'zod';
import { answerSchema } from '../inventory/answer.ts';
import { anyRecordId } from '../inventory/record-id.ts';
import type { SheetAnswer } from '../walk/filled-sheet.ts';
import type { ChangeResult, ExportResult } from './answers.ts';
import { call } from './call.ts';

/** The forms in which a sheet is written: to be filled in on a screen, or on paper. */
export const sheetFormats = ['xlsx', 'pdf'] as const;

/** What a filled sheet answers. Nothing in it is in the records yet. */
export type SheetReading = { outcome: 'read'; fileName: string; answers: SheetAnswer[] } | { outcome: 'cancelled' };

const path = z.string().regex(/^[A-Z]{1,2}-\d{3,9}\.[a-zA-Z][a-zA-Z0-9]{0,60}$/, 'a path like C-001.status');

export const sheetCommandCalls = {
  /** Writes the open questions of a room. */
  'sheet.export': call<ExportResult>()(
    z.strictObject({
      room: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
      /** Its name, as screens call it. */
      name: z.string().trim().min(1).max(60),
      format: z.enum(sheetFormats),
    }),
  ),
  /** Asks for a filled sheet and reads it. */
  'sheet.read': call<SheetReading>()(z.strictObject({})),
  /** Takes answers of a sheet that a person has looked at: cards that are right, and answers to questions. One step to undo. */
  'sheet.take': call<ChangeResult>()(
    z.strictObject({
      confirm: z.array(anyRecordId).max(5000),
      answers: z.array(z.strictObject({ path, answer: answerSchema(z.json()) })).max(5000),
      expectedRevision: z.int().min(0),
    }),
  ),
};
