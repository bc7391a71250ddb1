/** How soon requests are answered: the clocks of the CCPA, and promises of the office beside them. */
import type { Right } from '../../inventory/right.ts';
import { consumerRequest, type ConsumerRequestId } from '../../library/consumer-requests.ts';
import type { RightKind } from '../../library/rights.ts';
import type { ParagraphBlock } from '../block.ts';
import { words, type Phrase } from '../wording/phrase.ts';
import { paragraph } from './blocks.ts';
import { givenOf, openGap } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { salePosition } from './sale-position.ts';

/** The request that uses a right, and the clock by which it is carried out. */
const clocks: { readonly [Kind in RightKind]?: readonly [request: ConsumerRequestId, deadline: string] } = {
  know: ['req-know-categories', 'know-categories-answer'],
  access: ['req-know-specific', 'know-specific-answer'],
  portability: ['req-portability', 'portability-answer'],
  delete: ['req-delete', 'delete-answer'],
  correct: ['req-correct', 'correct-answer'],
  'opt-out': ['req-opt-out', 'opt-out-cease'],
  limit: ['req-limit', 'limit-cease'],
};

/** Rights whose clock runs in business days: 11 CCR 7026(f), 7027(g). */
export function inBusinessDays(kind: RightKind | undefined): boolean {
  return kind === 'opt-out' || kind === 'limit';
}

/** A time beyond that of the law is no promise that a policy may print (Civ. Code 1798.130(a)(2)(A); 11 CCR 7026(f), 7027(g)). */
export function tooLate({ ccpa }: PolicyContext, right: Right): Phrase | undefined {
  const kind = givenOf(right.kind);
  const promised = givenOf(right.deadlineDays);
  const law = kind && daysOfLaw(kind);
  if (ccpa !== 'applies' || promised === undefined || law === undefined || promised <= law) return undefined;
  const unit = inBusinessDays(kind) ? 'business days' : 'days';
  const missing = `${promised} ${unit} do not fit the law, which sets ${law}; this must be settled`;
  return openGap(right, 'deadlineDays', missing);
}

function daysOfLaw(kind: RightKind): number | undefined {
  const clock = clocks[kind];
  return clock && countOf(...clock);
}

function countOf(request: ConsumerRequestId, deadline: string): number | undefined {
  return consumerRequest(request).deadlines.find((one) => one.id === deadline)?.count ?? undefined;
}

/** The clocks of the CCPA, printed as the office's promise only where the law sets them for it. */
export function timesAndCost(context: PolicyContext): ParagraphBlock | undefined {
  if (context.ccpa !== 'applies') return undefined;
  const days = (id: string): string => String(countOf('req-delete', id) ?? '');
  const earlier = promisedEarlier(context, ['know', 'access', 'delete', 'correct']);
  const sentencesSaid: Phrase[] = [
    words(
      `We confirm a request to know, delete or correct within ${days('delete-confirm')} business days, and answer it within ${days('delete-answer')} days${earlier}`,
    ),
    words(`If we need more time, we tell you why; we may then take up to ${days('delete-extension')} days more`),
    ...optOutTime(context),
    words('Asking is free, and you need no account for it'),
  ];
  return paragraph(
    {
      rule: 'rights.times',
      cites: ['ccr-7021', 'civ-1798.130-a-2'],
      rests: [`${context.organization.id}.ccpaThresholdsMet`],
    },
    sentencesSaid,
  );
}

/** The clock of an opt-out, where there is something to stop. */
function optOutTime(context: PolicyContext): Phrase[] {
  const { sells, shares } = salePosition(context);
  const days = daysOfLaw('opt-out');
  if ((sells === 'no' && shares === 'no') || days === undefined) return [];
  const earlier = promisedEarlier(context, ['opt-out']);
  return [words(`We stop selling and sharing within ${days} business days of your opt-out${earlier}`)];
}

/** Two times for one right would leave the reader to choose, so the longer one gives way to the promise. */
function promisedEarlier({ now }: PolicyContext, kinds: readonly RightKind[]): string {
  const sooner = now.right.some((one) => {
    const kind = givenOf(one.kind);
    const promised = givenOf(one.deadlineDays);
    return kind !== undefined && kinds.includes(kind) && promised !== undefined && promised < (daysOfLaw(kind) ?? 0);
  });
  return sooner ? ', or sooner where we say so above' : '';
}
