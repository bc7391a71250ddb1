/** What own words there are for a part of the text. */
import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import type { Leaf } from './leaves.ts';

/** What a dialog asks about the picked part. */
export type WordingQuestion = 'reword' | 'addAfter' | 'editParagraph' | 'hide';

export interface OwnActions {
  /** Other words stand there. */
  reworded: WordingState | undefined;
  /** It stands in another place. */
  moved: WordingState | undefined;
  /** It is a paragraph of the office's own. */
  paragraph: WordingState | undefined;
  /** The records whose facts may be put into its words. */
  records: string[];
}

const recordIds = /[A-Z]{1,2}-\d{3,9}/g;

/**
 * The own wordings of a part. Own words rest on their facts alone, so the records that the part's id names are offered too:
 * they are the ones that the generated text spoke of; the office itself comes last.
 */
export function ownActions(picked: Leaf, wordings: readonly WordingState[]): OwnActions {
  const { id, records } = picked.block;
  const here = wordings.filter((one) => one.block === id && one.state !== 'placeGone');
  const paragraphId = /^own\.(W-\d+)/.exec(id)?.[1];
  const all = [...records, ...(id.match(recordIds) ?? []), 'O-001'].filter((path) => !path.startsWith('W-'));
  return {
    reworded: here.find((one) => one.change === 'reword'),
    moved: here.find((one) => one.change === 'moveAfter'),
    paragraph: wordings.find((one) => one.record === paragraphId),
    records: [...new Set(all)],
  };
}
