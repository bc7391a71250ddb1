/** Checks the records of an office: every rule that records alone can show, and every open answer that matters. */
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Finding } from './finding.ts';
import { gapFindings } from './gaps.ts';
import { checkContext, type Rule } from './rule.ts';
import * as data from './rules/data.ts';
import * as denied from './rules/denied.ts';
import * as dates from './rules/dates-and-names.ts';
import * as health from './rules/health-and-cards.ts';
import * as promises from './rules/promises.ts';
import * as reach from './rules/reach.ts';
import * as rights from './rules/rights.ts';
import * as selling from './rules/selling-and-tracking.ts';
import * as vendors from './rules/vendors.ts';
import * as words from './rules/words.ts';
import { sensitiveUse } from './rules/sensitive-data.ts';
import { atOnce, type Steps } from '../documents/steps.ts';

/** The rules in the order of their numbers, then those with names of their own. C-09 is about the headings of a published text, so it is not here. */
const rules: Rule[] = [
  dates.policyDates,
  dates.policyReviewed,
  dates.policiesAgree,
  dates.lawNames,
  rights.rightsComplete,
  selling.noSaleContradicted,
  selling.sharingLoose,
  selling.absoluteContradicted,
  rights.promisesLeadSomewhere,
  data.retentionStated,
  selling.trackingStatements,
  selling.optOutSignal,
  promises.exemptionGround,
  promises.shineTheLightText,
  rights.enoughChannels,
  rights.identityChecks,
  rights.agentInstructions,
  sensitiveUse,
  data.healthRole,
  data.categoriesMapped,
  data.nonPersonalClaim,
  data.recipientsNamed,
  dates.nameAndAddress,
  dates.contactsFit,
  reach.reachLeadsSomewhere,
  promises.childrenClear,
  promises.minorsPosts,
  promises.useAsConsent,
  data.anonymousContradicted,
  promises.legalBasis,
  data.impliedData,
  promises.noticeOfChanges,
  promises.securityDescribed,
  data.roleByActivity,
  data.scopeFits,
  data.transfersNamed,
  words.kindsNamed,
  words.templateLeftovers,
  words.slipsOfThePen,
  words.scopeNotWider,
  health.patientsDataSold,
  health.cardsCollectedOrNot,
  vendors.vendorAgreements,
  vendors.rolesFollow,
  denied.deniedAnswers,
];

/** What the rules and the open answers report on a day (ISO date), in the order of the rules and records. */
export function checkRecords(office: OfficeRecords, asOf: string): Finding[] {
  return atOnce(checkRecordsInSteps(office, asOf));
}

/** The same, rule by rule. */
export function* checkRecordsInSteps(office: OfficeRecords, asOf: string): Steps<Finding[]> {
  const context = checkContext(office, asOf);
  const findings: Finding[] = [];
  for (const rule of rules) {
    yield;
    findings.push(...[rule(context)].flat());
  }
  return [...findings, ...gapFindings(context)];
}
