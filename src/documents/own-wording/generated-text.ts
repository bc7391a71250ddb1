/** The text that the records give for a part, and whether two such texts say the same. */
import type { Document } from '../block.ts';
import { findBlock, ownText, textOf, type Part } from '../block-tree.ts';
import type { WordingChange } from '../../inventory/own-wording.ts';

/** Own paragraphs have ids of their own: `own.W-001`, and `own.W-001.2` for a second one. */
export const ownRule = 'own-wording';

/** The words that a change replaces: those of the part itself, or, when it is left out, of all that is in it. */
export function generatedText(part: Part, change: WordingChange): string {
  if (change === 'hide') return textOf(part);
  return change === 'reword' ? ownText(part) : '';
}

/**
 * The text to keep with a new own wording, so that later changes of the facts show: empty where it replaces none.
 * `document` is the text as composed, without own wording. Undefined when the document has no such part, or the part has
 * no words that could be said in another way.
 */
export function basisOf(document: Document, block: string, change: WordingChange): string | undefined {
  const part = findBlock(document, block);
  if (part === undefined || part.rule === ownRule) return undefined;
  const text = generatedText(part, change);
  return change === 'reword' && text === '' ? undefined : text;
}

/** Whether the records still say what they said: the day that a text names does not count. */
export function saysTheSame(before: string, now: string): boolean {
  return withoutStatedDay(before) === withoutStatedDay(now);
}

/** The text without the day on which it was written: “the twelve months before November 22, 2026”. */
function withoutStatedDay(text: string): string {
  return text.replaceAll(/\b(twelve months before|as of) \p{L}+ \d{1,2}, \d{4}/gu, '$1 that day').replaceAll('\r', '');
}
