/** Lays out the head of a document: title, lines under it, and the notice of a made-up office. */
import type { Document } from '../../src/documents/block.ts';
import { widthFrom, type BlockPlace, type LayoutContext } from './layout-context.ts';
import { breakLines } from './lines.ts';
import { styles, type TextStyle } from './look.ts';
import { spansOf, type Span } from './spans.ts';
import { lineStrips, spaced, type Strip } from './strips.ts';
import { addElement } from './structure.ts';

/** The strips of the head, which stay together with the first lines of the text. */
export function titleStrips(document: Document, place: BlockPlace, context: LayoutContext): Strip[] {
  const strips = (type: 'H1' | 'P', spans: Span[], style: TextStyle): Strip[] => {
    const lines = breakLines(spans, widthFrom(place.left), context.typefaces);
    if (lines.length === 0) return [];
    const text = { element: addElement(place.parent, type), left: place.left, style, keepTogether: true };
    return lineStrips(lines, text, context.typefaces);
  };
  const title = strips('H1', [{ text: document.title, style: styles.title }], styles.title);
  const notice = document.sample
    ? strips('P', [{ text: context.words.sampleNotice, style: styles.sample }], styles.sample)
    : [];
  const subtitle = document.subtitle.flatMap((runs) =>
    strips('P', spansOf(runs, styles.subtitle, context), styles.subtitle),
  );
  const head = [...spaced(title, 0, 4), ...spaced(notice, 0, 2), ...subtitle];
  for (const strip of head) strip.keepWithNext = true;
  const last = head.at(-1);
  if (last !== undefined) last.after = 16;
  return head;
}
