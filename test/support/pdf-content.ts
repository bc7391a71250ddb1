/** Reads what is drawn on a page of a PDF, for tests: every text with its place, and what it is marked as. */
import {
  asArray,
  isKind,
  isOperator,
  nameOf,
  PdfLexer,
  type PdfFile,
  type PdfRef,
  type PdfValue,
} from './pdf-objects.ts';

/** A text or a painted shape. Places are in points from the bottom left corner of the page. */
export interface Drawing {
  kind: 'text' | 'shape';
  text: string;
  /** The name of the font on its page, for texts. */
  font: string;
  left: number;
  baseline: number;
  width: number;
  size: number;
  /** The number of the marked content that it belongs to, where it is tagged. */
  mcid: number | undefined;
  /** True inside an artifact. */
  artifact: boolean;
  /** The subtype of the artifact, such as `Header`. */
  artifactSubtype: string | undefined;
  /** Glyph numbers, for texts. */
  glyphs: number[];
  /** Glyphs that have no Unicode value. */
  unmapped: number;
}

interface Font {
  name: string;
  toUnicode: Map<number, string>;
  widths: number[];
}

interface Mark {
  mcid: number | undefined;
  artifact: boolean;
  subtype: string | undefined;
}

type Matrix = [number, number, number, number, number, number];

const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do']);

/** All drawings of a page in the order of the file. Throws when marks or states are not closed. */
export function drawingsOf(file: PdfFile, page: PdfRef): Drawing[] {
  const fonts = fontsOf(file, page);
  const drawings: Drawing[] = [];
  const marks: Mark[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let textMatrix: Matrix = matrix;
  let font: Font | undefined;
  let size = 0;
  let operands: PdfValue[] = [];

  const add = (
    drawing: Pick<Drawing, 'kind' | 'text' | 'font' | 'left' | 'baseline' | 'width' | 'glyphs' | 'unmapped'>,
  ): void => {
    const artifact = marks.find((mark) => mark.artifact);
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    drawings.push({ ...drawing, size, mcid, artifact: artifact !== undefined, artifactSubtype: artifact?.subtype });
  };

  const show = (pieces: readonly PdfValue[]): void => {
    if (font === undefined) throw new Error('text without a font');
    const glyphs: number[] = [];
    let text = '';
    let width = 0;
    let unmapped = 0;
    for (const piece of pieces) {
      if (typeof piece === 'number') width -= (piece / 1000) * size;
      if (!isKind(piece, 'string')) continue;
      for (let index = 0; index + 1 < piece.bytes.length; index += 2) {
        const glyph = piece.bytes.charCodeAt(index) * 256 + piece.bytes.charCodeAt(index + 1);
        const letters = font.toUnicode.get(glyph);
        if (letters === undefined) unmapped += 1;
        glyphs.push(glyph);
        text += letters ?? '';
        width += ((font.widths[glyph] ?? 0) / 1000) * size;
      }
    }
    const [, , , , left, baseline] = multiply(textMatrix, matrix);
    add({ kind: 'text', text, font: font.name, left, baseline, width, glyphs, unmapped });
    textMatrix = multiply([1, 0, 0, 1, width, 0], textMatrix);
  };

  const lexer = new PdfLexer(streamOf(file, file.get(page, 'Contents')));
  for (let token = lexer.next(false); token !== undefined; token = lexer.next(false)) {
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    const { operator } = token;
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? fail('Q without q');
    else if (operator === 'cm') matrix = multiply(matrixOf(operands), matrix);
    else if (operator === 'BT') textMatrix = [1, 0, 0, 1, 0, 0];
    else if (operator === 'Tm') textMatrix = matrixOf(operands);
    else if (operator === 'Tf') {
      font = fonts.get(nameOf(operands[0]) ?? '');
      size = Number(operands[1]);
    } else if (operator === 'TJ') show(asArray(operands[0] ?? null));
    else if (operator === 'Tj') show(operands);
    else if (operator === 'BDC' || operator === 'BMC') {
      const mcid = file.get(operands[1], 'MCID');
      marks.push({
        mcid: typeof mcid === 'number' ? mcid : undefined,
        artifact: nameOf(operands[0]) === 'Artifact',
        subtype: nameOf(file.get(operands[1], 'Subtype')),
      });
    } else if (operator === 'EMC') {
      if (marks.pop() === undefined) fail('EMC without a mark');
    } else if (painting.has(operator)) {
      add({ kind: 'shape', text: '', font: '', left: 0, baseline: 0, width: 0, glyphs: [], unmapped: 0 });
    }
    operands = [];
  }
  if (marks.length > 0 || saved.length > 0) fail('the page ends inside a mark or a saved state');
  return drawings;
}

function fontsOf(file: PdfFile, page: PdfRef): Map<string, Font> {
  const resources = file.get(file.get(page, 'Resources'), 'Font');
  const names = isKind(resources, 'dict') ? [...resources.entries.keys()] : [];
  return new Map(
    names.map((name) => {
      const font = file.get(resources, name);
      const descendant = file.resolve(asArray(file.get(font, 'DescendantFonts'))[0]);
      // pdfkit writes one list of widths, from glyph 0 on.
      const widths = asArray(file.resolve(asArray(file.get(descendant, 'W'))[1])).map(Number);
      return [name, { name, toUnicode: unicodeMap(streamOf(file, file.get(font, 'ToUnicode'))), widths }];
    }),
  );
}

/** The ranges that pdfkit writes: `<0000> <00ff> [<0041> <0042> …]`. */
function unicodeMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, first = '', list = ''] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[(.*?)\]/giu)) {
    [...list.matchAll(/<([0-9a-f ]*)>/giu)].forEach(([, codes = ''], index) => {
      const units = codes.replaceAll(' ', '').match(/.{4}/gu) ?? [];
      map.set(parseInt(first, 16) + index, units.map((unit) => String.fromCharCode(parseInt(unit, 16))).join(''));
    });
  }
  return map;
}

function streamOf(file: PdfFile, value: PdfValue): string {
  const stream = file.resolve(value);
  return isKind(stream, 'stream') ? stream.data : '';
}

function matrixOf(operands: readonly PdfValue[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(Number);
  return [a, b, c, d, e, f];
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function fail(message: string): never {
  throw new Error(message);
}
