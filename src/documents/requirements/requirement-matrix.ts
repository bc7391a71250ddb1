/**
 * The requirement matrix: each item of the checklist of California privacy policies is, for any office and day, satisfied by
 * named blocks, open for named reasons, or not applicable because of named facts. No item is ever silent.
 */
import { checkOffice } from '../../findings/check-office.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import { evaluate } from '../../library/condition.ts';
import { policyRequirements, requirementApplies, type PolicyRequirement } from '../../library/policy-requirements.ts';
import { draftsOf, type Draft } from './drafts.ts';
import { factsOfOffice, valuesOf, type OfficeFacts } from './facts-of-office.ts';
import { findBlocks } from './find-blocks.ts';
import { answerPaths, reasonsWhereDue, reasonsWhereUnsettled, realPath, type Checked } from './open-reasons.ts';
import type { Force, NotApplicableReason, RequirementRow } from './requirement-row.ts';
import { satisfactions } from './satisfactions.ts';
import type { Satisfaction } from './satisfied-by/satisfaction.ts';
import { decidingFacts, factInWords, undecidedFacts } from './why.ts';

/** All 85 items in the order of the checklist, as they stand on a day (ISO date). */
export function requirementMatrix(office: OfficeRecords, asOf: string): RequirementRow[] {
  const checked: Checked = {
    office,
    facts: factsOfOffice(office, asOf),
    findings: checkOffice(office, asOf),
    paths: answerPaths(office),
  };
  const drafts = draftsOf(office, asOf);
  return policyRequirements.map((item) => rowOf(checked, drafts, item, asOf));
}

function rowOf(checked: Checked, drafts: readonly Draft[], item: PolicyRequirement, asOf: string): RequirementRow {
  const values = valuesOf(checked.facts);
  const applies = requirementApplies(item, values, asOf);
  if (applies === 'no') return { requirement: item, state: 'notApplicable', because: whyNot(checked, item, asOf) };
  const wanted = satisfactionOf(item);
  const force = forceOf(item, checked.facts);
  const found = findBlocks(checked.office, drafts, wanted);
  const due = reasonsWhereDue(checked, item, wanted, found);
  // What is there in full is satisfied, also while nobody knows whether it has to be.
  if (due.length === 0) return { requirement: item, state: 'satisfied', force, blocks: found.blocks };
  if (applies === 'yes') return { requirement: item, state: 'open', force, reasons: due, blocks: found.blocks };
  const reasons = reasonsWhereUnsettled(checked, item, wanted, undecidedFacts(item.appliesWhen, values), due);
  return { requirement: item, state: 'open', force, reasons, blocks: found.blocks };
}

/** The entry of the table; an item without one must be looked at by hand, so that it is not silent. */
function satisfactionOf(item: PolicyRequirement): Satisfaction {
  return satisfactions.get(item.id) ?? { needs: [], byHand: item.requires };
}

function whyNot(checked: Checked, item: PolicyRequirement, asOf: string): NotApplicableReason[] {
  const values = valuesOf(checked.facts);
  const facts = evaluate(item.appliesWhen, values) === 'no' ? decidingFacts(item.appliesWhen, values) : [];
  const reasons = facts.map((fact): NotApplicableReason => {
    const { value, records } = checked.facts[fact];
    return { fact, text: factInWords(fact, value), records: records.map((path) => realPath(checked, path)) };
  });
  if (item.effectiveFrom === undefined || asOf >= item.effectiveFrom) return reasons;
  return [...reasons, { fact: 'effectiveFrom', text: `It binds from ${item.effectiveFrom}.`, records: [] }];
}

/** A law binds when the condition holds even without the office's choice to follow the CCPA. */
function forceOf(item: PolicyRequirement, facts: OfficeFacts): Force {
  if (item.severity === 'should') return 'goodPractice';
  const byLaw = evaluate(item.appliesWhen, { ...valuesOf(facts), followsCcpaByChoice: false });
  const all = evaluate(item.appliesWhen, valuesOf(facts));
  if (all === 'unknown') return 'unsettled';
  if (byLaw === 'unknown') return 'lawOrChoice';
  return byLaw === 'yes' ? 'law' : 'choice';
}
