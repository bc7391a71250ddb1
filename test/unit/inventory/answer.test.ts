import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  answerSchema,
  doesNotApply,
  given,
  isGivenNo,
  isNo,
  isOpen,
  isYes,
  itemsOf,
  none,
  unknown,
  valueOf,
} from '../../../src/inventory/answer.ts';

const confirmed = { by: 'R. Ortiz', on: '2026-06-03' };
const suggested = { state: 'suggested', value: true } as const;

describe('an answer', () => {
  it('is one of five states, and an honest none is an answer', () => {
    expect([given(1), none, doesNotApply].map(isOpen)).toEqual([false, false, false]);
    expect([unknown, { state: 'suggested', value: 1 } as const].map(isOpen)).toEqual([true, true]);
  });

  it('tells a no from a question nobody has answered', () => {
    expect([none, doesNotApply, given(false)].map(isNo)).toEqual([true, true, true]);
    expect([unknown, given(true), { state: 'suggested', value: false } as const].map(isNo)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('takes only a plain no for the no of a yes/no question', () => {
    expect(isGivenNo(given(false))).toBe(true);
    expect(
      [none, doesNotApply, unknown, given(true), { state: 'suggested', value: false } as const].map(isGivenNo),
    ).toEqual([false, false, false, false, false]);
  });

  it('takes no suggestion for a yes, but can show its value', () => {
    expect(isYes(suggested)).toBe(false);
    expect(isYes(given(true))).toBe(true);
    expect(valueOf(suggested)).toBe(true);
    expect(valueOf(unknown)).toBeUndefined();
    expect(itemsOf<string>(none)).toEqual([]);
  });
});

describe('the schema of an answer', () => {
  const schema = answerSchema(z.string().min(1));
  it.each([
    ['given, with who said so and when', { state: 'given', value: 'x', confirmed }],
    ['none', { state: 'none', confirmed }],
    ['suggested', { state: 'suggested', value: 'x' }],
    ['not known yet', { state: 'unknown' }],
  ])('takes %s', (_what, answer) => expect(schema.safeParse(answer).success).toBe(true));

  it.each([
    ['a bare value', 'x'],
    ['a value of the wrong kind', { state: 'given', value: 7 }],
    ['an empty text instead of none', { state: 'given', value: '' }],
    ['given without a value', { state: 'given' }],
    ['none with a value', { state: 'none', value: 'x' }],
    ['a confirmed unknown', { state: 'unknown', confirmed }],
    ['a day that does not exist', { state: 'none', confirmed: { by: 'R', on: '2026-02-30' } }],
    ['another state', { state: 'maybe' }],
    ['an extra key', { state: 'none', reason: 'x' }],
  ])('refuses %s', (_what, answer) => expect(schema.safeParse(answer).success).toBe(false));
});
