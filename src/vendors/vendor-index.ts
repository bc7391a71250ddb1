/** What belongs to each recipient, found once for a whole office: its agreements, and what goes to it. */
import { onceADay } from '../documents/policy/once.ts';
import type { Agreement } from '../inventory/agreement.ts';
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { DataElement } from '../inventory/data-element.ts';
import type { Disclosure } from '../inventory/disclosure.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { mayBeTrueOn } from '../inventory/valid-time.ts';

export interface VendorIndex {
  readonly office: OfficeRecords;
  /** The day that is asked about (ISO date). */
  readonly asOf: string;
  /** Recipients that may get data on that day. */
  readonly recipients: readonly Recipient[];
  /** The agreements with a recipient, whatever their state, and what goes to it on that day. */
  readonly agreementsOf: (recipientId: string) => readonly Agreement[];
  readonly disclosuresTo: (recipientId: string) => readonly Disclosure[];
  readonly element: (id: string) => DataElement | undefined;
}

/** The index of an office on a day (ISO date). One walk over the records, so that 500 recipients cost no more than one. */
export const vendorIndex = onceADay((office: OfficeRecords, asOf): VendorIndex => {
  const agreements = new Map<string, Agreement[]>();
  const disclosures = new Map<string, Disclosure[]>();
  const elements = new Map(office.dataElement.map((one) => [one.id, one]));
  for (const agreement of office.agreement) {
    const recipient = valueOf(agreement.recipient);
    if (recipient !== undefined && mayBeTrueOn(agreement, asOf)) add(agreements, recipient, agreement);
  }
  for (const disclosure of office.disclosure) {
    if (!mayBeTrueOn(disclosure, asOf)) continue;
    for (const recipient of itemsOf(disclosure.recipients)) add(disclosures, recipient, disclosure);
  }
  return {
    office,
    asOf,
    recipients: office.recipient.filter((one) => mayBeTrueOn(one, asOf)),
    agreementsOf: (id) => agreements.get(id) ?? [],
    disclosuresTo: (id) => disclosures.get(id) ?? [],
    element: (id) => elements.get(id),
  };
});

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
