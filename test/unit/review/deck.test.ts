import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { cardWith, deckOf, deckProgress, nextCard, type DeckCard } from '../../../src/review/deck.ts';
import { goneSince, officeToReview, reviewedIds, saidOn, today, withRecord, yesTo } from './reviewed-office.ts';

const since = '2026-11-20';
const question = { since, today };
const deck = (office: OfficeRecords) => deckOf(office, question);
const titles = (cards: readonly DeckCard[]) => cards.map(({ key, items }) => `${key} ${items.length}`);

describe('the deck', () => {
  const office = officeToReview();

  it('asks about every record that goes on exactly once, and not about what was over before', () => {
    const ids = deck(office).flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(reviewedIds(office).filter((id) => id !== 'V-003')));
    const keys = deck(office).flatMap(({ items }) => items.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('begins with what does most harm, and puts simple records of a kind on one card', () => {
    const cards = titles(deck(office));
    expect(cards.slice(0, 2)).toEqual(['D-002 1', 'V-002 1']);
    expect(cards.indexOf('E-031 1')).toBeLessThan(cards.indexOf('E-001 12'));
    expect(cards.slice(-4)).toEqual(['E-001 12', 'E-013 12', 'E-025 6', 'P-001 1']);
  });

  it('shows the office in parts, and no part of which nothing is known', () => {
    const parts = deck(office).filter(({ type }) => type === 'organization');
    expect(titles(parts)).toEqual(['O-001.s0 1', 'O-001.s3 1']);
    const after = parts[0] ? yesTo(office, parts[0]) : office;
    expect(deck(after).filter(({ type, done }) => type === 'organization' && done)).toHaveLength(1);
  });

  it('keeps what is only suggested off the cards of many', () => {
    const one = withRecord(office, 'E-002', (_type, record) => ({
      ...record,
      regime: { state: 'suggested', value: 'ccpa' },
    }));
    expect(cardWith(deck(one), 'E-002')?.items).toHaveLength(1);
    expect(cardWith(deck(one), 'E-001')?.items).toHaveLength(12);
  });

  it('asks again about a record of which one answer was mended and the others were not looked at', () => {
    const before = withRecord(office, 'V-001', (_type, record) => ({ ...record, service: saidOn('mail', today) }));
    expect(cardWith(deck(before), 'V-001')?.done).toBe(false);
    const card = cardWith(deck(before), 'V-001');
    expect(card && cardWith(deck(yesTo(before, card)), 'V-001')?.done).toBe(true);
  });

  it('counts a record that ended since as answered, and one that will end later as open', () => {
    const card = cardWith(deck(office), 'V-001');
    const ended = card ? goneSince(office, card, '2026-11-01') : office;
    expect(cardWith(deck(ended), 'V-001')?.done).toBe(true);
    const later = withRecord(office, 'V-001', (_type, record) => ({ ...record, until: saidOn('2026-12-31', today) }));
    expect(cardWith(deck(later), 'V-001')?.done).toBe(false);
  });

  it('can be asked for some records or parts only, in an order of their own', () => {
    const only = new Set(['V-001', 'O-001.s3', 'E-004', 'E-005', 'V-003']);
    expect(titles(deckOf(office, { ...question, only }))).toEqual(['V-001 1', 'O-001.s3 1', 'E-004 1', 'E-005 1']);
    expect(deckOf(office, { ...question, only: new Set(['O-001']) })).toHaveLength(2);
  });

  it('comes back to what was put off when nothing else is open', () => {
    const [first, second] = deck(office);
    if (!first || !second) throw new Error('The deck has two cards.');
    expect(nextCard(deck(office), new Set([first.key]))).toBe(second);
    const rest = deck(office).reduce((one, card) => (card === first ? one : yesTo(one, card)), office);
    expect(nextCard(deck(rest), new Set([first.key]))?.key).toBe(first.key);
    expect(deckProgress(deck(rest))).toEqual({
      cards: deck(office).length,
      done: deck(office).length - 1,
      left: 1,
      at: 1,
    });
    expect(nextCard(deck(yesTo(rest, first)))).toBeUndefined();
  });

  it('never asks again what was answered, and goes on at the same card wherever it was left', () => {
    const answers = fc.array(fc.constantFrom('yes', 'gone', 'change', 'leave'), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(answers, (list) => {
        let now = office;
        const answered = new Set<string>();
        for (const answer of list) {
          const card = nextCard(deck(now));
          if (!card) break;
          for (const { key, done } of card.items) if (!done) expect(answered.has(key)).toBe(false);
          if (answer === 'leave') now = reopened(now);
          const first = card.items[0]?.id ?? '';
          if (answer === 'change') {
            now = withRecord(now, first, (_type, record) => ({ ...record, from: saidOn('2020-01-01', today) }));
            expect(nextCard(deck(now))?.key).toBe(card.key);
          }
          if (answer !== 'leave') {
            now = answer === 'gone' && card.type !== 'organization' ? goneSince(now, card, today) : yesTo(now, card);
            for (const { key } of card.items) answered.add(key);
          }
          expect(nextCard(deck(reopened(now)))?.key).toBe(nextCard(deck(now))?.key);
        }
        expect(deck(now).flatMap(({ items }) => items.filter(({ done }) => done)).length).toBe(answered.size);
      }),
      { numRuns: 25 },
    );
  });
});

/** The office as it is when the file is opened again: nothing but its records is left. */
function reopened(office: OfficeRecords): OfficeRecords {
  return structuredClone(office);
}
