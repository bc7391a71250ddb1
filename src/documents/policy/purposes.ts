/** "What we use it for": each purpose, then the activities in which it happens. */
import { isNo, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Purpose } from '../../inventory/purpose.ts';
import { businessPurposes } from '../../library/business-purposes.ts';
import { findEntry } from '../../library/catalogue.ts';
import { cite } from '../../library/citations.ts';
import type { ParagraphBlock, SectionBlock, TableRow } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { each, type Steps } from '../steps.ts';
import { gapPhrase, glue, restingOn, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, row, section, table } from './blocks.ts';
import { dataFact } from './data-words.ts';
import { givenOf, openGap, textFact, wordedFact, yesNoFact } from './facts.ts';
import { fullName, purposeName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { activitiesSection } from './purposes-activities.ts';

/** "What we use it for". */
export function* purposesSection(context: PolicyContext): Steps<SectionBlock | undefined> {
  const { organization, year } = context;
  const cites = ['civ-1798.110-c', 'ccr-7011-e', 'civ-1798.140-e'] as const;
  const statutoryOnes = year.purpose.some((one) => valueOf(one.businessPurpose) !== undefined);
  return section({ rule: 'purposes' }, 'What we use it for', [
    year.purpose.length === 0
      ? paragraph({ rule: 'purposes.none', cites }, [
          gapPhrase(organization.id, 'what we use the information for is not known yet'),
        ])
      : paragraph({ rule: 'purposes.intro', rests: year.purpose.map((one) => one.id) }, [
          words('These are our purposes'),
          statutoryOnes ? say`The numbers are those of ${cite('civ-1798.140-e')}` : undefined,
        ]),
    theEight(year.purpose.filter((one) => isNo(one.businessPurpose))),
    table(
      { rule: 'purposes.list', cites },
      'Purposes',
      [
        ['What for', 0.62],
        ['Business purpose of the law', 0.38],
      ],
      yield* each(year.purpose, (purpose) => purposeRow(context, purpose)),
    ),
    yield* activitiesSection(context),
  ]);
}

/** Where a purpose is none of the eight, a reader is told which eight that are. */
function theEight(others: readonly Purpose[]): ParagraphBlock | undefined {
  if (others.length === 0) return undefined;
  const named = businessPurposes.map(({ number, plainName }) => words(`${number}, ${insideSentence(plainName)}`));
  return paragraph(
    { rule: 'purposes.eight', cites: ['civ-1798.140-e'], reason: 'names the eight to which the table refers' },
    [
      say`The law names eight business purposes: ${glue(named.flatMap((one, at) => (at === 0 ? [one] : [words('; '), one])))}`,
    ],
  );
}

function purposeRow(context: PolicyContext, purpose: Purpose): TableRow {
  const name = purposeName(context, purpose.id) ?? words(purpose.id, purpose.id);
  const elements = dataFact(context, purpose);
  // California asks for no bases, and “vital interests” is about life and health: better none than a wrong one (rule C-32).
  const basis = /\bvital\b/i.test(givenOf(purpose.legalBasis) ?? '') ? undefined : textFact(purpose, 'legalBasis');
  const limit = textFact(purpose, 'limit');
  return row({ rule: 'purposes.purpose', of: purpose.id }, [
    [
      title(context, purpose, name),
      limit && say`Limit: ${limitWords(context, purpose, limit)}`,
      basis && say`Legal basis: ${basis}`,
      elements && say`Data: ${elements}`,
    ],
    [
      statutory(purpose),
      givenOf(purpose.businessPurpose) === 'bp-advertising-marketing'
        ? undefined
        : yesNoFact(purpose, 'commercial', { yes: 'Meant to make people buy or join something', no: '' }),
    ],
  ]);
}

/** The short name, with the full words of the policy after it; they are not said twice when they begin alike. */
function title(context: PolicyContext, purpose: Purpose, name: Phrase): Phrase {
  const start = fullName(context, purpose, name);
  const printed = textFact(purpose, 'printed');
  const [short, full] = [plainTextOf(name.runs), insideSentence(valueOf(purpose.printed) ?? '')];
  if (!printed) return start;
  if (purpose.printed.state !== 'given' || !full.startsWith(short)) return say`${start}: ${printed}`;
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
  if (!absolute || others.length === 0) return limit;
  const quoted = plainTextOf(limit.runs);
  const gap = openGap(purpose, 'limit', `“${quoted}” does not fit other uses of the same data in our records`);
  return restingOn(
    gap,
    others.map((one) => one.id),
  );
}

function statutory(purpose: Purpose): Phrase | undefined {
  const found = findEntry(businessPurposes, valueOf(purpose.businessPurpose) ?? '');
  if (!found) return isNo(purpose.businessPurpose) ? words('none of the eight named above', purpose.id) : undefined;
  const kind = wordedFact(purpose, 'businessPurpose', () => `${found.number}, ${insideSentence(found.plainName)}`);
  return kind;
}
