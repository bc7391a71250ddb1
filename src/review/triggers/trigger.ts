/** What a trigger is: a change at the office, asked about in plain words, with the records that it may make untrue. */
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { InventoryType } from '../../inventory/record-id.ts';
import type { CitationKey } from '../../library/citations.ts';
import type { ReviewKey } from '../review-types.ts';

export interface Trigger {
  /** Lower-case words joined by hyphens; stands in addresses. */
  readonly id: string;
  /** The question, to be answered with a tick. */
  readonly ask: string;
  /** What has to be looked at then, and why. */
  readonly about: string;
  /** Blocks of the packs that suggest the records of it; those that the kind of office has are offered. */
  readonly blocks: readonly string[];
  /** Records, or parts of records, that stand there already and may be different now. Ended ones are left out later. */
  readonly looksAt: (office: OfficeRecords) => readonly ReviewKey[];
  /** Kinds of records that a person may have to write down by hand. */
  readonly adds: readonly InventoryType[];
  /** The law that asks for more than a true policy here. */
  readonly cites?: readonly CitationKey[];
  /** Another place of the program that has to do with it. */
  readonly seeAlso?: 'requests' | 'toDo';
}
