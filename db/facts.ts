/** Facts about the file itself, for the status line and `info`. */
import type { ReadableDb } from './connection.ts';
import { lastSequence, logRowAt } from './log-rows.ts';
import { metaValue } from './meta.ts';
import type { FileFacts } from './office-file.ts';
import { canUndo, redoTarget } from './undo.ts';

/** The facts of an open file; times are UTC (ISO 8601), the revision is the number of its last command. */
export function fileFacts(db: ReadableDb): FileFacts {
  const revision = lastSequence(db);
  const last = logRowAt(db, revision);
  return {
    revision,
    savedAt: last?.at ?? '',
    createdAt: logRowAt(db, 1)?.at ?? '',
    program: metaValue(db, 'program') ?? '',
    sample: last?.sample === 1,
    canUndo: canUndo(db),
    canRedo: redoTarget(db) !== undefined,
  };
}
