/** What differs between two lists of records, when most of both is the same. */

/**
 * The records of `before` that are not in `after` as they were, and those of `after` that are new or changed, each in the order of
 * its list. Records that were not touched are the very same objects in both, most often in the same place.
 */
export function differing<One extends object>(
  before: readonly One[],
  after: readonly One[],
): [earlier: One[], later: One[]] {
  if (before === after) return [[], []];
  const moved = before.filter((one, at) => one !== after[at]);
  const others = after.filter((one, at) => one !== before[at]);
  const [earlier, later] = [new Set(moved), new Set(others)];
  return [moved.filter((one) => !later.has(one)), others.filter((one) => !earlier.has(one))];
}
