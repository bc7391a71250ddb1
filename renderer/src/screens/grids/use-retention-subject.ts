import { useMemo } from 'react';
import { otherRetentionPairs } from '../../../../src/grids/other-pairs.ts';
import { retentionGrid, saysHowLong, type RetentionState } from '../../../../src/grids/retention-grid.ts';
import { answerRetention } from '../../../../src/grids/retention-plan.ts';
import { stepsBetween } from '../../../../src/grids/steps.ts';
import { itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import { recordTitle, titleOfRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { RetentionRule } from '../../../../src/inventory/retention-rule.ts';
import { useCommand } from '../../data/commands.ts';
import { howLongWords as words } from '../../text/grids.ts';
import { periodInWords } from '../../text/states.ts';
import { elementRows } from './grid-rows.ts';
import type { Asked, Subject } from './subject.ts';

type Covers = 'yes' | 'no';

const looks: { readonly [State in RetentionState]: string } = {
  yes: 'yes',
  category: 'broad',
  everything: 'broad',
  suggested: 'suggested',
  open: 'open',
};

const legend = (['yes', 'category', 'suggested', 'open'] as const).map((one) => ({
  look: looks[one],
  label: words.legend[one],
}));

/** Data by rules for keeping: which rule covers what, and what an answer writes. Under each kind of data stands how long it stays. */
export function useRetentionSubject(office: OfficeRecords, today: string): Subject<Covers> {
  const { mutateAsync } = useCommand('grid.setRetention');
  return useMemo(() => {
    const grid = retentionGrid(office, today);
    const rules = new Map(grid.rules.map((rule) => [rule.id, rule]));
    const named = new Map(
      grid.rules.map((rule) => [rule.id, { title: recordTitle('retentionRule', rule), period: timeOf(rule) }]),
    );
    const titles = new Map(elementRows(office).map(({ key, title }) => [key, title]));
    const sentence = (element: string, rule: string): string => {
      const { title = rule, period = '' } = named.get(rule) ?? {};
      return words.cell(grid.state(element, rule), titles.get(element) ?? element, title, period);
    };
    const ask = ({ block, answer, reach }: Asked<Covers>) => ({
      elements: [...block.elements],
      rules: [...block.columns],
      covers: answer === 'yes',
      reach,
    });
    return {
      label: words.table,
      rows: elementRows(office).map((row) => ({ ...row, under: whatApplies(grid.rulesOf(row.key)) })),
      columns: grid.rules.map((rule) => ({
        key: rule.id,
        title: recordTitle('retentionRule', rule),
        under: timeOf(rule),
        kind: rule.elements.state === 'suggested' ? 'suggested' : saysHowLong(rule) ? 'said' : 'open',
      })),
      cell: (element, rule) => ({ look: looks[grid.state(element, rule)], words: sentence(element, rule) }),
      about: (element, id) => {
        const activities = itemsOf(rules.get(id)?.activities ?? { state: 'unknown' });
        const names = activities.map((one) => titleOfRecord(office, one));
        return `${sentence(element, id)}${names.length > 0 ? ` ${words.onlyIn(names)}` : ''}`;
      },
      answers: [
        { value: 'yes', label: words.answers.yes, short: words.short.yes, keys: ['y'] },
        { value: 'no', label: words.answers.no, short: words.short.no, keys: ['n', 'u', 'delete', 'backspace'] },
      ],
      toggled: (element, rule) => (['open', 'suggested'].includes(grid.state(element, rule)) ? 'yes' : 'no'),
      plan: (asked) => {
        const after = answerRetention(office, ask(asked), { by: '-', on: today });
        const block = { elements: new Set(asked.block.elements), columns: new Set(asked.block.columns) };
        return { steps: stepsBetween(office, after), others: otherRetentionPairs(office, after, block, today) };
      },
      save: async (asked, expectedRevision) => await mutateAsync({ ...ask(asked), expectedRevision }),
      shows: (filter, element) => {
        const covering = grid.rulesOf(element);
        if (filter === 'without') return covering.every((rule) => grid.state(element, rule.id) === 'suggested');
        return covering.some((rule) => grid.state(element, rule.id) === 'suggested');
      },
      columnKinds: [
        { value: 'suggested', label: words.columns.suggested },
        { value: 'open', label: words.columns.open },
      ],
      words,
      legend,
      legendOf: (look) => legend.find((one) => one.look === look)?.label ?? '',
    };
  }, [office, today, mutateAsync]);
}

/** The period of a rule in words, or the words that decide. */
function timeOf(rule: RetentionRule): string {
  const period = valueOf(rule.period);
  return period === undefined ? (valueOf(rule.criteria) ?? words.noTime) : periodInWords(period);
}

function whatApplies(rules: readonly RetentionRule[]): string {
  const times = [...new Set(rules.filter(saysHowLong).map(timeOf))];
  if (times.length === 0) return words.unknown;
  return times.length === 1 ? (times[0] ?? words.unknown) : words.several(times);
}
