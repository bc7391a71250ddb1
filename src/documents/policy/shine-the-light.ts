/**
 * "Your California privacy rights: Shine the Light", by the route that the facts allow.
 *
 * The text never implies that data goes to others for their marketing when the records show none, and never claims an
 * exemption that the records do not bear out.
 */
import { isNo, valueOf } from '../../inventory/answer.ts';
import type { ParagraphBlock, SectionBlock } from '../block.ts';
import { gapPhrase, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, section } from './blocks.ts';
import { contactLine } from './addresses.ts';
import { choiceFact, listFact, refFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import { marketingByOthers } from './marketing-by-others.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Your California privacy rights: Shine the Light". */
export function shineTheLightSection(context: PolicyContext): SectionBlock | undefined {
  return section({ rule: 'shine-the-light' }, 'Your California privacy rights: Shine the Light', [
    position(context),
    howToAsk(context),
    whatItHolds(context),
  ]);
}

/** What the law is about, in one sentence that implies nothing about this office. */
const about =
  'A California law called Shine the Light is about customers’ data that a business gives to others for their own direct marketing';

function position(context: PolicyContext): ParagraphBlock | undefined {
  const { organization } = context;
  const path = `${organization.id}.shineTheLightRoute`;
  const route = organization.shineTheLightRoute;
  const chosen = route.state === 'given' ? route.value : undefined;
  const { disclosures, none } = marketingByOthers(context);
  const rests = disclosures.map((one) => one.id);
  const says: { readonly [Route in NonNullable<typeof chosen>]: () => Phrase[] } = {
    answers: () => [
      words('If you are our customer and live in California, you may ask us about it', path),
      none
        ? words(
            'Our records show that nobody gets customers’ data for that. Our answer would tell you so',
            `${organization.id}.marketingByOthers`,
          )
        : words('We answer with lists for the calendar year before: the kinds of data, and who got them', path),
    ],
    optIn: () => [
      words('We do not give others your data for their own direct marketing unless you have agreed to it', path),
      words('If you ask, we tell you about this choice and how to use it, free of charge', path),
    ],
    optOut: () => [
      words('You can stop us from giving others your data for their own direct marketing. It costs nothing', path),
      words('If you ask, we tell you about this choice and how to use it', path),
    ],
    nothingDisclosed: () => (disclosures.length > 0 ? [conflict(path, rests)] : [nobody(path)]),
    underTwenty: () => underTwenty(context),
    claimsExempt: () => (none ? [nobody(path)] : [noExemption(path)]),
  };
  const words1 = chosen ? says[chosen]() : [openRoute(path, route.state)];
  return paragraph({ rule: 'shine-the-light.position', cites: ['civ-1798.83', 'civ-1798.83-a', 'civ-1798.83-c-2'] }, [
    words(about),
    ...(isNo(route) ? [] : words1),
  ]);
}

function nobody(path: string): Phrase {
  return words('We give nobody customers’ data for their own direct marketing', path);
}

function conflict(path: string, rests: readonly string[]): Phrase {
  const gap = gapPhrase(path, 'the office says that nobody gets data for this, but its records show otherwise');
  return { ...gap, records: [path, ...rests] };
}

function noExemption(path: string): Phrase {
  return {
    ...gapPhrase(path, 'the office says that it is exempt; the records do not show on which ground'),
    records: [path],
  };
}

function openRoute(path: string, state: string): Phrase {
  const missing = 'how we deal with such requests is not known yet';
  const suggested = state === 'suggested';
  const text = suggested ? 'how we deal with such requests is suggested, not confirmed yet' : missing;
  return { ...gapPhrase(path, text, suggested ? 'suggested' : 'unknown'), records: [path] };
}

/** Below 20 employees the law asks nothing (Civ. Code 1798.83(c)(1)); the number must be on record. */
function underTwenty({ organization }: PolicyContext): Phrase[] {
  const path = `${organization.id}.employeeCount`;
  const count = organization.employeeCount.state === 'given' ? valueOf(organization.employeeCount) : undefined;
  if (count !== undefined && count < 20) {
    return [
      words(
        'It does not apply to us, because we have fewer than 20 employees',
        `${organization.id}.shineTheLightRoute`,
        path,
      ),
    ];
  }
  return [{ ...gapPhrase(path, 'the records do not show fewer than 20 employees'), records: [path] }];
}

function howToAsk(context: PolicyContext): ParagraphBlock | undefined {
  const { organization } = context;
  const route = valueOf(organization.shineTheLightRoute);
  const needsContact = route === 'answers' || route === 'optIn' || route === 'optOut';
  const contact = refFact(
    organization,
    'shineTheLightContact',
    (id) => contactLine(context, id),
    needsContact ? 'where to send such a request is not known yet' : undefined,
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
    contact && say`Send such a request to ${contact}`,
    subject && say`Please use this subject line: ${subject}`,
    form && say`Form of the request: ${form}`,
    notice,
  ]);
}

function whatItHolds({ organization }: PolicyContext): ParagraphBlock | undefined {
  const often = wordedFact(organization, 'shineTheLightFrequency', insideSentence);
  const free = yesNoFact(organization, 'shineTheLightFree', {
    yes: 'The answer is free',
    no: 'The answer is not free',
  });
  const period = wordedFact(organization, 'shineTheLightPeriod', insideSentence);
  const contains = listFact(organization, 'shineTheLightAnswerContains', undefined, insideSentence);
  return paragraph({ rule: 'shine-the-light.answer', cites: ['civ-1798.83-a', 'civ-1798.83-c-1'] }, [
    often && say`How often you may ask: ${often}`,
    free,
    period && say`The time it covers: ${period}`,
    contains && say`What the answer tells: ${contains}`,
  ]);
}
