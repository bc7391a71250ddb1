/** "What we use it for": each purpose, then the activities in which it happens. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Purpose } from '../../inventory/purpose.ts';
import { businessPurposes } from '../../library/business-purposes.ts';
import { findEntry } from '../../library/catalogue.ts';
import { cite } from '../../library/citations.ts';
import type { ListItem, SectionBlock } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { gapPhrase, glue, restingOn, say, strong, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { linkedFact, openGap, textFact, wordedFact, yesNoFact } from './facts.ts';
import { markedElement, fullName, purposeName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { activitiesSection } from './purposes-activities.ts';

/** "What we use it for". */
export function purposesSection(context: PolicyContext): SectionBlock | undefined {
  const { organization, year } = context;
  const cites = ['civ-1798.110-c', 'ccr-7011-e', 'civ-1798.140-e'] as const;
  const statutoryOnes = year.purpose.some((one) => valueOf(one.businessPurpose) !== undefined);
  return section({ rule: 'purposes' }, 'What we use it for', [
    year.purpose.length === 0
      ? paragraph({ rule: 'purposes.none', cites }, [
          gapPhrase(organization.id, 'what we use the information for is not known yet'),
        ])
      : paragraph({ rule: 'purposes.intro', rests: year.purpose.map((one) => one.id) }, [
          words('We use personal information for these purposes'),
          statutoryOnes ? say`The numbers are those of ${cite('civ-1798.140-e')}` : undefined,
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
  const elements = linkedFact(purpose, 'elements', (id) => markedElement(context, id));
  const basis = textFact(purpose, 'legalBasis');
  const limit = textFact(purpose, 'limit');
  return item({ rule: 'purposes.purpose', of: purpose.id }, [
    title(context, purpose, name),
    statutory(purpose),
    yesNoFact(purpose, 'commercial', { yes: 'It is meant to make people buy or join something', no: '' }),
    basis && say`Legal basis: ${basis}`,
    limit && limitWords(context, purpose, limit),
    elements && say`Data used: ${elements}`,
  ]);
}

/** The short name, with the full words of the policy after it; they are not said twice when they begin alike. */
function title(context: PolicyContext, purpose: Purpose, name: Phrase): Phrase {
  const start = strong(fullName(context, purpose, name));
  const printed = textFact(purpose, 'printed');
  const [short, full] = [plainTextOf(name.runs), insideSentence(valueOf(purpose.printed) ?? '')];
  if (!printed) return start;
  if (purpose.printed.state !== 'given' || !full.startsWith(short)) return say`${start}. In full: ${printed}`;
  return glue([start, words(full.slice(short.length), purpose.id)]);
}

/**
 * “Used solely for this” is printed only while no other purpose uses the same data (rule C-08); otherwise it is a gap that
 * quotes it.
 */
function limitWords(context: PolicyContext, purpose: Purpose, limit: Phrase): Phrase {
  const own = itemsOf(purpose.elements);
  const others = context.year.purpose.filter(
    (one) => one.id !== purpose.id && itemsOf(one.elements).some((id) => own.includes(id)),
  );
  const absolute = /\b(?:sole|solely|exclusively|no other|nothing else)\b/i.test(plainTextOf(limit.runs));
  if (!absolute || others.length === 0) return say`Limit: ${limit}`;
  const quoted = plainTextOf(limit.runs);
  const gap = openGap(purpose, 'limit', `“${quoted}” does not fit other uses of the same data in our records`);
  return restingOn(
    say`Limit: ${gap}`,
    others.map((one) => one.id),
  );
}

function statutory(purpose: Purpose): Phrase | undefined {
  const found = findEntry(businessPurposes, valueOf(purpose.businessPurpose) ?? '');
  if (!found) return undefined;
  const kind = wordedFact(purpose, 'businessPurpose', () => `${found.number}, ${insideSentence(found.plainName)}`);
  return kind && say`Business purpose: ${kind}`;
}
