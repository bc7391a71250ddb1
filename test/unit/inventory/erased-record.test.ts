/** Taking names out of what staff wrote: all of them, and nothing else. */
import { expect, test } from 'vitest';
import { given, none, unknown } from '../../../src/inventory/answer.ts';
import { textIn, withoutAnswers, withoutNamesIn } from '../../../src/inventory/erased-record.ts';

const reasonOf = (text: string, ...names: string[]): string =>
  textIn(withoutNamesIn({ reason: given(text) }, ['reason'], names).reason);

test.each([
  ['Ada Reed did not answer', 'Ada Reed', '(erased) did not answer'],
  ['ADA  REED, twice: Ada Reed.', 'Ada Reed', '(erased), twice: (erased).'],
  ['The Reeds live elsewhere; Reedley too', 'Reed', 'The Reeds live elsewhere; Reedley too'],
  ['Mail to a.reed+x@home.example came back', 'a.reed+x@home.example', 'Mail to (erased) came back'],
  ['Zoë Ängström', 'zoë ängström', '(erased)'],
  ['$& (a|b) [x]', '(a|b) [x]', '$& (erased)'],
  ['An A stays', 'A', 'An A stays'],
  ['Nothing to find', '', 'Nothing to find'],
])('%j without %j', (text, name, left) => {
  expect(reasonOf(text, name)).toBe(left);
});

test('the longer of two names goes first', () => {
  expect(reasonOf('Ada Reed-Quill', 'Ada Reed', 'Ada Reed-Quill')).toBe('(erased)');
});

test('other answers, and fields that an earlier record did not have, are left alone', () => {
  const record = { reason: unknown, name: given('Ada Reed'), note: 'called' };
  expect(withoutNamesIn(record, ['reason', 'other'], ['Ada Reed'])).toEqual(record);
  expect(withoutAnswers(record, ['name', 'later'])).toEqual({ reason: unknown, name: none, note: '' });
  expect(withoutAnswers({ name: given('x') }, [])).toEqual({ name: given('x') });
});
