/** Two texts of a policy side by side, statement by statement: by stable id, never by position. */
import type { Document } from '../../../../src/documents/block.ts';
import { headingsOf, leavesOf, type Leaf } from './leaves.ts';
import { wordDifference, type TextPiece } from './word-difference.ts';

export interface StatementDifference {
  id: string;
  section: string;
  kind: 'added' | 'removed' | 'changed';
  pieces: TextPiece[];
}

/**
 * Statements and headings that are new, gone or different, in the order of the newer text; what is gone stands where its
 * section was. A statement that only moved is no difference.
 */
export function statementDifferences(before: Document, after: Document): StatementDifference[] {
  const old = new Map(statementsOf(before).map((leaf) => [leaf.block.id, leaf]));
  const current = statementsOf(after);
  const ids = new Set(current.map((leaf) => leaf.block.id));
  const gone = [...old.values()].filter((leaf) => !ids.has(leaf.block.id));
  const found = current.flatMap((leaf): StatementDifference[] => {
    const was = old.get(leaf.block.id);
    if (was === undefined) return [difference(leaf, 'added', '', leaf.text)];
    return sameButForGaps(was.text, leaf) ? [] : [difference(leaf, 'changed', was.text, leaf.text)];
  });
  const removed = gone.map((leaf) => difference(leaf, 'removed', leaf.text, ''));
  const order = [...new Set([...current, ...gone].map((leaf) => leaf.section))];
  return [...found, ...removed].toSorted((one, other) => order.indexOf(one.section) - order.indexOf(other.section));
}

function statementsOf(document: Document): Leaf[] {
  return [...headingsOf(document), ...leavesOf(document)];
}

/** Whether a statement says what it said: an issued text has words of its own in place of the gaps that a draft marks. */
function sameButForGaps(before: string, { text, gaps }: Leaf): boolean {
  let rest = text;
  let from = 0;
  for (const { missing } of gaps) {
    const at = rest.indexOf(`[${missing}]`);
    const words = rest.slice(0, at);
    const found = from === 0 ? (before.startsWith(words) ? 0 : -1) : before.indexOf(words, from);
    if (found < 0) return false;
    from = found + words.length;
    rest = rest.slice(at + missing.length + 2);
  }
  return gaps.length === 0 ? before === text : before.length >= from + rest.length && before.endsWith(rest);
}

function difference(leaf: Leaf, kind: StatementDifference['kind'], before: string, after: string): StatementDifference {
  return { id: leaf.block.id, section: leaf.section, kind, pieces: wordDifference(before, after) };
}
