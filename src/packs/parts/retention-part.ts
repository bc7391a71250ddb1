/** How long data in a block is kept: a suggestion of the library, or a rule of decision. */
import { retentionRules, retentionSuggestion, type RetentionSuggestion } from '../../library/retention-suggestions.ts';
import { findEntry } from '../../library/catalogue.ts';
import type { DataPart } from './data-part.ts';
import { suggest, type Suggestion } from '../suggestion.ts';

export interface RetentionPart {
  /** Id of a retention suggestion or retention rule of the library. */
  readonly libraryId: string;
  /** Which records it is about; told apart from every other rule by it. */
  readonly name: string;
  /** Which of the activity's data; all of it when left out. */
  readonly of?: readonly DataPart[];
  /** From when it counts, in words that follow “from”. */
  readonly startsAt?: string;
  /** When it is kept longer. */
  readonly longer?: readonly string[];
  /** How the office decides, where no period is set. */
  readonly criteria?: string;
}

/** A rule from a retention suggestion of the library. */
export function keep(libraryId: string, part: Omit<RetentionPart, 'libraryId'>): RetentionPart {
  return { libraryId, ...part };
}

/** A rule without a fixed period: the law asks for one or for how the office decides (Civ. Code 1798.100(a)(3)). */
export function keepWhile(criteria: string, part: Omit<RetentionPart, 'libraryId' | 'criteria'>): RetentionPart {
  return { libraryId: 'ret-rule-necessity', criteria, ...part };
}

/**
 * The record of a rule for the data named. Only a period of the law that was compared with its source is called law; all
 * others are customary, and say so.
 */
export function retentionRuleSuggestion(part: RetentionPart, elements: readonly string[]): Suggestion {
  const entry = retentionSuggestion(part.libraryId);
  const disposal = 'destroy' as const;
  const common = { name: part.name, elements: [...elements], disposal };
  const exceptions = part.longer && [...part.longer];
  if (entry === undefined) {
    const rule = findEntry(retentionRules, part.libraryId);
    if (rule === undefined || part.criteria === undefined) throw new Error(`No period for ${part.name}.`);
    const says = { ...common, criteria: part.criteria, reason: 'need' as const, exceptions };
    return suggest('retentionRule', says, `${rule.plain} (${rule.cite})`);
  }
  const byLaw = isLaw(entry);
  return suggest(
    'retentionRule',
    {
      ...common,
      period: entry.period ?? undefined,
      criteria: part.criteria,
      startsAt: part.startsAt ?? `the ${entry.startsWhen}`,
      reason: byLaw ? 'law' : 'need',
      citation: byLaw ? entry.cite : undefined,
      exceptions,
    },
    byLaw ? `The least that the law asks for: ${entry.plain} (${entry.cite})` : `${customary} ${entry.plain}`,
  );
}

/** How the note of a rule begins that no law sets, or that nobody has compared with the law yet. */
export const customary = 'Customary, not law.';

/** Whether a period may be printed as one of the law: others are custom, or were never compared with their source. */
export function isLaw(entry: Pick<RetentionSuggestion, 'basis' | 'verified'>): boolean {
  return entry.basis === 'law' && entry.verified;
}
