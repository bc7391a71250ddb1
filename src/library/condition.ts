/**
 * When a rule of law applies, as data.
 *
 * A condition is a small tree over named facts. Reading it has three answers, not two: a fact that nobody has stated
 * yet leaves the rule open, and an open rule must be asked about, never silently dropped.
 */

/** A fact's value: yes or no, a count, or one of a short list of words. */
export type FactValue = boolean | number | string;

/** What is known so far; a fact that is missing or undefined is not known yet. */
export type Facts<Name extends string> = { readonly [Fact in Name]?: FactValue | undefined };

/** A test of one fact, or a combination of tests. `below` and `above` leave out the number itself. */
export type Condition<Name extends string> =
  | { readonly fact: Name; readonly is: FactValue }
  | { readonly fact: Name; readonly atLeast: number }
  | { readonly fact: Name; readonly above: number }
  | { readonly fact: Name; readonly below: number }
  | { readonly all: readonly Condition<Name>[] }
  | { readonly any: readonly Condition<Name>[] }
  | { readonly not: Condition<Name> };

/** `unknown` until enough facts are known to decide. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Whether the condition holds for these facts. Decides as soon as the known facts suffice, whatever the others are. */
export function evaluate<Name extends string>(condition: Condition<Name>, facts: Facts<Name>): Answer {
  if ('all' in condition) return combine(condition.all, facts, 'no');
  if ('any' in condition) return combine(condition.any, facts, 'yes');
  if ('not' in condition) return opposite(evaluate(condition.not, facts));
  const value = facts[condition.fact];
  if (value === undefined) return 'unknown';
  if ('is' in condition) return value === condition.is ? 'yes' : 'no';
  if (typeof value !== 'number') return 'unknown';
  if ('atLeast' in condition) return value >= condition.atLeast ? 'yes' : 'no';
  if ('above' in condition) return value > condition.above ? 'yes' : 'no';
  return value < condition.below ? 'yes' : 'no';
}

/** The facts that a condition speaks of, each once, in reading order. */
export function factsOf<Name extends string>(condition: Condition<Name>): Name[] {
  if ('all' in condition) return unique(condition.all.flatMap((part) => factsOf(part)));
  if ('any' in condition) return unique(condition.any.flatMap((part) => factsOf(part)));
  if ('not' in condition) return factsOf(condition.not);
  return [condition.fact];
}

/** One part that gives the deciding answer settles it; otherwise one open part leaves it open. */
function combine<Name extends string>(
  parts: readonly Condition<Name>[],
  facts: Facts<Name>,
  deciding: 'yes' | 'no',
): Answer {
  const answers = parts.map((part) => evaluate(part, facts));
  if (answers.includes(deciding)) return deciding;
  if (answers.includes('unknown')) return 'unknown';
  return opposite(deciding);
}

function opposite(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown';
  return answer === 'yes' ? 'no' : 'yes';
}

function unique<Name extends string>(names: readonly Name[]): Name[] {
  return [...new Set(names)];
}
