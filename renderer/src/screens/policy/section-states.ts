/** What is the matter with each section of a policy, for the list at its side. */
import type { Block, Document, SectionBlock } from '../../../../src/documents/block.ts';
import type { DriftEntry } from '../../../../src/documents/versions/policy-drift.ts';
import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import type { Mark } from '../../ui/marks.tsx';
import { openLeavesOf, type Leaf } from './leaves.ts';
import { idsWithin } from './parts.ts';

export interface SectionState {
  id: string;
  title: string;
  gaps: number;
  /** Own words that stand in it, left-out parts not counted. */
  own: number;
  /** Own words whose facts changed. */
  ownChanged: number;
  /** Sentences of the issued version that the records no longer bear out. */
  drift: number;
  /** The worst of it as one mark. */
  mark: Mark;
}

/** The state of each top section, in the order of the text. */
export function sectionStates(
  document: Document,
  wordings: readonly WordingState[],
  drift: readonly DriftEntry[],
): SectionState[] {
  return insidesOf(document).map(({ section, ids, titles, gaps }) => {
    const here = wordings.filter((one) => ids.has(one.block) || ids.has(`own.${one.record}`));
    const state = {
      gaps,
      own: here.filter((one) => one.change !== 'hide').length,
      ownChanged: here.filter((one) => one.state === 'changed').length,
      drift: drift.filter((one) => ids.has(one.id) || titles.has(one.section)).length,
    };
    return { id: section.id, title: section.title, ...state, mark: markOf(state) };
  });
}

/** Finds out beforehand what stands in each section: they are drawn anew with every own wording and every drift that arrives. */
export function prepareSections(document: Document): void {
  insidesOf(document);
}

interface Inside {
  section: SectionBlock;
  ids: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  gaps: number;
}

const insides = new WeakMap<Document, readonly Inside[]>();

/** What stands in each top section. */
function insidesOf(document: Document): readonly Inside[] {
  const known = insides.get(document) ?? document.sections.map((section) => insideOf(section, openLeavesOf(document)));
  insides.set(document, known);
  return known;
}

function insideOf(section: SectionBlock, open: readonly Leaf[]): Inside {
  const ids = new Set(idsWithin(section));
  const gaps = open.reduce((sum, { block, gaps: ofLeaf }) => sum + (ids.has(block.id) ? ofLeaf.length : 0), 0);
  return { section, ids, titles: new Set(headingsWithin(section)), gaps };
}

function headingsWithin(block: Block): string[] {
  return block.kind === 'section' ? [block.title, ...block.blocks.flatMap(headingsWithin)] : [];
}

function markOf(state: Pick<SectionState, 'gaps' | 'own' | 'ownChanged' | 'drift'>): Mark {
  if (state.drift > 0) return 'wrong';
  if (state.gaps > 0 || state.ownChanged > 0) return 'gap';
  return state.own > 0 ? 'suggested' : 'ok';
}
