/**
 * Our own sentences read at grade 10 or below. They are measured in an office in which everything is answered with one
 * plain word, once for every option of the choices, so that the office's words do not count.
 */
import { describe, expect, test } from 'vitest';
import { allBlocks, ownText, withParts } from '../../../src/documents/block-tree.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { seedOffice, seedSlugs } from '../../support/seeds.ts';
import { answeredFields, answeredOffice, type Overrides } from '../../support/answered-office.ts';
import { readingGrade } from '../library/reading-level.ts';

const asOf = '2026-11-22';
const choices = answeredFields().filter((one) => ['choice', 'yesNo'].includes(one.field.kind));

/** The answered office with the option of that number for every choice. */
function officeWith(option: number): ReturnType<typeof answeredOffice> {
  const overrides: Overrides = Object.fromEntries(
    choices.map(({ name, field }) => {
      const options = field.options?.map((one) => one.value) ?? [true, false];
      return [name, { state: 'given', value: options[option % options.length] }];
    }),
  );
  return answeredOffice(overrides);
}

const variants = [0, 1, 2, 3, 5, 8];

function sentencesOf(option: number): string[] {
  const parts = allBlocks(composePolicy(officeWith(option), { asOf }));
  return parts
    .filter((part) => 'runs' in part)
    .flatMap((part) => ownText(part).split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    .map((text) => text.replaceAll(/ZQ\d+ZQ/gi, 'care'));
}

describe('the reading level of our own sentences', () => {
  test.each(variants)('option %i: grade 10 or below in every section', (option) => {
    for (const section of composePolicy(officeWith(option), { asOf }).sections) {
      const prose = withParts(section).filter((part) => 'runs' in part);
      const text = prose
        .map(ownText)
        .join(' ')
        .replaceAll(/ZQ\d+ZQ/gi, 'care');
      if (text !== '') expect(`${section.id} ${readingGrade(text) <= 10}`).toBe(`${section.id} true`);
    }
  });

  test('no sentence is longer than 35 words, the items of a list counted one by one', () => {
    const parts = variants.flatMap(sentencesOf).flatMap((text) => text.split(/[;:]/));
    const long = new Set(parts.filter((text) => text.split(/\s+/).length > 35));
    expect([...long]).toEqual([]);
  });

  test('no sentence speaks like a statute', () => {
    const legalese =
      /\b(?:shall|hereby|herein|thereof|pursuant|aforementioned|notwithstanding|hereinafter|whereas|forthwith)\b/i;
    expect(variants.flatMap(sentencesOf).filter((text) => legalese.test(text))).toEqual([]);
  });
});

describe('five real offices', () => {
  test.each(seedSlugs)('%s: the policy as a whole reads at grade 10 or below', (slug) => {
    const prose = allBlocks(composePolicy(seedOffice(slug), { asOf })).filter((part) => 'runs' in part);
    expect(readingGrade(prose.map(ownText).join(' '))).toBeLessThanOrEqual(10);
  });
});
