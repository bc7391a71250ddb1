/** The grid of data and recipients: what the records say about each pair. */
import { isGivenNo, itemsOf } from '../inventory/answer.ts';
import type { Disclosure } from '../inventory/disclosure.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { hasEnded } from '../inventory/valid-time.ts';

/**
 * What the records say of a pair, the weaker first: `open` (nothing), `ended` (it went there until a day that is over), `no` (it
 * certainly does not), `notSoFar` (it could, and has not), `suggested` (nobody has confirmed it), `yes`. Where several records
 * speak, the strongest counts.
 */
export const disclosureStates = ['open', 'ended', 'no', 'notSoFar', 'suggested', 'yes'] as const;
export type DisclosureState = (typeof disclosureStates)[number];

export type DisclosureGrid = (elementId: string, recipientId: string) => DisclosureState;

/** The state of every pair on a day (ISO date). */
export function disclosureGrid(office: OfficeRecords, today: string): DisclosureGrid {
  const rows = placesOf(office.dataElement);
  const columns = placesOf(office.recipient);
  // One byte for each pair: an office of 2,000 by 500 is read in milliseconds.
  const states = new Uint8Array(rows.size * columns.size);
  const note = (element: string, column: number | undefined, state: DisclosureState): void => {
    const row = rows.get(element);
    if (row === undefined || column === undefined) return;
    const at = row * columns.size + column;
    states[at] = Math.max(states[at] ?? 0, disclosureStates.indexOf(state));
  };
  for (const { id, neverGets } of office.recipient) {
    const column = columns.get(id);
    for (const element of itemsOf(neverGets)) note(element, column, 'no');
  }
  for (const one of office.disclosure) {
    const state = stateOfDisclosure(one, today);
    const elements = itemsOf(one.elements);
    for (const recipient of itemsOf(one.recipients)) {
      const column = columns.get(recipient);
      for (const element of elements) note(element, column, state);
    }
  }
  return (element, recipient) => {
    const row = rows.get(element);
    const column = columns.get(recipient);
    if (row === undefined || column === undefined) return 'open';
    return disclosureStates[states[row * columns.size + column] ?? 0] ?? 'open';
  };
}

/** What one disclosure says of every pair it covers. */
export function stateOfDisclosure(one: Disclosure, today: string): Exclude<DisclosureState, 'open' | 'no'> {
  if (hasEnded(one, today)) return 'ended';
  if (isGivenNo(one.happens)) return 'notSoFar';
  return one.elements.state === 'given' && one.recipients.state === 'given' ? 'yes' : 'suggested';
}

/** The disclosures that cover a pair, ended ones too. */
export function coveringDisclosures(office: OfficeRecords, elementId: string, recipientId: string): Disclosure[] {
  return office.disclosure.filter(
    (one) => itemsOf(one.recipients).includes(recipientId) && itemsOf(one.elements).includes(elementId),
  );
}

function placesOf(records: readonly { id: string }[]): Map<string, number> {
  return new Map(records.map(({ id }, index) => [id, index]));
}
