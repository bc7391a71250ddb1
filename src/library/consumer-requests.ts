import { entryOf, type CatalogueEntry } from './catalogue.ts';
import { choiceRequests } from './consumer-requests/choices.ts';
import { knowDeleteCorrectRequests } from './consumer-requests/know-delete-correct.ts';
import { otherLawRequests } from './consumer-requests/other-laws.ts';
import type { RequirementCondition } from './requirement-facts.ts';

/** The sixteen kinds of request that an office may get, with what the law says about time, checks and answers. */
export const consumerRequestIds = [
  'req-know-categories',
  'req-know-specific',
  'req-portability',
  'req-delete',
  'req-correct',
  'req-opt-out',
  'req-opt-out-signal',
  'req-limit',
  'req-opt-in-after',
  'req-minor-opt-in',
  'req-admt-opt-out',
  'req-admt-access',
  'req-shine-the-light',
  'req-minor-content-removal',
  'req-caloppa-review',
  'req-coppa-parent',
] as const;

/** A kind of request. */
export type ConsumerRequestId = (typeof consumerRequestIds)[number];

export interface RequestDeadline extends CatalogueEntry {
  /** What must be done, as a phrase. */
  readonly what: string;
  readonly count: number;
  /** `businessDays` is not defined in the CCPA: see the two ways of counting in the clock that uses it. */
  readonly unit: 'calendarDays' | 'businessDays' | 'months';
  /** The event from which it runs. The day of the event is day 0, however long the identity check takes. */
  readonly from: 'receipt' | 'endOfFirstPeriod' | 'signal' | 'refusal';
  /** The number of days to aim for, when counting the day of receipt as day 1 makes the period a day shorter. */
  readonly aimForCount?: number;
  /** Days from receipt after which even an extended period is over. */
  readonly totalMaximum?: number;
  /** When the step may be left out. */
  readonly unless?: string;
  /** True when no law sets it: a day to aim for, which the office may move. */
  readonly byOffice?: true;
}

/** How surely the office must know who is asking. */
export type VerificationTier =
  | 'none'
  /** Two matching facts: 11 CCR 7062(b). */
  | 'reasonable'
  /** Three matching facts and a signed statement: 11 CCR 7062(c). */
  | 'reasonablyHigh'
  /** One of the two, by how sensitive the data is: 11 CCR 7062(d). */
  | 'reasonableOrHigher'
  /** Log-in, and again before the data goes out: 11 CCR 7061. */
  | 'account'
  | 'asForKnow'
  | 'parent'
  | 'officeChoice';

export interface ConsumerRequestEntry extends CatalogueEntry {
  readonly id: ConsumerRequestId;
  readonly name: string;
  readonly regime: 'ccpa' | 'shine-the-light' | 'eraser' | 'caloppa' | 'coppa';
  /** What the office does about it. */
  readonly plain: string;
  readonly whoMayAsk: readonly string[];
  readonly verification: { readonly tier: VerificationTier; readonly how: string; readonly cite?: string };
  readonly methods: readonly string[];
  readonly deadlines: readonly RequestDeadline[];
  /** Where the law sets no number of days: the one that an office is wise to set itself. */
  readonly officeTarget?: RequestDeadline;
  /** What the answer holds. */
  readonly answerMust: readonly string[];
  readonly denialRules: readonly string[];
  /** Data that no answer may give out: 11 CCR 7024(d). */
  readonly neverDisclose?: readonly string[];
  /** Grounds on which data may be kept: Cal. Civ. Code 1798.105(d). */
  readonly exceptions?: readonly string[];
  readonly reachesBack?: string;
  /** ISO 8601 date from which it can be made, when later than the rest. */
  readonly effectiveFrom?: string;
  /** When the office must offer it at all; always, when left out. */
  readonly appliesWhen?: RequirementCondition;
}

export const consumerRequests: readonly ConsumerRequestEntry[] = [
  ...knowDeleteCorrectRequests,
  ...choiceRequests,
  ...otherLawRequests,
];

/** The entry of a kind of request. */
export function consumerRequest(id: ConsumerRequestId): ConsumerRequestEntry {
  return entryOf(consumerRequests, id);
}
