/** Bookmarks: one for each heading, nested as the sections are. */
import { page } from './look.ts';
import type { Destination } from './paginate.ts';
import type { Bookmark } from './strips.ts';

/**
 * Writes the bookmarks. Top sections are shown, what is below them is folded.
 *
 * pdfkit leaves out `Count` of folded bookmarks and counts only the children of open ones, so it is set here: at the root
 * the bookmarks in sight, elsewhere the hidden ones as a negative number (ISO 32000-1, 12.3.3).
 */
export function writeOutline(pdf: PDFKit.PDFDocument, bookmarks: readonly (Bookmark & Destination)[]): void {
  const open: { level: number; item: PDFKit.PDFOutline }[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= bookmark.level) open.pop();
    const parent = open.at(-1)?.item ?? pdf.outline;
    const item = parent.addItem(bookmark.title, {
      fit: false,
      top: bookmark.top,
      // pdfkit takes `left` from the page's width: this makes it 0.
      left: page.width,
      pageNumber: bookmark.page,
    });
    open.push({ level: bookmark.level, item });
  }
  if (pdf.outline.children.length > 0) pdf.outline.outlineData.Count = pdf.outline.children.length;
  pdf.outline.children.forEach(countHidden);
}

function countHidden(item: PDFKit.PDFOutline): void {
  item.children.forEach(countHidden);
  if (item.children.length > 0) item.outlineData.Count = -item.children.length;
}
