/** Findings about the office's own wording: facts that changed, places that are gone, and words that the records deny. */
import type { Finding, FindingWeight } from '../../findings/finding.ts';
import { valueOf } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Document } from '../block.ts';
import { allBlocks, findBlock, ownText, sectionOfBlock, textOf } from '../block-tree.ts';
import { composePolicy } from '../policy/compose-policy.ts';
import { applyOwnWording, type WordingState } from './apply-own-wording.ts';
import { recordsForChecks, type CheckedWords, type WordCheck } from './checks/checked-words.ts';
import { contactPoints } from './checks/contact-points.ts';
import { deniedFacts } from './checks/denials.ts';
import { formerRecipients } from './checks/former-recipients.ts';
import { keptPeriods } from './checks/kept-periods.ts';
import { usableWording } from './wordings.ts';

const wordChecks: readonly WordCheck[] = [formerRecipients, keptPeriods, deniedFacts, contactPoints];

/**
 * What is to be looked at again in the own wording of all policies, on a day (ISO date), in the order of the records.
 * `composedAs` gives a policy without own words, for callers that have it at hand.
 */
export function ownWordingFindings(
  office: OfficeRecords,
  asOf: string,
  composedAs = (policyId: string): Document => composePolicy(office, { policyId, asOf }),
): Finding[] {
  if (office.wording.length === 0) return [];
  const policies = office.policyDocument.filter((policy) =>
    office.wording.some((one) => valueOf(one.policy) === policy.id),
  );
  const records = recordsForChecks(office, asOf);
  const found = policies.flatMap((policy) => {
    const composed = composedAs(policy.id);
    const { document, wordings } = applyOwnWording(composed, office, policy.id, asOf);
    return wordings.flatMap((state) => [
      ...stateFindings(state, composed),
      ...checkedWords(state, composed, document).flatMap((words) =>
        wordChecks.flatMap((check) => check({ ...words, ...records, policyId: policy.id, office, asOf })),
      ),
    ]);
  });
  return [...found, ...office.wording.flatMap(incomplete)];
}

/** The own words of one wording as printed; none when they are printed nowhere. */
function checkedWords(
  { record, block, change }: WordingState,
  composed: Document,
  document: Document,
): Pick<CheckedWords, 'wordingId' | 'text' | 'section' | 'isReplacement' | 'generated'>[] {
  if (change !== 'reword' && change !== 'addAfter') return [];
  const own = allBlocks(document).filter((part) => part.own?.record === record);
  if (own.length === 0) return [];
  const part = findBlock(composed, block);
  return [
    {
      wordingId: record,
      text: own.map(ownText).join('\n'),
      section: sectionOfBlock(document, own[0]?.id ?? '')?.title ?? '',
      isReplacement: change === 'reword',
      generated: { text: part ? textOf(part) : '', records: part?.records ?? [] },
    },
  ];
}

interface StateWords {
  weight: FindingWeight;
  title: string;
  why: string;
  fix: string;
}

function stateFindings(state: WordingState, composed: Document): Finding[] {
  const { record, block } = state;
  const section = sectionOfBlock(composed, block)?.title;
  const where = section === undefined ? 'a part that is gone' : `“${section}”`;
  const words = state.state === 'changed' ? changedWords(state, where) : goneWords(state, where);
  if (state.state === 'current') return [];
  const kind = state.state === 'changed' ? 'changed' : 'place-gone';
  const behind = findBlock(composed, block)?.records ?? [];
  return [{ id: `wording.${kind}.${record}`, rule: 'wording', ...words, records: [record, ...behind], citations: [] }];
}

function changedWords({ change }: WordingState, where: string): StateWords {
  if (change === 'hide') {
    return {
      weight: 'unclear',
      title: `A part of ${where} that you left out says something else now.`,
      why: 'You left it out for what it said then.',
      fix: 'Read it again: leave it out still, or show it.',
    };
  }
  return {
    weight: 'untrue',
    title: `What the records say behind your own words in ${where} has changed since you wrote them.`,
    why: 'Your own words are printed as they are, so they may not be true any more.',
    fix: 'Compare both texts: change your words, keep them, or go back to the words of the records.',
  };
}

function goneWords({ change }: WordingState, where: string): StateWords {
  const printed = change === 'reword' || change === 'addAfter';
  return {
    weight: printed ? 'unclear' : 'nice',
    title: printed
      ? `Your own words for ${where} are printed nowhere: they have no place in the text any more.`
      : `A change of yours in ${where} does nothing: the part that it is about, or its new place, is gone.`,
    why: 'The text changes with the records, and the part is not in it now, or another own wording took its place.',
    fix: 'Give it another place, or remove it.',
  };
}

/** Own wording that lacks its policy, its part, what it does, or its words. */
function incomplete(record: OfficeRecords['wording'][number]): Finding[] {
  const hasPlace = record.policy.state === 'given' || record.letter.state === 'given';
  if (usableWording(record) !== undefined && hasPlace) return [];
  return [
    {
      id: `wording.incomplete.${record.id}`,
      rule: 'wording',
      weight: 'unclear',
      title: 'An own wording is not complete, so it is printed nowhere.',
      why: 'It needs a policy or a kind of letter, a part of its text, what should happen to it, and your words.',
      fix: 'Complete it, or remove it.',
      records: [record.id],
      citations: [],
    },
  ];
}
