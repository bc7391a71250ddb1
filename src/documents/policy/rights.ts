/** "Your rights and how to use them": the rights, then the ways to ask, the identity check, agents and times. */
import { isYes, valueOf } from '../../inventory/answer.ts';
import type { Right } from '../../inventory/right.ts';
import { rightKinds, type RightKindEntry } from '../../library/rights.ts';
import type { CitationKey } from '../../library/citations.ts';
import type { ListItem, ParagraphBlock, SectionBlock } from '../block.ts';
import { gapPhrase, joinPhrases, say, strong, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { plural } from '../wording/periods-and-dates.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { ccpaMarker } from './ccpa-marker.ts';
import { countFact, givenOf, openGap, textFact, wordedFact } from './facts.ts';
import { fullName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { howToAsk } from './rights-how.ts';
import { inBusinessDays, tooLate } from './rights-times.ts';
import { hasOtherPolicy } from './policy-scope.ts';
import { saysNoMore } from './says-no-more.ts';
import { saidOfAll, type Remark, type SaidOfAll } from './said-of-all.ts';
import { salePosition } from './sale-position.ts';

/** "Your rights and how to use them". */
export function rightsSection(context: PolicyContext): SectionBlock | undefined {
  const recorded = recordedRights(context);
  const whole = recorded.filter((one) => isForAll(one) && saysKind(context, one, kindOf(one)));
  const kindsRecorded = new Set(whole.map((one) => givenOf(one.kind)));
  const statutory = statutoryKinds(context).filter((kind) => !kindsRecorded.has(kind.id));
  const said = saidOfAll(
    recorded.map((one) => ({ id: one.id, name: say`“${titleOf(one)}”`, remarks: remarks(context, one) })),
  );
  const items = [
    ...recorded.map((one) => rightItem(context, one, said)),
    ...(context.ccpa === 'applies' ? statutory.map((kind) => statutoryItem(context, kind)) : []),
  ];
  return section({ rule: 'rights' }, 'Your rights and how to use them', [
    items.length > 0 ? ccpaMarker(context, 'rights.marker', 'short') : undefined,
    items.length > 0
      ? paragraph(
          {
            rule: 'rights.intro',
            cites: ['civ-1798.130-a-5-a', 'ccr-7011-e'],
            rests: [`${context.organization.id}.ccpaThresholdsMet`, ...recorded.map((one) => one.id)],
          },
          [words(context.ccpa === 'applies' ? 'You have these rights' : 'This is what you can do')],
        )
      : context.ccpa === 'unknown'
        ? undefined
        : paragraph({ rule: 'rights.none' }, [
            gapPhrase(context.organization.id, 'the rights that we offer are not known yet'),
          ]),
    list({ rule: 'rights.list', cites: ['ccr-7011-e'] }, items),
    paragraph({ rule: 'rights.common' }, said.common),
    context.ccpa === 'unknown' ? perhapsStatutory(context, statutory) : undefined,
    ...howToAsk(context),
  ]);
}

/**
 * The rights that the office recorded. A notice for staff leaves the opt-out to the other policy when nothing of theirs is
 * sold or shared.
 */
export function recordedRights(context: PolicyContext): Right[] {
  const { elsewhere, sells, shares } = salePosition(context);
  const nothingToStop = elsewhere !== undefined && sells === 'no' && shares === 'no';
  return context.now.right.filter((one) => !nothingToStop || valueOf(one.kind) !== 'opt-out');
}

/**
 * What the law would give while nobody knows whether it applies: no promise, because a promise that is published binds
 * whether or not the law asked for it (Bus. & Prof. Code 22576).
 */
function perhapsStatutory(context: PolicyContext, kinds: readonly RightKindEntry[]): ParagraphBlock | undefined {
  if (kinds.length === 0) return undefined;
  const path = `${context.organization.id}.ccpaThresholdsMet`;
  const names = joinPhrases(kinds.map((kind) => words(`“${kind.name}”`)));
  const gap = openGap(context.organization, 'ccpaThresholdsMet', 'whether the CCPA covers us is not known yet');
  return paragraph({ rule: 'rights.if-covered', cites: ['civ-1798.140-d', 'bpc-22576'], rests: [path] }, [
    say`California law gives more rights to people whose data is with an office that it covers: ${names}`,
    say`For us, these depend on one question: ${gap}`,
  ]);
}

/**
 * Whether a recorded right is for all whom the statute protects. “Account holders” or “people under 18” are fewer, so the
 * statute's right is printed beside it.
 */
export function isForAll(right: Right): boolean {
  const eligible = valueOf(right.eligible);
  if (eligible === undefined || namesAll(eligible)) return true;
  const fewer = /\b(?:under|account|accounts|subscriber|subscribers|registered|members?|parents?|minors?)\b/i;
  return !fewer.test(eligible);
}

/** “Everybody; subscribers do it in their profile” and “subscribers and others who supply data” leave nobody out. */
function namesAll(eligible: string): boolean {
  const [start = ''] = eligible.split(/[;:(]/);
  return (
    /^(?:everybody|everyone|anybody|anyone)$/i.test(start.trim()) ||
    /\band others who (?:supply|give)\b/i.test(eligible)
  );
}

/** Whether the usual words for its kind say no more than a recorded right gives, and say it to all who read them. */
export function isForEverybody(right: Right): boolean {
  const eligible = valueOf(right.eligible);
  const wide = eligible === undefined || /\b(?:everybody|everyone|anybody|anyone|California\w*)\b/i.test(eligible);
  return wide && isForAll(right) && givenOf(right.name) === undefined;
}

/**
 * The rights that the statute gives for the facts at hand; each is printed whether or not the office recorded it. None
 * where the CCPA does not apply: then only what the office itself offers is printed.
 */
export function statutoryKinds(context: PolicyContext): RightKindEntry[] {
  if (context.ccpa === 'doesNotApply') return [];
  const { sells, shares } = salePosition(context);
  const { organization, asOf, now } = context;
  const machine = now.activity.some((one) => isYes(one.automatedDecisions));
  const owed: { [Kind in RightKindEntry['id']]?: boolean } = {
    know: true,
    access: true,
    portability: true,
    delete: true,
    correct: true,
    'opt-out': sells !== 'no' || shares !== 'no',
    limit: isYes(organization.sensitiveBeyondPermitted),
    'no-retaliation': true,
    'admt-opt-out': machine,
    'admt-access': machine,
  };
  return rightKinds.filter((kind) => owed[kind.id] === true && (kind.effectiveFrom ?? '') <= asOf);
}

const citesOf: { readonly [Kind in RightKindEntry['id']]: readonly CitationKey[] } = {
  know: ['civ-1798.110', 'civ-1798.115', 'ccr-7011-e'],
  access: ['civ-1798.110-a-5', 'ccr-7024'],
  portability: ['civ-1798.130-a-2'],
  delete: ['civ-1798.105', 'ccr-7022'],
  correct: ['civ-1798.106', 'ccr-7023'],
  'opt-out': ['civ-1798.120', 'civ-1798.135', 'ccr-7026'],
  limit: ['civ-1798.121', 'ccr-7027'],
  'no-retaliation': ['civ-1798.125'],
  'admt-opt-out': ['ccr-7200', 'ccr-7221'],
  'admt-access': ['ccr-7200', 'ccr-7222'],
  object: [],
  block: [],
  'no-marketing': [],
};

function statutoryItem(context: PolicyContext, kind: RightKindEntry): ListItem | undefined {
  return item(
    {
      rule: 'rights.statutory',
      of: kind.id,
      cites: citesOf[kind.id],
      reason: 'the statute gives this right to the people whose data the office has',
    },
    [say`${strong(words(kind.name))}: ${kind.printed}`, ...extraFor(context, kind.id)],
  );
}

/** What a CCPA business owes beside the right itself. An office that follows the law by choice has not promised it. */
function extraFor(context: PolicyContext, kind: RightKindEntry['id']): Phrase[] {
  if (context.ccpa !== 'applies') return [];
  if (kind === 'no-retaliation') {
    const promise = 'We do not charge more, serve you worse, or treat staff and applicants worse because of a request';
    const rewards = context.audience === 'staff' ? [] : context.now.financialIncentive;
    // An office that says it has rewards must not deny them only because their terms are not recorded yet.
    const said = context.audience !== 'staff' && isYes(context.organization.offersRewards);
    if (rewards.length === 0 && !said) return [words(promise)];
    const ids = rewards.length === 0 ? [`${context.organization.id}.offersRewards`] : rewards.map((one) => one.id);
    return [words(`${promise}, apart from the offers under “Rewards for data”`, ...ids)];
  }
  if (kind === 'know')
    return [words('You may also ask for the time before the last twelve months, back to January 1, 2022')];
  return [];
}

/**
 * Whether the usual words for the kind are printed. A right in the office’s own words that is for fewer people, or that is a
 * promise of its own, must not grow into more than it says.
 */
function saysKind({ ccpa }: PolicyContext, right: Right, kind: RightKindEntry | undefined): boolean {
  if (right.name.state !== 'given') return true;
  // Where the law gives the whole right, that is what holds; else “know the categories” is all that was promised.
  return ccpa === 'applies' && isForAll(right) && kind?.basis === 'statute';
}

/** What several rights may share: who may ask, the limits, and the time to answer. */
function remarks(context: PolicyContext, right: Right): Remark[] {
  const eligible = wordedFact(right, 'eligible', insideSentence);
  const limits = textFact(right, 'limits');
  const business = inBusinessDays(valueOf(right.kind)) ? 'business ' : '';
  const late = tooLate(context, right);
  const days = late ?? countFact(right, 'deadlineDays', (count) => plural(count, `${business}day`, `${business}days`));
  return [
    ...(eligible
      ? [{ topic: 'who', one: say`Who may ask: ${eligible}`, many: say`these rights are for ${eligible}` }]
      : []),
    ...(limits ? [{ topic: 'limits', one: say`Limits: ${limits}`, many: say`limits apply (${limits})` }] : []),
    ...(days ? [{ topic: 'days', one: say`We answer within ${days}`, many: say`we answer within ${days}` }] : []),
  ];
}

function kindOf(right: Right): RightKindEntry | undefined {
  return rightKinds.find((one) => one.id === valueOf(right.kind));
}

function titleOf(right: Right): Phrase {
  const kind = kindOf(right);
  return (
    textFact(right, 'name') ??
    (kind && wordedFact(right, 'kind', () => kind.name)) ??
    textFact(right, 'kind', 'kind of right not known yet') ??
    words('A right', right.id)
  );
}

/** A name such as “Object to marketing”, or “Stop marketing” where the kind is “No marketing”, tells the kind itself. */
function namesKind({ name }: Right, kind: RightKindEntry | undefined): boolean {
  return kind !== undefined && name.state === 'given' && saysNoMore(kind.name, name.value, new Set(['no']));
}

function rightItem(context: PolicyContext, right: Right, shared: SaidOfAll): ListItem | undefined {
  const kind = kindOf(right);
  const printed = kind && wordedFact(right, 'kind', () => kind.printed);
  // Where another policy is for everybody outside, what they can do themselves stands there.
  const forOthers = context.audience === 'staff' && hasOtherPolicy(context);
  const selfService = forOthers ? undefined : textFact(right, 'selfService');
  const said = saysKind(context, right, kind);
  const lowerKind = kind && wordedFact(right, 'kind', () => insideSentence(kind.name));
  const title = strong(fullName(context, right, titleOf(right)));
  return item({ rule: 'rights.right', of: right.id, cites: kind ? citesOf[kind.id] : [] }, [
    said && printed ? say`${title}: ${printed}` : title,
    said || namesKind(right, kind) ? undefined : lowerKind && say`Kind of request: ${lowerKind}`,
    ...(kind && said ? extraFor(context, kind.id) : []),
    selfService && say`You can do this yourself: ${selfService}`,
    ...shared.own(right.id),
  ]);
}
