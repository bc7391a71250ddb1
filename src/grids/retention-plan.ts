/** What answering a block of the grid of data and rules changes in the rules. */
import { itemsOf, none } from '../inventory/answer.ts';
import type { DataElement } from '../inventory/data-element.ts';
import { highestNumber } from '../inventory/new-record.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { formatId } from '../inventory/record-id.ts';
import type { RetentionRule } from '../inventory/retention-rule.ts';
import { coversEverything } from '../documents/policy/retention-coverage.ts';
import type { Answering, Reach } from './disclosure-plan.ts';
import { confirmedItems, withItems } from './list-answer.ts';
import { retentionGrid, type RetentionGrid } from './retention-grid.ts';

export interface RetentionAsk {
  /** The block: every pair of these. */
  elements: readonly string[];
  rules: readonly string[];
  /** Whether the rules cover the data. */
  covers: boolean;
  /**
   * `only` the data asked for: a category, or everything, becomes a list of the other data by name, and a suggestion is parted.
   * The `whole`: the category goes, or the suggestion is confirmed as it stands.
   */
  reach: Exclude<Reach, 'beside'>;
}

/**
 * The office after the answer; the same value when nothing has to change. A rule that no longer names any data stays: its period
 * is still known. One that is called “All …” is left as it is rather than emptied, because it would then cover everything.
 */
export function answerRetention(office: OfficeRecords, ask: RetentionAsk, by: Answering): OfficeRecords {
  const grid = retentionGrid(office, by.on);
  const asked = new Set(ask.rules);
  let number = highestNumber(office.retentionRule.map(({ id }) => id));
  const added: RetentionRule[] = [];
  const rules = office.retentionRule.map((rule): RetentionRule => {
    if (!asked.has(rule.id)) return rule;
    if (!ask.covers) return withoutData(office, grid, rule, ask, by);
    const missing = ask.elements.filter((id) => ['open', 'suggested'].includes(grid.state(id, rule.id)));
    if (missing.length === 0) return rule;
    if (rule.elements.state !== 'suggested' || ask.reach === 'whole') {
      return { ...rule, elements: confirmedItems(rule.elements, withMore(itemsOf(rule.elements), missing), by) };
    }
    const rest = itemsOf(rule.elements).filter((id) => !missing.includes(id));
    const confirmed = { ...rule, elements: confirmedItems(rule.elements, missing, by) };
    if (rest.length === 0) return confirmed;
    number += 1;
    added.push({ ...confirmed, id: formatId('retentionRule', number), categories: none });
    return { ...rule, elements: withItems(rule.elements, rest, by) };
  });
  const same = added.length === 0 && rules.every((rule, index) => rule === office.retentionRule[index]);
  return same ? office : { ...office, retentionRule: [...rules, ...added] };
}

function withoutData(
  office: OfficeRecords,
  grid: RetentionGrid,
  rule: RetentionRule,
  { elements, reach }: RetentionAsk,
  by: Answering,
): RetentionRule {
  const gone = new Set(elements);
  if (!elements.some((id) => grid.state(id, rule.id) !== 'open')) return rule;
  const letters = new Set(
    office.dataElement.filter(({ id }) => gone.has(id)).flatMap((one) => itemsOf(one.cpraCategories)),
  );
  const broad = (one: DataElement): boolean => {
    if (coversEverything(rule)) return true;
    return itemsOf(one.cpraCategories).some(
      (letter) => letters.has(letter) && itemsOf(rule.categories).includes(letter),
    );
  };
  // What the rule covered without naming it is named from now on, but for the data that leaves.
  const named = reach === 'whole' ? [] : office.dataElement.filter(broad).map(({ id }) => id);
  const left = withMore(itemsOf(rule.elements), named).filter((id) => !gone.has(id));
  const categories = itemsOf(rule.categories).filter((letter) => !letters.has(letter));
  const after: RetentionRule = {
    ...rule,
    elements: withItems(rule.elements, left, by),
    categories:
      categories.length === 0 && itemsOf(rule.categories).length > 0
        ? { ...none, confirmed: by }
        : withItems(rule.categories, categories, by),
  };
  return coversEverything(after) ? rule : after;
}

function withMore(items: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...items, ...more])];
}
