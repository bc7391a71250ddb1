/** What flows along a line of the map, and which records say so. */
import type { OfficeRecords } from '../inventory/office-records.ts';
import { findRecord, recordTitle } from '../inventory/office-records.ts';
import { typeOfId } from '../inventory/record-id.ts';
import type { CpraCategory } from '../library/cpra-categories.ts';
import { elementsIn, hasElement } from './element-set.ts';
import { activitiesOf, keptBy, notNoted, peopleIn, placesOfAll, waysOut } from './flow-ways.ts';
import { mapFacts, type ElementFacts, type MapFacts } from './map-facts.ts';
import type { MapFilter } from './map-filter.ts';
import type { MapFlow, OfficeFlows } from './office-flows.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

export interface FlowDetails {
  /** Kinds of data by their first category, in the statute's order; those without a category last. */
  readonly data: readonly { category: CpraCategory | undefined; elements: readonly ElementFacts[] }[];
  /** The activities (on the way in) or disclosures (on the way out) that the line is drawn from. Empty where a place itself names its data. */
  readonly because: readonly Named[];
}

/** The lines of the map between these boxes, as one. `from` and `to` hold several ids where a box stands for several. */
export function flowsBetween(map: OfficeFlows, from: ReadonlySet<string>, to: ReadonlySet<string>): MapFlow[] {
  return map.flows.filter((flow) => from.has(flow.from) && to.has(flow.to));
}

/** What flows along lines that all lead the same way. */
export function flowDetails(
  office: OfficeRecords,
  asOf: string,
  filter: MapFilter,
  { map, flows }: { map: OfficeFlows; flows: readonly MapFlow[] },
): FlowDetails {
  const numbers = [...new Set(flows.flatMap(({ elements }) => elementsIn(elements)))].toSorted(
    (one, other) => one - other,
  );
  const elements = numbers.flatMap((number) => map.elements[number] ?? []);
  const byCategory = Map.groupBy(elements, ({ categories }) => categories[0]);
  const data = [...byCategory]
    .map(([category, own]) => ({ category, elements: own }))
    .toSorted((one, other) => (one.category ?? 'Z').localeCompare(other.category ?? 'Z', 'en'));
  const isIn = flows.some(({ to }) => map.systems.has(to) || to === 'open-kept');
  const facts = mapFacts(office, asOf);
  const ids = isIn ? activitiesBehind(facts, filter, flows) : disclosuresBehind(facts, filter, flows);
  return { data, because: ids.flatMap((id) => named(office, id)) };
}

function activitiesBehind(facts: MapFacts, { activity: only }: MapFilter, flows: readonly MapFlow[]): string[] {
  return facts.activities
    .filter(({ id }) => only === undefined || id === only)
    .filter((activity) =>
      flows.some((flow) =>
        activity.elements.some(
          (element) =>
            hasElement(flow.elements, element) &&
            keptBy(facts, activity, element).some((place) => idOf(facts.systems, place, 'open-kept') === flow.to) &&
            peopleIn(facts, activity, element).some((group) => idOf(facts.groups, group, 'open-gives') === flow.from),
        ),
      ),
    )
    .map(({ id }) => id);
}

function disclosuresBehind(facts: MapFacts, { activity }: MapFilter, flows: readonly MapFlow[]): string[] {
  const only = activity === undefined ? undefined : facts.activities.findIndex(({ id }) => id === activity);
  return facts.disclosures
    .filter((disclosure) => {
      const activities = activitiesOf(facts, disclosure, only);
      if (activities === undefined) return false;
      const recipients = disclosure.recipients.length === 0 ? [notNoted] : disclosure.recipients;
      return flows.some((flow) => {
        if (!recipients.some((one) => idOf(facts.recipients, one, 'open-gets') === flow.to)) return false;
        const isFrom = (place: number): boolean => idOf(facts.systems, place, 'open-kept') === flow.from;
        if (disclosure.elements.length === 0) return placesOfAll(activities).some(isFrom);
        return disclosure.elements.some(
          (element) =>
            hasElement(flow.elements, element) &&
            waysOut(facts, activities, element).some(({ places }) => places.some(isFrom)),
        );
      });
    })
    .map(({ id }) => id);
}

function idOf(list: readonly { id: string }[], at: number, open: string): string {
  return list[at]?.id ?? open;
}

function named(office: OfficeRecords, id: string): Named[] {
  const [type, record] = [typeOfId(id), findRecord(office, id)];
  return type && record ? [{ id, title: recordTitle(type, record) }] : [];
}
