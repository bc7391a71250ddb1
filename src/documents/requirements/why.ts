/** Which facts settle a condition, and which ones it waits for. */
import { evaluate, type Answer, type Condition, type Facts, type FactValue } from '../../library/condition.ts';
import { requirementFacts, type RequirementCondition, type RequirementFact } from '../../library/requirement-facts.ts';

type Known = Facts<RequirementFact>;

/** The facts by which the condition is `yes` or `no`, each once; none while it is unknown. */
export function decidingFacts(condition: RequirementCondition, facts: Known): RequirementFact[] {
  const answer = evaluate(condition, facts);
  return answer === 'unknown' ? [] : [...new Set(deciding(condition, facts, answer))];
}

/** The facts that are not known and keep the condition unknown, each once. */
export function undecidedFacts(condition: RequirementCondition, facts: Known): RequirementFact[] {
  return [...new Set(leaves(condition, facts, 'unknown'))];
}

/** A fact and its value in words: `Does it have a mobile app? No.` */
export function factInWords(fact: RequirementFact, value: FactValue | undefined): string {
  const words = value === true ? 'Yes' : value === false ? 'No' : value;
  return words === undefined ? requirementFacts[fact].ask : `${requirementFacts[fact].ask} ${words}.`;
}

function deciding(condition: RequirementCondition, facts: Known, answer: 'yes' | 'no'): RequirementFact[] {
  if ('not' in condition) return deciding(condition.not, facts, answer === 'yes' ? 'no' : 'yes');
  const parts = partsOf(condition);
  if (parts === undefined) return leaves(condition, facts, answer);
  const decisive = parts.filter((part) => evaluate(part, facts) === answer);
  return decisive.flatMap((part) => deciding(part, facts, answer));
}

function leaves(condition: RequirementCondition, facts: Known, answer: Answer): RequirementFact[] {
  if ('not' in condition) return leaves(condition.not, facts, answer);
  if ('fact' in condition) return [condition.fact];
  const parts = partsOf(condition) ?? [];
  return parts.filter((part) => evaluate(part, facts) === answer).flatMap((part) => leaves(part, facts, answer));
}

function partsOf(condition: Condition<RequirementFact>): readonly RequirementCondition[] | undefined {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : undefined;
}
