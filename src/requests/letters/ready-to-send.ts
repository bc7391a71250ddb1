/** Whether a letter can go out: nothing is missing in it, and the office's own words still fit the facts. */
import { allBlocks, gapsOf } from '../../documents/block-tree.ts';
import type { LetterText } from './letter-text.ts';

/** What keeps a letter from going out. */
export type Obstacle =
  | { obstacle: 'gaps'; paths: string[]; reason: string }
  /** Own words were chosen when the records said something else: `block` is the part. */
  | { obstacle: 'ownWords'; block: string; reason: string };

/** What keeps the letter from going out, or undefined when nothing does. */
export function obstacleOf({ document, wordings }: LetterText): Obstacle | undefined {
  const onEnvelope = document.subtitle.flat().flatMap((run) => (run.kind === 'gap' ? run.gap : []));
  const gaps = [...onEnvelope, ...allBlocks(document).flatMap(gapsOf)];
  if (gaps.length > 0) {
    const words = [...new Set(gaps.map(({ missing }) => missing))].join('; ');
    const paths = [...new Set(gaps.map(({ path }) => path))];
    return { obstacle: 'gaps', paths, reason: `Something is missing in the letter: ${words}.` };
  }
  const changed = wordings.find(({ state }) => state === 'changed');
  if (changed === undefined) return undefined;
  const reason = 'The facts behind your own words have changed: look at them again, or take them back.';
  return { obstacle: 'ownWords', block: changed.block, reason };
}
