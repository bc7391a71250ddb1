/**
 * How a person opts out or limits: the office's ways, without an identity check (11 CCR 7026(d), 7027(e)), through an agent,
 * and how soon the office acts.
 */
import { isGivenNo, isNo, isYes, valueOf } from '../../inventory/answer.ts';
import type { RequestChannel } from '../../inventory/request-handling.ts';
import type { CitationKey } from '../../library/citations.ts';
import { consumerRequest } from '../../library/consumer-requests.ts';
import type { Block, ListBlock, ListItem, ParagraphBlock } from '../block.ts';
import { addressLine } from '../policy/addresses.ts';
import { item, list, paragraph } from '../policy/blocks.ts';
import { choiceFact, fact, openGap, refFact } from '../policy/facts.ts';
import type { PolicyContext } from '../policy/policy-context.ts';
import { plural } from '../wording/periods-and-dates.ts';
import { gapPhrase, restingOn, say, strong, words } from '../wording/phrase.ts';
import { webAddress } from './web-address.ts';

/** The two choices: what the office calls them in its list of ways, and the law behind them. */
const choiceKinds = {
  'opt-out': {
    takes: /\b(?:opt|opting|opt-out|sell|selling|sale|sales|share|sharing|all|any|every)\b/i,
    missing: 'whether it takes opt-outs is not known yet',
    none: 'no way to opt out is recorded yet',
    request: 'req-opt-out',
    cease: 'opt-out-cease',
    ask: 'opt-out-reask',
    cites: ['ccr-7026', 'civ-1798.135'],
  },
  limit: {
    takes: /\b(?:limit|limits|limiting|sensitive|all|any|every)\b/i,
    missing: 'whether it takes requests to limit is not known yet',
    none: 'no way to limit is recorded yet',
    request: 'req-limit',
    cease: 'limit-cease',
    ask: 'limit-reask',
    cites: ['ccr-7027', 'civ-1798.135'],
  },
} as const;
type ChoiceKind = keyof typeof choiceKinds;

/** The ways, what is not asked, who may ask for another, and the time. `stated` is a way that stands elsewhere already. */
export function howToChoose(context: PolicyContext, kind: ChoiceKind, stated: boolean): (Block | undefined)[] {
  const ways = waysList(context, kind);
  const { organization } = context;
  const { none, cites } = choiceKinds[kind];
  const missing = ways === undefined && !stated;
  return [
    ways,
    missing ? paragraph({ rule: 'notice.ways-none', cites }, [gapPhrase(organization.id, none)]) : undefined,
    withoutCheck(context, cites),
    agents(context),
    times(context, kind),
  ];
}

const kinds = {
  tollFreePhone: 'Call us, toll-free',
  phone: 'Call us',
  email: 'Send an email',
  webForm: 'Use the form on our website',
  post: 'Write to us',
  inPerson: 'Tell us at our front desk',
  account: 'Use the settings of your account',
  customerService: 'Tell our customer service',
  client: 'Tell the client of ours that has your data',
} as const;

function waysList(context: PolicyContext, kind: ChoiceKind): ListBlock | undefined {
  const items = context.now.requestChannel.map((one) => wayItem(context, one, kind));
  return list({ rule: 'notice.ways', cites: choiceKinds[kind].cites }, items);
}

function wayItem(context: PolicyContext, channel: RequestChannel, kind: ChoiceKind): ListItem | undefined {
  const { takes, missing } = choiceKinds[kind];
  const serves = valueOf(channel.serves);
  if (isNo(channel.serves) || (serves && !serves.some((one) => takes.test(one)))) return undefined;
  const how = choiceFact(channel, 'kind', kinds, 'kind of way not known yet') ?? words('A way to ask', channel.id);
  const value = fact(
    channel.id,
    `${channel.id}.value`,
    channel.value,
    (text) => webAddress(text, channel.id),
    valueGap(channel),
  );
  const address = refFact(channel, 'address', (id) => addressLine(context, id));
  const open = serves && channel.serves.state === 'given' ? undefined : openGap(channel, 'serves', missing);
  return item({ rule: 'notice.way', of: channel.id }, [
    value ? say`${strong(how)}: ${value}` : strong(how),
    address && say`Address: ${address}`,
    open,
  ]);
}

/** A front desk or an account needs no number; a telephone, an email or a form does. */
export function valueGap(channel: RequestChannel): string | undefined {
  const needsNone = ['inPerson', 'account', 'client', 'customerService'].includes(valueOf(channel.kind) ?? '');
  return needsNone || valueOf(channel.address) !== undefined ? undefined : 'number or address not known yet';
}

/** No identity check may stand before an opt-out or a limit; said only where the records bear it out. */
function withoutCheck({ organization, now }: PolicyContext, cites: readonly CitationKey[]): ParagraphBlock | undefined {
  const checks = now.verification;
  const made = checks.filter((one) => isGivenNo(one.optOutExempt));
  const open = checks.filter((one) => !isGivenNo(one.optOutExempt) && !isYes(one.optOutExempt));
  const [contrary] = made;
  const [unsettled] = open;
  const rule = { rule: 'notice.no-check', cites: ['ccr-7060', ...cites] as const };
  if (contrary) {
    const missing = 'the records say that we check who is asking here too; the law does not allow this';
    return paragraph(rule, [
      restingOn(
        openGap(contrary, 'optOutExempt', missing),
        made.map((one) => one.id),
      ),
    ]);
  }
  if (unsettled) {
    return paragraph(rule, [
      openGap(unsettled, 'optOutExempt', 'whether we check who is asking here is not known yet'),
    ]);
  }
  if (checks.length === 0) {
    return paragraph(rule, [gapPhrase(organization.id, 'whether we check who is asking here is not known yet')]);
  }
  const said = 'You need not prove who you are. We ask only for what we need to find your information';
  return paragraph(rule, [words(said, ...checks.map((one) => one.id))]);
}

function agents({ now }: PolicyContext): ParagraphBlock | undefined {
  const allowing = now.agent.filter((one) => isYes(one.allowed)).map((one) => one.id);
  return paragraph({ rule: 'notice.agents', cites: ['ccr-7063'] }, [
    allowing.length === 0
      ? undefined
      : words('Somebody else may ask for you, with your signed permission', ...allowing),
  ]);
}

/** The clock of the CCPA is printed as a promise only where the law sets it for the office. */
function times({ ccpa, organization }: PolicyContext, kind: ChoiceKind): ParagraphBlock | undefined {
  if (ccpa !== 'applies') return undefined;
  const { request, cease, ask, cites } = choiceKinds[kind];
  const count = (id: string): number => consumerRequest(request).deadlines.find((one) => one.id === id)?.count ?? 0;
  const path = `${organization.id}.ccpaThresholdsMet`;
  return paragraph({ rule: 'notice.times', cites }, [
    words(
      `We act on it as soon as we can, and within ${plural(count(cease), 'business day', 'business days')} at the latest`,
      path,
    ),
    words(
      `After that we wait at least ${plural(count(ask), 'month', 'months')} before we ask you to change your mind`,
      path,
    ),
    words('It is free, and you need no account for it', path),
  ]);
}
