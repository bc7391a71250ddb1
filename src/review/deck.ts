/**
 * The “still true?” deck: every record that goes on, one card at a time.
 *
 * Nothing about the deck is kept anywhere. Which cards there are, which are answered and which one comes next follows from the
 * records and the day since which is asked, so that it goes on at the same card wherever it was left.
 */
import { valueOf } from '../inventory/answer.ts';
import type { AnyRecord } from '../inventory/definitions.ts';
import { answerOf, recordsOf, type OfficeRecords } from '../inventory/office-records.ts';
import { harmOf, harms, heapSize, type Harm } from './harm.ts';
import { isLookedAtSince, isOver, lookedAt } from './looked-at.ts';
import { partsOfType, reviewKey, reviewTypes, type ReviewKey, type ReviewType } from './review-types.ts';

/** One record on a card, or one part of a record. */
export interface DeckItem {
  readonly key: ReviewKey;
  readonly id: string;
  /** The number of the part; undefined for a whole record. */
  readonly part: number | undefined;
  /** True when it was confirmed, or has ended, since the day from which is asked. */
  readonly done: boolean;
}

export interface DeckCard {
  /** The key of its first item: under it the card stands in addresses. */
  readonly key: ReviewKey;
  readonly type: ReviewType;
  readonly harm: Harm;
  /** More than one where many simple records may be said yes to at once. */
  readonly items: readonly DeckItem[];
  readonly done: boolean;
}

export interface DeckQuestion {
  /** ISO date: who confirmed a record on that day or later has answered. */
  since: string;
  /** ISO date. */
  today: string;
  /** Only these records or parts of records, in this order, each on a card of its own. Everything when left out. */
  only?: ReadonlySet<ReviewKey> | undefined;
}

/** Every card of the deck in order, answered ones too. Of each office and question it is made once. */
export function deckOf(office: OfficeRecords, question: DeckQuestion): readonly DeckCard[] {
  const { since, today, only } = question;
  const known = decks.get(office) ?? new Map<string, readonly DeckCard[]>();
  decks.set(office, known);
  const name = [since, today, ...(only ?? [])].join(' ');
  const deck = known.get(name) ?? makeDeck(office, question);
  known.set(name, deck);
  return deck;
}

const decks = new WeakMap<OfficeRecords, Map<string, readonly DeckCard[]>>();

function makeDeck(office: OfficeRecords, question: DeckQuestion): DeckCard[] {
  const byHarm = new Map<Harm, DeckCard[]>(harms.map((harm) => [harm, []]));
  for (const type of reviewTypes) {
    // Records that may stand together, by harm; each heap is cut into cards as soon as it is high enough.
    const heaps = new Map<Harm, DeckItem[]>();
    for (const record of inOrder(office, type)) {
      const items = itemsOf(type, record, question);
      if (items.length === 0) continue;
      const harm = harmOf(type, record);
      const size = question.only ? undefined : heapSize(type, record, harm);
      if (size === undefined) {
        byHarm.get(harm)?.push(...items.map((item) => cardOf(type, harm, [item])));
        continue;
      }
      const heap = [...(heaps.get(harm) ?? []), ...items];
      const isFull = heap.length >= size;
      if (isFull) byHarm.get(harm)?.push(cardOf(type, harm, heap));
      heaps.set(harm, isFull ? [] : heap);
    }
    for (const [harm, heap] of heaps) if (heap.length > 0) byHarm.get(harm)?.push(cardOf(type, harm, heap));
  }
  const cards = harms.flatMap((harm) => byHarm.get(harm) ?? []);
  return question.only ? inOrderAsked(cards, question.only) : cards;
}

/** The cards as they were asked for. */
function inOrderAsked(cards: readonly DeckCard[], only: ReadonlySet<ReviewKey>): DeckCard[] {
  const places = new Map([...only].map((key, index) => [key, index]));
  const placeOf = ({ key, items: [item] }: DeckCard): number => places.get(key) ?? places.get(item?.id ?? '') ?? 0;
  return cards.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The records of a type by their numbers; what goes out, by who gets it. */
function inOrder(office: OfficeRecords, type: ReviewType): readonly AnyRecord[] {
  if (type !== 'disclosure') return recordsOf(office, type);
  const byRecipient = Map.groupBy(office.disclosure, ({ recipients }) => valueOf(recipients)?.[0] ?? '');
  return [...byRecipient.values()].flat();
}

function cardOf(type: ReviewType, harm: Harm, items: readonly DeckItem[]): DeckCard {
  return { key: items[0]?.key ?? '', type, harm, items, done: items.every((item) => item.done) };
}

/** What is asked of a record: nothing where it was over before the day since which is asked. */
function itemsOf(type: ReviewType, record: AnyRecord, question: DeckQuestion): DeckItem[] {
  const { only } = question;
  const items = allItemsOf(type, record, question);
  return only === undefined ? items : items.filter(({ key, id }) => only.has(key) || only.has(id));
}

function allItemsOf(type: ReviewType, record: AnyRecord, { since, today }: DeckQuestion): DeckItem[] {
  const { id } = record;
  if (isOver(record, today)) {
    const { until } = record;
    const endedNow = until.state === 'given' && until.confirmed !== undefined && until.confirmed.on >= since;
    return endedNow ? [{ key: reviewKey(id), id, part: undefined, done: true }] : [];
  }
  const parts = partsOfType(type);
  if (parts.length === 0) {
    return [{ key: reviewKey(id), id, part: undefined, done: isLookedAtSince(lookedAt(type, record), since) }];
  }
  return parts.flatMap(({ fields }, part) => {
    // A part of which nothing is known yet is an open question, not something that could be still so.
    if (fields.every((name) => isBlank(record, name))) return [];
    const done = isLookedAtSince(lookedAt(type, record, fields), since);
    return [{ key: reviewKey(id, part), id, part, done }];
  });
}

function isBlank(record: AnyRecord, name: string): boolean {
  const answer = answerOf(record, name);
  return answer.state === 'unknown' || (name === 'until' && answer.state === 'none' && answer.confirmed === undefined);
}

/** Cards that were put off for now, by their keys. */
type PutOff = ReadonlySet<ReviewKey>;

/** The card to go on with: the first that is open and was not put off, else the first that was put off; else none. */
export function nextCard(deck: readonly DeckCard[], later: PutOff = new Set()): DeckCard | undefined {
  return deck.find((card) => !card.done && !later.has(card.key)) ?? deck.find((card) => !card.done);
}

/** The card on which a record or a part of it stands. */
export function cardWith(deck: readonly DeckCard[], key: ReviewKey): DeckCard | undefined {
  return deck.find((card) => card.items.some((item) => item.key === key));
}

export interface DeckProgress {
  cards: number;
  /** Cards that are answered. */
  done: number;
  /** Records that are not looked at yet; one of which a part is left counts as one. */
  left: number;
  /** Which card comes next, counted from 1; 0 when all are answered. */
  at: number;
}

/** How far a deck is, in counts. */
export function deckProgress(deck: readonly DeckCard[], later: PutOff = new Set()): DeckProgress {
  const next = nextCard(deck, later);
  return {
    cards: deck.length,
    done: deck.filter((card) => card.done).length,
    left: new Set(deck.flatMap(({ items }) => items.flatMap(({ id, done }) => (done ? [] : [id])))).size,
    at: next === undefined ? 0 : deck.indexOf(next) + 1,
  };
}
