/** "Opt-out signals": what the website does with Global Privacy Control and the like. */
import { isYes, valueOf } from '../../inventory/answer.ts';
import type { ParagraphBlock, SectionBlock } from '../block.ts';
import { say, words, type Phrase } from '../wording/phrase.ts';
import { paragraph, section } from './blocks.ts';
import { choiceFact, choicesFact, openGap, yesNoFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { salePosition } from './sale-position.ts';

/** "Opt-out signals"; left out for an office that has no website and has not answered. */
export function signalsSection(context: PolicyContext): SectionBlock | undefined {
  const { organization } = context;
  const { sells, shares } = salePosition(context);
  const clear = sells === 'no' && shares === 'no';
  const online = (valueOf(organization.websites) ?? []).length > 0 || context.year.tracker.length > 0;
  const missing = 'what our website does with an opt-out signal is not known yet';
  const said: Phrase | undefined = choiceFact(
    organization,
    'optOutSignalResponse',
    {
      honors:
        'Our website treats an opt-out signal from your browser, such as Global Privacy Control, as a request to stop selling and sharing',
      ignores: 'Our website does nothing with an opt-out signal from your browser, such as Global Privacy Control',
    },
    online ? missing : undefined,
  );
  // The signal must be answered by whoever shares data for ads, so “none” is no answer there.
  const answered = said ?? (online && !clear ? openGap(organization, 'optOutSignalResponse', missing) : undefined);
  if (!answered) return undefined;
  const path = `${organization.id}.optOutSignalResponse`;
  return section({ rule: 'signals' }, 'Opt-out signals', [
    paragraph({ rule: 'signals.response', cites: ['ccr-7025', 'civ-1798.135', 'ccr-7011-e'] }, [
      answered,
      scope(context),
      valueOf(organization.optOutSignalResponse) === 'ignores' && clear
        ? words('We neither sell nor share personal information, so there is nothing to opt out of', path)
        : undefined,
      words('You can switch on such a signal in some browsers, or add it to others'),
    ]),
    inPlaceOfLinks(context),
  ]);
}

/** An office that leaves out the links to opt out must say that signals meet no hurdle (11 CCR 7025(f)-(g)). */
function inPlaceOfLinks({ organization }: PolicyContext): ParagraphBlock | undefined {
  const said = yesNoFact(organization, 'signalsInPlaceOfLinks', {
    yes: 'We carry out such a signal with no pop-up, at no cost and with no change in our service. So we have no separate link to opt out',
    no: 'Besides such a signal you can opt out in the other ways that we name',
  });
  const says = isYes(organization.signalsInPlaceOfLinks);
  const ignored = says && valueOf(organization.optOutSignalResponse) !== 'honors';
  const linked = says && /\blinks?\b/i.test(valueOf(organization.saleOptOut) ?? '');
  const settle = ignored
    ? 'the office leaves out links because of signals that it does not honor; this must be settled'
    : 'the office leaves out links to opt out, and names one all the same; this must be settled';
  return paragraph({ rule: 'signals.frictionless', cites: ['ccr-7025', 'civ-1798.135-b'] }, [
    ignored || linked ? openGap(organization, 'signalsInPlaceOfLinks', settle) : said,
  ]);
}

/**
 * For what a signal counts. The law asks for more than the browser: the person too, where the office knows who it is
 * (11 CCR 7025(c)(1)), so an open answer is a gap.
 */
function scope({ organization }: PolicyContext): Phrase | undefined {
  if (valueOf(organization.optOutSignalResponse) !== 'honors') return undefined;
  const missing = 'for whom the signal counts is not known yet';
  const counts = choicesFact(
    organization,
    'optOutSignalScope',
    {
      browser: 'the browser or device that sends it',
      account: 'you yourself where we know whose browser it is',
      offline: 'what we would sell or share outside the website',
    },
    missing,
  );
  return counts ? say`The signal counts for: ${counts}` : openGap(organization, 'optOutSignalScope', missing);
}
