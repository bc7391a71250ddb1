/** Prints a map as a tagged PDF: one landscape page, and on request the table with the same content behind it. */
import type { Document } from '../../src/documents/block.ts';
import type { MapMark, MapPage, ShapeMark, TextMark } from '../../src/map/map-marks.ts';
import { openTypefaces, type Typefaces } from './fonts.ts';
import { joinLayouts } from './join-layouts.ts';
import { layoutDocument, type Layout } from './layout-document.ts';
import { breakLines, type Line } from './lines.ts';
import type { RunningText } from './header-footer.ts';
import type { PdfOptions } from './print-document.ts';
import { addElement, addLine, type PlacedFragment } from './structure.ts';
import type { Shape } from './strips.ts';
import { writeTaggedPdf } from './tagged-writer.ts';

/**
 * The page as PDF 1.7 on landscape US Letter, tagged for PDF/UA-1 and fit for an archive: title and lines are text, the
 * picture is a figure with its content in words. `table` follows on pages of its own. Throws a RangeError when `createdAt` is
 * no date.
 */
export async function printMapPdf(page: MapPage, options: PdfOptions, table?: Document): Promise<Uint8Array> {
  const typefaces = openTypefaces(options.fonts);
  const metadata = { title: page.name, author: page.office, language: page.language, createdAt: options.createdAt };
  const picture = layoutMap(page, typefaces);
  const whole =
    table === undefined
      ? picture
      : joinLayouts(
          [
            { layout: picture, name: page.title.text },
            { layout: layoutDocument(table, typefaces), name: table.title },
          ],
          { sections: true },
        );
  return writeTaggedPdf(whole, metadata, typefaces);
}

function layoutMap(page: MapPage, typefaces: Typefaces): Layout {
  const structure = addElement(undefined, 'Document');
  for (const [index, text] of [page.title, ...page.lines].entries()) {
    const { line, left } = lineOf(text, typefaces);
    if (line === undefined) continue;
    addLine(addElement(structure, index === 0 ? 'H1' : 'P'), line, { page: 0, left, baseline: text.baseline });
  }
  const alternative = { text: page.alternative, page: 0, ...page.figureBox };
  addElement(structure, 'Figure', { alternative }).children.push({
    type: 'drawing',
    page: 0,
    marks: page.figure.filter(isShape),
    fragments: placed(page.figure, typefaces),
  });
  return {
    pages: [{ shapes: [], repeated: [], size: [page.width, page.height] }],
    destinations: new Map(),
    bookmarks: [],
    running: [running(page, typefaces)],
    structure,
  };
}

/** What stands around the content is no content: a screen reader passes it over. */
function running({ around }: MapPage, typefaces: Typefaces): RunningText {
  const headerShapes = around.flatMap((mark): Shape[] =>
    mark.kind === 'box'
      ? [{ left: mark.left, top: mark.top, width: mark.width, height: mark.height, color: mark.fill }]
      : [],
  );
  const isHead = (mark: MapMark): boolean => mark.kind === 'text' && mark.align === 'middle';
  return {
    headerShapes,
    header: placed(around.filter(isHead), typefaces),
    footer: placed(
      around.filter((mark) => !isHead(mark)),
      typefaces,
    ),
  };
}

function isShape(mark: MapMark): mark is ShapeMark {
  return mark.kind !== 'text';
}

function placed(marks: readonly MapMark[], typefaces: Typefaces): PlacedFragment[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const { line, left } = lineOf(mark, typefaces);
    return (line?.fragments ?? []).map((fragment) => ({ fragment, left: left + fragment.x, baseline: mark.baseline }));
  });
}

/** A text on one line, and where it begins. */
function lineOf(mark: TextMark, typefaces: Typefaces): { line: Line | undefined; left: number } {
  const { text, x, size, weight, color, align } = mark;
  const style = { font: `sans-${weight}`, size, leading: size * 1.2, color } as const;
  const line = breakLines([{ text, style }], Number.POSITIVE_INFINITY, typefaces)[0];
  const width = line?.width ?? 0;
  return { line, left: align === 'start' ? x : align === 'end' ? x - width : x - width / 2 };
}
