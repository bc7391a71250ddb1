import { useMemo } from 'react';
import {
  coveringDisclosures,
  disclosureGrid,
  disclosureStates,
  stateOfDisclosure,
} from '../../../../src/grids/disclosure-grid.ts';
import { answerDisclosures, type DisclosureAnswer } from '../../../../src/grids/disclosure-plan.ts';
import { otherDisclosurePairs } from '../../../../src/grids/other-pairs.ts';
import { stepsBetween } from '../../../../src/grids/steps.ts';
import { itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import { recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { recipientRoles } from '../../../../src/inventory/recipient.ts';
import { useCommand } from '../../data/commands.ts';
import { whoGetsItWords as words } from '../../text/grids.ts';
import { elementRows } from './grid-rows.ts';
import type { Asked, Subject } from './subject.ts';

const unknownRole = 'unknown';
const legend = disclosureStates.toReversed().map((look) => ({ look, label: words.legend[look] }));

/** Data by recipients: what the records say of each pair, and what an answer writes. */
export function useDisclosureSubject(office: OfficeRecords, today: string): Subject<DisclosureAnswer> {
  const { mutateAsync } = useCommand('grid.setDisclosures');
  return useMemo(() => {
    const state = disclosureGrid(office, today);
    const rows = elementRows(office);
    const columns = office.recipient.map((one) => ({
      key: one.id,
      title: recordTitle('recipient', one),
      kind: valueOf(one.role) ?? unknownRole,
    }));
    const titles = new Map([...rows, ...columns].map(({ key, title }) => [key, title]));
    const title = (id: string): string => titles.get(id) ?? id;
    // Found out when a filter asks for it.
    const data: { [Says in 'suggested' | 'yes']?: ReadonlySet<string> } = {};
    const dataThat = (says: 'suggested' | 'yes'): ReadonlySet<string> =>
      (data[says] ??= new Set(
        office.disclosure.flatMap((one) => (stateOfDisclosure(one, today) === says ? itemsOf(one.elements) : [])),
      ));
    const ask = ({ block, answer, reach, until }: Asked<DisclosureAnswer>) => ({
      elements: [...block.elements],
      recipients: [...block.columns],
      answer,
      reach,
      ...(answer === 'ended' ? { until } : {}),
    });
    return {
      label: words.table,
      rows,
      columns,
      cell: (element, recipient) => {
        const look = state(element, recipient);
        return { look, words: words.cell(look, title(element), title(recipient)) };
      },
      about: (element, recipient) => {
        const names = coveringDisclosures(office, element, recipient).map(
          (one) => `${one.id} “${recordTitle('disclosure', one)}”`,
        );
        const never = office.recipient.some((one) => one.id === recipient && itemsOf(one.neverGets).includes(element));
        return [
          words.cell(state(element, recipient), title(element), title(recipient)),
          names.length > 0 ? words.said(names) : '',
          never ? (names.length > 0 ? words.alsoNo : words.noSaid)(title(recipient)) : '',
        ]
          .filter(Boolean)
          .join(' ');
      },
      answers: [
        { value: 'yes', label: words.answers.yes, short: words.short.yes, keys: ['y'] },
        { value: 'no', label: words.answers.no, short: words.short.no, keys: ['n'] },
        { value: 'ended', label: words.answers.ended, short: words.short.ended, keys: ['e'], needsDay: true },
        {
          value: 'unknown',
          label: words.answers.unknown,
          short: words.short.unknown,
          keys: ['u', 'delete', 'backspace'],
        },
      ],
      toggled: (element, recipient) => (state(element, recipient) === 'yes' ? 'unknown' : 'yes'),
      plan: (asked) => {
        // Who it is does not matter for what changes.
        const after = answerDisclosures(office, ask(asked), { by: '-', on: today });
        const block = { elements: new Set(asked.block.elements), columns: new Set(asked.block.columns) };
        return { steps: stepsBetween(office, after), others: otherDisclosurePairs(office, after, block, today) };
      },
      save: async (asked, expectedRevision) => await mutateAsync({ ...ask(asked), expectedRevision }),
      shows: (filter, element) =>
        filter === 'suggested' ? dataThat('suggested').has(element) : !dataThat('yes').has(element),
      columnKinds: [
        ...recipientRoles.filter(({ value }) => columns.some(({ kind }) => kind === value)),
        ...(columns.some(({ kind }) => kind === unknownRole) ? [{ value: unknownRole, label: words.noRole }] : []),
      ],
      words,
      legend,
      legendOf: (look) => legend.find((one) => one.look === look)?.label ?? '',
    };
  }, [office, today, mutateAsync]);
}
