/** The table of data and recipients in the walk: ticks, over the same reading of the records as the grid of the inventory. */
import { once, onceADay } from '../documents/policy/once.ts';
import { answerCounts } from '../inventory/answer-counts.ts';
import { isGivenNo, itemsOf } from '../inventory/answer.ts';
import { titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import { disclosureGrid, type DisclosureState } from '../grids/disclosure-grid.ts';

/** `confirmed` when a person has said so, in one disclosure at least; `empty` also where data could go and has not so far. */
export type CellState = 'empty' | 'suggested' | 'confirmed';

const ticks: { readonly [State in DisclosureState]: CellState } = {
  open: 'empty',
  ended: 'empty',
  no: 'empty',
  notSoFar: 'empty',
  suggested: 'suggested',
  yes: 'confirmed',
};

export interface WhoGetsIt {
  readonly rows: readonly { id: string; title: string }[];
  readonly columns: readonly GridColumn[];
  readonly cell: (elementId: string, recipientId: string) => CellState;
}

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** Disclosures to this recipient in which something is only suggested. */
  readonly open: readonly string[];
}

/** The table of an office on a day (ISO date). */
export const whoGetsIt = onceADay((office: OfficeRecords, today): WhoGetsIt => {
  const state = disclosureGrid(office, today);
  const open = suggestedDisclosures(office);
  const titled = ({ id }: { id: string }): { id: string; title: string } => ({ id, title: titleOfRecord(office, id) });
  return {
    rows: office.dataElement.map(titled),
    columns: office.recipient.map((one) => ({ ...titled(one), open: open.get(one.id) ?? [] })),
    cell: (element, recipient) => ticks[state(element, recipient)],
  };
});

/** The disclosures in which something is only suggested, by recipient; not those that never happen. */
export const suggestedDisclosures = once((office: OfficeRecords): ReadonlyMap<string, readonly string[]> => {
  const open = new Map<string, string[]>();
  for (const one of office.disclosure) {
    if (isGivenNo(one.happens) || answerCounts('disclosure', one).suggested === 0) continue;
    for (const recipient of itemsOf(one.recipients)) {
      const known = open.get(recipient);
      if (known) known.push(one.id);
      else open.set(recipient, [one.id]);
    }
  }
  return open;
});
