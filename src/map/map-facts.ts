/**
 * The records that the map is drawn from, made ready: only those that hold on the day, numbered, with links as numbers, and
 * with the doubt whether a person has confirmed them.
 */
import { onceADay } from '../documents/policy/once.ts';
import { isGivenNo, itemsOf, valueOf, type Answer } from '../inventory/answer.ts';
import { recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import type { RecordByType } from '../inventory/definitions.ts';
import { mayBeTrueOn } from '../inventory/valid-time.ts';
import { cpraCategoryLetters, type CpraCategory } from '../library/cpra-categories.ts';
import { putElement, setMaker, type ElementSet } from './element-set.ts';
import type { MapRole } from './map-filter.ts';

/** Which law speaks for data: lanes of the map. Everything that is under neither health law runs in the first. */
export const lanes = ['other', 'hipaa', 'cmia'] as const;
export type Lane = (typeof lanes)[number];

/** A data element as the map sees it. */
export interface ElementFacts {
  readonly id: string;
  readonly title: string;
  readonly lane: Lane;
  readonly categories: readonly CpraCategory[];
  /** Numbers of the groups of people it is about. */
  readonly groups: readonly number[];
  /** True when something that the map shows of it is only suggested. */
  readonly suggested: boolean;
}

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly suggested: boolean;
}

export interface SystemFacts extends Titled {
  /** Kind of place, or empty. */
  readonly kind: string;
  /** What the place itself names; undefined while it leaves that to the activities. */
  readonly elements: ElementSet | undefined;
  readonly listed: readonly number[];
  readonly listIsSuggested: boolean;
}

export interface RecipientFacts extends Titled {
  readonly role: MapRole;
}

export interface ActivityFacts {
  readonly id: string;
  readonly elements: readonly number[];
  readonly uses: ElementSet;
  readonly groups: readonly number[];
  readonly systems: readonly number[];
  readonly suggested: boolean;
}

export interface DisclosureFacts {
  readonly id: string;
  readonly elements: readonly number[];
  readonly recipients: readonly number[];
  /** Numbers of activities. */
  readonly activities: readonly number[];
  readonly suggested: boolean;
}

export interface MapFacts {
  /** For each element 1 when nothing that the map shows of it is only suggested. */
  readonly settled: Uint8Array;
  readonly groups: readonly Titled[];
  readonly elements: readonly ElementFacts[];
  readonly systems: readonly SystemFacts[];
  /** False while no place names data as its own. */
  readonly placesNameData: boolean;
  readonly recipients: readonly RecipientFacts[];
  readonly activities: readonly ActivityFacts[];
  readonly disclosures: readonly DisclosureFacts[];
}

/**
 * The facts of an office on a day (ISO date), read once, however the map is narrowed. Disclosures that never happen are left
 * out.
 */
export const mapFacts = onceADay(readFacts);

function readFacts(office: OfficeRecords, asOf: string): MapFacts {
  const now = <One extends Parameters<typeof mayBeTrueOn>[0]>(list: readonly One[]): readonly One[] =>
    list.filter((one) => mayBeTrueOn(one, asOf));
  const [groups, elements, systems] = [now(office.personGroup), now(office.dataElement), now(office.system)];
  const [recipients, activities] = [now(office.recipient), now(office.activity)];
  const disclosures = now(office.disclosure).filter((one) => !isGivenNo(one.happens));
  const groupAt = placesOf(groups);
  const elementAt = placesOf(elements);
  const systemAt = placesOf(systems);
  const recipientAt = placesOf(recipients);
  const activityAt = placesOf(activities);
  const newSet = setMaker(elements.length);
  const setOf = (numbers: readonly number[]): ElementSet => {
    const set = newSet();
    for (const number of numbers) putElement(set, number);
    return set;
  };
  const elementList = elements.map((one) => elementFacts(one, groupAt));
  return {
    settled: Uint8Array.from(elementList, ({ suggested }) => (suggested ? 0 : 1)),
    groups: groups.map((one) => titled(one, recordTitle('personGroup', one))),
    elements: elementList,
    systems: systems.map((one) => {
      const listed = numbersIn(one.elements, elementAt);
      return {
        ...titled(one, recordTitle('system', one)),
        kind: valueOf(one.kind) ?? '',
        listed,
        elements: listed.length === 0 ? undefined : setOf(listed),
        listIsSuggested: isSuggested(one.elements),
      };
    }),
    placesNameData: systems.some(({ elements: own }) => itemsOf(own).length > 0),
    recipients: recipients.map((one) => ({
      // Without a name it is shown by its kind, which may be only suggested.
      ...titled(one, recordTitle('recipient', one), valueOf(one.name) === undefined ? one.label : one.name, one.role),
      role: valueOf(one.role) ?? 'notNoted',
    })),
    activities: activities.map((one) => {
      const used = numbersIn(one.elements, elementAt);
      return {
        id: one.id,
        elements: used,
        uses: setOf(used),
        groups: numbersIn(one.personGroups, groupAt),
        systems: numbersIn(one.systems, systemAt),
        suggested: isSuggested(one.name, one.elements, one.personGroups, one.systems),
      };
    }),
    disclosures: disclosures.map((one) => ({
      id: one.id,
      elements: numbersIn(one.elements, elementAt),
      recipients: numbersIn(one.recipients, recipientAt),
      activities: numbersIn(one.activities, activityAt),
      suggested: isSuggested(one.elements, one.recipients, one.activities, one.happens),
    })),
  };
}

function elementFacts(one: RecordByType['dataElement'], groupAt: ReadonlyMap<string, number>): ElementFacts {
  const regime = valueOf(one.regime);
  const letters = itemsOf(one.cpraCategories);
  return {
    ...titled(one, recordTitle('dataElement', one), one.cpraCategories, one.regime, one.personGroups),
    lane: regime === 'hipaa' || regime === 'cmia' ? regime : 'other',
    categories: cpraCategoryLetters.filter((letter) => letters.includes(letter)),
    groups: numbersIn(one.personGroups, groupAt),
  };
}

function titled(
  one: { readonly id: string; readonly name: Answer<unknown> },
  title: string,
  ...shown: Answer<unknown>[]
): Titled {
  return { id: one.id, title, suggested: isSuggested(one.name, ...shown) };
}

function isSuggested(...answers: readonly Answer<unknown>[]): boolean {
  return answers.some(({ state }) => state === 'suggested');
}

function placesOf(records: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(records.map(({ id }, index) => [id, index]));
}

/** Linked records as numbers, each once; those that are over or gone are left out. */
function numbersIn(answer: Answer<string[]>, at: ReadonlyMap<string, number>): number[] {
  const numbers: number[] = [];
  for (const id of itemsOf(answer)) {
    const number = at.get(id);
    if (number !== undefined && !numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}
