import type { Citation } from '../documents/block.ts';
import { entryOf, type CatalogueEntry } from './catalogue.ts';
import { firstFindingRules } from './finding-rules/c-01-to-c-19.ts';
import { laterFindingRules } from './finding-rules/c-20-to-c-38.ts';

/**
 * The 38 weaknesses that a careful reader flags in the policy of a small office.
 *
 * The ids are printed and kept in files, so they never change. The severity assumes that the law applies to the office;
 * whether it does is asked elsewhere. The rules that check them are in `src/findings`.
 */
export const findingRuleIds = [
  'C-01',
  'C-02',
  'C-03',
  'C-04',
  'C-05',
  'C-06',
  'C-07',
  'C-08',
  'C-09',
  'C-10',
  'C-11',
  'C-12',
  'C-13',
  'C-14',
  'C-15',
  'C-16',
  'C-17',
  'C-18',
  'C-19',
  'C-20',
  'C-21',
  'C-22',
  'C-23',
  'C-24',
  'C-25',
  'C-26',
  'C-27',
  'C-28',
  'C-29',
  'C-30',
  'C-31',
  'C-32',
  'C-33',
  'C-34',
  'C-35',
  'C-36',
  'C-37',
  'C-38',
] as const;

/** The id of a rule, `C-01` to `C-38`. */
export type FindingRuleId = (typeof findingRuleIds)[number];

export interface FindingRuleEntry extends Omit<CatalogueEntry, 'cite'> {
  readonly id: FindingRuleId;
  readonly title: string;
  /** `required`: a law asks for it. `recommended`: it misleads or is weak. `optional`: worth a look. */
  readonly severity: 'required' | 'recommended' | 'optional';
  /** As printed; the first is the main one. */
  readonly citations: readonly Citation[];
  /** Why it matters, in one plain sentence. */
  readonly why: string;
}

export const findingRules: readonly FindingRuleEntry[] = [...firstFindingRules, ...laterFindingRules];

/** The entry of a rule. */
export function findingRule(id: FindingRuleId): FindingRuleEntry {
  return entryOf(findingRules, id);
}
