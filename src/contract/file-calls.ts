/** The calls about files that were opened lately, and about files dropped on the page that are not attached to a record. */
import { z } from 'zod';
import type { OpenResult } from './calls.ts';
import { call } from './call.ts';
import { ticket } from './offered.ts';
import type { ListReading } from './request-calls.ts';
import type { SheetReading } from './sheet-calls.ts';

/** An office file that was opened lately, as screens may see it: names, no path. */
export interface RecentFile {
  name: string;
  /** Name of the folder it is in. */
  folder: string;
  /** It is the one that is open. */
  open: boolean;
  /** Nothing has this name there any more; a stick or a drive may only be away. */
  missing: boolean;
}

const nothing = z.strictObject({});
const place = z.strictObject({ index: z.int().min(0).max(50) });

export const fileQueryCalls = {
  /** The files opened lately, the last first, each looked for. */
  'file.recent': call<RecentFile[]>()(nothing),
};

export const fileCommandCalls = {
  /** Takes a file off the list of those opened lately; the file itself stays. */
  'file.forgetRecent': call<RecentFile[]>()(place),
  /** Opens an office file that was dropped on the page; asks where it lies when the host is not told (`Offered.opens`). */
  'file.openOffered': call<OpenResult>()(z.strictObject({ ticket })),
  /** Reads a dropped sheet of a colleague; nothing is taken yet. */
  'sheet.readOffered': call<SheetReading>()(z.strictObject({ ticket })),
  /** Reads a dropped list of requests; nothing is added yet. */
  'request.readOffered': call<ListReading>()(z.strictObject({ ticket })),
};
