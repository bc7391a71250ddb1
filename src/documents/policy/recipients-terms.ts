/** What a recipient may do with the data, where it works, and what it has promised, as remarks that can be said once. */
import { isYes, valueOf } from '../../inventory/answer.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import { joinPhrases, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { textFact, wordedFact, yesNoFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { hasAgreement, isBoundAssociate, promisesOf } from './recipients-agreements.ts';
import type { Remark } from './said-of-all.ts';

/** The remarks about a recipient, each worded for its row and for all of its role together. */
export function recipientRemarks(context: PolicyContext, recipient: Recipient): Remark[] {
  const country = textFact(recipient, 'country');
  const governing = wordedFact(recipient, 'governingPolicy', insideSentence);
  return [
    ...usesOf(context, recipient),
    ...promisesOf(context, recipient),
    country && {
      topic: 'country',
      one: say`Works with it in: ${country}`,
      many: say`they work with the data in ${country}`,
    },
    governing && {
      topic: 'policy',
      one: say`The privacy policy there: ${governing}`,
      many: say`the privacy policy that applies there is ${governing}`,
    },
  ].filter((one): one is Remark => one !== undefined);
}

const limits = [
  { field: 'ownUse', may: 'use the data for purposes other than ours' },
  { field: 'combines', may: 'combine the data with data from others' },
] as const;

/** A remark of yes or no; a suggested answer is a gap, and stays with its record. */
function yesOrNo(
  recipient: Recipient,
  field: 'adsUse' | 'hipaaBusinessAssociate',
  one: { yes: string; no: string },
  many: { yes: string; no: string },
): Remark | undefined {
  const said = yesNoFact(recipient, field, one);
  const ofAll = yesNoFact(recipient, field, many);
  return said && ofAll && { topic: field, one: said, many: ofAll };
}

/**
 * What the recipient may do with the data. It “may not” do it only where an agreement in force can forbid it; without one,
 * a no is what the office believes. Bodies and the public have no such limits.
 */
function usesOf(context: PolicyContext, recipient: Recipient): (Remark | undefined)[] {
  const role = valueOf(recipient.role);
  const associate = isBoundAssociate(context, recipient)
    ? undefined
    : yesOrNo(
        recipient,
        'hipaaBusinessAssociate',
        { yes: 'Our business associate under federal health privacy law', no: '' },
        { yes: 'they are our business associates under federal health privacy law', no: '' },
      );
  if (role === 'authority' || role === 'public' || role === 'user' || role === 'successor') return [associate];
  const given = limits.filter(({ field }) => recipient[field].state === 'given');
  const may = given.filter(({ field }) => isYes(recipient[field])).map((one) => words(one.may, recipient.id));
  const mayNot = given.filter(({ field }) => !isYes(recipient[field])).map((one) => words(one.may, recipient.id));
  const suggested = limits
    .filter(({ field }) => recipient[field].state === 'suggested')
    .map(({ field, may: what }) => yesNoFact(recipient, field, { yes: `it may ${what}`, no: `it may not ${what}` }))
    .flatMap((one): Remark[] => (one ? [{ topic: 'limits', one, many: one }] : []));
  return [
    may.length > 0
      ? { topic: 'limits', one: say`May ${joinPhrases(may)}`, many: say`they may ${joinPhrases(may)}` }
      : undefined,
    mayNot.length > 0 ? forbidden(hasAgreement(context, recipient), joinPhrases(mayNot, 'or')) : undefined,
    ...suggested,
    yesOrNo(
      recipient,
      'adsUse',
      {
        yes: 'Uses the data for ads that follow people to other sites',
        no: 'As far as we know, does not use the data for ads that follow people to other sites',
      },
      {
        yes: 'they use the data for ads that follow people to other sites',
        no: 'as far as we know, they do not use the data for ads that follow people to other sites',
      },
    ),
    associate,
  ];
}

function forbidden(byAgreement: boolean, what: Phrase): Remark {
  if (byAgreement) return { topic: 'limits', one: say`May not ${what}`, many: say`they may not ${what}` };
  return {
    topic: 'limits',
    one: say`As far as we know, does not ${what}`,
    many: say`as far as we know, they do not ${what}`,
  };
}
