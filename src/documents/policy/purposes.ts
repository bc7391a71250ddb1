/** "What we use it for": each purpose, then the activities in which it happens. */
import { valueOf } from '../../inventory/answer.ts';
import type { Purpose } from '../../inventory/purpose.ts';
import { businessPurposes } from '../../library/business-purposes.ts';
import { findEntry } from '../../library/catalogue.ts';
import type { ListItem, SectionBlock } from '../block.ts';
import { gapPhrase, say, strong, words, type Phrase } from '../wording/phrase.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { linkedFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import { elementName, fullName, purposeName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { activitiesSection } from './purposes-activities.ts';

/** "What we use it for". */
export function purposesSection(context: PolicyContext): SectionBlock | undefined {
  const { organization, year } = context;
  const cites = ['civ-1798.110-c', 'ccr-7011-e', 'civ-1798.140-e'] as const;
  return section({ rule: 'purposes' }, 'What we use it for', [
    year.purpose.length === 0
      ? paragraph({ rule: 'purposes.none', cites }, [
          gapPhrase(organization.id, 'what we use the information for is not known yet'),
        ])
      : paragraph({ rule: 'purposes.intro', rests: year.purpose.map((one) => one.id) }, [
          words('We use personal information for these purposes'),
        ]),
    list(
      { rule: 'purposes.list', cites },
      year.purpose.map((purpose) => purposeItem(context, purpose)),
    ),
    activitiesSection(context),
  ]);
}

function purposeItem(context: PolicyContext, purpose: Purpose): ListItem | undefined {
  const name = purposeName(context, purpose.id) ?? words(purpose.id, purpose.id);
  const elements = linkedFact(purpose, 'elements', (id) => elementName(context, id));
  const basis = textFact(purpose, 'legalBasis');
  const limit = textFact(purpose, 'limit');
  return item({ rule: 'purposes.purpose', of: purpose.id }, [
    strong(fullName(context, purpose, name)),
    statutory(purpose),
    yesNoFact(purpose, 'commercial', {
      yes: 'It is meant to make people buy or join something',
      no: 'It is not meant to make people buy or join something',
    }),
    basis && say`Legal basis: ${basis}`,
    limit && say`Limit: ${limit}`,
    elements && say`Data used: ${elements}`,
  ]);
}

function statutory(purpose: Purpose): Phrase | undefined {
  const found = findEntry(businessPurposes, valueOf(purpose.businessPurpose) ?? '');
  if (!found) return undefined;
  const printed = wordedFact(purpose, 'businessPurpose', () => found.printed);
  return printed && say`In the terms of the CCPA: ${printed}`;
}
