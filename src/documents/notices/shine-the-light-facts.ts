/** What the three texts about Shine the Light share: whether the law reaches the office, and the times it sets. */
import { isNo, isYes, itemsOf } from '../../inventory/answer.ts';
import { coveredFromEmployees, daysAtContactPoint, daysElsewhere } from '../../library/shine-the-light-figures.ts';
import type { Block, ParagraphBlock } from '../block.ts';
import { paragraph } from '../policy/blocks.ts';
import { addressLine, contactLine, serves } from '../policy/addresses.ts';
import { choiceFact, fact, refFact } from '../policy/facts.ts';
import type { PolicyContext } from '../policy/policy-context.ts';
import { shineTheLightSection } from '../policy/shine-the-light.ts';
import { plural } from '../wording/periods-and-dates.ts';
import { gapPhrase, joinPhrases, say, words, type Phrase } from '../wording/phrase.ts';
import { valueGap } from './how-to-choose.ts';
import { refusal, type NoticeRefusal } from './notice.ts';
import { webAddress } from './web-address.ts';

/**
 * `small`: fewer than 20 employees, so the law asks nothing (Civ. Code 1798.83(c)(1)). `financial`: a bank or the like, under
 * a privacy law of its own ((h)).
 */
type Coverage = 'covered' | 'small' | 'financial' | 'unknown';

/** Whether the law reaches the office; only what somebody stated decides. */
export function coverageOf({ organization: { employeeCount, financialInstitution } }: PolicyContext): Coverage {
  if (isNo(employeeCount)) return 'small';
  if (employeeCount.state === 'given' && employeeCount.value < coveredFromEmployees) return 'small';
  if (isYes(financialInstitution)) return 'financial';
  return employeeCount.state === 'given' ? 'covered' : 'unknown';
}

/** The routes by which the office answers requests; a small office may do so by choice. */
export function answersRequests({ organization: { shineTheLightRoute: route } }: PolicyContext): boolean {
  return route.state === 'given' && ['answers', 'optIn', 'optOut'].includes(route.value);
}

/** No text for an office that the law does not reach and that does not answer such requests by choice. */
export function whyNoShineTheLight(context: PolicyContext): NoticeRefusal | undefined {
  const coverage = coverageOf(context);
  if ((coverage !== 'small' && coverage !== 'financial') || answersRequests(context)) return undefined;
  const { id } = context.organization;
  const [field, ground, key] = outside[coverage];
  const reason =
    `${ground}, so Shine the Light asks nothing of it, and it does not answer such requests by choice. ` +
    'This text would promise what the office does not do.';
  return refusal('notNeeded', reason, [`${id}.${field}`, `${id}.shineTheLightRoute`], [key]);
}

const outside = {
  small: ['employeeCount', `The office has fewer than ${coveredFromEmployees} employees`, 'civ-1798.83-c-1'],
  financial: ['financialInstitution', 'The office keeps to the law on financial privacy', 'civ-1798.83-h'],
} as const;

/** A block that the policy prints on Shine the Light, so that both say the same; undefined when it has none. */
export function policyBlock(context: PolicyContext, rule: 'position' | 'how' | 'answer'): Block | undefined {
  return shineTheLightSection(context, 'californiaPage')?.blocks.find((one) => one.id === `shine-the-light.${rule}`);
}

/** Where such requests go: the contact point that the office names, or a gap. */
export function contactPoint(context: PolicyContext): Phrase {
  const { organization } = context;
  const missing = 'contact point not known yet';
  const named = refFact(organization, 'shineTheLightContact', (id) => contactLine(context, id), missing);
  return named ?? gapPhrase(`${organization.id}.shineTheLightContact`, missing);
}

/** When customers get an answer: printed as a promise only where the law sets the time for the office. */
export function answerTimes(context: PolicyContext): ParagraphBlock | undefined {
  if (coverageOf(context) !== 'covered' || !answersRequests(context)) return undefined;
  const path = `${context.organization.id}.employeeCount`;
  return paragraph({ rule: 'notice.answer-times', cites: ['civ-1798.83-b-1'] }, [
    words(
      `We answer a request that comes to this contact point within ${plural(daysAtContactPoint, 'day', 'days')}`,
      path,
    ),
    words(`If it reaches us another way, the answer may take up to ${plural(daysElsewhere, 'day', 'days')}`, path),
  ]);
}

/** The ways to send the other privacy requests, in one sentence. */
export function otherRequests(context: PolicyContext): ParagraphBlock | undefined {
  const channels = context.now.requestChannel.filter((one) => !onlyShineTheLight(itemsOf(one.serves)));
  const named = channels.map((one): Phrase => {
    const kind = choiceFact(one, 'kind', ways, 'kind of way not known yet') ?? words('another way', one.id);
    const value = fact(one.id, `${one.id}.value`, one.value, (text) => webAddress(text, one.id), valueGap(one));
    const address = refFact(one, 'address', (id) => addressLine(context, id));
    const place = value && address ? say`${value}, ${address}` : (value ?? address);
    return place ? say`${kind} ${place}` : kind;
  });
  const point = context.now.contact.find((one) => serves(one, 'rights'));
  const line = named.length > 0 ? joinPhrases(named, 'or') : point && contactLine(context, point.id);
  const missing = 'how to send us a privacy request is not known yet';
  return paragraph({ rule: 'notice.other-ways', cites: ['civ-1798.130-a-1'] }, [
    line
      ? say`A request to see, correct or delete data is another one. The ways to send it: ${line}`
      : gapPhrase(context.organization.id, missing),
  ]);
}

function onlyShineTheLight(served: readonly string[]): boolean {
  return served.length > 0 && served.every((one) => /shine the light/i.test(one));
}

const ways = {
  tollFreePhone: 'toll-free telephone',
  phone: 'telephone',
  email: 'email',
  webForm: 'the form on our website,',
  post: 'a letter to',
  inPerson: 'our front desk',
  account: 'the settings of the account',
  customerService: 'our customer service',
  client: 'the client of ours that has the data',
} as const;
