/** The flows of an office counted the plain way, with sets of words, for comparison with the quick one. */
import { isGivenNo, itemsOf, valueOf } from '../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { mayBeTrueOn } from '../../../src/inventory/valid-time.ts';
import type { MapFilter } from '../../../src/map/map-filter.ts';

/** Element ids by line (`G-001 Y-002`). A line on which no data is named has an empty set. */
export function naiveFlows(office: OfficeRecords, asOf: string, filter: MapFilter = {}): Map<string, Set<string>> {
  const lines = new Map<string, Set<string>>();
  const line = (from: string, to: string): Set<string> => {
    const key = `${from} ${to}`;
    const set = lines.get(key) ?? new Set();
    lines.set(key, set);
    return set;
  };
  const now = <One extends Parameters<typeof mayBeTrueOn>[0]>(list: readonly One[]): One[] =>
    list.filter((one) => mayBeTrueOn(one, asOf));
  const groups = new Set(now(office.personGroup).map(({ id }) => id));
  const elements = new Map(now(office.dataElement).map((one) => [one.id, one]));
  const systems = new Map(now(office.system).map((one) => [one.id, one]));
  const recipients = new Map(now(office.recipient).map((one) => [one.id, one]));
  const activities = now(office.activity);
  const have = (ids: readonly string[], all: { has: (id: string) => boolean }): string[] =>
    ids.filter((id) => all.has(id));

  const listed = (place: string): string[] => {
    const system = systems.get(place);
    return system === undefined ? [] : have(itemsOf(system.elements), elements);
  };
  const fitting = (places: readonly string[], element: string): string[] => {
    if (places.length === 0) return ['open-kept'];
    const keep = places.filter((place) => listed(place).length === 0 || listed(place).includes(element));
    return keep.length === 0 ? [...places] : keep;
  };
  const placesOf = (activity: (typeof activities)[number]): string[] => have(itemsOf(activity.systems), systems);
  const uses = (activity: (typeof activities)[number]): string[] => have(itemsOf(activity.elements), elements);
  const aboutElement = (element: string): string[] => {
    const record = elements.get(element);
    return record === undefined ? [] : have(itemsOf(record.personGroups), groups);
  };
  const about = (activity: (typeof activities)[number], element: string): string[] => {
    const own = aboutElement(element);
    const its = have(itemsOf(activity.personGroups), groups);
    const both = own.filter((group) => its.includes(group));
    const people = own.length === 0 ? its : its.length === 0 || both.length === 0 ? own : both;
    return people.length === 0 ? ['open-gives'] : people;
  };
  const wanted = (people: readonly string[]): string[] =>
    people.filter((group) => filter.group === undefined || group === filter.group);

  const leaving = new Set<string>();
  for (const one of now(office.disclosure)) {
    if (isGivenNo(one.happens)) continue;
    const own = activities.filter(({ id }) => itemsOf(one.activities).includes(id));
    const meant = own.filter(({ id }) => filter.activity === undefined || id === filter.activity);
    if (filter.activity !== undefined && meant.length === 0) continue;
    const all = have(itemsOf(one.recipients), recipients);
    const getting =
      all.length === 0 && filter.role === undefined
        ? ['open-gets']
        : all.filter((id) => {
            const role = recipients.get(id)?.role;
            return filter.role === undefined || (role && valueOf(role) ? valueOf(role) : 'notNoted') === filter.role;
          });
    if (getting.length === 0) continue;
    const data = have(itemsOf(one.elements), elements);
    const everyPlace = meant.flatMap(placesOf);
    if (data.length === 0 && filter.group === undefined) {
      for (const place of everyPlace.length === 0 ? ['open-kept'] : everyPlace)
        for (const to of getting) line(place, to);
    }
    for (const element of data) {
      const using = meant.filter((activity) => uses(activity).includes(element));
      const own = aboutElement(element);
      const ways =
        using.length === 0
          ? [{ places: fitting([...new Set(everyPlace)], element), people: own.length === 0 ? ['open-gives'] : own }]
          : using.map((activity) => ({
              places: fitting(placesOf(activity), element),
              people: about(activity, element),
            }));
      for (const way of ways) {
        const people = wanted(way.people);
        if (people.length === 0) continue;
        for (const place of way.places) {
          for (const to of getting) line(place, to).add(element);
          for (const group of people) {
            leaving.add(`${group} ${place} ${element}`);
            if (place === 'open-kept') line(group, place).add(element);
          }
        }
      }
    }
  }

  const drawIn = (people: readonly string[], place: string, element: string): void => {
    for (const group of wanted(people)) {
      if (filter.role === undefined || leaving.has(`${group} ${place} ${element}`)) line(group, place).add(element);
    }
  };
  const kept = new Set<string>();
  for (const activity of activities) {
    for (const element of uses(activity)) {
      for (const place of fitting(placesOf(activity), element)) {
        kept.add(`${place} ${element}`);
        if (filter.activity === undefined || filter.activity === activity.id) {
          drawIn(about(activity, element), place, element);
        }
      }
    }
  }
  if (filter.activity === undefined) {
    for (const place of systems.keys()) {
      for (const element of listed(place)) {
        if (kept.has(`${place} ${element}`)) continue;
        const own = aboutElement(element);
        drawIn(own.length === 0 ? ['open-gives'] : own, place, element);
      }
    }
  }
  return lines;
}
