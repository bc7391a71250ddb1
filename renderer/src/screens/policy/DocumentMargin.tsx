import type { ListItem } from '../../../../src/documents/block.ts';
import { ownWords } from '../../text/own-words.ts';
import { policyWords } from '../../text/policy.ts';
import type { Leaf } from './leaves.ts';
import './DocumentMargin.css';

/** What the margin tells about a part beside being picked. */
export interface PartMarks {
  own?: 'current' | 'changed' | undefined;
  /** Only its place is the office's own. */
  moved?: boolean | undefined;
  /** The issued version says it differently. */
  drift?: boolean | undefined;
  /** It rests on the record that is asked about. */
  caused?: boolean | undefined;
}

/** What is picked in a text, and what its margin tells. */
export interface Picking {
  pickedId: string | undefined;
  /** The statement that the Tab key reaches. */
  reachable: string | undefined;
  byId: ReadonlyMap<string, Leaf>;
  marksOf: (blockId: string) => PartMarks;
}

/** Whether statements of a text look the same with another choice and other marks. */
export function looksSame(
  entries: readonly Pick<ListItem, 'id' | 'items'>[],
  before: Picking,
  after: Picking,
): boolean {
  return entries.every(
    ({ id, items = [] }) =>
      (before.pickedId === id) === (after.pickedId === id) &&
      (before.reachable === id) === (after.reachable === id) &&
      (before.reachable === undefined) === (after.reachable === undefined) &&
      (before.marksOf === after.marksOf || areSameMarks(before.marksOf(id), after.marksOf(id))) &&
      looksSame(items, before, after),
  );
}

function areSameMarks(before: PartMarks, after: PartMarks): boolean {
  return (['own', 'moved', 'drift', 'caused'] as const).every((mark) => before[mark] === after[mark]);
}

/** The classes of a part: what its margin and its ground show. */
export function leafClass(id: string, { pickedId, byId, marksOf }: Picking): string {
  const { own, drift, caused } = marksOf(id);
  return [
    'doc-leaf',
    pickedId === id ? 'doc-picked' : '',
    (byId.get(id)?.gaps.length ?? 0) > 0 ? 'doc-gap' : '',
    own === undefined ? '' : own === 'changed' ? 'doc-own doc-own-changed' : 'doc-own',
    drift ? 'doc-drift' : '',
    caused ? 'doc-caused' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

/** The marks of a part in words, for its control. */
function marksInWords({ own, moved, drift }: PartMarks): string[] {
  const words = own === 'changed' ? ownWords.markChanged : moved ? ownWords.markMoved : ownWords.mark;
  return [...(own === undefined ? [] : [words]), ...(drift ? [ownWords.markDrift] : [])];
}

/** The control of a statement: a small button in the margin. Tab reaches one of them, the arrow keys the others; the text hears them. */
export function Why({ id, picking }: { id: string; picking: Picking }) {
  if (picking.reachable === undefined) return null;
  return (
    <button
      type="button"
      className="doc-why"
      data-why={id}
      tabIndex={picking.reachable === id ? 0 : -1}
      aria-pressed={picking.pickedId === id}
      aria-label={policyWords.why((picking.byId.get(id)?.text ?? '').slice(0, 80), marksInWords(picking.marksOf(id)))}
    >
      <span aria-hidden="true">?</span>
    </button>
  );
}
