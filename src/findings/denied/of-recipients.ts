/** A no in the questions about a company, and what goes to it or was agreed with it. */
import { isGivenNo, isYes } from '../../inventory/answer.ts';
import type { Agreement } from '../../inventory/agreement.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import { recordsNaming } from '../../inventory/record-lookup.ts';
import { statedItems, statedValue } from '../../documents/requirements/facts/office-fact.ts';
import { isInForce } from '../../vendors/agreement-state.ts';
import type { CheckContext } from '../rule.ts';
import { idsOf, named, type Denial, type FindDenials } from './denial.ts';

interface ByDisclosure {
  field: 'ownUse' | 'adsUse' | 'givesValue' | 'personDirected';
  says: string;
  but: string;
  denies: (one: Disclosure) => boolean;
}

/**
 * What goes to it on another basis than its answers allow. “To work for us” is left out: whose work it is, the role tells; so is
 * “law, safety or claims”, which is more than what a law demands.
 */
const byDisclosure: readonly ByDisclosure[] = [
  {
    field: 'ownUse',
    says: 'may use the data only to work for you',
    but: 'lets it use data for its own things',
    denies: (one) =>
      isYes(one.recipientMarketing) || ['sold', 'directMarketing'].includes(statedValue(one.basis) ?? ''),
  },
  {
    field: 'adsUse',
    says: 'uses no data for ads across sites',
    but: 'gives it data for such ads',
    denies: (one) => statedValue(one.basis) === 'shared',
  },
  {
    field: 'givesValue',
    says: 'gives nothing of value for the data',
    but: 'gives it data for something in return',
    denies: (one) => statedValue(one.basis) === 'sold',
  },
  {
    field: 'personDirected',
    says: 'gets no data because a person asked',
    but: 'goes there because the person asked',
    denies: (one) => statedValue(one.basis) === 'userDirected',
  },
];

interface ByAgreement {
  field: 'contractTerms' | 'certified' | 'hipaaBusinessAssociate';
  says: string;
  but: string;
  denies: (one: Agreement, recipient: Recipient) => boolean;
}

/** Papers in force that are what the answer says there is not. */
const byAgreement: readonly ByAgreement[] = [
  {
    field: 'contractTerms',
    says: 'has no written contract with the limits of the law',
    but: 'is on record as such a contract',
    // The question is about those who work for the office; a third party has terms of its own.
    denies: ({ kind }, { role }) => statedValue(kind) === 'californiaClauses' && statedValue(role) !== 'thirdParty',
  },
  {
    field: 'certified',
    says: 'has not promised in writing to keep to those limits',
    but: 'is said to hold that promise',
    denies: (one) => statedItems(one.clausesFound).includes('ct-certification'),
  },
  {
    field: 'hipaaBusinessAssociate',
    says: 'is not your HIPAA business associate',
    but: 'is an agreement of that kind',
    denies: (one) => statedValue(one.kind) === 'businessAssociate',
  },
];

/** One for each answer that says no. */
export const ofRecipients: FindDenials = (context) =>
  context.office.recipient.flatMap((one) => [...goesToIt(context, one), ...agreedWithIt(context, one)]);

function goesToIt(context: CheckContext, recipient: Recipient): Denial[] {
  return byDisclosure.flatMap(({ field, says, but, denies }): Denial[] => {
    if (!isGivenNo(recipient[field])) return [];
    const against = recordsNaming(context.office.disclosure, 'recipients', recipient.id).filter(
      (one) => one.recipients.state === 'given' && !isGivenNo(one.happens) && denies(one),
    );
    if (against.length === 0) return [];
    return [
      {
        no: `${recipient.id}.${field}`,
        yes: against.map(({ id }) => `${id}.basis`),
        says: `By its answers, ${named(context, [recipient.id])} ${says}`,
        but: `${named(context, idsOf(against))} ${but}`,
        fix: 'Correct the answer about the company, or the basis of what goes to it.',
      },
    ];
  });
}

function agreedWithIt(context: CheckContext, recipient: Recipient): Denial[] {
  return byAgreement.flatMap(({ field, says, but, denies }): Denial[] => {
    if (!isGivenNo(recipient[field])) return [];
    const against = recordsNaming(context.office.agreement, 'recipient', recipient.id).filter(
      (one) => one.recipient.state === 'given' && isInForce(one, context.asOf) && denies(one, recipient),
    );
    if (against.length === 0) return [];
    return [
      {
        no: `${recipient.id}.${field}`,
        yes: idsOf(against),
        says: `By its answers, ${named(context, [recipient.id])} ${says}`,
        but: `${named(context, idsOf(against))} ${but}`,
        fix: 'Correct the answer about the company, or the agreement.',
      },
    ];
  });
}
