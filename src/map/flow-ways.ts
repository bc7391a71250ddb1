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
  // Nearly always all of them are; a list is made only where it differs.
  if (own.every((group) => activity.groups.includes(group))) return own;
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

/** Where data is, and about whom. */
export interface Way {
  readonly places: readonly number[];
  readonly people: readonly number[];
}

/**
 * From where a disclosure takes an element, and about whom it is: one way for each of its activities that use the element.
 * Where none does, all their places may be meant.
 */
export function waysOut(facts: MapFacts, activities: readonly ActivityFacts[], element: number): Way[] {
  const ways: Way[] = [];
  for (const activity of activities) {
    if (!hasElement(activity.uses, element)) continue;
    ways.push({ places: keptBy(facts, activity, element), people: peopleIn(facts, activity, element) });
  }
  if (ways.length > 0) return ways;
  return [{ places: fitting(facts, placesOfAll(activities), element), people: peopleOf(facts, element) }];
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
  if (!facts.placesNameData || places.every((place) => facts.systems[place]?.elements === undefined)) return places;
  const keep = places.filter((place) => {
    const listed = facts.systems[place]?.elements;
    return listed === undefined || hasElement(listed, element);
  });
  return keep.length === 0 ? places : keep;
}
