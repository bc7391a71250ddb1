/** "Links to other websites": to whom, whose policy applies there, and what the office says about them. */
import { isGivenNo, itemsOf } from '../../inventory/answer.ts';
import type { SectionBlock } from '../block.ts';
import { say } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, section } from './blocks.ts';
import { listFact, openGap, textFact, wordedFact, yesNoFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Links to other websites". */
export function linksSection({ organization }: PolicyContext): SectionBlock | undefined {
  // The question does not tell which of the two it is.
  const ours = itemsOf(organization.apps).length > 0 ? 'Our website or our app' : 'Our website';
  const parties = listFact(organization, 'linksParties', undefined, insideSentence);
  // A no beside the names of such websites is not printed.
  const contradicted = isGivenNo(organization.linksPresent) && parties !== undefined;
  const present = contradicted
    ? openGap(organization, 'linksPresent', 'the records name websites to which it links; this must be settled')
    : yesNoFact(organization, 'linksPresent', {
        yes: `${ours} links to websites of others`,
        no: 'Our website does not link to websites of others',
      });
  const policy = wordedFact(organization, 'linksGoverningPolicy', insideSentence);
  const advice = textFact(organization, 'linksAdvice');
  const responsibility = wordedFact(organization, 'linksResponsibility', insideSentence);
  return section({ rule: 'links' }, 'Links to other websites', [
    paragraph({ rule: 'links.text' }, [
      present,
      parties && say`To whom: ${parties}`,
      policy && say`The privacy policy that applies there: ${policy}`,
      responsibility && say`Our responsibility for these websites: ${responsibility}`,
      advice && say`Our advice: ${advice}`,
    ]),
  ]);
}
