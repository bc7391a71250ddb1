/**
 * The calls that bring things in: a whole office from the JSON that another Candor wrote, and records from tables. Reading shows
 * what a file would do; nothing is in the records before the second call.
 */
import { z } from 'zod';
import { answerSchema } from '../inventory/answer.ts';
import type { OfficeSummary } from '../inventory/office-summary.ts';
import { certainties } from '../inventory/record-definition.ts';
import { anyRecordId, recordTypes } from '../inventory/record-id.ts';
import type { RememberedTitle } from '../tables/columns.ts';
import type { RawSheet } from '../tables/match-sheets.ts';
import type { ChangeResult } from './answers.ts';
import { call } from './call.ts';
import type { OpenResult } from './calls.ts';
import { ticket } from './offered.ts';

/** An office in a JSON file, before anything is made of it. The ticket stands for the bytes that were read. */
export type OfficePreview =
  | {
      outcome: 'read';
      ticket: string;
      fileName: string;
      /** ISO date of the last change of the file; null when the host is not told. */
      fileDate: string | null;
      bytes: number;
      summary: OfficeSummary;
    }
  | { outcome: 'cancelled' };

/** The tables of a file as words, and what was said before of titles like theirs. */
export type TableReading =
  | { outcome: 'read'; fileName: string; sheets: RawSheet[]; remembered: RememberedTitle[] }
  | { outcome: 'cancelled' };

/** Rows that a file may bring at once. */
export const mostTableRows = 10_000;
/** Titles that a computer remembers at most. */
export const mostTitles = 500;

const nothing = z.strictObject({});

/** A title that a person has matched, as it is kept and sent. */
export const rememberedTitle = z.strictObject({
  type: z.enum(recordTypes),
  title: z.string().min(1).max(200),
  means: z
    .string()
    .regex(/^[a-zA-Z][a-zA-Z0-9]{0,60}$/)
    .nullable(),
});

export const bringInCommandCalls = {
  /** Asks for the JSON of an office and reads it. */
  'office.choose': call<OfficePreview>()(nothing),
  /** Reads the JSON of an office that was dropped on the page. */
  'office.readOffered': call<OfficePreview>()(z.strictObject({ ticket })),
  /** Makes a new office file of it, at a place that the person chooses, and opens that. The file that was open stays as it is. */
  'office.bringIn': call<OpenResult>()(z.strictObject({ ticket })),
  /** Asks for a workbook or a CSV file and reads its tables. */
  'table.choose': call<TableReading>()(nothing),
  /** Reads the tables of a file that was dropped on the page. */
  'table.readOffered': call<TableReading>()(z.strictObject({ ticket })),
  /**
   * Writes the rows that a person has ticked, and gives the records in `gone` today as their last day: one step to undo. A new
   * record is called by any free id; rows may point to it. `titles` are remembered for the next table.
   */
  'table.take': call<ChangeResult>()(
    z.strictObject({
      rows: z
        .array(
          z.strictObject({
            id: anyRecordId,
            isNew: z.boolean(),
            answers: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,60}$/), answerSchema(z.json())),
            note: z.string().max(8000).optional(),
            certainty: z.enum(certainties).optional(),
          }),
        )
        .max(mostTableRows),
      gone: z.array(anyRecordId).max(5000),
      expectedRevision: z.int().min(0),
      /** What the table is called, for the history. */
      source: z.string().max(200),
      titles: z.array(rememberedTitle).max(mostTitles).default([]),
    }),
  ),
};
