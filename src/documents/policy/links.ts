/** "Links to other websites": to whom, whose policy applies there, and what the office says about them. */
import { itemsOf } from '../../inventory/answer.ts';
import type { SectionBlock } from '../block.ts';
import { say } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, section } from './blocks.ts';
import { listFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Links to other websites". */
export function linksSection({ organization }: PolicyContext): SectionBlock | undefined {
  // The question does not tell which of the two it is.
  const ours = itemsOf(organization.apps).length > 0 ? 'Our website or our app' : 'Our website';
  const present = yesNoFact(organization, 'linksPresent', {
    yes: `${ours} links to websites of others`,
    no: 'Our website does not link to websites of others',
  });
  const parties = listFact(organization, 'linksParties', undefined, insideSentence);
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
