export type SortKey = string | number;

const collator = new Intl.Collator('en-US', { numeric: true, sensitivity: 'base' });

/** The rows in the order of a key; equal keys keep their order, empty texts come last in both directions. */
export function sortRows<Row>(rows: readonly Row[], keyOf: (row: Row) => SortKey, down: boolean): Row[] {
  return rows.toSorted((first, second) => {
    const [a, b] = [keyOf(first), keyOf(second)];
    if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return down ? -order : order;
  });
}
