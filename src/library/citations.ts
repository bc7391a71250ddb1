import type { Citation } from '../documents/block.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { ccpaRegulationCitations } from './citations/ccpa-regulations.ts';
import { ccpaStatuteCitations } from './citations/ccpa-statute.ts';
import { civilCodeCitations } from './citations/civil-code.ts';
import { otherLawCitations } from './citations/other-laws.ts';

/**
 * Every citation that a document may print, by a short key.
 *
 * Composers, checks and form fields name the key and never type a citation, so a wrong one is mended in one place. Keys
 * read `civ-` Civil Code, `ccr-` CCPA regulations (11 CCR), `bpc-` Business and Professions Code, `cfr-` and `usc-`
 * federal law, then the section and its subdivisions, lower-case: `civ-1798.130-a-5`.
 */
export type CitationSource = Omit<CatalogueEntry, 'id' | 'placeIn2023Text'>;

const citations = {
  ...ccpaStatuteCitations,
  ...civilCodeCitations,
  ...ccpaRegulationCitations,
  ...otherLawCitations,
} as const satisfies Record<string, CitationSource>;

/** The key of a citation. */
export type CitationKey = keyof typeof citations;

/** All keys, in the order of the lists. */
export const citationKeys: readonly CitationKey[] = Object.keys(citations).filter(isCitationKey);

/** Whether a text is the key of a citation. Form fields keep keys as plain text. */
export function isCitationKey(text: string): text is CitationKey {
  return Object.hasOwn(citations, text);
}

/** The citation as printed, e.g. `cite('civ-1798.83-a')` is `Cal. Civ. Code 1798.83(a)`. */
export function cite(key: CitationKey): Citation {
  return citations[key].cite;
}

/** The citations of several keys as printed, in the order given, each once. */
export function citeAll(keys: readonly CitationKey[]): Citation[] {
  return [...new Set(keys.map((key) => cite(key)))];
}

/** The citation with its date, its doubt and whether it was verified, for the lawyer's appendix. */
export function citationSource(key: CitationKey): CitationSource {
  return citations[key];
}
