/** Running head and foot: artifacts, which a screen reader passes over. */
import type { Document } from '../../src/documents/block.ts';
import { plainTextOf } from '../../src/documents/plain-text.ts';
import type { LayoutContext } from './layout-context.ts';
import { baselineIn, breakLines, type Line } from './lines.ts';
import { color, page, styles, textWidth, type TextStyle } from './look.ts';
import { printedDate } from '../printer-words.ts';
import type { Shape } from './strips.ts';
import type { PlacedFragment } from './structure.ts';

/** The texts of one page outside its text area, with the band that marks a made-up office. */
export interface RunningText {
  header: PlacedFragment[];
  headerShapes: Shape[];
  footer: PlacedFragment[];
}

/** The band at the top of every page of a made-up office. */
const band = { left: page.left, top: 12, width: textWidth, height: 15, color: color.accent };
const gapBetween = 18;

/**
 * Head: office and title at the left, status at the right. Foot: what the document is made from at the left, page number
 * at the right. A draft says so on every page, in bold; an issued document does not call itself a draft.
 */
export function runningTexts(document: Document, pageCount: number, context: LayoutContext): RunningText[] {
  const { words } = context;
  const state = document.status === 'draft' ? words.draft : words.issued;
  const status = document.sample ? `SAMPLE · ${state}` : state;
  if (document.letterhead !== undefined) return letterRunning(document, pageCount, context);
  const made = words.madeFrom(printedDate(document.asOf, document.language));
  return Array.from({ length: pageCount }, (_, index) => ({
    header: [
      ...leftAndRight(
        { text: `${document.office} · ${document.title}` },
        { text: status, style: document.status === 'draft' ? styles.runningStrong : styles.running },
        page.headTop,
        context,
      ),
      ...(document.sample ? centered(words.sampleBand, band.top + 2, styles.band, context) : []),
    ],
    headerShapes: document.sample ? [band] : [],
    footer: leftAndRight(
      { text: document.status === 'draft' ? `${made} ${words.draftNotice}` : made },
      { text: words.page(index + 1, pageCount) },
      page.footTop,
      context,
    ),
  }));
}

/**
 * A letter says at the top of its second page to whom it goes and when, and numbers its pages when there are several. Only a
 * draft says what it is.
 */
function letterRunning(document: Document, pageCount: number, context: LayoutContext): RunningText[] {
  const { words } = context;
  const draft = document.status === 'draft';
  const state = draft ? words.draft : '';
  const status = document.sample ? ['SAMPLE', state].filter((one) => one !== '').join(' · ') : state;
  const [to, day] = [document.subtitle[0] ?? [], document.subtitle.at(-1) ?? []].map(plainTextOf);
  return Array.from({ length: pageCount }, (_, index) => ({
    header: [
      ...leftAndRight(
        { text: index === 0 ? '' : `${to ?? ''} · ${day ?? ''}` },
        { text: status, style: styles.runningStrong },
        page.headTop,
        context,
      ),
      ...(document.sample ? centered(words.sampleBand, band.top + 2, styles.band, context) : []),
    ],
    headerShapes: document.sample ? [band] : [],
    footer: leftAndRight(
      { text: draft ? words.draftNotice : '' },
      { text: pageCount === 1 ? '' : words.page(index + 1, pageCount) },
      page.footTop,
      context,
    ),
  }));
}

interface RunningPart {
  text: string;
  style?: TextStyle;
}

function leftAndRight(left: RunningPart, right: RunningPart, top: number, context: LayoutContext): PlacedFragment[] {
  const [leftStyle, rightStyle] = [left.style ?? styles.running, right.style ?? styles.running];
  const rightLine = oneLine(right.text, textWidth / 2, rightStyle, context);
  const leftLine = oneLine(left.text, textWidth - (rightLine?.width ?? 0) - gapBetween, leftStyle, context);
  return [
    ...place(leftLine, page.left, top, leftStyle, context),
    ...place(rightLine, page.right - (rightLine?.width ?? 0), top, rightStyle, context),
  ];
}

function centered(text: string, top: number, style: TextStyle, context: LayoutContext): PlacedFragment[] {
  const line = oneLine(text, textWidth, style, context);
  return place(line, page.left + (textWidth - (line?.width ?? 0)) / 2, top, style, context);
}

/** A text cut to one line, with an ellipsis where something is left out. The whole text is in the document itself. */
function oneLine(text: string, width: number, style: TextStyle, context: LayoutContext): Line | undefined {
  const lines = breakLines([{ text, style }], width, context.typefaces);
  if (lines.length <= 1) return lines[0];
  const room = width - context.typefaces(style.font).width('…', style.size);
  const [first] = breakLines([{ text, style }], room, context.typefaces);
  const kept = first?.fragments.map((fragment) => fragment.text).join('') ?? '';
  return breakLines([{ text: `${kept.trimEnd()}…`, style }], width, context.typefaces)[0];
}

function place(
  line: Line | undefined,
  left: number,
  top: number,
  style: TextStyle,
  context: LayoutContext,
): PlacedFragment[] {
  const baseline = top + baselineIn(style, context.typefaces);
  return (line?.fragments ?? []).map((fragment) => ({ fragment, left: left + fragment.x, baseline }));
}
