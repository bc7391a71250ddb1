/** Words for the states of answers, and for values that have no words of their own. */
import type { AnswerState } from '../../../src/inventory/answer.ts';
import type { Certainty } from '../../../src/inventory/record-definition.ts';

export const stateWords: Record<AnswerState, string> = {
  given: 'answered',
  none: 'none',
  doesNotApply: 'does not apply',
  unknown: 'not known yet',
  suggested: 'suggested',
};

export const yesNoWords = {
  yes: 'Yes',
  no: 'No',
  none: 'None',
  doesNotApply: 'We do not have this',
  unknown: 'I do not know yet',
};

/** Answers to a question with a list of choices, when none of the list is one. */
export const choiceWords = {
  none: 'None of these',
  doesNotApply: 'We do not have this',
  unknown: 'I do not know yet',
} as const;

export const certaintyWords: Record<Certainty, string> = {
  stated: 'We know it',
  implied: 'It follows from other facts',
  assumed: 'We assume it',
  silent: 'Nobody has said so',
};

export const unitWords = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as const;

const oneUnit = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** `7 years` for `P7Y`, `1 year and 10 days` for `P1Y10D`. */
export function periodInWords(period: string): string {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, amount, unit]) => {
    const key = unit as keyof typeof unitWords;
    return `${amount} ${amount === '1' ? oneUnit[key] : unitWords[key]}`;
  });
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? period);
}

/** `1 entry`, `3 entries`. */
export function entriesInWords(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function listInWords(items: readonly string[], longest = 3): string {
  if (items.length <= 1) return items[0] ?? '';
  if (items.length <= longest) return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
  return `${items.slice(0, longest - 1).join(', ')} and ${items.length - longest + 1} more`;
}
