import type { CatalogueEntry } from './catalogue.ts';
import type { CpraCategory } from './cpra-categories.ts';
import { aboutThePerson } from './shine-the-light/about-the-person.ts';
import { purchasesAndMoney } from './shine-the-light/purchases-and-money.ts';
import type { SensitiveKind } from './sensitive-kinds.ts';

/**
 * The 27 categories of Shine the Light, by their numerals: Cal. Civ. Code 1798.83(e)(6)(A)(i) to (xxvii).
 *
 * These are not the categories of the CCPA. A Shine the Light answer names these; the privacy policy names those of
 * `cpra-categories.ts`. A list of people picked by one of these categories discloses that category too, when the one
 * who gets the list can work it out (1798.83(e)(6)(B)).
 */
export const shineTheLightNumerals = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
  'xxi',
  'xxii',
  'xxiii',
  'xxiv',
  'xxv',
  'xxvi',
  'xxvii',
] as const;

/** A numeral of Cal. Civ. Code 1798.83(e)(6)(A). */
export type ShineTheLightCategory = (typeof shineTheLightNumerals)[number];

export interface ShineTheLightCategoryEntry extends CatalogueEntry {
  readonly roman: ShineTheLightCategory;
  /** The statute's own term, as an answer to a customer prints it. */
  readonly name: string;
  /** What a screen calls it. */
  readonly plainName: string;
  readonly examples: readonly string[];
  /**
   * True for the 15 categories of 1798.83(f)(1), which are named even when the data went only to affiliates that use
   * the same brand name.
   */
  readonly sameBrandCounts: boolean;
  /** Categories of the CCPA that the same data may fall under. A hint for mapping, not a rule. */
  readonly cpraOverlap: readonly CpraCategory[];
  /** Sensitive kinds that the same data may be. A hint for mapping, not a rule. */
  readonly sensitiveOverlap: readonly SensitiveKind[];
}

/** All 27, in the statute's order. */
export const shineTheLightCategories: readonly ShineTheLightCategoryEntry[] = [...aboutThePerson, ...purchasesAndMoney];

/** The entry of a numeral. */
export function shineTheLightCategory(roman: ShineTheLightCategory): ShineTheLightCategoryEntry {
  const entry = shineTheLightCategories.find((category) => category.roman === roman);
  if (entry === undefined) throw new Error(`No Shine the Light category ${roman}`);
  return entry;
}

/** Puts numerals into the statute's order, each once. */
export function inShineTheLightOrder(numerals: readonly ShineTheLightCategory[]): ShineTheLightCategory[] {
  return shineTheLightNumerals.filter((numeral) => numerals.includes(numeral));
}

/** The categories still named when every recipient is an affiliate with the same brand: 1798.83(f)(1). */
export function sameBrandCategories(numerals: readonly ShineTheLightCategory[]): ShineTheLightCategory[] {
  return inShineTheLightOrder(numerals).filter((numeral) => shineTheLightCategory(numeral).sameBrandCounts);
}
