/** The letters on the way to the answer: we got it, we need something, it takes longer, it is in effect, please do the same. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Request } from '../../inventory/request.ts';
import type { SectionBlock } from '../../documents/block.ts';
import { item, list, paragraph, section } from '../../documents/policy/blocks.ts';
import { textFact } from '../../documents/policy/facts.ts';
import { dateInWords } from '../../documents/wording/periods-and-dates.ts';
import { gapPhrase, joinPhrases, say, words, type Phrase } from '../../documents/wording/phrase.ts';
import { checksOf, mayCheckIdentity, type RequestCheck } from '../checks.ts';
import { clocksOf, extensionProblem, type Clock } from '../clocks.ts';
import { pausesOf } from '../pauses.ts';
import { requestClocks } from '../request-clocks.ts';
import { companiesToTell } from '../where-to-look.ts';
import { askedFor } from './asked-for.ts';
import { letterRefusal, type LetterQuestion, type LetterRefusal } from './letter.ts';
import type { LetterContext } from './letter-parts.ts';
import { citesOf } from './rights-answer.ts';

type Sections = (SectionBlock | undefined)[] | LetterRefusal;

/** "We got your request", how it goes on, and by when (11 CCR 7021(a)). */
export function acknowledgement(context: LetterContext): Sections {
  const { request, asOf } = context;
  const checks = checksOf(request).filter(({ rule }) => rule === 'required');
  const looks = context.now.system.length > 0 && mayCheckIdentity(itemsOf(request.kinds)) && checks.length > 0;
  return [
    section({ rule: 'letter.acknowledgement' }, '', [
      paragraph({ rule: 'letter.acknowledgement.steps', cites: ['ccr-7021'] }, [
        words('We got your request', request.id),
        checks.some(({ about }) => about === 'identity')
          ? words('First we make sure that it comes from the right person', request.id)
          : undefined,
        checks.some(({ about }) => about === 'agent')
          ? words('We also ask for what shows that one person may ask for another', request.id)
          : undefined,
        looks ? words('Then we look in the places where we keep information', request.id) : undefined,
        checks.length > 0 ? choiceWithoutCheck(request, checks) : undefined,
        ...byWhen(request, asOf),
      ]),
    ]),
  ];
}

/** By when a choice is carried out, and by when the person hears from the office; what is over is not promised again. */
function byWhen(request: Request, asOf: string): Phrase[] {
  const clocks = requestClocks(request, [], asOf).filter(
    ({ id, kind, latest }) => kind === 'due' && !id.endsWith('-confirm') && latest >= asOf,
  );
  const choice = clocks.find(({ id }) => id.endsWith('-cease'));
  const answer = clocks.find(({ id }) => !id.endsWith('-cease'));
  return [
    ...(choice ? [words(`We act on your choice by ${dateInWords(choice.latest)} at the latest`, request.id)] : []),
    ...(answer ? [words(`You will hear from us by ${dateInWords(answer.latest)} at the latest`, request.id)] : []),
  ];
}

/**
 * Beside a request that needs a check may stand a choice that none may hold up (11 CCR 7026(d), 7027(e), 7060(b)). Only what
 * shows that somebody may ask for another may be wanted for both.
 */
function choiceWithoutCheck(request: Request, checks: readonly RequestCheck[]): Phrase | undefined {
  const choices = itemsOf(request.kinds).flatMap((kind) => choicesInWords[kind] ?? []);
  if (choices.length === 0 || !checks.some(({ about }) => about === 'identity')) return undefined;
  const waits = checks.some(({ about }) => about === 'agent');
  return say`Your choice ${joinPhrases(choices.map((one) => words(one, request.id)))} needs no check of who you are${waits ? '' : ', and does not wait for it'}`;
}

const choicesInWords: Readonly<Record<string, string>> = {
  'req-opt-out': 'not to have your information sold or shared',
  'req-opt-out-signal': 'not to have your information sold or shared',
  'req-limit': 'to limit the use of your sensitive information',
  'req-admt-opt-out': 'to have no computer alone decide about you',
};

/** What the office needs before it can go on. Never a proof of identity where the law allows none. */
export function needMore(context: LetterContext, { reason }: LetterQuestion): Sections {
  const { request } = context;
  const open = checksOf(request).filter(
    ({ rule, state }) => rule === 'required' && (state === 'open' || state === 'failed'),
  );
  if (open.length === 0 && (reason ?? '').trim() === '') {
    const why = 'Nothing is open that the law lets you ask for. Say what you need to find the information.';
    return letterRefusal('reasonMissing', why, [request.id]);
  }
  const identity = open.some(({ about }) => about === 'identity');
  const information = context.now.verification
    .map((one) => textFact(one, 'information'))
    .find((one) => one !== undefined);
  return [
    section({ rule: 'letter.need' }, '', [
      paragraph({ rule: 'letter.need.intro', cites: ['ccr-7060'] }, [
        words('Before we can go on, we need this from you:', request.id),
      ]),
      list({ rule: 'letter.need.list', cites: ['ccr-7060'] }, [
        reason === undefined ? undefined : item({ rule: 'letter.need.own' }, [words(reason, request.id)]),
        identity
          ? item({ rule: 'letter.need.identity' }, [
              information
                ? say`so that we know who is asking: ${information}`
                : gapPhrase(request.id, 'what people must send for the identity check is not known yet'),
            ])
          : undefined,
        ...open
          .filter(({ about }) => about === 'agent')
          .map(({ how }) => item({ rule: 'letter.need.agent' }, [words(how, request.id)])),
      ]),
      goesOn(context, open),
      identity
        ? paragraph({ rule: 'letter.need.use', cites: ['ccr-7060'] }, [
            words('We use what you send for this check only', request.id),
            words('The check costs you nothing', request.id),
          ])
        : undefined,
    ]),
  ];
}

/** Waiting stops no clock of the law, and the person may know it. */
function goesOn({ request, asOf }: LetterContext, open: readonly RequestCheck[]) {
  const clocks = requestClocks(request, [], asOf);
  const answer = clocks.find(({ id, kind }) => kind === 'due' && !/-(?:confirm|cease)$/.test(id));
  const choice = choiceWithoutCheck(request, open);
  const runs = answer !== undefined && !answer.byOffice && answer.latest >= asOf;
  if (!runs && choice === undefined) return undefined;
  return paragraph({ rule: 'letter.need.time', cites: citesOf(request) }, [
    choice,
    ...(runs
      ? [
          words('The time for our answer runs on while we wait', request.id),
          words(`You will hear from us by ${dateInWords(answer.latest)} at the latest`, request.id),
        ]
      : []),
  ]);
}

/** "It takes longer", with the reason and the new day (11 CCR 7021(b)). */
export function extension(context: LetterContext, { reason, asOf }: LetterQuestion): Sections {
  const { request } = context;
  const why = reason ?? valueOf(request.extensionReason);
  const receivedOn = valueOf(request.receivedOn);
  if (receivedOn === undefined) {
    return letterRefusal('factsMissing', 'The day of receipt is not known yet.', [`${request.id}.receivedOn`]);
  }
  const kinds = itemsOf(request.kinds).filter((kind) => kind !== 'other');
  const problems = kinds.map((kind) => extensionProblem(kind, { receivedOn }, asOf));
  const longer = kinds.filter((_kind, index) => problems[index] === undefined);
  const problem =
    problems.find((one) => one === undefined) === undefined && problems.length > 0 ? problems[0] : undefined;
  if (problem !== undefined || problems.length === 0) {
    return letterRefusal('notFitting', extensionRefusals[problem ?? 'noExtension'], [request.id]);
  }
  if (why === undefined || why.trim() === '') {
    return letterRefusal('reasonMissing', 'An extension must say why.', [`${request.id}.extensionReason`]);
  }
  const ends = kinds
    .flatMap((kind): Clock[] => clocksOf(kind, { receivedOn, extendedOn: asOf }))
    .filter(({ id }) => id.endsWith('-answer'))
    .map(({ latest }) => latest);
  const end = ends.toSorted().at(-1);
  return [
    section({ rule: 'letter.extension' }, '', [
      paragraph({ rule: 'letter.extension.reason', cites: ['ccr-7021'] }, [
        ...(longer.length < itemsOf(request.kinds).length
          ? [
              say`We need more time for a part of your request: you asked us ${joinPhrases(longer.map((kind) => words(askedFor[kind], request.id)))}`,
              words('For the rest, the time stays as it was', request.id),
            ]
          : [words('We need more time for your request', request.id)]),
        say`This is why: ${words(why, request.id)}`,
        ...pausesOf(request).map(({ from, until }) =>
          words(
            until === null
              ? `Since ${dateInWords(from)} we wait for something that we asked you for`
              : `From ${dateInWords(from)} to ${dateInWords(until)} we waited for something that we asked you for`,
            request.id,
          ),
        ),
        end === undefined ? undefined : words(`You will hear from us by ${dateInWords(end)} at the latest`, request.id),
      ]),
    ]),
  ];
}

const extensionRefusals = {
  noExtension: 'The law knows no more time for this kind of request.',
  tooLate: 'The time in which an extension can be told is over.',
  beforeReceipt: 'The letter would be from before the request.',
};

/** "Your choice is in effect": for a no to selling and sharing, a limit, or a no to decisions by computer alone. */
export function confirmation(context: LetterContext): Sections {
  const { request, asOf } = context;
  const kinds = itemsOf(request.kinds);
  const stated = Object.entries(inEffect).filter(([kind]) => kinds.some((one) => one === kind));
  if (stated.length === 0) {
    return letterRefusal('notFitting', 'This letter is for choices such as an opt-out. Write the answer instead.', [
      request.id,
    ]);
  }
  const since = valueOf(request.answeredOn) ?? asOf;
  const wait = requestClocks(request, [], asOf).find(({ kind, id }) => kind === 'wait' && id.endsWith('-reask'));
  return [
    section({ rule: 'letter.confirmation' }, '', [
      paragraph({ rule: 'letter.confirmation.choice', cites: citesOf(request) }, [
        ...stated.map(([, text]) => words(`Since ${dateInWords(since)}, ${text}`, request.id)),
        wait
          ? words(`Until ${dateInWords(wait.latest)}, we do not ask you to change your mind`, request.id)
          : undefined,
      ]),
    ]),
  ];
}

const inEffect: Readonly<Record<string, string>> = {
  'req-opt-out': 'we no longer sell or share your information',
  'req-opt-out-signal': 'we no longer sell or share the information of your browser',
  'req-limit': 'we use your sensitive information only as the law permits for everyone',
  'req-admt-opt-out': 'no computer decides about you in the way you named',
};

/** To a company that has the data: please do the same. It names the person and no more. */
export function passOn(context: LetterContext, { recipientId }: LetterQuestion): Sections {
  const { request, office, asOf } = context;
  const companies = companiesToTell(office, request, asOf);
  const company = companies.find((one) => one.recipientId === recipientId);
  if (company === undefined) {
    const known = companies.map((one) => one.recipientId).join(', ');
    const who =
      recipientId === undefined ? 'Say to which company.' : `${recipientId} need not be told about this request.`;
    const there = known === '' ? 'By the records no company must be told.' : `There is: ${known}.`;
    return letterRefusal('unknownRecipient', `${who} ${there}`, [request.id]);
  }
  const name =
    textFact(request, 'personName', 'name not known yet') ?? gapPhrase(`${request.id}.personName`, 'name erased');
  const lines = valueOf(request.personReach)?.split(/\r?\n/) ?? [];
  const reach = lines.length === 0 ? undefined : words(lines.join(', '), request.id);
  const person = reach ? say`${name} (${reach})` : name;
  const asks = company.kinds.flatMap((kind) => pleaseDo[kind] ?? []);
  return [
    section({ rule: 'letter.pass-on' }, '', [
      paragraph({ rule: 'letter.greeting' }, [say`Dear ${words(company.name, company.recipientId)}:`]),
      paragraph({ rule: 'letter.pass-on.request', cites: citesOf(request), rests: [company.recipientId] }, [
        say`A person asked us about data that you have from us: ${person}`,
        ...asks.map((ask): Phrase => words(ask, request.id)),
        words('Please ask the same of those to whom you gave the data', request.id),
        words(`Please write to us when it is done. We keep this request under the number ${request.id}`, request.id),
      ]),
    ]),
  ];
}

const pleaseDo: Readonly<Record<string, string>> = {
  'req-delete': 'Please delete the data of this person',
  'req-correct': 'Please correct the data of this person as we tell you',
  'req-opt-out': 'The person said no to selling and sharing, so please stop using the data for purposes of your own',
  'req-limit': 'Please use the sensitive data of this person only for what the law permits for everyone',
};
