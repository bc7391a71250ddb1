/** Which kinds of data go into the CCPA tables, which stand apart, and under which category each one is. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import { cpraCategories, type CpraCategory, type CpraCategoryEntry } from '../../library/cpra-categories.ts';
import type { Regime } from '../../library/regimes.ts';
import { clientsData } from './client-data.ts';
import type { PolicyContext } from './policy-context.ts';
import { once } from './once.ts';

/** True for data about a person. What the office only calls non-personal counts: device data can be tied to a person. */
export function isPersonal(element: DataElement): boolean {
  const answer = valueOf(element.identifiability);
  return answer !== 'aggregate' && answer !== 'deidentified';
}

/** The law that covers the element; while nobody knows, the CCPA, because that leaves nothing out. */
export function regimeOf(element: DataElement): Regime {
  return valueOf(element.regime) ?? 'ccpa';
}

/** Elements of the twelve months that the CCPA tables list: what is under it, and the office's own to decide about. */
export const ccpaElements = once(({ year }: PolicyContext): readonly DataElement[] => {
  const ofClients = clientsData(year);
  return year.dataElement.filter((one) => isPersonal(one) && regimeOf(one) === 'ccpa' && !ofClients.has(one.id));
});

/**
 * The same, and what only a suggestion keeps out of the tables: what is sold, shared or passed on is told of all that no
 * person has put under another law.
 */
export const perhapsCcpaElements = once(({ year }: PolicyContext): readonly DataElement[] => {
  const ofClients = clientsData(year);
  return year.dataElement.filter(
    (one) =>
      (isPersonal(one) || one.identifiability.state === 'suggested') &&
      (regimeOf(one) === 'ccpa' || one.regime.state === 'suggested') &&
      !ofClients.has(one.id),
  );
});

/** Their ids. */
export const perhapsCcpaIds = once(
  (context: PolicyContext): ReadonlySet<string> => new Set(perhapsCcpaElements(context).map((one) => one.id)),
);

/** The letters A to K of an element, the main one first. L is no heading: its kinds are named one by one. */
export function lettersOf(element: DataElement): CpraCategory[] {
  return itemsOf(element.cpraCategories).filter((letter) => letter !== 'L');
}

/** The headings of the tables, A to K. */
export const tableCategories: readonly CpraCategoryEntry[] = cpraCategories.filter((one) => one.policyHeading);

/**
 * `A Identifiers`. Category B is named after customers, whose records the section it points to is about; to staff it is the
 * records that section lists.
 */
export function categoryTitle({ audience }: PolicyContext, category: CpraCategoryEntry): string {
  const name = category.letter === 'B' && audience === 'staff' ? 'Records listed in 1798.80(e)' : category.name;
  return `${category.letter} ${name}`;
}

/** The name of a category in everyday words: `names and ID numbers`. Staff are no customers, and their log-ins no website. */
export function plainNameFor({ audience }: PolicyContext, category: CpraCategoryEntry): string {
  return (audience === 'staff' ? category.plainNameForStaff : undefined) ?? category.plainName;
}

/** The elements of a category, from a list of elements. */
export function inCategory(elements: readonly DataElement[], letter: CpraCategory): DataElement[] {
  return elements.filter((one) => lettersOf(one).includes(letter));
}

/** Elements of the CCPA tables that nobody has sorted into a category. */
export function unsorted(context: PolicyContext): DataElement[] {
  return ccpaElements(context).filter((one) => lettersOf(one).length === 0);
}
