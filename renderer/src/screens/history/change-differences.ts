import type { LogEntry } from '../../../../src/contract/change-log.ts';
import { changedFields, type RecordDifference } from '../../../../src/inventory/compare-offices.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { typeOfId } from '../../../../src/inventory/record-id.ts';

/** What one change of the log did to its records, in the form in which two days are compared. */
export function differencesOf({ changes }: Pick<LogEntry, 'changes'>): RecordDifference[] {
  return changes.flatMap((change) => {
    const type = typeOfId(change.id);
    const before = recordIn(change.before);
    const after = recordIn(change.after);
    if (type === undefined) return [];
    const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const both = before !== undefined && after !== undefined;
    return {
      id: change.id,
      type,
      what,
      before,
      after,
      fields: both ? changedFields(type, before, after) : [],
      besides: both && (before.note !== after.note || before.certainty !== after.certainty),
    };
  });
}

/** What the database wrote, the record's schema has checked. */
function recordIn(kept: unknown): AnyRecord | undefined {
  return typeof kept === 'object' && kept !== null ? (kept as AnyRecord) : undefined;
}
