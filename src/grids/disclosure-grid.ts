/** The grid of data and recipients: what the records say about each pair. */
import { onceADay } from '../documents/policy/once.ts';
import { isGivenNo, itemsOf } from '../inventory/answer.ts';
import type { Disclosure } from '../inventory/disclosure.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { recordsNaming } from '../inventory/record-lookup.ts';
import { hasEnded } from '../inventory/valid-time.ts';

/**
 * What the records say of a pair, the weaker first: `open` (nothing), `ended` (it went there until a day that is over), `no` (it
 * certainly does not), `notSoFar` (it could, and has not), `suggested` (nobody has confirmed it), `yes`. Where several records
 * speak, the strongest counts.
 */
export const disclosureStates = ['open', 'ended', 'no', 'notSoFar', 'suggested', 'yes'] as const;
export type DisclosureState = (typeof disclosureStates)[number];

export type DisclosureGrid = (elementId: string, recipientId: string) => DisclosureState;

/**
 * The state of every pair on a day (ISO date); only of pairs with the recipients given, where somebody asks about a few: the others
 * read as `open` then.
 */
export function disclosureGrid(office: OfficeRecords, today: string, only?: Iterable<string>): DisclosureGrid {
  return only === undefined ? wholeGrid(office, today) : readGrid(office, today, only);
}

const wholeGrid = onceADay((office: OfficeRecords, today) => readGrid(office, today));

function readGrid(office: OfficeRecords, today: string, only?: Iterable<string>): DisclosureGrid {
  const rows = placesOf(office.dataElement);
  const columns = only === undefined ? placesOf(office.recipient) : new Map([...only].map((id, at) => [id, at]));
  // One byte for each pair: an office of 2,000 by 500 is read in milliseconds.
  const states = new Uint8Array(rows.size * columns.size);
  const note = (elements: readonly string[], inColumns: readonly number[], state: DisclosureState): void => {
    const level = disclosureStates.indexOf(state);
    for (const row of placesAmong(rows, elements)) {
      for (const column of inColumns) {
        const at = row * columns.size + column;
        if ((states[at] ?? 0) < level) states[at] = level;
      }
    }
  };
  for (const { id, neverGets } of office.recipient) note(itemsOf(neverGets), placesAmong(columns, [id]), 'no');
  for (const one of office.disclosure) {
    const inColumns = placesAmong(columns, itemsOf(one.recipients));
    if (inColumns.length > 0) note(itemsOf(one.elements), inColumns, stateOfDisclosure(one, today));
  }
  return (element, recipient) => {
    const row = rows.get(element);
    const column = columns.get(recipient);
    if (row === undefined || column === undefined) return 'open';
    return disclosureStates[states[row * columns.size + column] ?? 0] ?? 'open';
  };
}

function placesAmong(places: ReadonlyMap<string, number>, ids: readonly string[]): number[] {
  const found: number[] = [];
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined) found.push(place);
  }
  return found;
}

/** What one disclosure says on a day (ISO date) of every pair it covers. */
export function stateOfDisclosure(one: Disclosure, today: string): Exclude<DisclosureState, 'open' | 'no'> {
  if (hasEnded(one, today)) return 'ended';
  if (isGivenNo(one.happens)) return 'notSoFar';
  return one.elements.state === 'given' && one.recipients.state === 'given' ? 'yes' : 'suggested';
}

/** The disclosures that cover a pair, ended ones too. */
export function coveringDisclosures(office: OfficeRecords, elementId: string, recipientId: string): Disclosure[] {
  return recordsNaming(office.disclosure, 'recipients', recipientId).filter((one) =>
    itemsOf(one.elements).includes(elementId),
  );
}

const knownPlaces = new WeakMap<readonly { id: string }[], ReadonlyMap<string, number>>();

/** Where each record stands in its list; worked out once for a list. */
function placesOf(records: readonly { id: string }[]): ReadonlyMap<string, number> {
  const known = knownPlaces.get(records);
  if (known !== undefined) return known;
  const places = new Map(records.map(({ id }, index) => [id, index]));
  knownPlaces.set(records, places);
  return places;
}
