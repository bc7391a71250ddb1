/** The grid of data and recipients: what its cells say, and what ticking one changes. */
import { given, isGivenNo, itemsOf, valueOf, type Answer, type Confirmation } from '../inventory/answer.ts';
import { fieldsOf } from '../inventory/definitions.ts';
import type { Disclosure } from '../inventory/disclosure.ts';
import { blankRecord, highestNumber } from '../inventory/new-record.ts';
import { answerOf, titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import { formatId } from '../inventory/record-id.ts';

/** `confirmed` when a person has said so, in one disclosure at least. */
export type CellState = 'empty' | 'suggested' | 'confirmed';

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

/** The grid of an office. Disclosures that never happen are left out. */
export function whoGetsIt(office: OfficeRecords): WhoGetsIt {
  const states = new Map<string, CellState>();
  const open = new Map<string, string[]>();
  for (const one of office.disclosure.filter(happens)) {
    const state = one.elements.state === 'given' && one.recipients.state === 'given' ? 'confirmed' : 'suggested';
    for (const recipient of itemsOf(one.recipients)) {
      if (hasSuggestion(one)) open.set(recipient, [...(open.get(recipient) ?? []), one.id]);
      for (const element of itemsOf(one.elements)) {
        const key = `${element} ${recipient}`;
        if (states.get(key) !== 'confirmed') states.set(key, state);
      }
    }
  }
  const titled = ({ id }: { id: string }): { id: string; title: string } => ({ id, title: titleOfRecord(office, id) });
  return {
    rows: office.dataElement.map(titled),
    columns: office.recipient.map((one) => ({ ...titled(one), open: open.get(one.id) ?? [] })),
    cell: (element, recipient) => states.get(`${element} ${recipient}`) ?? 'empty',
  };
}

/**
 * The office in which this data goes to this recipient, or does not. A tick joins the first disclosure to this recipient
 * alone, or makes a new one; what is still suggested there stays so until somebody confirms the whole. A disclosure to several
 * recipients is parted before one of them loses data; one that is left empty goes.
 */
export function setCell(
  office: OfficeRecords,
  cell: { elementId: string; recipientId: string; goes: boolean },
  by: Confirmation,
): OfficeRecords {
  const { elementId, recipientId, goes } = cell;
  const holding = office.disclosure.filter(
    (one) => happens(one) && itemsOf(one.elements).includes(elementId) && itemsOf(one.recipients).includes(recipientId),
  );
  if (goes === holding.length > 0) return office;
  return goes
    ? withCell(office, elementId, recipientId, by)
    : holding.reduce(withoutCell(elementId, recipientId, by), office);
}

function withCell(office: OfficeRecords, elementId: string, recipientId: string, by: Confirmation): OfficeRecords {
  const own = office.disclosure.find((one) => {
    const recipients = itemsOf(one.recipients);
    return happens(one) && recipients.length === 1 && recipients[0] === recipientId && one.elements.state !== 'none';
  });
  if (own) {
    const elements = listWith(own.elements, [...itemsOf(own.elements), elementId], by);
    return replace(office, { ...own, recipients: given([recipientId], by), elements });
  }
  const blank = blankRecord('disclosure', nextId(office)) as Disclosure;
  return {
    ...office,
    disclosure: [
      ...office.disclosure,
      {
        ...blank,
        name: given(titleOfRecord(office, recipientId), by),
        recipients: given([recipientId], by),
        elements: given([elementId], by),
        happens: given(true, by),
      },
    ],
  };
}

function withoutCell(elementId: string, recipientId: string, by: Confirmation) {
  return (office: OfficeRecords, one: Disclosure): OfficeRecords => {
    const others = itemsOf(one.recipients).filter((id) => id !== recipientId);
    const left = itemsOf(one.elements).filter((id) => id !== elementId);
    if (others.length === 0 && left.length === 0) {
      return { ...office, disclosure: office.disclosure.filter(({ id }) => id !== one.id) };
    }
    if (others.length === 0) {
      const elements = listWith(one.elements, left, by);
      return replace(office, { ...one, recipients: given([recipientId], by), elements });
    }
    const rest = replace(office, { ...one, recipients: given(others, by) });
    if (left.length === 0) return rest;
    const parted: Disclosure = {
      ...one,
      id: nextId(office),
      recipients: given([recipientId], by),
      elements: listWith(one.elements, left, by),
    };
    return { ...rest, disclosure: [...rest.disclosure, parted] };
  };
}

/** The changed list: still a suggestion when it was one, because nobody has looked at its other items. */
function listWith(before: Answer<string[]>, value: string[], by: Confirmation): Answer<string[]> {
  return before.state === 'suggested' ? { state: 'suggested', value } : given(value, by);
}

function replace(office: OfficeRecords, changed: Disclosure): OfficeRecords {
  return { ...office, disclosure: office.disclosure.map((one) => (one.id === changed.id ? changed : one)) };
}

function nextId(office: OfficeRecords): string {
  return formatId('disclosure', highestNumber(office.disclosure.map(({ id }) => id)) + 1);
}

function happens(one: Disclosure): boolean {
  return !isGivenNo(one.happens) && valueOf(one.recipients) !== undefined && valueOf(one.elements) !== undefined;
}

function hasSuggestion(one: Disclosure): boolean {
  return fieldsOf('disclosure').some(([name]) => answerOf(one, name).state === 'suggested');
}
