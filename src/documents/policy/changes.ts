/** "Changes of this policy": dates, where changes are posted, how people are told, when they apply. */
import type { ParagraphBlock, SectionBlock } from '../block.ts';
import { say } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, section } from './blocks.ts';
import { dateFact, listFact, wordedFact, yesNoFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Changes of this policy". */
export function changesSection(context: PolicyContext): SectionBlock | undefined {
  return section({ rule: 'changes' }, 'Changes of this policy', [dates(context), notices(context)]);
}

function dates({ policy }: PolicyContext): ParagraphBlock | undefined {
  if (!policy) return undefined;
  const effective = dateFact(policy, 'effectiveDate', 'date not known yet');
  const updated = dateFact(policy, 'updatedDate', 'date not known yet');
  const cites = ['bpc-22575-b-4', 'ccr-7011-e', 'civ-1798.130-a-5'] as const;
  return paragraph({ rule: 'changes.dates', of: policy.id, cites }, [
    effective && say`This policy applies from ${effective}`,
    // When it was read again is not told: a review that changes no word must not make the published text untrue.
    updated && say`We last updated it on ${updated}`,
  ]);
}

function notices({ organization }: PolicyContext): ParagraphBlock | undefined {
  const posted = wordedFact(organization, 'changesPostedOn', insideSentence, 'place not known yet');
  const notice = listFact(organization, 'changesSignificantNotice', 'way not known yet', insideSentence, 'or');
  const effective = wordedFact(organization, 'changesEffective', insideSentence);
  const shown = wordedFact(organization, 'changesDateShown', insideSentence);
  const look = yesNoFact(organization, 'changesEncouragesReview', {
    yes: 'Please look at this policy from time to time when you use our services',
    no: '',
  });
  return paragraph({ rule: 'changes.notices', cites: ['bpc-22575-b-3'] }, [
    posted && say`Where we post changes: ${posted}`,
    notice && say`How we tell people about important changes: ${notice}`,
    effective && say`When a change applies: ${effective}`,
    shown && say`Where the date of the last change stands: ${shown}`,
    look,
  ]);
}
