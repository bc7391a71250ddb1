/**
 * Which data a rule for keeping covers, and where. The law asks for a period or criteria for each kind of data
 * (1798.100(a)(3)); a rule for staff files alone says nothing about what applicants send in.
 */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Activity } from '../../inventory/activity.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { RetentionRule } from '../../inventory/retention-rule.ts';
import { clientDecides, clientsData } from './client-data.ts';
import { isPersonal } from './element-groups.ts';
import { recordsNaming } from '../../inventory/record-lookup.ts';
import { once } from './once.ts';

type Records = Pick<OfficeRecords, 'dataElement' | 'activity' | 'disclosure' | 'retentionRule'>;

/** Data that no rule covers. */
export interface UsesWithoutRule {
  element: DataElement;
  /** The activities in which no rule covers it; empty when no rule covers it anywhere. */
  activities: readonly Activity[];
}

/** True for a rule such as “All personal information”, which names no data because it covers all of it. */
export function coversEverything(rule: RetentionRule): boolean {
  const limited = [rule.elements, rule.categories, rule.activities].some(
    (answer) => itemsOf<string>(answer).length > 0,
  );
  return !limited && /^(?:all|every)\b/i.test(valueOf(rule.name) ?? '');
}

/** The rules that cover an element somewhere: by itself, by one of its categories, or with everything else. */
export function rulesFor({ retentionRule }: Records, element: DataElement): RetentionRule[] {
  const letters = itemsOf(element.cpraCategories);
  return retentionRule.filter(
    (rule) =>
      coversEverything(rule) ||
      itemsOf(rule.elements).includes(element.id) ||
      itemsOf(rule.categories).some((letter) => letters.includes(letter)),
  );
}

/** Personal data that some use leaves without a rule. How long a client's data is kept, the client decides. */
export const usesWithoutRule = once((records: Records): readonly UsesWithoutRule[] => {
  const ofClients = clientsData(records);
  return records.dataElement.flatMap((element): UsesWithoutRule[] => {
    if (!isPersonal(element) || ofClients.has(element.id)) return [];
    const rules = rulesFor(records, element);
    if (rules.length === 0) return [{ element, activities: [] }];
    const left = recordsNaming(records.activity, 'elements', element.id).filter(
      (one) => !clientDecides(one) && !rules.some((rule) => appliesIn(rule, one)),
    );
    return left.length === 0 ? [] : [{ element, activities: left }];
  });
});

function appliesIn(rule: RetentionRule, activity: Activity): boolean {
  const only = itemsOf(rule.activities);
  return only.length === 0 || only.includes(activity.id);
}
