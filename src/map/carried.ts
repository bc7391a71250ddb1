/** What a line carries, counted: categories of the CCPA by lane, kinds of data, and what of it nobody has confirmed. */
import type { CpraCategory } from '../library/cpra-categories.ts';
import { cpraCategoryLetters } from '../library/cpra-categories.ts';
import { elementsIn, hasElement, type ElementSet } from './element-set.ts';
import { lanes, type ElementFacts, type Lane } from './map-facts.ts';

/** A part of a line: the data that one law speaks for. */
export interface CarriedLane {
  readonly lane: Lane;
  /** Categories of Civ. Code 1798.140(v)(1), in the statute's order. Empty while no element in it has one. */
  readonly categories: readonly CpraCategory[];
  /** How many kinds of data. */
  readonly elements: number;
}

export interface Carried {
  /** Categories of all lanes together, each once. */
  readonly categories: readonly CpraCategory[];
  /** How many kinds of data (data elements). */
  readonly elements: number;
  /** How many of them are only suggested here. */
  readonly suggested: number;
  /** Lanes that carry something, in their order. */
  readonly lanes: readonly CarriedLane[];
}

/** Counts what is in a set of elements, of which some are confirmed. */
export function carriedBy(elements: readonly ElementFacts[], all: ElementSet, confirmed: ElementSet): Carried {
  const found = { other: newLane(), hipaa: newLane(), cmia: newLane() };
  let suggested = 0;
  const numbers = elementsIn(all);
  for (const number of numbers) {
    const element = elements[number];
    if (element === undefined) continue;
    if (!hasElement(confirmed, number)) suggested += 1;
    found[element.lane].elements += 1;
    for (const letter of element.categories) found[element.lane].letters.add(letter);
  }
  return {
    categories: cpraCategoryLetters.filter((letter) => lanes.some((lane) => found[lane].letters.has(letter))),
    elements: numbers.length,
    suggested,
    lanes: lanes
      .filter((lane) => found[lane].elements > 0)
      .map((lane) => ({
        lane,
        categories: cpraCategoryLetters.filter((letter) => found[lane].letters.has(letter)),
        elements: found[lane].elements,
      })),
  };
}

function newLane(): { elements: number; letters: Set<CpraCategory> } {
  return { elements: 0, letters: new Set() };
}
