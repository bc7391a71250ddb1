import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInDocument } from '../../../src/documents/find-in-document.ts';
import { documentOf, paragraph, section } from '../../support/documents.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { findBlock } from '../../../src/documents/block-tree.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';

const small = documentOf([
  section('a', 'Who gets it', [
    { ...paragraph('a.p', 'Postwell Mail sends our reminders.'), citations: ['Cal. Civ. Code 1798.130(a)(5)'] },
    {
      ...paragraph('a.q', `${'Long words before. '.repeat(20)}Here is the needle. ${'And after. '.repeat(20)}`),
      citations: ['Cal. Civ. Code 1798.130(a)(5)'],
    },
  ]),
]);

test('a sentence is found by its words in any order and case, with the section in which it stands', () => {
  expect(findInDocument(small, 'reminders POSTWELL')).toEqual([
    { blockId: 'a.p', label: 'Postwell Mail sends our reminders.', section: 'Who gets it', kind: 'sentence' },
  ]);
  expect(findInDocument(small, 'postwell nobody')).toEqual([]);
  expect(findInDocument(small, '  ')).toEqual([]);
});

test('a statute is found by its number, once, and leads to the first text that rests on it', () => {
  expect(findInDocument(small, '1798.130')).toEqual([
    { blockId: 'a.p', label: 'Cal. Civ. Code 1798.130(a)(5)', section: 'Who gets it', kind: 'statute' },
  ]);
});

test('of a long text the words around are shown, and dots say that more stands there', () => {
  const [found] = findInDocument(small, 'needle');
  expect(found?.label).toMatch(/^… .*Here is the needle\. .* …$/);
  expect(found?.label.length).toBeLessThan(125);
});

test('whatever is typed, what is found is in the document and holds it', () => {
  const policy = composePolicy(imagingStudio, { asOf: '2026-11-22' });
  const words = fc.constantFrom('we', 'data', '1798', 'Postwell', 'sell', 'records', 'zzz', '.', '(');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (typed) => {
      for (const { blockId, kind, label } of findInDocument(policy, typed.join(' '))) {
        expect(findBlock(policy, blockId)).toBeDefined();
        if (kind === 'statute') for (const word of typed) expect(label.toLowerCase()).toContain(word.toLowerCase());
      }
    }),
    { numRuns: 30 },
  );
});
