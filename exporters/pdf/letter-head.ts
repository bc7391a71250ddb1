/**
 * Lays out the head of a letter: who writes, the day, the address where the window of a No. 10 envelope shows it, and what it
 * is about. Lengths are in points from the top of the page.
 */
import type { Document } from '../../src/documents/block.ts';
import { widthFrom, type BlockPlace, type LayoutContext } from './layout-context.ts';
import { breakLines } from './lines.ts';
import { color, page, styles, textWidth, type TextStyle } from './look.ts';
import { spansOf, type Span } from './spans.ts';
import { emptyStrip, lineStrips, type Strip } from './strips.ts';
import { addElement } from './structure.ts';

/**
 * Folded in three, the window of the envelope shows what lies from 2.5 to 3.2 inches below the top, however the sheet slips.
 * Up to four lines of an address fit; a longer one begins higher, and a letterhead that needs the room pushes it down.
 */
const window = { top: 180, bottom: 232 } as const;
/** Where the subject stands at the earliest: below the first fold. */
const subjectFrom = 262;

/** The strips of the head, which stay together. A letter without an address has its subject higher up. */
export function letterHeadStrips(
  document: Document,
  letterhead: NonNullable<Document['letterhead']>,
  place: BlockPlace,
  context: LayoutContext,
): Strip[] {
  const [name = [], ...ways] = letterhead;
  const address = document.subtitle.slice(0, -1);
  const day = document.subtitle.slice(-1);
  const lines = (type: 'H1' | 'P', spans: Span[], style: TextStyle): Strip[] => {
    const broken = breakLines(spans, widthFrom(place.left), context.typefaces);
    if (broken.length === 0) return [];
    const text = { element: addElement(place.parent, type), left: place.left, style, keepTogether: true };
    return lineStrips(broken, text, context.typefaces);
  };
  const head = [
    ...lines('P', spansOf(name, styles.letterName, context), styles.letterName),
    ...ways.flatMap((way) => lines('P', spansOf(way, styles.letterWay, context), styles.letterWay)),
    ...(document.sample ? lines('P', [{ text: context.words.sampleNotice, style: styles.sample }], styles.sample) : []),
    rule(),
    ...day.flatMap((one) => lines('P', spansOf(one, styles.body, context), styles.body)),
  ];
  const to = address.flatMap((line) => lines('P', spansOf(line, styles.body, context), styles.body));
  const top = Math.min(window.top, window.bottom - heightOf(to));
  const strips = [...head, ...fillTo(top, head), ...to];
  const whole = [
    ...strips,
    ...fillTo(to.length > 1 ? subjectFrom : 0, strips, 16),
    ...lines(
      'H1',
      [{ text: context.words.subject(document.title), style: styles.letterSubject }],
      styles.letterSubject,
    ),
  ];
  for (const strip of whole) strip.keepWithNext = true;
  const last = whole.at(-1);
  if (last !== undefined) last.after = 10;
  return whole;
}

/** A quiet line under the letterhead, with room above and below. */
function rule(): Strip {
  const strip = emptyStrip(22);
  strip.shapes.push({ left: page.left, top: 7, width: textWidth, height: 0.75, color: color.accent });
  return strip;
}

/** Empty room down to a place on the page, at least `least`. */
function fillTo(top: number, above: readonly Strip[], least = 12): Strip[] {
  return [emptyStrip(Math.max(least, top - page.top - heightOf(above)))];
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((height, strip) => height + strip.height, 0);
}
