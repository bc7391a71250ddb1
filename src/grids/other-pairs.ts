/** Which cells besides those asked about an answer would change: what a person is told before it is given. */
import { itemsOf } from '../inventory/answer.ts';
import { differing } from '../inventory/differing.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { disclosureGrid } from './disclosure-grid.ts';
import { retentionGrid } from './retention-grid.ts';

/** A cell: data, and a recipient or a rule. */
export interface Pair {
  element: string;
  column: string;
}

interface Block {
  elements: ReadonlySet<string>;
  columns: ReadonlySet<string>;
}

/** The pairs outside the block that say something else in `after`, on a day (ISO date), in the order of the records. */
export function otherDisclosurePairs(before: OfficeRecords, after: OfficeRecords, block: Block, today: string): Pair[] {
  // Only pairs of records that differ can differ; to compare all would be a million.
  const touched = new Map<string, Set<string>>();
  const note = (recipients: readonly string[], elements: readonly string[]): void => {
    for (const recipient of recipients) {
      const data = touched.get(recipient) ?? new Set();
      for (const element of elements) data.add(element);
      touched.set(recipient, data);
    }
  };
  for (const one of differing(before.disclosure, after.disclosure).flat())
    note(itemsOf(one.recipients), itemsOf(one.elements));
  for (const one of differing(before.recipient, after.recipient).flat()) note([one.id], itemsOf(one.neverGets));
  const [was, is] = [disclosureGrid(before, today), disclosureGrid(after, today)];
  return [...touched].flatMap(([column, data]) =>
    [...data]
      .filter((element) => !(block.elements.has(element) && block.columns.has(column)))
      .filter((element) => was(element, column) !== is(element, column))
      .map((element) => ({ element, column })),
  );
}

/** The same for data and rules that were there before: which of them a rule begins or ceases to cover, or confirms. `today`: ISO date. */
export function otherRetentionPairs(before: OfficeRecords, after: OfficeRecords, block: Block, today: string): Pair[] {
  const [was, is] = [retentionGrid(before, today), retentionGrid(after, today)];
  const rules = differing(before.retentionRule, after.retentionRule)
    .flat()
    .map(({ id }) => id);
  return [...new Set(rules)].flatMap((column) =>
    before.dataElement.flatMap(({ id: element }) => {
      if (block.elements.has(element) && block.columns.has(column)) return [];
      const [old, now] = [was.state(element, column), is.state(element, column)];
      const same = (old === 'open') === (now === 'open') && (old === 'suggested') === (now === 'suggested');
      return same ? [] : [{ element, column }];
    }),
  );
}
