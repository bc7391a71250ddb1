import type { RequestDeadline } from '../consumer-requests.ts';

/** Who may ask to know, delete or correct: Cal. Civ. Code 1798.130, 11 CCR 7063 and 7070(c). */
export const personParentAgent: readonly string[] = [
  'the person',
  'a parent or guardian of a child under 13',
  'an agent with signed permission',
  'someone with a power of attorney, or a conservator',
];

/** The ways to ask that Cal. Civ. Code 1798.130(a)(1) and 11 CCR 7020 ask for. */
export const usualWays: readonly string[] = [
  'two or more ways',
  'one of them a toll-free number',
  'the website, if there is one',
  'email alone, if the office works online only',
];

/**
 * The three clocks that know, delete and correct share: confirm in 10 business days, answer in 45 calendar days, one
 * extension to 90. `prefix` starts their ids, e.g. `delete` gives `delete-confirm`.
 */
export function confirmAnswerExtend(prefix: string): RequestDeadline[] {
  return [
    {
      id: `${prefix}-confirm`,
      what: 'confirm receipt and say how it will be handled',
      count: 10,
      unit: 'businessDays',
      from: 'receipt',
      unless: 'already granted or denied',
      cite: '11 CCR 7021(a)',
      checkedOn: '2026-11-21',
      verified: true,
      regulationText: '2023',
    },
    {
      id: `${prefix}-answer`,
      what: 'answer',
      count: 45,
      unit: 'calendarDays',
      from: 'receipt',
      aimForCount: 44,
      cite: '11 CCR 7021(b); Cal. Civ. Code 1798.130(a)(2)(A)',
      checkedOn: '2026-11-21',
      verified: true,
      regulationText: '2023',
    },
    {
      id: `${prefix}-extension`,
      what: 'one extension, if notice and reason go out inside the first 45 days',
      count: 45,
      unit: 'calendarDays',
      from: 'endOfFirstPeriod',
      totalMaximum: 90,
      cite: '11 CCR 7021(b); Cal. Civ. Code 1798.130(a)(2)(A)',
      checkedOn: '2026-11-21',
      verified: true,
      regulationText: '2023',
    },
  ];
}
