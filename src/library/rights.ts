import { entryOf, noStatute, type CatalogueEntry } from './catalogue.ts';
import type { ConsumerRequestId } from './consumer-requests.ts';

/**
 * The rights that a policy lists: those of the CCPA, and promises that offices make on their own.
 *
 * A promise has no citation. It is kept apart, because a reader must be able to tell what the law gives from what this
 * office offers, and because a promise binds once it is published.
 */
export const rightKindIds = [
  'know',
  'access',
  'portability',
  'delete',
  'correct',
  'opt-out',
  'limit',
  'no-retaliation',
  'admt-opt-out',
  'admt-access',
  'object',
  'block',
  'no-marketing',
] as const;

/** A kind of right. */
export type RightKind = (typeof rightKindIds)[number];

export interface RightKindEntry extends CatalogueEntry {
  readonly id: RightKind;
  readonly name: string;
  /** How a policy prints it, after "you have the right to". */
  readonly printed: string;
  readonly basis: 'statute' | 'promise';
  /** The requests of `consumer-requests.ts` by which a person uses it; empty when there is nothing to ask. */
  readonly requests: readonly ConsumerRequestId[];
  /** The item of the policy checklist that asks for it. */
  readonly requirement?: string;
  /** ISO 8601 date from which the law gives it, when that lies after 2023. */
  readonly effectiveFrom?: string;
}

const promiseNote = 'No California statute gives it in this form; it is a promise of the office.';

export const rightKinds: readonly RightKindEntry[] = [
  {
    id: 'know',
    name: 'Know',
    printed: 'know what personal information we collect about you, where we get it, why, and who receives it',
    basis: 'statute',
    requests: ['req-know-categories'],
    requirement: 'pp-right-know',
    cite: 'Cal. Civ. Code 1798.110, 1798.115; 11 CCR 7011(e)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
    placeIn2023Text: '11 CCR 7011(e)(2)(A)',
  },
  {
    id: 'access',
    name: 'Get a copy',
    printed: 'get a copy of the personal information we hold about you',
    basis: 'statute',
    requests: ['req-know-specific'],
    requirement: 'pp-right-know',
    cite: 'Cal. Civ. Code 1798.110(a)(5), 1798.130(a)(3)(B)(iii)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Part of the right to know: the "specific pieces". It needs a stricter identity check (11 CCR 7062(c)).',
  },
  {
    id: 'portability',
    name: 'Take it elsewhere',
    printed: 'get your copy in a format you can easily use and pass on to someone else',
    basis: 'statute',
    requests: ['req-portability'],
    requirement: 'pp-right-know',
    cite: 'Cal. Civ. Code 1798.130(a)(3)(B)(iii)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Part of access, as far as technically feasible; not a right of its own in the list of the policy.',
  },
  {
    id: 'delete',
    name: 'Delete',
    printed: 'have us delete personal information we collected from you, with some exceptions',
    basis: 'statute',
    requests: ['req-delete'],
    requirement: 'pp-right-delete',
    cite: 'Cal. Civ. Code 1798.105; 11 CCR 7011(e)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
    placeIn2023Text: '11 CCR 7011(e)(2)(B)',
  },
  {
    id: 'correct',
    name: 'Correct',
    printed: 'have us correct personal information that is wrong',
    basis: 'statute',
    requests: ['req-correct'],
    requirement: 'pp-right-correct',
    cite: 'Cal. Civ. Code 1798.106; 11 CCR 7011(e)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
    placeIn2023Text: '11 CCR 7011(e)(2)(C)',
  },
  {
    id: 'opt-out',
    name: 'Stop selling and sharing',
    printed: 'tell us to stop selling or sharing your personal information',
    basis: 'statute',
    requests: ['req-opt-out', 'req-opt-out-signal'],
    requirement: 'pp-right-opt-out',
    cite: 'Cal. Civ. Code 1798.120, 1798.135; 11 CCR 7011(e)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
    placeIn2023Text: '11 CCR 7011(e)(2)(D)',
  },
  {
    id: 'limit',
    name: 'Limit sensitive information',
    printed: 'limit how we use and disclose your sensitive personal information',
    basis: 'statute',
    requests: ['req-limit'],
    requirement: 'pp-right-limit',
    cite: 'Cal. Civ. Code 1798.121; 11 CCR 7011(e)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
    placeIn2023Text: '11 CCR 7011(e)(2)(E)',
    note: 'Owed only when sensitive information is used beyond 11 CCR 7027(m).',
  },
  {
    id: 'no-retaliation',
    name: 'No worse treatment',
    printed: 'use these rights without being treated worse for it',
    basis: 'statute',
    requests: [],
    requirement: 'pp-right-no-retaliation',
    cite: 'Cal. Civ. Code 1798.125; 11 CCR 7011(e)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
    placeIn2023Text: '11 CCR 7011(e)(2)(F)',
  },
  {
    id: 'admt-opt-out',
    name: 'No automated decisions',
    printed: 'opt out of important decisions that a computer makes about you',
    basis: 'statute',
    requests: ['req-admt-opt-out'],
    requirement: 'pp-right-admt',
    effectiveFrom: '2027-01-01',
    cite: '11 CCR 7200, 7221',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Only where automated technology makes a significant decision. That 7011(e) lists it is from knowledge.',
  },
  {
    id: 'admt-access',
    name: 'Learn about automated decisions',
    printed: 'learn how a computer was used in an important decision about you',
    basis: 'statute',
    requests: ['req-admt-access'],
    requirement: 'pp-right-admt',
    effectiveFrom: '2027-01-01',
    cite: '11 CCR 7200, 7222',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Only where automated technology makes a significant decision. That 7011(e) lists it is from knowledge.',
  },
  {
    id: 'object',
    name: 'Object',
    printed: 'object to a use of your personal information',
    basis: 'promise',
    requests: [],
    cite: noStatute,
    checkedOn: '2026-11-21',
    verified: false,
    note: promiseNote,
  },
  {
    id: 'block',
    name: 'Block',
    printed: 'have us stop using your personal information while a question about it is open',
    basis: 'promise',
    requests: [],
    cite: noStatute,
    checkedOn: '2026-11-21',
    verified: false,
    note: promiseNote,
  },
  {
    id: 'no-marketing',
    name: 'No marketing',
    printed: 'stop getting marketing from us',
    basis: 'promise',
    requests: [],
    cite: noStatute,
    checkedOn: '2026-11-21',
    verified: false,
    note: `${promiseNote} Marketing email has an unsubscribe duty of its own (15 U.S.C. 7704(a)(4)).`,
  },
];

/** The entry of a kind of right. */
export function rightKind(id: RightKind): RightKindEntry {
  return entryOf(rightKinds, id);
}
