/** The facts of an office on which requirements depend, worked out from its records, each with its paths. */
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Facts } from '../../library/condition.ts';
import type { RequirementFact } from '../../library/requirement-facts.ts';
import { once } from '../policy/once.ts';
import { policyContext } from '../policy/policy-context.ts';
import type { OfficeFact, ReadFact } from './facts/office-fact.ts';
import { websiteAndPeople } from './facts/website-and-people.ts';
import { whatGoesOut } from './facts/what-goes-out.ts';
import { whatItHolds } from './facts/what-it-holds.ts';
import { whichLaws } from './facts/which-laws.ts';

/** A fact without a reader does not compile. */
const readers: { readonly [Fact in RequirementFact]: ReadFact } = {
  ...whichLaws,
  ...websiteAndPeople,
  ...whatItHolds,
  ...whatGoesOut,
};

export type OfficeFacts = { readonly [Fact in RequirementFact]: OfficeFact };

/** Every fact on a day (ISO date). What is only suggested, or in doubt between two records, is not known. */
export function factsOfOffice(office: OfficeRecords, asOf: string): OfficeFacts {
  const ofDays = factsByDay(office);
  const facts = ofDays.get(asOf) ?? readFacts(office, asOf);
  ofDays.set(asOf, facts);
  return facts;
}

/** The checklist and the findings ask for the same ones. */
const factsByDay = once((_office: OfficeRecords) => new Map<string, OfficeFacts>());

function readFacts(office: OfficeRecords, asOf: string): OfficeFacts {
  // Without policies nothing is limited to the scope of one: the facts are those of the whole office.
  const whole = policyContext({ ...office, policyDocument: [] }, { asOf });
  const context = {
    ...whole,
    now: { ...whole.now, policyDocument: policyContext(office, { asOf }).now.policyDocument },
  };
  const entries = Object.entries(readers).map(([fact, read]) => [fact, read(context)] as const);
  return Object.fromEntries(entries) as OfficeFacts;
}

/** The bare values, as conditions read them. Every item of the checklist asks for those of the same facts. */
export const valuesOf: (facts: OfficeFacts) => Facts<RequirementFact> = once((facts: OfficeFacts) =>
  Object.fromEntries(Object.entries(facts).map(([fact, { value }]) => [fact, value])),
);
