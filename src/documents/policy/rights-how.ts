/** How to use the rights: ways to ask, what to send, identity check, agents, times and cost. */
import { isGivenNo, valueOf } from '../../inventory/answer.ts';
import type { Agent, RequestChannel, Verification } from '../../inventory/request-handling.ts';
import type { Block, ListItem, SectionBlock } from '../block.ts';
import { gapPhrase, linkPhrase, restingOn, say, strong, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { addressLine } from './addresses.ts';
import { choiceFact, fact, givenOf, listFact, openGap, refFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { timesAndCost } from './rights-times.ts';
import { saidOfAll, type Member, type SaidOfAll } from './said-of-all.ts';
import { webLink } from './web-link.ts';

/** The sections on asking, on the identity check and on agents. */
export function howToAsk(context: PolicyContext): (Block | undefined)[] {
  return [waysToAsk(context), identityCheck(context), agents(context), timesAndCost(context)];
}

const kinds = {
  tollFreePhone: 'Toll-free telephone',
  phone: 'Telephone',
  email: 'Email',
  webForm: 'Form on our website',
  post: 'Letter',
  inPerson: 'At our front desk',
  account: 'In your account',
  customerService: 'Our customer service',
  client: 'Through the client of ours that has your data',
} as const;

function waysToAsk(context: PolicyContext): SectionBlock | undefined {
  const said = saidOfAll(context.now.requestChannel.map(memberOf));
  const { organization, now } = context;
  const cites = ['civ-1798.130-a-1', 'ccr-7020', 'ccr-7011-e'] as const;
  return section({ rule: 'rights.ways' }, 'How to ask', [
    now.requestChannel.length === 0
      ? paragraph({ rule: 'rights.ways-none', cites }, [
          gapPhrase(organization.id, 'how to send us a privacy request is not known yet'),
        ])
      : undefined,
    list(
      { rule: 'rights.ways-list', cites },
      now.requestChannel.map((one) => channelItem(context, one, said)),
    ),
    paragraph({ rule: 'rights.ways-common', cites }, said.common),
  ]);
}

/** For what a way is meant and what to send: said once where it is the same for most ways. */
function memberOf(channel: RequestChannel): Member {
  const serves = listFact(channel, 'serves', undefined, insideSentence);
  const content = listFact(channel, 'requiredContent', undefined, insideSentence);
  return {
    id: channel.id,
    name: choiceFact(channel, 'kind', lowerKinds) ?? words('a way without a kind', channel.id),
    remarks: [
      ...(serves ? [{ topic: 'for', one: say`For: ${serves}`, many: say`each of these ways is for ${serves}` }] : []),
      ...(content ? [{ topic: 'content', one: say`Please send: ${content}`, many: say`please send ${content}` }] : []),
    ],
  };
}

const lowerKinds = Object.fromEntries(Object.entries(kinds).map(([kind, text]) => [kind, insideSentence(text)])) as {
  [Kind in keyof typeof kinds]: string;
};

function channelItem(context: PolicyContext, channel: RequestChannel, said: SaidOfAll): ListItem | undefined {
  const kind = choiceFact(channel, 'kind', kinds, 'kind of way not known yet') ?? words('A way to ask', channel.id);
  const value = fact(
    channel.id,
    `${channel.id}.value`,
    channel.value,
    (text) => linkTo(channel, text),
    valueGap(channel),
  );
  const address = refFact(channel, 'address', (id) => addressLine(context, id));
  const letter = address && letterTo(context, channel, address);
  const where = letter ?? value;
  return item({ rule: 'rights.way', of: channel.id }, [
    where ? say`${strong(kind)}: ${where}` : strong(kind),
    letter ? undefined : address && say`Address: ${address}`,
    ...said.own(channel.id),
  ]);
}

/**
 * The address with the name before it, where the words of the office write the same address out: street, city and ZIP code,
 * and nothing after them. Undefined when they say something else.
 */
function letterTo({ now }: PolicyContext, channel: RequestChannel, line: Phrase): Phrase | undefined {
  const written = givenOf(channel.value);
  const to = now.address.find((one) => one.id === givenOf(channel.address));
  const [street, city, zip] = [
    to && givenOf(to.lines)?.join(', '),
    to && givenOf(to.city),
    to && givenOf(to.postalCode),
  ];
  if (written === undefined || street === undefined || city === undefined || zip === undefined) return undefined;
  const start = written.indexOf(street);
  const rest = written.slice(start + street.length).trim();
  if (start < 0 || !rest.includes(city) || !rest.endsWith(zip)) return undefined;
  const name = written.slice(0, start).replace(/[\s,;:]+$/, '');
  return name === '' ? restingOn(line, [channel.id]) : say`${words(name, channel.id)}, ${line}`;
}

/** The law asks for links to forms (11 CCR 7011(e)); a telephone or an email opens with one click too. */
function linkTo(channel: RequestChannel, text: string): Phrase {
  const line = text.replace(/\s+/g, ' ');
  const kind = valueOf(channel.kind);
  if (kind === 'webForm') return webLink(line);
  if (kind === 'email' && /^[^\s@]+@[^\s@]+$/.test(line)) return linkPhrase(line, `mailto:${line}`);
  const isPhone = /^[+\d][\d ().+-]*$|^\(\d/.test(line);
  if ((kind === 'phone' || kind === 'tollFreePhone') && isPhone) {
    return linkPhrase(line, `tel:${line.replace(/[^\d+]/g, '')}`);
  }
  return words(line);
}

/** A front desk or an account needs no number; a telephone, an email or a form does. */
function valueGap(channel: RequestChannel): string | undefined {
  const kind = valueOf(channel.kind);
  const needsNone = kind === 'inPerson' || kind === 'account' || kind === 'client' || kind === 'customerService';
  const hasAddress = valueOf(channel.address) !== undefined;
  return needsNone || hasAddress ? undefined : 'number or address not known yet';
}

function identityCheck(context: PolicyContext): SectionBlock | undefined {
  const { organization, now, ccpa } = context;
  const cites = ['ccr-7060', 'ccr-7062', 'ccr-7011-e'] as const;
  const items = now.verification.map((one): ListItem | undefined => {
    // Who says why nobody can be checked need not name a way.
    const way = one.whyImpossible.state === 'given' ? undefined : 'way not known yet';
    const methods = listFact(one, 'methods', way, insideSentence);
    const information = wordedFact(one, 'information', insideSentence, 'not known yet');
    const failure = textFact(one, 'failureOutcome', 'outcome not known yet');
    const optOut = yesNoFact(
      one,
      'optOutExempt',
      {
        yes: 'If you only opt out of selling, sharing or sensitive uses, we make no such check',
        no: 'We make this check for opt-outs too',
      },
      'whether opt-outs are checked too is not known yet',
    );
    return item({ rule: 'rights.check', of: one.id }, [
      methods && say`We check who is asking in this way: ${methods}`,
      information && say`What we need from you: ${information}`,
      failure && say`If the check fails: ${failure}`,
      evenThen(context, one),
      optOut,
    ]);
  });
  const missing = items.length === 0 && ccpa !== 'doesNotApply';
  return section({ rule: 'rights.checks' }, 'How we check who is asking', [
    missing
      ? paragraph({ rule: 'rights.checks-none', cites }, [
          gapPhrase(organization.id, 'how we check who is asking is not known yet'),
        ])
      : undefined,
    list({ rule: 'rights.checks-list', cites }, items),
    ...now.verification.map((one) => {
      const why = textFact(one, 'whyImpossible');
      return paragraph({ rule: 'rights.checks-impossible', of: one.id, cites: ['ccr-7062'] }, [
        why && say`For some requests there is no fair way to check who is asking. The reason: ${why}`,
      ]);
    }),
  ]);
}

/**
 * “We hand over nothing” is not all: who cannot be checked is still pointed to what the policy tells everybody (11 CCR
 * 7024(b)). Said where the office does not say it itself.
 */
function evenThen({ ccpa }: PolicyContext, { failureOutcome }: Verification): Phrase | undefined {
  const outcome = givenOf(failureOutcome);
  const tellsIt = /\b(?:categor\w+|kinds? of (?:data|personal information)|privacy policy|this policy)\b/i;
  if (ccpa === 'doesNotApply' || outcome === undefined || tellsIt.test(outcome)) return undefined;
  return words('Even then, this policy tells you which kinds of data we collect, what for, and who gets them');
}

function agents(context: PolicyContext): SectionBlock | undefined {
  const { organization, now, ccpa } = context;
  const cites = ['ccr-7063', 'ccr-7011-e'] as const;
  const items = now.agent.map((one): ListItem | undefined => {
    const allowed = lawfulNo(one, 'allowed', ccpa)
      ? openGap(
          one,
          'allowed',
          'the office lets nobody else ask for you, which the law does not allow; this must be settled',
        )
      : (yesNoFact(
          one,
          'allowed',
          { yes: 'Somebody else may ask for you', no: 'Nobody else may ask for you' },
          'whether somebody else may ask for you is not known yet',
        ) ?? openGap(one, 'allowed', 'whether somebody else may ask for you is not known yet'));
    const proof = isGivenNo(one.allowed) ? undefined : listFact(one, 'proof', 'proof not known yet', insideSentence);
    const parents = lawfulNo(one, 'parentForMinor', ccpa)
      ? openGap(one, 'parentForMinor', 'the office lets no parent ask for a minor child; this must be settled')
      : yesNoFact(one, 'parentForMinor', {
          yes: 'A parent or guardian may ask for a minor child',
          no: 'A parent may not ask for a minor child',
        });
    return item({ rule: 'rights.agent', of: one.id }, [allowed, proof && say`The proof we ask for: ${proof}`, parents]);
  });
  const missing = items.length === 0 && ccpa !== 'doesNotApply';
  return section({ rule: 'rights.agents' }, 'If somebody asks for you', [
    missing
      ? paragraph({ rule: 'rights.agents-none', cites }, [
          gapPhrase(organization.id, 'how an agent can ask for you is not known yet'),
        ])
      : undefined,
    list({ rule: 'rights.agents-list', cites }, items),
  ]);
}

/** A no that would deny people what the CCPA gives them (11 CCR 7063), unless the law does not apply. */
function lawfulNo(agent: Agent, field: 'allowed' | 'parentForMinor', ccpa: PolicyContext['ccpa']): boolean {
  return ccpa !== 'doesNotApply' && isGivenNo(agent[field]);
}
