/**
 * The look of a printed document: page, colors, type. Lengths are in points (72 to the inch), from the top left corner.
 *
 * Serif text, sans-serif tables and notes, one accent rule, quiet table rules. Nothing is told by color alone: gaps have
 * brackets, links are underlined, so the page reads the same on a black and white printer.
 */
import type { FontName } from './fonts.ts';

/** US Letter with side margins of seven eighths of an inch. `top` and `bottom` bound the text; head and foot stand outside. */
export const page = {
  width: 612,
  height: 792,
  left: 63,
  right: 549,
  top: 59,
  bottom: 738,
  headTop: 32.4,
  footTop: 752,
} as const;

export const textWidth: number = page.right - page.left;

export const color = {
  ink: '#16202b',
  meta: '#4a5563',
  quiet: '#5a6572',
  accent: '#1b5e86',
  link: '#134562',
  rule: '#b9c3cc',
  cellRule: '#c6ccd2',
  paper: '#ffffff',
  gap: '#8a5200',
  gapFill: '#fdf1d8',
  suggested: '#5a4a9c',
  suggestedFill: '#eeebfa',
} as const;

/** How a piece of text looks. `leading` is the distance from line to line. */
export interface TextStyle {
  font: FontName;
  size: number;
  leading: number;
  color: string;
}

export const styles = {
  title: { font: 'serif-semibold', size: 23, leading: 27, color: color.ink },
  subtitle: { font: 'sans-regular', size: 10, leading: 14, color: color.meta },
  sample: { font: 'sans-bold', size: 10, leading: 14, color: color.ink },
  letterName: { font: 'serif-semibold', size: 16, leading: 20, color: color.ink },
  letterWay: { font: 'sans-regular', size: 9, leading: 12, color: color.meta },
  letterSubject: { font: 'serif-semibold', size: 11.5, leading: 15, color: color.ink },
  body: { font: 'serif-regular', size: 10.25, leading: 14, color: color.ink },
  term: { font: 'sans-semibold', size: 9.5, leading: 13, color: color.ink },
  explanation: { font: 'sans-regular', size: 9.5, leading: 13, color: color.ink },
  caption: { font: 'serif-italic', size: 9.25, leading: 11.5, color: color.ink },
  cell: { font: 'sans-regular', size: 9, leading: 11.1, color: color.ink },
  cellHead: { font: 'sans-semibold', size: 9, leading: 11.1, color: color.ink },
  contents: { font: 'sans-regular', size: 9.5, leading: 12.5, color: color.ink },
  running: { font: 'sans-regular', size: 8.5, leading: 11, color: color.quiet },
  runningStrong: { font: 'sans-bold', size: 8.5, leading: 11, color: color.ink },
  band: { font: 'sans-bold', size: 8.5, leading: 11, color: color.paper },
} as const satisfies Record<string, TextStyle>;

/** Headings by level; deeper levels look like the last one. Level 1 is the document's title. */
export const headingStyles: Readonly<Record<2 | 3 | 4, TextStyle>> = {
  2: { font: 'serif-semibold', size: 13.5, leading: 16.5, color: color.ink },
  3: { font: 'serif-semibold', size: 11.25, leading: 14.5, color: color.ink },
  4: { font: 'sans-semibold', size: 10, leading: 14, color: color.ink },
};

const strongOf: Readonly<Record<FontName, FontName>> = {
  'serif-regular': 'serif-semibold',
  'serif-italic': 'serif-semibold',
  'serif-semibold': 'serif-semibold',
  'sans-regular': 'sans-semibold',
  'sans-semibold': 'sans-bold',
  'sans-bold': 'sans-bold',
  'fallback-regular': 'fallback-bold',
  'fallback-bold': 'fallback-bold',
};

/** The same style, emphasized. */
export function strong(style: TextStyle): TextStyle {
  return { ...style, font: strongOf[style.font] };
}
