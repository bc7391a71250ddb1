/** The table of periods: each rule with where its period comes from, and the data that no rule covers yet. */
import { once } from '../documents/policy/once.ts';
import { itemsOf, valueOf } from '../inventory/answer.ts';
import { fieldsOf } from '../inventory/definitions.ts';
import { itemLabel } from '../inventory/option-label.ts';
import { answerOf, recordTitle, titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import { retentionRule, type RetentionRule } from '../inventory/retention-rule.ts';

export interface PeriodRow {
  readonly id: string;
  readonly title: string;
  /** Titles of the data, and names of the categories, that the rule covers. */
  readonly covers: readonly string[];
  /** ISO 8601 period; undefined while there is none. */
  readonly period: string | undefined;
  /** What decides when no period is fixed. */
  readonly criteria: string | undefined;
  readonly startsAt: string | undefined;
  /** Where the period comes from: a law with its citation, a custom that no law asks for, or the office itself. */
  readonly basis: 'law' | 'custom' | 'own';
  readonly citation: string | undefined;
  /** When it is kept longer. */
  readonly longer: readonly string[];
  /** What happens at the end, in the words of the field. */
  readonly atTheEnd: string | undefined;
  readonly state: 'suggested' | 'confirmed' | 'open';
}

/** A row per rule for keeping data. */
export const periodRows = once((office: OfficeRecords): readonly PeriodRow[] =>
  office.retentionRule.map((rule) => ({
    id: rule.id,
    title: recordTitle('retentionRule', rule),
    covers: [
      ...itemsOf(rule.elements).map((id) => titleOfRecord(office, id)),
      ...itemsOf(rule.categories).map(
        (letter) => itemLabel(retentionRule.fields.categories.options ?? [], letter) ?? letter,
      ),
    ],
    period: valueOf(rule.period),
    criteria: valueOf(rule.criteria),
    startsAt: valueOf(rule.startsAt),
    ...basisOf(rule),
    longer: itemsOf(rule.exceptions),
    atTheEnd: itemLabel(retentionRule.fields.disposal.options ?? [], valueOf(rule.disposal)),
    state: stateOf(rule),
  })),
);

/** The data for which no rule says how long it is kept, neither by itself nor by its category. */
export const uncoveredData = once((office: OfficeRecords): readonly { id: string; title: string }[] => {
  const elements = new Set(office.retentionRule.flatMap((rule) => itemsOf(rule.elements)));
  const categories = new Set<string>(office.retentionRule.flatMap((rule) => itemsOf(rule.categories)));
  return office.dataElement
    .filter(({ id, cpraCategories }) => {
      return !elements.has(id) && !itemsOf(cpraCategories).some((letter) => categories.has(letter));
    })
    .map(({ id }) => ({ id, title: titleOfRecord(office, id) }));
});

function basisOf(rule: RetentionRule): Pick<PeriodRow, 'basis' | 'citation'> {
  const citation = valueOf(rule.citation);
  if (valueOf(rule.reason) === 'law' && citation !== undefined) return { basis: 'law', citation };
  const suggested = rule.period.state === 'suggested' || rule.criteria.state === 'suggested';
  return { basis: suggested ? 'custom' : 'own', citation: undefined };
}

function stateOf(rule: RetentionRule): PeriodRow['state'] {
  if (fieldsOf('retentionRule').some(([name]) => answerOf(rule, name).state === 'suggested')) return 'suggested';
  return valueOf(rule.period) === undefined && valueOf(rule.criteria) === undefined ? 'open' : 'confirmed';
}
