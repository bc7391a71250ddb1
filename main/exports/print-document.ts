/**
 * One door to the printers of documents. Each printer is loaded when it is first used: the PDF and Word printers take a
 * third of a second to load, and most starts print nothing.
 */
import type { Document } from '../../src/documents/block.ts';

export type DocumentFormat = 'pdf' | 'docx' | 'html' | 'md' | 'txt' | 'json';

/** How a document is printed. */
export interface PrintOptions {
  /** For `html`: only the part to paste into a page of a website. */
  fragment?: boolean;
}

/**
 * Prints a document.
 *
 * @param createdAt day that PDF and Word files say they were made on (ISO date)
 */
export async function printDocument(
  document: Document,
  format: DocumentFormat,
  createdAt: string,
  { fragment = false }: PrintOptions = {},
): Promise<Uint8Array | string> {
  switch (format) {
    case 'pdf': {
      const [{ printDocumentPdf }, { loadFont }] = await Promise.all([
        import('../../exporters/pdf/print-document.ts'),
        import('../fonts.ts'),
      ]);
      return printDocumentPdf(document, { fonts: loadFont, createdAt });
    }
    case 'docx':
      return (await import('../../exporters/docx/print-docx.ts')).printDocumentDocx(document, { createdAt });
    case 'html':
      if (fragment) return (await import('../../exporters/html/print-fragment.ts')).printDocumentHtmlFragment(document);
      return (await import('../../exporters/html/print-html.ts')).printDocumentHtml(document);
    case 'md':
      return (await import('../../exporters/markdown/print-markdown.ts')).printDocumentMarkdown(document);
    case 'txt':
      return (await import('../../exporters/text/print-text.ts')).printDocumentText(document);
    case 'json':
      return (await import('../../exporters/json/print-json.ts')).printDocumentJson(document);
  }
}
