/** How people can stop selling and sharing, wherever a text names the way. */
import { isYes } from '../../inventory/answer.ts';
import { words, type Phrase } from '../wording/phrase.ts';
import { fact, givenOf, openGap } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { webLink } from './web-link.ts';

/**
 * The way that the office named. Where one is owed, “none” is no answer: the law asks for a way (Civ. Code 1798.135(a)), unless
 * signals take the place of links (11 CCR 7025(f)-(g)). `missing` tells what an open answer lacks; without it that is silent.
 */
export function wayToOptOut(
  { organization, ccpa }: Pick<PolicyContext, 'organization' | 'ccpa'>,
  owed: boolean,
  missing: string | undefined,
): Phrase | undefined {
  const { id, saleOptOut, signalsInPlaceOfLinks, optOutSignalResponse } = organization;
  const path = `${id}.saleOptOut`;
  const named = fact(path, path, saleOptOut, webLink, missing);
  if (named !== undefined || !owed || saleOptOut.state === 'unknown') return named;
  if (isYes(signalsInPlaceOfLinks) && givenOf(optOutSignalResponse) === 'honors') {
    return words('switch on an opt-out signal in your browser', path, `${id}.signalsInPlaceOfLinks`);
  }
  if (ccpa === 'doesNotApply') return undefined;
  return openGap(organization, 'saleOptOut', 'no way is on record, and the law asks for one');
}
