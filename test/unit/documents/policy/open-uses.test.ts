/** Where data comes from and what it is for: told by the activities that use it, and asked of them while it is open. */
import { describe, expect, test } from 'vitest';
import { findBlock, gapsOf } from '../../../../src/documents/block-tree.ts';
import { policyOf, wordsOf } from './composed.ts';

const email = { name: 'Email address', cpraCategories: ['A'], regime: 'ccpa' };

/** The paths of the gaps of a row, each once. */
function pathsIn(activity: Record<string, unknown>[], id: string): string[] {
  const part = findBlock(policyOf({ dataElement: [email], activity }), id);
  return part ? [...new Set(gapsOf(part).map((gap) => gap.path))] : [];
}

describe('a source or purpose that nobody knows', () => {
  const news = { name: 'News', elements: ['E-001'] };

  test('is asked of the activity that uses the data, in the table and in the list', () => {
    expect(pathsIn([news], 'collect.category.A')).toEqual(['A-001.sources', 'A-001.purposes']);
    expect(pathsIn([news], 'collect.element.E-001')).toContain('A-001.sources');
  });

  test('is open for the data itself where no activity uses it, or where the activities have answered', () => {
    expect(pathsIn([], 'collect.category.A')).toEqual(['E-001']);
    const none = { state: 'none' };
    expect(pathsIn([{ ...news, sources: none, purposes: none }], 'collect.category.A')).toEqual(['E-001']);
  });
});

test('a source that only the activity names stands in the table of categories too', () => {
  const source = [{ name: 'Sign-up sheet', kind: 'person' }];
  const activity = [{ name: 'News', elements: ['E-001'], sources: ['S-001'] }];
  const document = policyOf({ dataElement: [email], source, activity });
  expect(wordsOf(document, 'collect.category.A')).toContain('Directly from you');
  expect(wordsOf(document, 'collect.element.E-001')).toContain('Sign-up sheet');
});
