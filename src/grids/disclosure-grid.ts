/** The grid of data and recipients: what the records say about each pair. */
import { onceADay } from '../documents/policy/once.ts';
import { isGivenNo, itemsOf } from '../inventory/answer.ts';
import type { Disclosure } from '../inventory/disclosure.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { recordIn, recordsNaming } from '../inventory/record-lookup.ts';
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
 * The state of every pair on a day (ISO date). It is found out column by column, when somebody asks for one: of a million pairs a screen
 * shows some hundreds.
 */
export const disclosureGrid = onceADay((office: OfficeRecords, today): DisclosureGrid => {
  const rows = placesOf(office.dataElement);
  const columns = new Map<string, Uint8Array>();
  return (element, recipient) => {
    const row = rows.get(element);
    if (row === undefined) return 'open';
    const column = columns.get(recipient) ?? readColumn(office, today, rows, recipient);
    columns.set(recipient, column);
    return disclosureStates[column[row] ?? 0] ?? 'open';
  };
});

/** For each row the place of its state among the states. */
function readColumn(
  office: OfficeRecords,
  today: string,
  rows: ReadonlyMap<string, number>,
  recipient: string,
): Uint8Array {
  const states = new Uint8Array(rows.size);
  const note = (elements: readonly string[], state: DisclosureState): void => {
    const level = disclosureStates.indexOf(state);
    for (const element of elements) {
      const row = rows.get(element);
      if (row !== undefined && (states[row] ?? 0) < level) states[row] = level;
    }
  };
  const neverGets = recordIn(office.recipient, recipient)?.neverGets;
  if (neverGets !== undefined) note(itemsOf(neverGets), 'no');
  for (const one of recordsNaming(office.disclosure, 'recipients', recipient))
    note(itemsOf(one.elements), stateOfDisclosure(one, today));
  return states;
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
