/** The grid of data and rules for keeping it: which rule covers which data, and how long that makes it stay. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { RetentionRule } from '../inventory/retention-rule.ts';
import { hasEnded } from '../inventory/valid-time.ts';
import { onceADay } from '../documents/policy/once.ts';
import { coversEverything } from '../documents/policy/retention-coverage.ts';

/** Whether a rule covers data: not, as one of its `category`, because it covers `everything`, as a suggestion, by name. */
export const retentionStates = ['open', 'everything', 'category', 'suggested', 'yes'] as const;
export type RetentionState = (typeof retentionStates)[number];

export interface RetentionGrid {
  /** Rules that have not ended. */
  rules: readonly RetentionRule[];
  state: (elementId: string, ruleId: string) => RetentionState;
  /** The rules that cover the data, in the order of the rules. */
  rulesOf: (elementId: string) => readonly RetentionRule[];
}

/** What covers what on a day (ISO date). */
export const retentionGrid = onceADay((office: OfficeRecords, today): RetentionGrid => {
  const rules = office.retentionRule.filter((one) => !hasEnded(one, today));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const states = new Map(office.dataElement.map(({ id }) => [id, new Map<string, RetentionState>()]));
  const byLetter = Map.groupBy(
    office.dataElement.flatMap(({ id, cpraCategories }) => itemsOf(cpraCategories).map((letter) => ({ id, letter }))),
    ({ letter }) => letter,
  );
  for (const rule of rules) {
    const all = coversEverything(rule) ? office.dataElement : [];
    for (const { id } of all) states.get(id)?.set(rule.id, 'everything');
    for (const letter of itemsOf(rule.categories))
      for (const { id } of byLetter.get(letter) ?? []) states.get(id)?.set(rule.id, 'category');
    const named = rule.elements.state === 'suggested' ? 'suggested' : 'yes';
    for (const id of itemsOf(rule.elements)) states.get(id)?.set(rule.id, named);
  }
  return {
    rules,
    state: (element, rule) => states.get(element)?.get(rule) ?? 'open',
    // They were noted rule by rule, so they stand in the order of the rules.
    rulesOf: (element) => [...(states.get(element)?.keys() ?? [])].flatMap((id) => byId.get(id) ?? []),
  };
});

/** Whether a rule says how long: a period, or words that decide. */
export function saysHowLong(rule: RetentionRule): boolean {
  return valueOf(rule.period) !== undefined || valueOf(rule.criteria) !== undefined;
}
