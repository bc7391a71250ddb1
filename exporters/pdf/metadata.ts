/** Title, author, language and dates of the file itself, in its information dictionary and in its XMP packet. */
import { spokenText } from './glyph-coverage.ts';

export interface PdfMetadata {
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  /** ISO 8601; fixes the bytes of the file, which else would change with the clock. */
  createdAt: string;
}

/** The properties of `info` that pdfkit copies into the XMP packet. */
const copied = ['Title', 'Author', 'Creator', 'Producer'] as const;

/** The information dictionary. No value may be undefined: pdfkit fails on it. */
export function documentInfo(metadata: PdfMetadata) {
  return {
    Title: spokenText(metadata.title),
    Author: spokenText(metadata.author),
    Creator: 'Candor',
    Producer: 'Candor with PDFKit',
    CreationDate: creationDate(metadata.createdAt),
  };
}

/**
 * Escapes what pdfkit copies into XMP: it writes `&` and `<` of a title as they are, which breaks the packet. Only the
 * packet gets the escaped form; the information dictionary keeps the plain one.
 */
export function escapeXmp(pdf: PDFKit.PDFDocument): void {
  const addInfo = pdf._addInfo.bind(pdf);
  pdf._addInfo = () => {
    const plain = pdf.info;
    const escaped = { ...plain };
    for (const name of copied) escaped[name] = escapeXml(plain[name] ?? '');
    pdf.info = escaped;
    addInfo();
    pdf.info = plain;
  };
}

/** A text for a dictionary of the file: pdfkit writes a String object as text, and a plain string as a name. */
export function pdfString(text: string): object {
  return Object(text) as object;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function creationDate(isoDate: string): Date {
  const date = new Date(isoDate);
  if (Number.isNaN(date.getTime())) throw new RangeError(`createdAt must be an ISO 8601 date, not "${isoDate}"`);
  return date;
}
