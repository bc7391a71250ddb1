/** From what a block says to records: states, merging, links, and what cannot be suggested at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doesNotApply, itemsOf, unknown, valueOf } from '../../../src/inventory/answer.ts';
import { blankOffice } from '../../../src/inventory/new-record.ts';
import { readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import { allRecords, recordTitle } from '../../../src/inventory/office-records.ts';
import { addSuggestions } from '../../../src/packs/add-suggestions.ts';
import { allPacks } from '../../../src/packs/all-packs.ts';
import { addBlock } from '../../../src/packs/packs.ts';
import { data, dataSuggestion } from '../../../src/packs/parts/data-part.ts';
import { customary, isLaw, keep, keepWhile, retentionRuleSuggestion } from '../../../src/packs/parts/retention-part.ts';
import { mergeSuggestions, suggest, titleKey } from '../../../src/packs/suggestion.ts';
import { buildOffice } from '../../support/office-builder.ts';

const card = data('card-last-four');
const medSpa = allPacks.find((pack) => pack.slug === 'med-spa')?.terms;
const restaurant = allPacks.find((pack) => pack.slug === 'restaurant')?.terms;

describe('a suggestion', () => {
  test('turns a bare value into a suggested answer, takes a whole answer as it is, and leaves the rest open', () => {
    const office = addSuggestions(blankOffice('A'), [
      suggest('recipient', { label: 'courts', role: 'authority', name: doesNotApply }, 'Ask.'),
    ]);
    expect(office.recipient[0]).toMatchObject({
      id: 'V-001',
      certainty: 'stated',
      note: 'Ask.',
      label: { state: 'suggested', value: 'Courts' },
      name: { state: 'doesNotApply' },
      address: unknown,
      from: unknown,
      until: { state: 'none' },
    });
  });

  test('without anything to call it by is refused', () => {
    expect(() => suggest('system', { kind: 'paper' })).toThrow('no title');
  });

  test('that points to something nobody suggests is refused', () => {
    const lost = suggest('source', { name: 'You', elements: ['Shoe size'] });
    expect(() => addSuggestions(blankOffice('A'), [lost])).toThrow('Shoe size');
  });

  test('made twice becomes one: first words, all items of lists', () => {
    const merged = mergeSuggestions([
      suggest('source', { name: 'You', kind: 'person', channels: ['email'] }, 'First.'),
      suggest('source', { name: 'you', kind: 'derived', channels: ['email', 'fax'], elements: ['A'] }, 'Second.'),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ title: 'You', note: 'First.' });
    expect(merged[0]?.says).toEqual({ name: 'You', kind: 'person', channels: ['email', 'fax'], elements: ['A'] });
  });

  test('points forward as well as back, and to records that were there', () => {
    const office = addSuggestions(buildOffice({ dataElement: [{ name: 'Photo' }] }), [
      suggest('activity', { name: 'Pictures', elements: ['photo', 'Film'], personGroups: ['Guests'] }),
      suggest('dataElement', { name: 'Film' }),
      suggest('personGroup', { name: 'Guests' }),
    ]);
    expect(office.activity[0]?.elements).toEqual({ state: 'suggested', value: ['E-001', 'E-002'] });
    expect(office.activity[0]?.personGroups).toEqual({ state: 'suggested', value: ['G-001'] });
  });
});

describe('a kind of data', () => {
  test('that the library lacks cannot be suggested', () => {
    expect(() => data('shoe-size')).toThrow('shoe-size');
  });

  test('about health is under the law of the office that has it', () => {
    if (!medSpa || !restaurant) throw new Error('a pack is missing');
    const allergies = data('allergies');
    expect(dataSuggestion(allergies, medSpa, ['Clients']).says['regime']).toBe('cmia');
    expect(dataSuggestion(allergies, restaurant, ['Guests']).says['regime']).toBe('ccpa');
    expect(dataSuggestion(data('allergies', { regime: 'ask' }), medSpa, []).says['regime']).toBeUndefined();
    expect(dataSuggestion(card, medSpa, []).says['regime']).toBe('ccpa');
    expect(dataSuggestion(allergies, restaurant, []).says['cpraCategories']).toEqual(['B', 'L']);
    expect(dataSuggestion(data('direct-deposit', { sensitive: 'ask' }), medSpa, []).says['sensitiveKinds']).toEqual(
      unknown,
    );
  });
});

describe('a period', () => {
  test.each([
    ['ret-ccpa-requests', 'law', '11 CCR 7101(a)'],
    ['ret-i9', 'need', undefined],
    ['ret-cctv', 'need', undefined],
  ])('of %s is called “%s” and cites %s', (libraryId, reason, cite) => {
    const rule = retentionRuleSuggestion(keep(libraryId, { name: 'It' }), ['A']);
    expect([rule.says['reason'], rule.says['citation']]).toEqual([reason, cite]);
    expect(rule.note.startsWith(customary)).toBe(reason === 'need');
  });

  test('is law only where the law was read', () => {
    expect(isLaw({ basis: 'law', verified: true })).toBe(true);
    expect(isLaw({ basis: 'law', verified: false })).toBe(false);
    expect(isLaw({ basis: 'custom', verified: true })).toBe(false);
  });

  test('may be a way to decide, and is never missing', () => {
    const rule = retentionRuleSuggestion(keepWhile('until you leave', { name: 'It' }), ['A']);
    expect(rule.says).toMatchObject({ criteria: 'until you leave', reason: 'need' });
    expect(rule.says['period']).toBeUndefined();
    expect(() => retentionRuleSuggestion(keep('ret-nothing', { name: 'It' }), ['A'])).toThrow('It');
  });
});

test('blocks can be ticked in any order: the office is sound, no title stands twice, each kind of data has one rule', () => {
  const anyPack = fc.constantFrom(...allPacks);
  const ticks = anyPack.chain((pack) => {
    const ids = [...pack.usual, ...pack.offered].map((block) => block.id);
    return fc.tuple(fc.constant(pack.slug), fc.subarray(ids, { minLength: 1, maxLength: 6 }).chain(shuffled));
  });
  fc.assert(
    fc.property(ticks, ([slug, ids]) => {
      const office = ids.reduce((before, id) => addBlock(before, slug, id), blankOffice('A'));
      const titles = allRecords(office).map(({ type, record }) => titleKey(type, recordTitle(type, record)));
      const rules = office.retentionRule.flatMap((rule) => itemsOf(rule.elements));
      expect(readOffice(JSON.parse(writeOffice(office))).ok).toBe(true);
      expect(new Set(titles).size).toBe(titles.length);
      expect(rules.toSorted()).toEqual(office.dataElement.map((one) => one.id).toSorted());
      expect(office.recipient.every((one) => valueOf(one.label) !== undefined)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

function shuffled(ids: string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length });
}
