/**
 * "Your California privacy rights: Shine the Light", by the route that the facts allow.
 *
 * The text never implies that data goes to others for their marketing when the records show none, and never claims an
 * exemption that the records do not bear out.
 */
import { isYes, valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Organization } from '../../inventory/organization.ts';
import { coveredFromEmployees } from '../../library/shine-the-light-figures.ts';
import type { ParagraphBlock, SectionBlock } from '../block.ts';
import { restingOn, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, section } from './blocks.ts';
import { contactLine } from './addresses.ts';
import { choiceFact, givenOf, listFact, openGap, refFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import { marketingByOthers } from './marketing-by-others.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Your California privacy rights: Shine the Light"; `californiaPage` is the page to which the home page leads. */
export function shineTheLightSection(
  context: PolicyContext,
  place: 'policy' | 'californiaPage' = 'policy',
): SectionBlock | undefined {
  return section({ rule: 'shine-the-light' }, 'Your California privacy rights: Shine the Light', [
    position(context),
    howToAsk(context, place),
    whatItHolds(context),
  ]);
}

/** What the law is about, in one sentence that implies nothing about this office. */
const about =
  'A California law called Shine the Light is about customers’ data that a business gives to others for their own direct marketing';

function position(context: PolicyContext): ParagraphBlock | undefined {
  const { organization } = context;
  const route = organization.shineTheLightRoute;
  return paragraph({ rule: 'shine-the-light.position', cites: ['civ-1798.83', 'civ-1798.83-a', 'civ-1798.83-c-2'] }, [
    words(about),
    ...(route.state === 'given' ? routeWords(context, route.value) : []),
    ...(route.state !== 'given'
      ? [openGap(organization, 'shineTheLightRoute', 'how we deal with such requests is not known yet')]
      : []),
  ]);
}

/** Whether a disclosure for marketing surely happened; of the others a policy must not speak as if they had. */
function happenedForSure(disclosures: readonly Disclosure[]): boolean {
  return disclosures.some((one) => isYes(one.happens) || givenOf(one.from) !== undefined);
}

type Route = Extract<Organization['shineTheLightRoute'], { state: 'given' }>['value'];

function routeWords(context: PolicyContext, route: Route): Phrase[] {
  const path = `${context.organization.id}.shineTheLightRoute`;
  const { disclosures, unsettled, none } = marketingByOthers(context);
  switch (route) {
    case 'answers':
      return [
        words('If you are our customer and live in California, you may ask us about it', path),
        none
          ? words('Our records show that nobody gets customers’ data for that. Our answer would tell you so', path)
          : happenedForSure(disclosures)
            ? words('We answer with lists for the calendar year before: the kinds of data, and who got them', path)
            : words('We tell you whether we gave such data to others in the calendar year before', path),
        ...(none || happenedForSure(disclosures)
          ? []
          : [words('If we did, we list the kinds of data and who got them', path)]),
      ];
    case 'optIn': {
      const against = disclosures.filter((one) => !asksFirst(one));
      if (against.length > 0) return [conflict(context, against)];
      return [
        words('We do not give others your data for their own direct marketing unless you have agreed to it', path),
        words('If you ask, we tell you about this choice and how to use it, free of charge', path),
      ];
    }
    case 'optOut': {
      // A choice that nobody has recorded is no choice that people have.
      const against = disclosures.filter((one) => !asksFirst(one) && givenOf(one.choiceOffered) !== 'optOut');
      if (against.length > 0) return [conflict(context, against)];
      return [
        words('You can stop us from giving others your data for their own direct marketing. It costs nothing', path),
        words('If you ask, we tell you about this choice and how to use it', path),
      ];
    }
    case 'nothingDisclosed':
      return disclosures.length + unsettled.length > 0
        ? [conflict(context, [...disclosures, ...unsettled])]
        : [nobody(path)];
    case 'underTwenty':
      return [underTwenty(context)];
    case 'claimsExempt':
      if (isYes(context.organization.financialInstitution)) return [underFinancialLaw(context)];
      return none ? [nobody(path)] : [openGap(context.organization, 'shineTheLightRoute', noGround)];
  }
}

const noGround = 'the office says that it is exempt; the records do not show on which ground';

function asksFirst(disclosure: Disclosure): boolean {
  return givenOf(disclosure.basis) === 'consent' || givenOf(disclosure.choiceOffered) === 'optIn';
}

function nobody(path: string): Phrase {
  return words('We give nobody customers’ data for their own direct marketing', path);
}

/** The office's route says less than its disclosures show: the route is not printed, the conflict is. */
function conflict({ organization }: PolicyContext, against: readonly Disclosure[]): Phrase {
  const missing = 'what the office says does not fit what its records show; this must be settled';
  return restingOn(
    openGap(organization, 'shineTheLightRoute', missing),
    against.map((one) => one.id),
  );
}

/** Below 20 employees the law asks nothing (Civ. Code 1798.83(c)(1)); the number must be on record. */
function underTwenty({ organization }: PolicyContext): Phrase {
  const { employeeCount } = organization;
  if (employeeCount.state === 'given' && employeeCount.value < coveredFromEmployees) {
    const text = `It does not apply to us, because we have fewer than ${coveredFromEmployees} employees`;
    return words(text, `${organization.id}.shineTheLightRoute`, `${organization.id}.employeeCount`);
  }
  const missing = `the records do not show fewer than ${coveredFromEmployees} employees`;
  return restingOn(openGap(organization, 'employeeCount', missing), [`${organization.id}.shineTheLightRoute`]);
}

/** An institution under the state's law on financial privacy is outside the section (Civ. Code 1798.83(h)). */
function underFinancialLaw({ organization: { id } }: PolicyContext): Phrase {
  const text =
    'It does not apply to us, because California has a law of its own on financial privacy, and we keep to it';
  return words(text, `${id}.shineTheLightRoute`, `${id}.financialInstitution`);
}

/** Whether the office says that the law does not apply to it, and the records bear that out. */
function isExempt({ shineTheLightRoute, employeeCount, financialInstitution }: Organization): boolean {
  const route = givenOf(shineTheLightRoute);
  if (route === 'underTwenty') return (givenOf(employeeCount) ?? coveredFromEmployees) < coveredFromEmployees;
  return route === 'claimsExempt' && isYes(financialInstitution);
}

function howToAsk(context: PolicyContext, place: 'policy' | 'californiaPage'): ParagraphBlock | undefined {
  const { organization } = context;
  const route = valueOf(organization.shineTheLightRoute);
  // “It does not apply to us” and “this is how to ask” must not stand side by side.
  if (isExempt(organization)) return undefined;
  const needsContact = route === 'answers' || route === 'optIn' || route === 'optOut';
  const contact = refFact(
    organization,
    'shineTheLightContact',
    (id) => contactLine(context, id),
    needsContact ? 'contact point not known yet' : undefined,
  );
  const subject = textFact(organization, 'shineTheLightSubjectLine');
  const form = wordedFact(organization, 'shineTheLightForm', insideSentence);
  const eligible = textFact(organization, 'shineTheLightEligible');
  const notice = choiceFact(organization, 'shineTheLightNotice', {
    staff: 'Our staff who deal with customers can tell you where to send it',
    homePage: 'A link on our home page, “Your California Privacy Rights”, tells you where to send it',
    premises: 'A notice at our office tells you where to send it',
  });
  return paragraph({ rule: 'shine-the-light.how', cites: ['civ-1798.83-b'] }, [
    eligible && say`Who may ask: ${eligible}`,
    contact && say`Where to send such a request: ${contact}`,
    subject && say`Please use this subject line: ${subject}`,
    form && say`Form of the request: ${form}`,
    // The page itself tells nobody that a link leads to it.
    place === 'policy' ? notice : undefined,
  ]);
}

/** The routes on which a request gets an answer about disclosures, or about the choice; the others have nothing to hold. */
const answeringRoutes: readonly Route[] = ['answers', 'optIn', 'optOut'];

function whatItHolds({ organization }: PolicyContext): ParagraphBlock | undefined {
  const route = givenOf(organization.shineTheLightRoute);
  if (route !== undefined && !answeringRoutes.includes(route)) return undefined;
  const often = wordedFact(organization, 'shineTheLightFrequency', insideSentence);
  const free = yesNoFact(organization, 'shineTheLightFree', {
    yes: 'The answer is free',
    no: 'The answer is not free',
  });
  // The answer by the other two routes is about the choice: it has no lists, and speaks of no year.
  const lists = route !== 'optIn' && route !== 'optOut';
  const period = lists ? wordedFact(organization, 'shineTheLightPeriod', insideSentence) : undefined;
  const contains = lists ? listFact(organization, 'shineTheLightAnswerContains', undefined, insideSentence) : undefined;
  return paragraph({ rule: 'shine-the-light.answer', cites: ['civ-1798.83-a', 'civ-1798.83-c-1'] }, [
    often && say`How often you may ask: ${often}`,
    free,
    period && say`The time it covers: ${period}`,
    contains && say`What the answer tells: ${contains}`,
  ]);
}
