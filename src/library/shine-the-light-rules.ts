import { findEntry, type CatalogueEntry } from './catalogue.ts';
import { answerRules } from './shine-the-light/answer-rules.ts';
import { scopeRules } from './shine-the-light/scope-rules.ts';

/**
 * Shine the Light, Cal. Civ. Code 1798.83: who is covered, what its words mean, what the answer holds and when it is
 * due, how customers find the contact point, the published rule that replaces the lists, and what a failure costs.
 *
 * The disclosures that do not count stand in `shine-the-light-exclusions.ts`, the way from the facts of a request to
 * its answer in `shine-the-light-routes.ts`, the numbers in `shine-the-light-figures.ts`.
 */
export interface ShineTheLightRule extends CatalogueEntry {
  readonly group: 'coverage' | 'definition' | 'answer' | 'time' | 'contact' | 'alternative' | 'penalty';
  readonly name: string;
  readonly plain: string;
  /** The number that the rule sets, where it sets one, with its unit. */
  readonly count?: number;
  readonly unit?: 'employees' | 'calendarDays' | 'months' | 'dollars';
  /** For the published rule of choice: all of these must be true. */
  readonly conditions?: readonly string[];
}

export const shineTheLightRules: readonly ShineTheLightRule[] = [...scopeRules, ...answerRules];

/** The rule with this id. Throws for an id that the list does not have. */
export function shineTheLightRule(id: string): ShineTheLightRule {
  const entry = findEntry(shineTheLightRules, id);
  if (entry === undefined) throw new Error(`No Shine the Light rule ${id}`);
  return entry;
}
