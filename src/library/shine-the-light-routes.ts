import type { CatalogueEntry } from './catalogue.ts';
import { evaluate, factsOf, type Condition, type Facts } from './condition.ts';

/** From the facts of a Shine the Light request to its answer: the first rule that holds decides. */
export const shineTheLightQuestions = {
  employeeCount: 'How many employees are there, part-time included?',
  keepsToFinancialPrivacyAct:
    'Is it a financial institution that keeps to the California Financial Information Privacy Act?',
  askerLivesInCalifornia: 'Is the asker a person who lives in California?',
  householdPurpose: 'Is it about personal, family or household matters?',
  relationship: 'Is the relationship ongoing, from one purchase in the last 18 months, or over?',
  atContactPoint: 'Did the request come to the named contact point?',
  californiaLinkInPlace: 'Does the home page link say "Your California Privacy Rights"?',
  answeredThisYear: 'Was the same customer answered in this calendar year?',
  coveredDisclosures: 'How many disclosures of the year before count?',
  onlySameBrandAffiliates: 'Did data go only to affiliates with the same brand?',
  choicePolicyKept: 'Is a rule of choice published, and was it kept all year?',
} as const;

/** A fact about a request, by its short name. `relationship` is `ongoing`, `onePurchase` or `over`. */
export type ShineTheLightFact = keyof typeof shineTheLightQuestions;

/** Which letter answers. */
export type ShineTheLightLetter =
  | 'courtesyNote'
  | 'ccpaInstead'
  | 'alreadyAnswered'
  | 'contactPoint'
  | 'rightToSayNo'
  | 'nothingDisclosed'
  | 'affiliates'
  | 'fullAnswer';

export interface ShineTheLightRoute extends CatalogueEntry {
  readonly when: Condition<ShineTheLightFact>;
  readonly outcome: string;
  readonly letter: ShineTheLightLetter;
  /** Time rules of `shine-the-light-rules.ts` that apply; which of two, the contact point decides. */
  readonly deadlines: readonly ('stl-time-designated' | 'stl-time-elsewhere')[];
}

/** In order: an earlier rule that holds makes the later ones moot. */
export const shineTheLightRoutes: readonly ShineTheLightRoute[] = [
  {
    id: 'stl-rule-under-20',
    when: { fact: 'employeeCount', below: 20 },
    outcome: 'Not covered. Nothing is due; a kind note may be sent.',
    letter: 'courtesyNote',
    deadlines: [],
    cite: 'Cal. Civ. Code 1798.83(c)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-rule-financial',
    when: { fact: 'keepsToFinancialPrivacyAct', is: true },
    outcome: 'Not covered. Point to the financial privacy notice.',
    letter: 'courtesyNote',
    deadlines: [],
    cite: 'Cal. Civ. Code 1798.83(h)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Rests on a part of the statute known from knowledge only.',
  },
  {
    id: 'stl-rule-not-customer',
    when: {
      any: [
        { fact: 'askerLivesInCalifornia', is: false },
        { fact: 'householdPurpose', is: false },
      ],
    },
    outcome: 'The asker is not a customer in the sense of this law, so nothing is due. See if it is a CCPA request.',
    letter: 'ccpaInstead',
    deadlines: [],
    cite: 'Cal. Civ. Code 1798.83(e)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-rule-no-relationship',
    when: { fact: 'relationship', is: 'over' },
    outcome: 'The relationship is over, so nothing is due. See if it is a CCPA request.',
    letter: 'ccpaInstead',
    deadlines: [],
    cite: 'Cal. Civ. Code 1798.83(e)(5)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-rule-already-answered',
    when: { fact: 'answeredThisYear', is: true },
    outcome: 'May be declined: one answer for each customer and calendar year.',
    letter: 'alreadyAnswered',
    deadlines: [],
    cite: 'Cal. Civ. Code 1798.83(c)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-rule-wrong-contact-california-link',
    when: {
      all: [
        { fact: 'atContactPoint', is: false },
        { fact: 'californiaLinkInPlace', is: true },
      ],
    },
    outcome: 'No answer is due. It is good practice to send the contact point.',
    letter: 'contactPoint',
    deadlines: [],
    cite: 'Cal. Civ. Code 1798.83(b)(1)(B)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Rests on a part of the statute known from knowledge only.',
  },
  {
    id: 'stl-rule-alternative',
    when: { fact: 'choicePolicyKept', is: true },
    outcome: 'Tell of the right to say no, and of a free way to do so. No lists are needed.',
    letter: 'rightToSayNo',
    deadlines: ['stl-time-designated', 'stl-time-elsewhere'],
    cite: 'Cal. Civ. Code 1798.83(c)(2)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-rule-nothing-disclosed',
    when: { fact: 'coveredDisclosures', is: 0 },
    outcome: 'No disclosure of that year counts, so no lists are due. Send a short note that says so.',
    letter: 'nothingDisclosed',
    deadlines: ['stl-time-designated'],
    cite: 'Cal. Civ. Code 1798.83(a)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Rests on a part of the statute known from knowledge only. The 30 days are a target, not a rule.',
  },
  {
    id: 'stl-rule-same-brand',
    when: { fact: 'onlySameBrandAffiliates', is: true },
    outcome: 'Short answer: only the flagged categories, and the number of affiliates in place of their names.',
    letter: 'affiliates',
    deadlines: ['stl-time-designated', 'stl-time-elsewhere'],
    cite: 'Cal. Civ. Code 1798.83(f)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Rests on a part of the statute known from knowledge only.',
  },
  {
    id: 'stl-rule-full-designated',
    when: { fact: 'atContactPoint', is: true },
    outcome: 'Full answer: categories, names and addresses, and examples where needed.',
    letter: 'fullAnswer',
    deadlines: ['stl-time-designated'],
    cite: 'Cal. Civ. Code 1798.83(a), (b)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-rule-full-elsewhere',
    when: { fact: 'atContactPoint', is: false },
    outcome: 'Full answer in a reasonable time, 150 days at most.',
    letter: 'fullAnswer',
    deadlines: ['stl-time-elsewhere'],
    cite: 'Cal. Civ. Code 1798.83(a), (b)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
];

/** What the facts decide, or which facts are still needed to decide. */
export type RouteDecision =
  | { readonly decided: true; readonly route: ShineTheLightRoute }
  | { readonly decided: false; readonly ask: readonly ShineTheLightFact[] };

/**
 * The route for a request. It stops at the first rule that is still open and names the facts that would settle it,
 * since an earlier rule beats all later ones.
 */
export function shineTheLightRoute(facts: Facts<ShineTheLightFact>): RouteDecision {
  for (const route of shineTheLightRoutes) {
    const answer = evaluate(route.when, facts);
    if (answer === 'yes') return { decided: true, route };
    if (answer === 'unknown') {
      return { decided: false, ask: factsOf(route.when).filter((fact) => facts[fact] === undefined) };
    }
  }
  return { decided: false, ask: [] };
}
