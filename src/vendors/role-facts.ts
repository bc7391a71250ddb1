/** The facts that the rules of the library read, from the answers about a recipient and the checklists of its agreements. */
import type { Facts } from '../library/condition.ts';
import type { RecipientFact } from '../library/recipient-role-rules.ts';
import type { ContractStanding } from './contract-standing.ts';
import { stated, yesNoQuestions, type RoleAnswers, type YesNoQuestion } from './role-questions.ts';

/** What somebody stated for each question of yes or no; undefined while nobody has. */
export type StatedAnswers = { readonly [Question in YesNoQuestion]: boolean | undefined };

/** The yes and no answers as they were stated. Where nobody has said it, a checklist that is complete says so. */
export function statedAnswers(answers: RoleAnswers, contract: ContractStanding): StatedAnswers {
  const said = Object.fromEntries(yesNoQuestions.map((name) => [name, stated(answers[name])])) as StatedAnswers;
  return {
    ...said,
    contractTerms: said.contractTerms ?? (contract.terms === 'all' ? true : undefined),
    certified: said.certified ?? (contract.certification === 'found' ? true : undefined),
  };
}

/** The facts for a company or person outside. What is not known stays not known. */
export function factsOfAnswers(said: StatedAnswers, contract: ContractStanding): Facts<RecipientFact> {
  return {
    party: 'company',
    usesForCrossContextAds: said.adsUse,
    worksForBusiness: said.worksForUs,
    contractMeets7051: meets7051(said, contract),
    contractHasCertification: hasCertification(said, contract),
    personDirected: said.personDirected,
    givesValue: said.givesValue,
    legallyRequired: said.legallyRequired,
  };
}

/**
 * Whether there is a contract with the bans of 11 CCR 7051. What was read in the agreements counts before what somebody
 * remembers; a recipient that may use the data for ends of its own, or combine it, is not bound by those bans.
 */
function meets7051(
  { contractTerms, ownUse, combines }: StatedAnswers,
  contract: ContractStanding,
): boolean | undefined {
  if (contract.terms === 'lacking' || contractTerms === false || ownUse === true || combines === true) return false;
  return contractTerms === true && ownUse === false && combines === false ? true : undefined;
}

function hasCertification({ certified }: StatedAnswers, contract: ContractStanding): boolean | undefined {
  if (contract.certification === 'missing' || certified === false) return false;
  return certified;
}
