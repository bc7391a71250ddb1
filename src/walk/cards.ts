/** Confirm cards: the suggested records of an office in the order in which people can judge them. */
import { once } from '../documents/policy/once.ts';
import { answerCounts } from '../inventory/answer-counts.ts';
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import type { Field } from '../inventory/field.ts';
import { answerOf, recordsOf, recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import { inventoryTypes, type RecordType } from '../inventory/record-id.ts';

/** Who gets what, and how long it is kept, have tables of their own on the walk. */
const ownTables: readonly RecordType[] = ['disclosure', 'retentionRule'];

/** The groups: things first, then what is done with them, because later records point to earlier ones. */
const groupTypes = {
  people: ['personGroup'],
  data: ['dataElement'],
  uses: ['purpose'],
  sources: ['source'],
  places: ['system', 'tracker'],
  outside: ['recipient', 'agreement'],
  work: ['activity'],
  requests: ['right', 'requestChannel', 'verification', 'agent'],
  office: ['organization', 'address', 'contact', 'policyDocument'],
} as const satisfies Record<string, readonly RecordType[]>;

export const cardGroups = [...(Object.keys(groupTypes) as (keyof typeof groupTypes)[]), 'others'] as const;
export type CardGroupId = (typeof cardGroups)[number];

export interface Card {
  readonly id: string;
  readonly type: RecordType;
  readonly title: string;
  /** True while an answer is only suggested. */
  readonly open: boolean;
}

export interface CardGroup {
  readonly id: CardGroupId;
  readonly cards: readonly Card[];
}

/** The groups that have cards. Records are cards while something in them is suggested, or when a person has confirmed them. */
export const cardsOf = once((office: OfficeRecords): readonly CardGroup[] =>
  cardGroups
    .map((id) => ({ id, cards: typesOf(id).flatMap((type) => cardsOfType(office, type)) }))
    .filter(({ cards }) => cards.length > 0),
);

/** How many cards are confirmed, and how many there are. */
export function countCards(groups: readonly CardGroup[]): { confirmed: number; all: number } {
  const cards = groups.flatMap((group) => group.cards);
  return { confirmed: cards.filter((card) => !card.open).length, all: cards.length };
}

/** The answers by which people recognize a record, at most; the name stands above them. */
const telling: { readonly [Type in RecordType]?: readonly string[] } = {
  personGroup: ['printed', 'kind'],
  dataElement: ['printed', 'personGroups', 'condition', 'regime', 'cpraCategories', 'sensitiveKinds'],
  purpose: ['printed', 'businessPurpose', 'commercial'],
  source: ['kind', 'channels', 'occasions', 'elements'],
  system: ['kind', 'operatedBy', 'elements'],
  tracker: ['trackerClass', 'setBy', 'elements', 'purposes'],
  recipient: ['service', 'role', 'hipaaBusinessAssociate'],
  agreement: ['recipient', 'kind'],
  activity: ['occasion', 'personGroups', 'elements', 'purposes', 'systems'],
  disclosure: ['recipients', 'elements', 'purposes', 'basis', 'recipientMarketing', 'condition'],
  retentionRule: ['elements', 'period', 'criteria', 'startsAt', 'citation', 'exceptions'],
};

/** The answers that a card shows: those that tell most when they have a value, else whatever is suggested. */
export function answersOnCard(type: RecordType, record: AnyRecord): { name: string; field: Field }[] {
  const names = telling[type];
  const shown = fieldsOf(type)
    .filter(([name]) => {
      const { state } = answerOf(record, name);
      if (state !== 'suggested' && state !== 'given') return false;
      return names === undefined ? state === 'suggested' : names.includes(name);
    })
    .map(([name, field]) => ({ name, field }));
  // What people can judge without a law book comes first.
  return names === undefined
    ? shown
    : shown.toSorted((first, second) => names.indexOf(first.name) - names.indexOf(second.name));
}

/**
 * What else “Yes” confirms: every suggested answer that neither the card nor its title shows, and whatever else
 * has nobody's name yet, such as a “none” of a pack. Whoever confirms a record must be able to read all of it.
 */
export function answersBehindCard(type: RecordType, record: AnyRecord): { name: string; field: Field }[] {
  const shown = new Set(answersOnCard(type, record).map(({ name }) => name));
  const title = recordTitle(type, record);
  return fieldsOf(type)
    .filter(([name, field]) => {
      const answer = answerOf(record, name);
      if (answer.state === 'unknown' || shown.has(name)) return false;
      if (answer.state === 'suggested') return answer.value !== title;
      // That a record has no last day is no statement of a pack, and what never prints needs no yes.
      if (answer.confirmed !== undefined || name === 'until' || field.internal) return false;
      return answer.state !== 'given' || answer.value !== title;
    })
    .map(([name, field]) => ({ name, field }));
}

/** The questions that “Change” opens: the name, what the card shows, and what else is suggested. */
export function questionsOnCard(type: RecordType, record: AnyRecord): { name: string; field: Field }[] {
  const names = telling[type] ?? [];
  return fieldsOf(type)
    .filter(
      ([name, field], index) =>
        !field.internal &&
        (index === 0 || names.includes(name) || answerOf(record, name).state === 'suggested') &&
        field.kind !== 'rows',
    )
    .map(([name, field]) => ({ name, field }));
}

function typesOf(id: CardGroupId): readonly RecordType[] {
  if (id !== 'others') return groupTypes[id];
  const taken: readonly RecordType[] = [...Object.values(groupTypes).flat(), ...ownTables];
  return inventoryTypes.filter((type) => !taken.includes(type));
}

/** The cards of one type. Records are cards while something in them is suggested, or when a person has confirmed them. */
export function cardsOfType(office: OfficeRecords, type: RecordType): Card[] {
  return recordsOf(office, type).flatMap((record) => {
    const { suggested, confirmed } = answerCounts(type, record);
    const open = suggested > 0;
    return open || confirmed > 0 ? [{ id: record.id, type, title: recordTitle(type, record), open }] : [];
  });
}
