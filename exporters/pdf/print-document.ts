/** Prints a document of the block tree as a tagged PDF. */
import type { Document } from '../../src/documents/block.ts';
import { openTypefaces, type FontSource } from './fonts.ts';
import { layoutDocument } from './layout-document.ts';
import { writeTaggedPdf } from './tagged-writer.ts';

export interface PdfOptions {
  fonts: FontSource;
  /** ISO 8601 date or time that the file says it was made at. Same document, same `createdAt`: same bytes. */
  createdAt: string;
}

/**
 * The document as PDF 1.7 on US Letter, tagged for PDF/UA-1 (ISO 14289-1) and fit for an archive, PDF/A-2a (ISO 19005-2):
 * title, language, bookmarks, structure, embedded fonts, a color profile. A made-up office is marked SAMPLE on every page. Throws a RangeError when `createdAt` is no date.
 */
export async function printDocumentPdf(document: Document, options: PdfOptions): Promise<Uint8Array> {
  const typefaces = openTypefaces(options.fonts);
  const title = `${document.title} · ${document.office}`;
  const metadata = {
    title: document.sample ? `SAMPLE · ${title}` : title,
    author: document.office,
    language: document.language,
    createdAt: options.createdAt,
  };
  return writeTaggedPdf(layoutDocument(document, typefaces), metadata, typefaces);
}
