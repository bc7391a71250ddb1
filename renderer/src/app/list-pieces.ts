import { recordsOf, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { inventoryTypes, type RecordType } from '../../../src/inventory/record-id.ts';
import { recordState } from '../screens/records/record-state.ts';
import { searchedWords } from '../screens/records/searched-words.ts';

/** Records from which on a list is so long that its first opening, or the first key in its search, would be felt. */
const isLong = 300;
/** Records looked at in one piece: a few milliseconds. */
const portion = 100;

/** The office for which everything about a list was found out. */
const known = new WeakMap<readonly object[], OfficeRecords>();

/**
 * What long lists say of each of their records and are searched by, as pieces of work to be done at rest. Short lists have no such
 * pieces: there it is found out when it is asked for.
 */
export function listPieces(office: OfficeRecords, types: readonly RecordType[] = inventoryTypes): (() => void)[] {
  return types.flatMap((type) => {
    const records = recordsOf(office, type);
    if (records.length < isLong || known.get(records) === office) return [];
    const pieces = Array.from({ length: Math.ceil(records.length / portion) }, (_none, at) => () => {
      for (const record of records.slice(at * portion, (at + 1) * portion)) {
        recordState(type, record);
        searchedWords(office, type, record);
      }
    });
    return [...pieces, () => known.set(records, office)];
  });
}
