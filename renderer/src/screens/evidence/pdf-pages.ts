/**
 * Draws the pages of a PDF on a canvas. The browser's own reader would need a frame, which the content policy forbids; this
 * one runs as a script of ours, in the sandbox of the page, follows no link, runs no script of the PDF and loads nothing.
 */
import type { getDocumentProxy } from 'unpdf';

export interface OpenPdf {
  pages: number;
  /** Draws a page so wide (in pixels of the screen); answers its words, for those who do not see it. */
  draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<string>;
  close: () => void;
}

/** Opens a PDF from its bytes. Throws when they are none. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const reader = await import('unpdf');
  const open: typeof getDocumentProxy = reader.getDocumentProxy;
  const document = await open(bytes, { enableXfa: false, disableAutoFetch: true, useWasm: false, verbosity: 0 });
  return {
    pages: document.numPages,
    draw: async (number, canvas, width) => {
      const page = await document.getPage(number);
      const natural = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: width / natural.width });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport, background: '#fff' }).promise;
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    },
    close: () => {
      void document.loadingTask.destroy();
    },
  };
}
