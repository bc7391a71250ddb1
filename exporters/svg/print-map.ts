/** Prints a map as SVG 1.1: one self-contained image with title and description, and nothing to load. */
import { edgeWidth, type CurveMark, type MapMark, type MapPage, type TextMark } from '../../src/map/map-marks.ts';
import { textWidth } from '../../src/map/fit-text.ts';
import { cleanText } from '../clean-document.ts';

/** Source Sans where it is installed; elsewhere fonts of about the same width, held to it by `textLength`. */
const family = "'Source Sans 3','Source Sans Pro','Segoe UI','Helvetica Neue',Arial,sans-serif";

/** The page as an SVG document, in points. The same page gives the same text. */
export function printMapSvg(page: MapPage): string {
  const { width, height } = page;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width / 72}in" height="${height / 72}in" viewBox="0 0 ${width} ${height}" ` +
      `role="img" aria-labelledby="title description" xml:lang="${page.language}" font-family="${family}">`,
    `<title id="title">${escapeXml(page.name)}</title>`,
    `<desc id="description">${escapeXml(page.alternative)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...[...page.around, page.title, ...page.lines, ...page.figure].map(printMark),
    '</svg>',
    '',
  ].join('\n');
}

function printMark(mark: MapMark): string {
  switch (mark.kind) {
    case 'box': {
      const { left, top, width, height, radius, fill, edge, dashes } = mark;
      const stroke = edge === undefined ? '' : ` stroke="${edge}" stroke-width="${edgeWidth}"${dashesOf(dashes)}`;
      return `<rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" rx="${radius}" fill="${fill}"${stroke}/>`;
    }
    case 'curve':
      return printCurve(mark);
    case 'ring':
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${mark.radius}" fill="${mark.fill}" stroke="${mark.edge}" stroke-width="${edgeWidth}"/>`;
    case 'text':
      return printText(mark);
  }
}

function printCurve({ x1, y1, x2, y2, width, color, dashes, round = false }: CurveMark): string {
  const middle = n((x1 + x2) / 2);
  const cap = round ? ' stroke-linecap="round"' : '';
  const way = `M${n(x1)} ${n(y1)}C${middle} ${n(y1)} ${middle} ${n(y2)} ${n(x2)} ${n(y2)}`;
  return `<path d="${way}" fill="none" stroke="${color}" stroke-width="${n(width)}"${cap}${dashesOf(dashes)}/>`;
}

/** With its length written down, a text stays in its box whatever font the reader has. */
function printText({ text, x, baseline, align, size, weight, color }: TextMark): string {
  const bold = weight === 'semibold' ? ' font-weight="600"' : '';
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  const length = n(textWidth(text, size, weight));
  return `<text x="${n(x)}" y="${n(baseline)}" font-size="${size}"${bold}${anchor} fill="${color}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

function dashesOf(dashes: readonly number[] | undefined): string {
  return dashes === undefined ? '' : ` stroke-dasharray="${dashes.join(' ')}"`;
}

/** A length with at most two digits after the point. */
function n(length: number): string {
  return String(Math.round(length * 100) / 100);
}

function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
