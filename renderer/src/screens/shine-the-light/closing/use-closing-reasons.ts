import { given, itemsOf, none, valueOf } from '../../../../../src/inventory/answer.ts';
import type { CallInput } from '../../../../../src/contract/calls.ts';
import { useCommand } from '../../../data/commands.ts';
import { useOffice, useOfficeRevision } from '../../../data/queries.ts';
import type { Reasons } from './points.ts';

/**
 * The reasons for what stays open, kept in the record of the year while it runs: whoever leaves the walk finds them again,
 * on the next day and on another computer too.
 */
export function useClosingReasons(year: number): { reasons: Reasons; keep: (reasons: Reasons) => Promise<void> } {
  const revision = useOfficeRevision();
  const record = useOffice().ledgerYear.find((one) => valueOf(one.year) === year && valueOf(one.state) !== 'closed');
  const create = useCommand('record.create');
  const save = useCommand('record.save');
  const rows = record ? itemsOf(record.openPoints) : [];
  return {
    reasons: Object.fromEntries(rows.map((row) => [valueOf(row.path) ?? '', valueOf(row.reason) ?? ''])),
    keep: async (reasons) => {
      const next = Object.entries(reasons).map(([path, reason], index) => ({
        key: `p${index + 1}`,
        path: given(path),
        reason: given(reason),
      }));
      // The answers fit their fields; the schema of the call sees only JSON.
      const answers = {
        year: given(year),
        state: given('running'),
        openPoints: next.length === 0 ? none : given(next),
      } as CallInput<'record.create'>['answers'];
      if (record) await save.mutateAsync({ id: record.id, expectedRevision: revision, answers });
      else await create.mutateAsync({ type: 'ledgerYear', answers });
    },
  };
}
