/**
 * Which ways data takes, as the records tell: about whom it is in an activity, where the activity keeps it, and from where a
 * disclosure takes it. What the records leave open has a number of its own, so that nothing falls off the map in silence.
 */
import { hasElement } from './element-set.ts';
import type { ActivityFacts, DisclosureFacts, MapFacts } from './map-facts.ts';

/** Stands for "nobody has noted it" in a list of numbers. */
export const notNoted = -1;

const onlyOpen: readonly number[] = [notNoted];

/**
 * About whom an element is in an activity: the people of the activity, as far as the element is about them. Where the two
 * speak of different people, the element has the last word; where one is silent, the other speaks.
 */
export function peopleIn(facts: MapFacts, activity: ActivityFacts, element: number): readonly number[] {
  const own = facts.elements[element]?.groups ?? [];
  if (own.length === 0) return activity.groups.length === 0 ? onlyOpen : activity.groups;
  if (activity.groups.length === 0) return own;
  const both = own.filter((group) => activity.groups.includes(group));
  return both.length === 0 ? own : both;
}

/** About whom an element is, where no activity tells more. */
export function peopleOf(facts: MapFacts, element: number): readonly number[] {
  const own = facts.elements[element]?.groups ?? [];
  return own.length === 0 ? onlyOpen : own;
}

/**
 * Where an activity keeps an element: in its places, without those that name other data as theirs. When no place names it,
 * the activity's word stands for all.
 */
export function keptBy(facts: MapFacts, activity: ActivityFacts, element: number): readonly number[] {
  return fitting(facts, activity.systems, element);
}

/** From where a disclosure takes an element, and about whom it is: by those of its activities that use the element. */
export function takenFrom(facts: MapFacts, activities: readonly ActivityFacts[], element: number): Way {
  const using = activities.filter(({ uses }) => hasElement(uses, element));
  const [only] = using;
  if (only === undefined) {
    const places = activities.length === 0 ? [] : placesOfAll(activities);
    return { places: fitting(facts, places, element), people: peopleOf(facts, element) };
  }
  if (using.length === 1) {
    return { places: keptBy(facts, only, element), people: peopleIn(facts, only, element) };
  }
  return {
    places: together(using.map((activity) => keptBy(facts, activity, element))),
    people: together(using.map((activity) => peopleIn(facts, activity, element))),
  };
}

export interface Way {
  readonly places: readonly number[];
  readonly people: readonly number[];
}

/** The places of a disclosure that does not say which data goes. */
export function placesOfAll(activities: readonly ActivityFacts[]): readonly number[] {
  const places = together(activities.map(({ systems }) => systems));
  return places.length === 0 ? onlyOpen : places;
}

/** The numbers of all lists, each once. The lists are short. */
function together(lists: readonly (readonly number[])[]): number[] {
  const all: number[] = [];
  for (const list of lists) for (const one of list) if (!all.includes(one)) all.push(one);
  return all;
}

/** The activities of a disclosure, or the one that the map is narrowed to; undefined when it has nothing to do with that one. */
export function activitiesOf(
  facts: MapFacts,
  disclosure: DisclosureFacts,
  only: number | undefined,
): ActivityFacts[] | undefined {
  const meant = only === undefined ? disclosure.activities : disclosure.activities.filter((one) => one === only);
  if (only !== undefined && meant.length === 0) return undefined;
  return meant.flatMap((one) => facts.activities[one] ?? []);
}

function fitting(facts: MapFacts, places: readonly number[], element: number): readonly number[] {
  if (places.length === 0 || places === onlyOpen) return onlyOpen;
  if (places.every((place) => facts.systems[place]?.elements === undefined)) return places;
  const keep = places.filter((place) => {
    const listed = facts.systems[place]?.elements;
    return listed === undefined || hasElement(listed, element);
  });
  return keep.length === 0 ? places : keep;
}
