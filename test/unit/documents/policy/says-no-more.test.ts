/** Words that only repeat what a reader has just read are left out. */
import { expect, test } from 'vitest';
import { saysNoMore } from '../../../../src/documents/policy/says-no-more.ts';
import { textAt } from './composed.ts';

test.each([
  ['client or patient', 'patients or clients'],
  ['user of a client organization', 'users at an organization that is our client'],
  ['prospects', 'people who may become customers prospective customers'],
  ['outside advertising and analytics partners', 'outside advertising partners and outside analytics partners'],
])('“%s” says no more than “%s”', (text, known) => {
  expect(saysNoMore(text, known)).toBe(true);
});

test.each([
  ['they book and get a scan', 'patients or clients'],
  ['contact of a client who pays', 'business contacts billing representatives of clients'],
])('“%s” says more than “%s”', (text, known) => {
  expect(saysNoMore(text, known)).toBe(false);
});

test('a group of people is not told twice what it is', () => {
  const kindOf = (group: object): string =>
    textAt({ personGroup: [{ ...group, name: 'Guests' }] }, 'who.people.G-001').split('\n')[1] ?? '';
  expect(kindOf({ kind: 'customers', relationship: 'customer' })).toBe('Customers');
  expect(kindOf({ kind: 'customers', relationship: 'they buy prints' })).toBe('Customers: they buy prints');
  expect(kindOf({ kind: 'other', relationship: 'they come along' })).toBe('They come along');
});

test('a group whose name tells what it is has only its remarks beside it', () => {
  const group = { name: 'Customers in California', kind: 'customers', residency: ['california'], direct: false };
  const lines = textAt({ personGroup: [group, { name: 'Guests' }] }, 'who.people.G-001').split('\n');
  expect(lines[1]).toBe('We do not deal with them directly.');
});

test('a source is called by the fuller of its name and its category', () => {
  const itemOf = (name: string): string =>
    textAt({ source: [{ name, kind: 'person', category: 'source-consumer' }] }, 'sources.source.S-001');
  expect(itemOf('You')).toMatch(/^Directly from you\./);
  expect(itemOf('Our guests')).toMatch(/^Our guests: directly from you\./);
  expect(itemOf('Visitors: guests and others')).toMatch(/^Visitors: guests and others \(directly from you\)\./);
});
