/** The questions that lead to the role of a recipient, and what its records say to each. */
import { isGivenNo, isYes, type Answer } from '../inventory/answer.ts';
import { recipient as recipientDefinition, type Recipient } from '../inventory/recipient.ts';
import type { Field } from '../inventory/field.ts';
import type { RecipientFact } from '../library/recipient-role-rules.ts';

/** Questions with yes or no, in the order in which people can answer them. */
export const yesNoQuestions = [
  'worksForUs',
  'ownUse',
  'combines',
  'adsUse',
  'contractTerms',
  'certified',
  'givesValue',
  'personDirected',
  'legallyRequired',
] as const;

/** All questions; what kind of company or body it is comes first. */
export const roleQuestions = ['party', ...yesNoQuestions] as const;

export type YesNoQuestion = (typeof yesNoQuestions)[number];
export type RoleQuestion = (typeof roleQuestions)[number];

/** The answers of a recipient that lead to its role. */
export type RoleAnswers = Pick<Recipient, RoleQuestion>;

/** The question as the inventory defines it: its words, its citation. */
export function roleQuestion(question: RoleQuestion): Field {
  return recipientDefinition.fields[question];
}

/** The answers of a recipient that lead to its role. */
export function roleAnswersOf(recipient: Recipient): RoleAnswers {
  return Object.fromEntries(roleQuestions.map((name) => [name, recipient[name]])) as RoleAnswers;
}

/** Yes or no as somebody stated it. A suggestion, "none" and "does not apply" are not known: none of them is a no. */
export function stated(answer: Answer<boolean>): boolean | undefined {
  if (isYes(answer)) return true;
  return isGivenNo(answer) ? false : undefined;
}

/** Which questions stand behind a fact of the rules. */
export const questionsOfFact: Readonly<Record<RecipientFact, readonly RoleQuestion[]>> = {
  party: ['party'],
  usesForCrossContextAds: ['adsUse'],
  worksForBusiness: ['worksForUs'],
  contractMeets7051: ['contractTerms', 'ownUse', 'combines'],
  contractHasCertification: ['certified'],
  personDirected: ['personDirected'],
  givesValue: ['givesValue'],
  legallyRequired: ['legallyRequired'],
};
