/** What one of the grids is about: the same screen answers both. */
import type { Pair } from '../../../../src/grids/other-pairs.ts';
import type { Step } from '../../../../src/grids/steps.ts';
import type { GridCell, GridLine, GridRow } from '../../ui/Grid.tsx';

/** The cells that an answer is for: every pair of these. */
export interface Block {
  elements: readonly string[];
  columns: readonly string[];
}

export interface Asked<Answer extends string> {
  block: Block;
  answer: Answer;
  reach: 'only' | 'whole';
  /** The last day (ISO date), for an answer that needs one. */
  until: string;
}

/** What an answer would write, and which cells outside the block would change. */
export interface Plan {
  steps: readonly Step[];
  others: readonly Pair[];
}

export interface Choice {
  value: string;
  label: string;
}

export interface Subject<Answer extends string> {
  label: string;
  rows: readonly (GridRow & { letters: readonly string[] })[];
  columns: readonly (GridLine & { kind: string })[];
  cell: (element: string, column: string) => GridCell;
  /** More about a cell: which records say so. */
  about: (element: string, column: string) => string;
  answers: readonly { value: Answer; label: string; short: string; keys: readonly string[]; needsDay?: boolean }[];
  /** The answer that the space bar gives. */
  toggled: (element: string, column: string) => Answer;
  plan: (asked: Asked<Answer>) => Plan;
  save: (asked: Asked<Answer>, expectedRevision: number) => Promise<{ revision: number; changed: string[] }>;
  /** Whether a row is shown under a filter other than a category. */
  shows: (filter: 'suggested' | 'without', element: string) => boolean;
  columnKinds: readonly Choice[];
  words: { findColumns: string; showColumns: string; allColumns: string; keys: string };
  legend: readonly { look: string; label: string }[];
  /** The words for a shape, for a table of text. */
  legendOf: (look: string) => string;
}
