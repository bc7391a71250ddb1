/** Purposes by the headings of Cal. Civ. Code 1798.140(e), for tables by category. */
import { businessPurposes } from '../../library/business-purposes.ts';
import { joinPhrases, say, unique, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { givenOf } from './facts.ts';
import { markedPurpose } from './names.ts';
import { recordInYear, type PolicyContext } from './policy-context.ts';

/**
 * The headings under which the purposes with these ids fall, in the order of the statute. A purpose without a heading, such
 * as ads for others, keeps its own name: nobody else has a word for it.
 */
export function purposeHeadings(context: PolicyContext, ids: readonly string[]): Phrase[] {
  const purposes = unique(ids).flatMap((id) => recordInYear(context, 'purpose', id) ?? []);
  const headings = businessPurposes.flatMap((kind): Phrase[] => {
    const members = purposes.filter((one) => givenOf(one.businessPurpose) === kind.id);
    return members.length === 0 ? [] : [words(insideSentence(kind.plainName), ...members.map((one) => one.id))];
  });
  const others = purposes
    .filter((one) => givenOf(one.businessPurpose) === undefined)
    .flatMap((one) => markedPurpose(context, one.id) ?? []);
  return headings.length === 0 ? others : [...headings, ...others.map(asAim)];
}

/** A purpose by its own name, which can follow “to”, beside headings that are nouns: “to let partners write to clients”. */
function asAim(name: Phrase): Phrase {
  return say`to ${name}`;
}

/** The same as one phrase; undefined when no purpose is in the policy's time and scope. */
export function purposesByHeading(context: PolicyContext, ids: readonly string[]): Phrase | undefined {
  const all = purposeHeadings(context, ids);
  return all.length === 0 ? undefined : joinPhrases(all);
}
