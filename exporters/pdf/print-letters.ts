/** Prints many letters as one tagged PDF for the printer: each from a new page, with its own page numbers. */
import type { Document } from '../../src/documents/block.ts';
import { plainTextOf } from '../../src/documents/plain-text.ts';
import { openTypefaces } from './fonts.ts';
import { layoutDocument, type Layout } from './layout-document.ts';
import type { PdfOptions } from './print-document.ts';
import { addElement, type StructureElement } from './structure.ts';
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
  const whole = joined(
    letters.map((letter) => ({
      layout: layoutDocument(letter, typefaces),
      name: plainTextOf(letter.subtitle[0] ?? []) || letter.title,
    })),
  );
  return writeTaggedPdf(whole, metadata, typefaces);
}

/** One layout after the other. Links inside a letter would need names of their own; letters have none. */
function joined(parts: readonly { layout: Layout; name: string }[]): Layout {
  const whole: Layout = {
    pages: [],
    destinations: new Map(),
    bookmarks: [],
    running: [],
    structure: addElement(undefined, 'Document'),
  };
  for (const { layout, name } of parts) {
    const offset = whole.pages.length;
    whole.bookmarks.push({ title: name, level: 2, id: '', page: offset, top: 0 });
    whole.pages.push(...layout.pages);
    whole.running.push(...layout.running);
    const letter = addElement(whole.structure, 'Sect');
    letter.children.push(...layout.structure.children);
    movePages(letter, offset);
  }
  return whole;
}

/** Texts know their page by its number in the letter; here it becomes the number in the whole file. */
function movePages(element: StructureElement, offset: number): void {
  for (const child of element.children) {
    if (child.type === 'text') child.page += offset;
    else movePages(child, offset);
  }
}
