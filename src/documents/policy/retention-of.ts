/** How long the data of a category is kept, as one cell of a table. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { RetentionRule } from '../../inventory/retention-rule.ts';
import type { CpraCategory } from '../../library/cpra-categories.ts';
import { gapPhrase, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { periodFact, textFact, wordedFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';

/** The rules that cover an element, by itself or by one of its categories. */
export function rulesFor(context: PolicyContext, element: DataElement): RetentionRule[] {
  const letters = itemsOf(element.cpraCategories);
  return context.now.retentionRule.filter(
    (rule) =>
      coversEverything(rule) ||
      itemsOf(rule.elements).includes(element.id) ||
      itemsOf(rule.categories).some((letter) => letters.includes(letter)),
  );
}

/** True for a rule such as “All personal information”, which names no data because it covers all of it. */
function coversEverything(rule: RetentionRule): boolean {
  const limited = [rule.elements, rule.categories, rule.activities].some(
    (answer) => itemsOf<string>(answer).length > 0,
  );
  return !limited && /^(?:all|every)\b/i.test(valueOf(rule.name) ?? '');
}

/** The period or the criteria of a rule in words; a gap when neither is known. */
export function howLong(rule: RetentionRule): Phrase {
  const criteria = textFact(rule, 'criteria');
  const period = periodFact(rule, 'period', criteria ? undefined : 'period not known yet');
  const start = wordedFact(rule, 'startsAt', insideSentence);
  const time = period && start ? say`${period} from ${start}` : period;
  if (time && criteria) return say`${time}; ${criteria}`;
  return time ?? criteria ?? words('no fixed time', rule.id);
}

/** One line per rule that covers the category or some of its elements, and a gap for elements that no rule covers. */
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
  const open = members.filter((one) => rulesFor(context, one).length === 0);
  const [first] = open;
  if (first === undefined) return lines;
  const missing = lines.length === 0 ? 'period not known yet' : 'period of the rest not known yet';
  return [...lines, { ...gapPhrase(first.id, missing), records: open.map((one) => one.id) }];
}
