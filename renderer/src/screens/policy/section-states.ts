/** What is the matter with each section of a policy, for the list at its side. */
import type { Block, Document } from '../../../../src/documents/block.ts';
import type { DriftEntry } from '../../../../src/documents/versions/policy-drift.ts';
import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import type { Mark } from '../../ui/marks.tsx';
import type { Leaf } from './leaves.ts';
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
  leaves: readonly Leaf[],
  wordings: readonly WordingState[],
  drift: readonly DriftEntry[],
): SectionState[] {
  const open = leaves.filter((leaf) => leaf.gaps.length > 0);
  return document.sections.map((section) => {
    const { ids, titles } = insideOf(section);
    const here = wordings.filter((one) => ids.has(one.block) || ids.has(`own.${one.record}`));
    const state = {
      gaps: open.reduce((sum, leaf) => sum + (ids.has(leaf.block.id) ? leaf.gaps.length : 0), 0),
      own: here.filter((one) => one.change !== 'hide').length,
      ownChanged: here.filter((one) => one.state === 'changed').length,
      drift: drift.filter((one) => ids.has(one.id) || titles.has(one.section)).length,
    };
    return { id: section.id, title: section.title, ...state, mark: markOf(state) };
  });
}

/** Finds out beforehand what stands in each section: they are drawn anew with every own wording and every drift that arrives. */
export function prepareSections({ sections }: Document): void {
  sections.forEach(insideOf);
}

interface Inside {
  ids: ReadonlySet<string>;
  titles: ReadonlySet<string>;
}

const insideOfSection = new WeakMap<Block, Inside>();

function insideOf(section: Block): Inside {
  const inside = insideOfSection.get(section) ?? {
    ids: new Set(idsWithin(section)),
    titles: new Set(headingsWithin(section)),
  };
  insideOfSection.set(section, inside);
  return inside;
}

function headingsWithin(block: Block): string[] {
  return block.kind === 'section' ? [block.title, ...block.blocks.flatMap(headingsWithin)] : [];
}

function markOf(state: Pick<SectionState, 'gaps' | 'own' | 'ownChanged' | 'drift'>): Mark {
  if (state.drift > 0) return 'wrong';
  if (state.gaps > 0 || state.ownChanged > 0) return 'gap';
  return state.own > 0 ? 'suggested' : 'ok';
}
