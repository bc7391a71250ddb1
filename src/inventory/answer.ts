/**
 * Answers: an office never has a blank, it has an answer in one of five states.
 *
 * An honest "none" is an answer; "not known yet" is an open question that prints as a marked gap. A value that a pack
 * suggested stays `suggested` until a person confirms it, and is never printed in an issued policy before that.
 */
import { z } from 'zod';
import { isoDate } from './formats.ts';

/** Who said so, and when. */
export const confirmationSchema = z.strictObject({
  by: z.string().trim().min(1).max(120),
  /** ISO 8601 date. */
  on: isoDate,
});
export type Confirmation = z.infer<typeof confirmationSchema>;

export type Answer<Value> =
  | { state: 'given'; value: Value; confirmed?: Confirmation | undefined }
  | { state: 'none'; confirmed?: Confirmation | undefined }
  | { state: 'doesNotApply'; confirmed?: Confirmation | undefined }
  | { state: 'unknown' }
  | { state: 'suggested'; value: Value };

export type AnswerState = Answer<unknown>['state'];

/** The five states, in the order in which forms offer them. */
export const answerStates = ['given', 'none', 'doesNotApply', 'unknown', 'suggested'] as const satisfies AnswerState[];

/** The schema of an answer whose value has the given schema. Unknown keys are refused. */
export function answerSchema<Value>(value: z.ZodType<Value>): z.ZodType<Answer<Value>> {
  const confirmed = confirmationSchema.optional();
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('given'), value, confirmed }),
    z.strictObject({ state: z.literal('none'), confirmed }),
    z.strictObject({ state: z.literal('doesNotApply'), confirmed }),
    z.strictObject({ state: z.literal('unknown') }),
    z.strictObject({ state: z.literal('suggested'), value }),
  ]);
}

/** "Not known yet": the state of every question nobody has answered. */
export const unknown = { state: 'unknown' } as const satisfies Answer<never>;
/** An honest "none". */
export const none = { state: 'none' } as const satisfies Answer<never>;
/** The question makes no sense here, such as the postal address of "the public". */
export const doesNotApply = { state: 'doesNotApply' } as const satisfies Answer<never>;

/** An answer with a value; `confirmed` tells who said so. */
export function given<Value>(value: Value, confirmed?: Confirmation): Answer<Value> {
  return confirmed ? { state: 'given', value, confirmed } : { state: 'given', value };
}

/** The value of a given or suggested answer, otherwise `undefined`. Suggested values are shown, but marked by the caller. */
export function valueOf<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'given' || answer.state === 'suggested' ? answer.value : undefined;
}

/** The items of a list answer; an empty list when there is none or nobody knows. */
export function itemsOf<Item>(answer: Answer<Item[]>): Item[] {
  return valueOf(answer) ?? [];
}

/** True when somebody still has to answer or confirm. */
export function isOpen(answer: Answer<unknown>): boolean {
  return answer.state === 'unknown' || answer.state === 'suggested';
}

/** True when the answer is known to be negative: "none", "does not apply", or a given `false`. */
export function isNo(answer: Answer<unknown>): boolean {
  return (
    answer.state === 'none' || answer.state === 'doesNotApply' || (answer.state === 'given' && answer.value === false)
  );
}

/**
 * True when somebody answered a yes/no question with no. "None" and "does not apply" are no such answer: a legal statement
 * such as "we do not sell" rests on a plain no only.
 */
export function isGivenNo(answer: Answer<boolean>): boolean {
  return answer.state === 'given' && !answer.value;
}

/** True when the answer is a given `true`. A suggestion is not a yes. */
export function isYes(answer: Answer<boolean>): boolean {
  return answer.state === 'given' && answer.value;
}
