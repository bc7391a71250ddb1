/**
 * Files that a person drops on the page. The page hands the file to its host and gets a ticket; it never sees or sends a path.
 * A call that takes a ticket reads the file it stands for, once.
 */
import { z } from 'zod';
import type { EvidenceKindName } from '../inventory/evidence-kinds.ts';

/** Stands for one offered file, until it is used or many others were offered. */
export const ticket = z.string().regex(/^[0-9a-f]{32}$/, 'a ticket of this run');

/**
 * What an offered file is, by its content. `office`: an office file; `sheet`: questions that a colleague has answered;
 * `requests`: a list of people who asked; `table`: some other table; `data`: the JSON of an office; `proof`: anything else
 * that can be attached.
 */
export type OfferedAs = 'office' | 'sheet' | 'requests' | 'table' | 'data' | 'proof';

export interface Offered {
  ticket: string;
  /** Plain name, without folder. */
  name: string;
  bytes: number;
  is: OfferedAs;
  /** The kind in which it could be attached to a record, or null. */
  kind: EvidenceKindName | null;
  /** For an office file: whether the host knows where it lies. A browser does not tell; opening it then asks. */
  opens: boolean;
}

/** A file as the page holds it after a drop. The `File` of a browser is one. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
}
