/** Reads a written PDF again, as proof that it can be opened. */
import { extractText, getDocumentProxy } from 'unpdf';

export interface ReadBackPdf {
  pages: number;
  /** The text of all pages, with a line break between lines. Includes running heads and feet. */
  text: string;
}

/** The number of pages and the text of a PDF. Rejects when the bytes are no PDF that can be opened. */
export async function readBackPdf(bytes: Uint8Array): Promise<ReadBackPdf> {
  // A copy: the reader takes the memory it is given away from its owner.
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  try {
    const { totalPages, text } = await extractText(pdf, { mergePages: false });
    return { pages: totalPages, text: text.join('\n') };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
