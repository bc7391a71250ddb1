/**
 * What every entry of a statutory catalogue carries, whatever the catalogue.
 *
 * Law is data here: a fact, where it stands, the day somebody last looked, and whether that look was at the official
 * text. So a document can print where a sentence comes from, and one changed figure is one changed line.
 */

/** One fact of the law. */
export interface CatalogueEntry {
  /** Lower-case words joined by hyphens; never changed once shipped, because office files refer to it. */
  readonly id: string;
  /** Statute or regulation as printed, e.g. `Cal. Civ. Code 1798.83(c)(1)`. */
  readonly cite: string;
  /** ISO 8601 date on which the entry was last compared with its source. */
  readonly checkedOn: string;
  /** True when it was matched to a text we read; false when it comes from knowledge alone, and then `note` says so. */
  readonly verified: boolean;
  /** Set when the regulation was read in its 2023 wording and the 2026 wording of this very point was not seen. */
  readonly regulationText?: '2023';
  /**
   * Where the 2023 text of the regulation has it, when its letters may have moved since, e.g. `11 CCR 7011(e)(1)(A)`.
   * Only `cite`, without those letters, is printed.
   */
  readonly placeIn2023Text?: string;
  /** The doubt, or the limit of what was checked. Required when `verified` is false. For staff, never printed. */
  readonly note?: string;
}

/** Stands where a citation would, for practice that no statute sets. Composers never print it as a citation. */
export const noStatute = 'No statute';

/** Tells whether an entry has a citation that may be printed, or only common practice behind it. */
export function hasStatute(entry: Pick<CatalogueEntry, 'cite'>): boolean {
  return entry.cite !== noStatute;
}

/** The entry with this id, or undefined when the catalogue has none: office files may be newer than the program. */
export function findEntry<Entry extends { readonly id: string }>(
  catalogue: readonly Entry[],
  id: string,
): Entry | undefined {
  return catalogue.find((entry) => entry.id === id);
}

/** The entry with an id that the types already know. Throws if the catalogue lost it, which a test prevents. */
export function entryOf<Entry extends { readonly id: string }>(catalogue: readonly Entry[], id: Entry['id']): Entry {
  const entry = findEntry(catalogue, id);
  if (entry === undefined) throw new Error(`The library has no entry ${id}`);
  return entry;
}
