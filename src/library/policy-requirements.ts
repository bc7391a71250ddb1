import type { RecordType } from '../inventory/record-id.ts';
import { findEntry, type CatalogueEntry } from './catalogue.ts';
import { evaluate, type Answer, type Facts } from './condition.ts';
import { collecting } from './policy-requirements/collecting.ts';
import { disclosing } from './policy-requirements/disclosing.ts';
import { healthAndOther } from './policy-requirements/health-and-other.ts';
import { minorsAndIncentives } from './policy-requirements/minors-and-incentives.ts';
import { postingAndForm } from './policy-requirements/posting-and-form.ts';
import { rights } from './policy-requirements/rights.ts';
import { usingRights } from './policy-requirements/using-rights.ts';
import { websiteAndMarketing } from './policy-requirements/website-and-marketing.ts';
import type { RequirementCondition, RequirementFact } from './requirement-facts.ts';

/**
 * The checklist of an online privacy policy in California: 85 items with the condition under which each one applies.
 *
 * An item under the CCPA binds only a CCPA business. For an office that follows the CCPA by choice it is shown as that.
 */
export interface Requirement extends CatalogueEntry {
  readonly title: string;
  /** What the text or the site must do, in plain words. */
  readonly requires: string;
  readonly appliesWhen: RequirementCondition;
  /** `must`: a law asks for it, where the condition holds. `should`: good practice. */
  readonly severity: 'must' | 'should';
  /** ISO 8601 date from which it binds; an earlier wording may have differed. */
  readonly effectiveFrom?: string;
  /** The types of record that hold the answers; empty when fixed text does it. */
  readonly records: readonly RecordType[];
  /** What to watch for when the app does it. */
  readonly hint?: string;
}

export interface PolicyRequirement extends Requirement {
  readonly group:
    | 'posting'
    | 'form'
    | 'practices'
    | 'rights'
    | 'exercise'
    | 'minors'
    | 'incentive'
    | 'caloppa'
    | 'shine-the-light'
    | 'health'
    | 'admt'
    | 'other';
}

export const policyRequirements: readonly PolicyRequirement[] = [
  ...postingAndForm,
  ...collecting,
  ...disclosing,
  ...rights,
  ...usingRights,
  ...minorsAndIncentives,
  ...websiteAndMarketing,
  ...healthAndOther,
];

/** The item with this id, or undefined. */
export function policyRequirement(id: string): PolicyRequirement | undefined {
  return findEntry(policyRequirements, id);
}

/** Whether an item applies on a date (ISO 8601): `no` before its first day, `unknown` while facts are missing. */
export function requirementApplies(item: Requirement, facts: Facts<RequirementFact>, date: string): Answer {
  if (item.effectiveFrom !== undefined && date < item.effectiveFrom) return 'no';
  return evaluate(item.appliesWhen, facts);
}
