/** "Security": safeguards, standard, dangers, and an honest word about guarantees. */
import { isNo } from '../../inventory/answer.ts';
import type { SectionBlock } from '../block.ts';
import { restingOn, say, words } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, section } from './blocks.ts';
import { listFact, textFact, wordedFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { guaranteeTellsDisclaimer } from './security-disclaimer.ts';

/** "Security". Always there: what is not known about it is a gap that a reader of the draft must see. */
export function securitySection({ organization }: PolicyContext): SectionBlock | undefined {
  const measures = listFact(organization, 'securityMeasures', 'safeguards not known yet', insideSentence);
  const standard = wordedFact(organization, 'securityStandard', insideSentence);
  const threats = listFact(organization, 'securityThreats', undefined, insideSentence);
  const own = textFact(organization, 'securityGuarantee');
  const alsoTells = guaranteeTellsDisclaimer(organization) ? [`${organization.id}.disclaimers`] : [];
  const guarantee = own && restingOn(own, alsoTells);
  const path = `${organization.id}.securityGuarantee`;
  return section({ rule: 'security' }, 'Security', [
    paragraph({ rule: 'security.measures', cites: ['civ-1798.100-e', 'civ-1798.81.5'] }, [
      measures && say`How we protect personal information: ${measures}`,
      standard && say`The standard we follow: ${standard}`,
      threats && say`What this protects against: ${threats}`,
      guarantee && say`About guarantees: ${guarantee}`,
      isNo(organization.securityGuarantee)
        ? words('No safeguard is perfect, so we cannot promise that nothing will ever go wrong', path)
        : undefined,
    ]),
  ]);
}
