/** What a rule sees, and how it reports. */
import { policyContext, type PolicyContext } from '../documents/policy/policy-context.ts';
import { valueOf, type Answer } from '../inventory/answer.ts';
import { organizationOf, type OfficeRecords } from '../inventory/office-records.ts';
import type { Organization } from '../inventory/organization.ts';
import { mayBeTrueOn } from '../inventory/valid-time.ts';
import { findingRule, type FindingRuleId } from '../library/finding-rules.ts';
import type { Finding, FindingWeight } from './finding.ts';

export interface CheckContext {
  /** Only the records that may be true on `asOf`. */
  office: OfficeRecords;
  /** All records, also those that are over. */
  everything: OfficeRecords;
  /** What policies about the whole office would rest on: without policies nothing is limited to the scope of one. */
  whole: PolicyContext;
  organization: Organization;
  /** The day of the check (ISO date). */
  asOf: string;
}

export type Rule = (context: CheckContext) => Finding | Finding[];

/** What a rule says about one case; reason and citations come from the rule's entry in the library. */
export interface Found {
  /** What the id ends with: usually the record concerned. Left out when a rule can only be broken once. */
  about?: string;
  title: string;
  fix: string;
  records: string[];
  weight?: FindingWeight;
}

/** A finding of one of the 38 rules. Its weight follows from the rule's severity, unless the case is worse. */
export function finding(rule: FindingRuleId, found: Found): Finding {
  const entry = findingRule(rule);
  return {
    id: found.about ? `${rule}.${found.about}` : rule,
    rule,
    weight: found.weight ?? weightOf(entry.severity),
    title: found.title,
    why: entry.why,
    fix: found.fix,
    records: found.records,
    citations: [...entry.citations],
  };
}

function weightOf(severity: 'required' | 'recommended' | 'optional'): FindingWeight {
  return severity === 'required' ? 'must' : severity === 'recommended' ? 'unclear' : 'nice';
}

/** The context of a check on a day (ISO date). Records that were over, or had not begun, are left out. */
export function checkContext(office: OfficeRecords, asOf: string): CheckContext {
  const current = <Item extends Parameters<typeof mayBeTrueOn>[0]>(list: readonly Item[]): readonly Item[] =>
    list.filter((record) => mayBeTrueOn(record, asOf));
  return {
    asOf,
    everything: office,
    whole: policyContext({ ...office, policyDocument: [] }, { asOf }),
    organization: organizationOf(office),
    office: {
      ...office,
      personGroup: current(office.personGroup),
      dataElement: current(office.dataElement),
      source: current(office.source),
      purpose: current(office.purpose),
      system: current(office.system),
      tracker: current(office.tracker),
      recipient: current(office.recipient),
      agreement: current(office.agreement),
      activity: current(office.activity),
      disclosure: current(office.disclosure),
      retentionRule: current(office.retentionRule),
      marketing: current(office.marketing),
      transfer: current(office.transfer),
      right: current(office.right),
      requestChannel: current(office.requestChannel),
      verification: current(office.verification),
      agent: current(office.agent),
      financialIncentive: current(office.financialIncentive),
      policyDocument: current(office.policyDocument),
    },
  };
}

/** True when nobody has stated the answer: it is open, or only suggested. */
export function notStated(answer: Answer<unknown>): boolean {
  return answer.state === 'unknown' || answer.state === 'suggested';
}

/** True when the answer is a value: given, or suggested by a pack. */
export function hasValue(answer: Answer<unknown>): boolean {
  return valueOf(answer) !== undefined;
}
