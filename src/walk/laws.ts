/** Which laws seem to apply to an office, as far as its answers tell. A hint for what to ask next, never legal advice. */
import { isGivenNo, isYes, type Answer } from '../inventory/answer.ts';
import { organizationOf, type OfficeRecords } from '../inventory/office-records.ts';
import { cite } from '../library/citations.ts';
import { evaluate } from '../library/condition.ts';
import { revenueTestOn, threshold } from '../library/thresholds.ts';

export const walkLaws = ['ccpa', 'shineTheLight', 'caloppa', 'health'] as const;
export type WalkLaw = (typeof walkLaws)[number];

/** Why a law seems to apply or not; the words for each stand with the screens. */
export type Because =
  | 'notForProfit'
  | 'profitUnknown'
  | 'sizeMet'
  | 'revenueMet'
  | 'sellingMet'
  | 'sizeNotMet'
  | 'sizeUnknown'
  | 'manyEmployees'
  | 'fewEmployees'
  | 'employeesUnknown'
  | 'website'
  | 'noWebsite'
  | 'websiteUnknown'
  | 'coveredEntity'
  | 'businessAssociate'
  | 'cmiaProvider'
  | 'noHealthRole'
  | 'healthUnknown';

export interface LawHint {
  readonly law: WalkLaw;
  readonly applies: 'yes' | 'no' | 'unknown';
  readonly because: readonly Because[];
  readonly citation: string;
}

/** A hint per law on a day (ISO date). What is only suggested counts as not known. */
export function lawHints(office: OfficeRecords, today: string): LawHint[] {
  return [ccpa(office, today), shineTheLight(office), caloppa(office), health(office)];
}

function ccpa(office: OfficeRecords, today: string): LawHint {
  const { forProfit, ccpaThresholdsMet, annualRevenueUsd, revenueShareFromSelling } = organizationOf(office);
  const base = { law: 'ccpa', citation: threshold('thr-for-profit').cite } as const;
  if (isGivenNo(forProfit)) return { ...base, applies: 'no', because: ['notForProfit'] };
  const revenue = revenueTestOn(today);
  const met: Because[] = [
    ...(isYes(ccpaThresholdsMet) ? (['sizeMet'] as const) : []),
    ...(revenue && evaluate(revenue, { grossRevenue: known(annualRevenueUsd) }) === 'yes'
      ? (['revenueMet'] as const)
      : []),
    ...((known(revenueShareFromSelling) ?? 0) >= 50 ? (['sellingMet'] as const) : []),
  ];
  if (met.length > 0) {
    return isYes(forProfit)
      ? { ...base, applies: 'yes', because: met }
      : { ...base, applies: 'unknown', because: ['profitUnknown'] };
  }
  if (isGivenNo(ccpaThresholdsMet)) return { ...base, applies: 'no', because: ['sizeNotMet'] };
  return { ...base, applies: 'unknown', because: ['sizeUnknown'] };
}

function shineTheLight(office: OfficeRecords): LawHint {
  const entry = threshold('thr-stl-employees');
  const employeeCount = known(organizationOf(office).employeeCount);
  const applies = entry.test ? evaluate(entry.test, { employeeCount }) : 'unknown';
  const because = { yes: 'manyEmployees', no: 'fewEmployees', unknown: 'employeesUnknown' } as const;
  return { law: 'shineTheLight', applies, because: [because[applies]], citation: entry.cite };
}

function caloppa(office: OfficeRecords): LawHint {
  const { websites, apps } = organizationOf(office);
  const base = { law: 'caloppa', citation: threshold('thr-caloppa').cite } as const;
  if (websites.state === 'given' || apps.state === 'given') return { ...base, applies: 'yes', because: ['website'] };
  // Few offices have an app, so nobody is asked about one here: a plain no about the site settles it.
  if (websites.state === 'none' || websites.state === 'doesNotApply') {
    return { ...base, applies: 'no', because: ['noWebsite'] };
  }
  return { ...base, applies: 'unknown', because: ['websiteUnknown'] };
}

function health(office: OfficeRecords): LawHint {
  const { hipaaRole } = organizationOf(office);
  const base = { law: 'health', citation: cite('civ-1798.146') } as const;
  if (hipaaRole.state === 'given') return { ...base, applies: 'yes', because: [hipaaRole.value] };
  if (hipaaRole.state === 'none' || hipaaRole.state === 'doesNotApply') {
    return { ...base, applies: 'no', because: ['noHealthRole'] };
  }
  return { ...base, applies: 'unknown', because: ['healthUnknown'] };
}

function known<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'given' ? answer.value : undefined;
}
