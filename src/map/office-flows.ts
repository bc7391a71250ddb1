/**
 * What flows in an office: from the people who give data to the places that keep it, and from there to everybody who gets
 * some. Drawn from activities and disclosures; nothing is typed for the map.
 */
import { onceADay } from '../documents/policy/once.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { hasElement, putElement, setMaker, type ElementSet } from './element-set.ts';
import { FlowLines, type FlowLine } from './flow-lines.ts';
import { activitiesOf, keptBy, notNoted, peopleIn, peopleOf, placesOfAll, waysOut } from './flow-ways.ts';
import { mapFacts, type ElementFacts, type MapFacts } from './map-facts.ts';
import { isWholeMap, type MapFilter, type MapRole } from './map-filter.ts';

export const mapColumns = ['gives', 'kept', 'gets'] as const;
export type MapColumn = (typeof mapColumns)[number];

/** What a box stands for. */
export interface MapNode {
  /** Record id; for `open` the column's own (`open-kept`), for `more` its column and cluster. */
  readonly id: string;
  readonly column: MapColumn;
  /** Empty for boxes that are no record: the words of the map name them. */
  readonly title: string;
  /** `open`: the records leave it open. `more`: several records that are drawn as one. */
  readonly kind: 'record' | 'open' | 'more';
  /** What it is drawn together with: role of a recipient, kind of a place. */
  readonly cluster: string;
  /** True when its name or role is only suggested. */
  readonly suggested: boolean;
  /** How many records it stands for; 0 for what is not noted. */
  readonly records: number;
}

/** Data on its way from one box to the next. */
export interface MapFlow {
  readonly from: string;
  readonly to: string;
  readonly elements: ElementSet;
  /** The elements of which every record behind it is confirmed. */
  readonly confirmed: ElementSet;
  /** True when a disclosure does not say which data goes. */
  readonly unnamed: boolean;
}

export interface OfficeFlows {
  /** Only what something flows through, in the order of the records. */
  readonly nodes: readonly MapNode[];
  readonly flows: readonly MapFlow[];
  /** Elements by their number in the sets. */
  readonly elements: readonly ElementFacts[];
  /** For each group of people the recipients that get some of its data. */
  readonly reached: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the places on record; what is not noted is none. */
  readonly systems: ReadonlySet<string>;
  /** Role of every recipient. */
  readonly roles: ReadonlyMap<string, MapRole>;
  /** Records through which nothing flows, so that they are not on the map; empty when the map is narrowed. */
  readonly still: readonly { id: string; title: string; column: MapColumn }[];
}

/** The flows of an office on a day (ISO date). The same records give the same flows in the same order. */
export function officeFlows(office: OfficeRecords, asOf: string, filter: MapFilter = {}): OfficeFlows {
  return isWholeMap(filter) ? wholeFlows(office, asOf) : flowsThrough(office, asOf, filter);
}

/** The whole map is what everybody comes back to: it is worked out once for as long as nothing changes. */
const wholeFlows = onceADay((office: OfficeRecords, asOf) => flowsThrough(office, asOf, {}));

function flowsThrough(office: OfficeRecords, asOf: string, filter: MapFilter): OfficeFlows {
  const facts = mapFacts(office, asOf);
  const narrowed = narrowing(facts, filter);
  const newSet = setMaker(facts.elements.length);
  const [ins, outs] = [new FlowLines(newSet), new FlowLines(newSet)];
  // What leaves comes first: where a role is asked for, only what reaches it is shown on its way in.
  const { leaving, reached } = flowOut(facts, narrowed, ins, outs);
  flowIn(facts, narrowed, ins, filter.role === undefined ? undefined : leaving);
  const flows = [...linesAs(facts, ins, 'gives', 'kept'), ...linesAs(facts, outs, 'kept', 'gets')];
  const used = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const nodes = everyNode(facts);
  const isStill = ({ id, kind }: MapNode): boolean => kind === 'record' && !used.has(id);
  return {
    nodes: nodes.filter(({ id }) => used.has(id)),
    flows,
    elements: facts.elements,
    reached: new Map(reached.map((those, group) => [idAt(facts, 'gives', group - 1), recipientsIn(facts, those)])),
    systems: new Set(facts.systems.map(({ id }) => id)),
    roles: new Map(facts.recipients.map(({ id, role }) => [id, role])),
    still: isWholeMap(filter) ? nodes.filter(isStill).map(({ id, title, column }) => ({ id, title, column })) : [],
  };
}

/** The filter as numbers; -2 for a record that is not there, so that it fits nothing. */
interface Narrowed {
  readonly group: number | undefined;
  readonly activity: number | undefined;
  readonly role: MapRole | undefined;
}

function narrowing(facts: MapFacts, { group, activity, role }: MapFilter): Narrowed {
  const at = (list: readonly { id: string }[], id: string | undefined): number | undefined => {
    if (id === undefined) return undefined;
    const found = list.findIndex((one) => one.id === id);
    return found === -1 ? -2 : found;
  };
  return { group: at(facts.groups, group), activity: at(facts.activities, activity), role };
}

interface GoingOut {
  /** Ways in that something came along which goes out: group, place and element as one number. */
  leaving: Set<number>;
  /** For each group (the first is that of nobody noted) a mark for each recipient that gets some of its data. */
  reached: Uint8Array[];
}

/** Draws what goes out, and into `ins` what must have come in before it left from a place that nobody noted. */
function flowOut(facts: MapFacts, only: Narrowed, ins: FlowLines, outs: FlowLines): GoingOut {
  const leaving = new Set<number>();
  const reached = Array.from({ length: facts.groups.length + 1 }, () => new Uint8Array(facts.recipients.length));
  for (const disclosure of facts.disclosures) {
    const activities = activitiesOf(facts, disclosure, only.activity);
    const recipients = fittingRecipients(facts, disclosure.recipients, only.role);
    if (activities === undefined || recipients.length === 0) continue;
    const confirmed = !disclosure.suggested && activities.every(({ suggested }) => !suggested);
    if (disclosure.elements.length === 0 && only.group === undefined) {
      for (const place of placesOfAll(activities)) for (const one of recipients) outs.line(place, one).unnamed = true;
    }
    const byPlace = new Map<number, number[]>();
    for (const element of disclosure.elements) {
      for (const { places, people } of waysOut(facts, activities, element)) {
        if (only.group !== undefined && !people.includes(only.group)) continue;
        const about = only.group === undefined ? people : [only.group];
        for (const group of about) mark(reached[group + 1] ?? noMarks, recipients);
        for (const place of places) {
          const taken = byPlace.get(place);
          if (taken) taken.push(element);
          else byPlace.set(place, [element]);
          if (only.role !== undefined) for (const group of about) leaving.add(wayIn(facts, group, place, element));
          if (place === notNoted) for (const group of about) put(facts, ins.line(group, place), element, confirmed);
        }
      }
    }
    for (const [place, elements] of byPlace) {
      for (const one of recipients) {
        const line = outs.line(place, one);
        for (const element of elements) put(facts, line, element, confirmed);
      }
    }
  }
  return { leaving, reached };
}

const noMarks = new Uint8Array();

function mark(marks: Uint8Array, numbers: readonly number[]): void {
  for (const number of numbers) if (number !== notNoted) marks[number] = 1;
}

/** Draws what comes in: by activities, and by places that name data which no activity keeps there. */
function flowIn(facts: MapFacts, only: Narrowed, ins: FlowLines, leaving: ReadonlySet<number> | undefined): void {
  const newSet = setMaker(facts.elements.length);
  const kept = facts.systems.map(() => newSet());
  const draw = (people: readonly number[], place: number, element: number, confirmed: boolean): void => {
    for (const group of people) {
      if (only.group !== undefined && group !== only.group) continue;
      if (leaving !== undefined && !leaving.has(wayIn(facts, group, place, element))) continue;
      put(facts, ins.line(group, place), element, confirmed);
    }
  };
  facts.activities.forEach((activity, index) => {
    const isMeant = only.activity === undefined || only.activity === index;
    for (const element of activity.elements) {
      const people = isMeant ? peopleIn(facts, activity, element) : [];
      for (const place of keptBy(facts, activity, element)) {
        const there = kept[place];
        if (there && facts.placesNameData) putElement(there, element);
        draw(people, place, element, !activity.suggested);
      }
    }
  });
  if (only.activity !== undefined) return;
  facts.systems.forEach((system, place) => {
    const there = kept[place];
    for (const element of system.listed) {
      if (there && hasElement(there, element)) continue;
      draw(peopleOf(facts, element), place, element, !system.listIsSuggested);
    }
  });
}

/** Puts an element on a line. It is confirmed there as soon as one way there is confirmed. */
function put(facts: MapFacts, line: FlowLine, element: number, confirmed: boolean): void {
  const isSure = confirmed && facts.settled[element] === 1;
  putElement(isSure ? line.confirmed : line.elements, element);
}

function fittingRecipients(
  facts: MapFacts,
  recipients: readonly number[],
  role: MapRole | undefined,
): readonly number[] {
  if (recipients.length === 0) return role === undefined ? [notNoted] : [];
  return role === undefined ? recipients : recipients.filter((one) => facts.recipients[one]?.role === role);
}

function wayIn(facts: MapFacts, group: number, place: number, element: number): number {
  return ((group + 1) * (facts.systems.length + 1) + place + 1) * facts.elements.length + element;
}

const listOf = { gives: 'groups', kept: 'systems', gets: 'recipients' } as const;

function idAt(facts: MapFacts, column: MapColumn, at: number): string {
  return facts[listOf[column]][at]?.id ?? `open-${column}`;
}

function linesAs(facts: MapFacts, lines: FlowLines, from: MapColumn, to: MapColumn): MapFlow[] {
  return lines.all().map(({ ends, ...carried }) => ({
    from: idAt(facts, from, ends[0]),
    to: idAt(facts, to, ends[1]),
    ...carried,
  }));
}

function recipientsIn(facts: MapFacts, marks: Uint8Array): Set<string> {
  return new Set(facts.recipients.filter((_, index) => marks[index] === 1).map(({ id }) => id));
}

function everyNode(facts: MapFacts): MapNode[] {
  const node = (
    column: MapColumn,
    one: { id: string; title: string; suggested: boolean },
    cluster: string,
  ): MapNode => ({
    id: one.id,
    column,
    title: one.title,
    kind: 'record',
    cluster,
    suggested: one.suggested,
    records: 1,
  });
  const open = (column: MapColumn): MapNode => ({
    id: `open-${column}`,
    column,
    title: '',
    kind: 'open',
    cluster: 'notNoted',
    suggested: false,
    records: 0,
  });
  return [
    ...facts.groups.map((one) => node('gives', one, 'people')),
    open('gives'),
    ...facts.systems.map((one) => node('kept', one, one.kind)),
    open('kept'),
    ...facts.recipients.map((one) => node('gets', one, one.role)),
    open('gets'),
  ];
}
