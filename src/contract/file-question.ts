/**
 * Which file is meant, asked in the page: the loopback host has no dialogs of the system. The page sees names and tokens, never a
 * path. Protocol: main/loopback/README.md.
 */
import { z } from 'zod';

export interface FileQuestion {
  /** Stays the same while one question goes on. */
  id: string;
  kind: 'open' | 'save';
  /** Where we are, in words for people: `Documents` or `Documents / Clinic`. Not a path. */
  folderLabel: string;
  /** Folders first, then files that fit, by name. Choosing a folder asks again with its entries. */
  entries: { token: string; name: string; kind: 'folder' | 'file' }[];
  /** Token of the folder above, or null at the top. */
  up: string | null;
  /** Endings that fit, without dot, e.g. ['candor']. */
  extensions: string[];
  /** Save only; empty when opening. */
  suggestedName: string;
  /** Why the question is asked again, or null. `exists`: a file of that name is there. */
  problem: null | 'exists' | 'badName' | 'cannotRead';
  /** Save only: whether an existing file may be replaced (with `replace: true`). */
  mayReplace: boolean;
}

/** What the page may answer. */
export const fileAnswer = z.union([
  z.strictObject({ id: z.string().max(64), choose: z.string().max(64) }),
  z.strictObject({ id: z.string().max(64), saveAs: z.string().max(400), replace: z.boolean().optional() }),
  z.strictObject({ id: z.string().max(64), cancel: z.literal(true) }),
]);
export type FileAnswer = z.infer<typeof fileAnswer>;
