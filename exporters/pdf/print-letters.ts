/** Prints many letters as one tagged PDF for the printer: each from a new page, with its own page numbers. */
import type { Document } from '../../src/documents/block.ts';
import { plainTextOf } from '../../src/documents/plain-text.ts';
import { openTypefaces } from './fonts.ts';
import { joinLayouts } from './join-layouts.ts';
import { layoutDocument } from './layout-document.ts';
import type { PdfOptions } from './print-document.ts';
import { writeTaggedPdf } from './tagged-writer.ts';

/** The letters in the order given, at least one, with a bookmark for each: its first line, which is the name. */
export async function printLettersPdf(letters: readonly Document[], options: PdfOptions): Promise<Uint8Array> {
  const [first] = letters;
  if (first === undefined) throw new RangeError('There is no letter to print.');
  const typefaces = openTypefaces(options.fonts);
  const title = `${letters.length} letters · ${first.office}`;
  const metadata = {
    title: letters.some(({ sample }) => sample) ? `SAMPLE · ${title}` : title,
    author: first.office,
    language: first.language,
    createdAt: options.createdAt,
  };
  const whole = joinLayouts(
    letters.map((letter) => ({
      layout: layoutDocument(letter, typefaces),
      name: plainTextOf(letter.subtitle[0] ?? []) || letter.title,
    })),
  );
  return writeTaggedPdf(whole, metadata, typefaces);
}
