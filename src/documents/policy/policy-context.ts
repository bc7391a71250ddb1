/** PolicyContext: what every section works with: the records in time and scope, and who the policy is for. */
import { isGivenNo, isYes, valueOf } from '../../inventory/answer.ts';
import type { AnyRecord, RecordByType } from '../../inventory/definitions.ts';
import { allRecords, organizationOf, type OfficeRecords } from '../../inventory/office-records.ts';
import { typeOfId, type RecordType } from '../../inventory/record-id.ts';
import type { Organization } from '../../inventory/organization.ts';
import type { PolicyDocument } from '../../inventory/policy-document.ts';
import { mayBeTrueOn, twelveMonthsBefore, type Span } from '../../inventory/valid-time.ts';
import { evaluate } from '../../library/condition.ts';
import { revenueTestOn, threshold } from '../../library/thresholds.ts';
import { choosePolicy, limitToScope } from './policy-scope.ts';
import { recordsDuring } from './records-during.ts';

export interface PolicyContext {
  /** Every record of the office, whatever its time or scope. */
  office: OfficeRecords;
  /** The day on which the facts are judged (ISO date). */
  asOf: string;
  /**
   * The day that the text names where it says “as of” or “in the twelve months before” (ISO date). It is `asOf`, except
   * where a published text is written again later, to see whether its facts have changed and not only the calendar.
   */
  statedOn: string;
  /**
   * The twelve months that end on that day, and the days since up to `asOf`: what happened in the months that a published
   * text names stays told, and what has begun since is told too.
   */
  window: Span;
  organization: Organization;
  /** The policy that is written; undefined while the office has recorded none. */
  policy: PolicyDocument | undefined;
  /** Staff and applicants, or everyone else. */
  audience: 'everyone' | 'staff';
  /** Records in the scope of this policy that hold on the day. */
  now: OfficeRecords;
  /** Records in the scope of this policy that held at some time in the twelve months. */
  year: OfficeRecords;
  /** The records of `year` by id. */
  yearById: ReadonlyMap<string, AnyRecord>;
  /** Whether the CCPA applies to the office, as far as it has found out. */
  ccpa: 'applies' | 'doesNotApply' | 'unknown';
}

/** Which policy is written, for which day. */
export interface PolicyOptions {
  /** A PolicyDocument; without it, or when it is not found, the first policy for everyone is meant. */
  policyId?: string | undefined;
  /** The day on which the facts are judged (ISO date). */
  asOf: string;
  /** The day that the text names (ISO date); `asOf` when it is left out. */
  statedOn?: string | undefined;
}

/**
 * Everything the sections need. An office without any policy gets one of no particular scope.
 */
export function policyContext(office: OfficeRecords, options: PolicyOptions): PolicyContext {
  const { asOf, statedOn = asOf } = options;
  const window: Span = { ...twelveMonthsBefore(statedOn), until: asOf };
  const organization = organizationOf(office);
  const policy = choosePolicy(office, options.policyId);
  const audience = policy?.audience.state === 'given' && policy.audience.value === 'staff' ? 'staff' : 'everyone';
  const inScope = limitToScope(office, policy, audience);
  const year = recordsDuring(inScope, window);
  return {
    office,
    asOf,
    statedOn,
    window,
    organization,
    policy,
    audience,
    now: recordsDuring(inScope, { from: asOf, until: asOf }),
    year,
    yearById: new Map(allRecords(year).map(({ record }) => [record.id, record])),
    ccpa: ccpaStatus(office, asOf),
  };
}

/**
 * Whether the CCPA applies: it asks for a business run for profit that meets a threshold (1798.140(d)). Only a plain no rules
 * it out, and not while a figure on record is above a threshold. `asOf` is an ISO date.
 */
export function ccpaStatus(office: OfficeRecords, asOf: string): PolicyContext['ccpa'] {
  const organization = organizationOf(office);
  const { forProfit, ccpaThresholdsMet } = organization;
  if (isGivenNo(forProfit)) return 'doesNotApply';
  if (isGivenNo(ccpaThresholdsMet)) return figuresAbove(organization, asOf) ? 'unknown' : 'doesNotApply';
  return isYes(ccpaThresholdsMet) ? 'applies' : 'unknown';
}

/** Revenue above the figure in force, or half of it from selling: then a no to the thresholds must be settled first. */
function figuresAbove({ annualRevenueUsd, revenueShareFromSelling }: Organization, asOf: string): boolean {
  const facts = {
    grossRevenue: valueOf(annualRevenueUsd),
    percentOfRevenueFromSelling: valueOf(revenueShareFromSelling),
  };
  const tests = [revenueTestOn(asOf), threshold('thr-revenue-share').test];
  return tests.some((test) => test !== undefined && evaluate(test, facts) === 'yes');
}

/** The record of a type with the given id, if it is in time and scope. */
export function recordInYear<Type extends RecordType>(
  context: PolicyContext,
  type: Type,
  id: string,
): RecordByType[Type] | undefined {
  const record: unknown = typeOfId(id) === type ? context.yearById.get(id) : undefined;
  // The prefix of the id has just told the type.
  return record as RecordByType[Type] | undefined;
}

/** Whether a record that held within the twelve months is over by the day of the policy. */
export function isOver(context: PolicyContext, record: Parameters<typeof mayBeTrueOn>[0]): boolean {
  return !mayBeTrueOn(record, context.asOf);
}
