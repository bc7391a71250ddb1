/** How long the data of a category is kept, as one cell of a table. */
import { itemsOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { RetentionRule } from '../../inventory/retention-rule.ts';
import type { CpraCategory } from '../../library/cpra-categories.ts';
import { gapPhrase, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { periodFact, textFact, wordedFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { coversEverything, usesWithoutRule } from './retention-coverage.ts';

/** The period or the criteria of a rule in words; a gap when neither is known. */
export function howLong(rule: RetentionRule): Phrase {
  const criteria = textFact(rule, 'criteria');
  const period = periodFact(rule, 'period', criteria ? undefined : 'period not known yet');
  const start = wordedFact(rule, 'startsAt', insideSentence);
  const time = period && start ? say`${period} from ${start}` : period;
  if (time && criteria) return say`${time}; ${criteria}`;
  return time ?? criteria ?? words('no fixed time', rule.id);
}

/** One line per rule that covers the category or some of its elements, and a gap for what no rule covers. */
export function retentionOf(context: PolicyContext, members: readonly DataElement[], letter: CpraCategory): Phrase[] {
  const covering = context.now.retentionRule.filter(
    (rule) =>
      coversEverything(rule) ||
      itemsOf(rule.categories).includes(letter) ||
      itemsOf(rule.elements).some((id) => members.some((one) => one.id === id)),
  );
  const lines = covering.map((rule) => {
    const name = itemsOf(rule.categories).includes(letter) ? undefined : wordedFact(rule, 'name', insideSentence);
    return name ? say`${name}: ${howLong(rule)}` : howLong(rule);
  });
  const ids = members.map((one) => one.id);
  const open = usesWithoutRule(context.now).flatMap(({ element }) => (ids.includes(element.id) ? [element] : []));
  const [first] = open;
  if (first === undefined) return lines;
  const missing = lines.length === 0 ? 'period not known yet' : 'period of the rest not known yet';
  return [...lines, { ...gapPhrase(first.id, missing), records: open.map((one) => one.id) }];
}
