/**
 * Writes a layout as a tagged PDF (PDF/UA-1 and PDF/A-2a) with pdfkit.
 *
 * Every mark on a page is either tagged text of the structure tree or an artifact. pdfkit offers the primitives and the
 * PDF/UA marker but does not check them, and several of its conveniences write files that do not conform; each place where
 * this code goes around one says so. The result is checked by `test/support/pdf-structure.ts`.
 */
import PDFDocument from 'pdfkit';
import { makeArchival } from './archival.ts';
import { drawMarks } from './draw-marks.ts';
import type { Typefaces } from './fonts.ts';
import { spokenText } from './glyph-coverage.ts';
import type { Layout } from './layout-document.ts';
import { page } from './look.ts';
import { documentInfo, escapeXmp, pdfString, type PdfMetadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import type { Shape } from './strips.ts';
import { textsIn, type MarkedText, type PlacedFragment, type StructureElement } from './structure.ts';

/** The bytes of the PDF. The same layout and metadata give the same bytes. */
export async function writeTaggedPdf(layout: Layout, metadata: PdfMetadata, typefaces: Typefaces): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: metadata.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    size: [page.width, page.height],
    margin: 0,
    info: documentInfo(metadata),
  });
  const bytes = collect(pdf);
  escapeXmp(pdf);
  const writer = new Writer(pdf, layout, typefaces);
  writer.write();
  makeArchival(pdf);
  pdf.end();
  return bytes;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    pdf.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    pdf.on('error', reject);
  });
}

class Writer {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #layout: Layout;
  readonly #typefaces: Typefaces;
  readonly #registered = new Set<string>();
  /** Names of the places that links lead to, by block id. */
  readonly #places = new Map<string, string>();

  constructor(pdf: PDFKit.PDFDocument, layout: Layout, typefaces: Typefaces) {
    this.#pdf = pdf;
    this.#layout = layout;
    this.#typefaces = typefaces;
  }

  write(): void {
    for (const { shapes, size } of this.#layout.pages) {
      if (size === undefined) this.#pdf.addPage();
      else this.#pdf.addPage({ size: [...size], margin: 0 });
      this.#artifact('<</Type /Layout>>', shapes, []);
    }
    const root = this.#pdf.struct('Document');
    this.#pdf.addStructure(root);
    for (const child of this.#layout.structure.children) this.#child(root, child);
    root.end();
    this.#layout.pages.forEach((laidOut, index) => {
      this.#pdf.switchToPage(index);
      this.#artifact('<</Type /Pagination>>', [], laidOut.repeated);
      const running = this.#layout.running[index];
      if (running === undefined) return;
      this.#artifact('<</Type /Pagination /Subtype /Header>>', running.headerShapes, running.header);
      this.#artifact('<</Type /Pagination /Subtype /Footer>>', [], running.footer);
    });
    writeOutline(this.#pdf, this.#layout.bookmarks);
  }

  #child(parent: PDFKit.PDFStructureElement, child: StructureElement['children'][number]): void {
    if (child.type === 'text' || child.type === 'drawing') {
      this.#pdf.switchToPage(child.page);
      parent.add(() => {
        if (child.type === 'drawing') drawMarks(this.#pdf, child.marks);
        this.#texts(child.fragments);
      });
      return;
    }
    const element = this.#pdf.struct(child.type, {
      ...(child.scope === undefined ? {} : { scope: child.scope }),
      ...(child.actualText === undefined ? {} : { actual: child.actualText }),
      ...(child.alternative === undefined ? {} : this.#figure(child.alternative)),
    });
    if (child.numbering !== undefined) element.dictionary.data.A = { O: 'List', ListNumbering: child.numbering };
    parent.add(element);
    for (const grandchild of child.children) this.#child(element, grandchild);
    if (child.link !== undefined) this.#annotations(element, textsIn(child), child.link);
    // A link is ended on its own page: pdfkit files its annotation under the page that is current at this moment.
    element.end();
  }

  /** What a figure needs to be passed over by the eye and not by the ear (ISO 14289-1, 7.3). */
  #figure({ text, page, left, top, width, height }: NonNullable<StructureElement['alternative']>) {
    // pdfkit counts the place of a figure on the page that is current at this moment.
    this.#pdf.switchToPage(page);
    const lines = text.split('\n').map(spokenText).join(' ');
    return { alt: lines, placement: 'Block', bbox: [left, top, left + width, top + height] } as const;
  }

  /** The clickable places of a link, one for each line of it. */
  #annotations(
    element: PDFKit.PDFStructureElement,
    texts: readonly MarkedText[],
    { target, description }: NonNullable<StructureElement['link']>,
  ): void {
    for (const { left, top, width, height } of linkRectangles(texts)) {
      // pdfkit writes an empty Contents, but PDF/UA wants what the link does, in words.
      const options = { structParent: element, Contents: pdfString(spokenText(description)) };
      if (target.kind === 'address') this.#pdf.link(left, top, width, height, target.href, options);
      else this.#pdf.goTo(left, top, width, height, this.#place(target.id), options);
    }
  }

  /**
   * The name of a block's place in the file. Numbered names, because pdfkit sorts names by the rules of a language, while
   * readers search them by bytes.
   */
  #place(id: string): string {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const name = `place-${String(this.#places.size + 1).padStart(5, '0')}`;
    this.#places.set(id, name);
    const destination = this.#layout.destinations.get(id) ?? { page: 0, top: 0 };
    const current = this.#pdf.page;
    this.#pdf.switchToPage(destination.page);
    this.#pdf.addNamedDestination(name, 'XYZ', 0, destination.top, null);
    this.#pdf.page = current;
    return name;
  }

  /** `markContent` of pdfkit would drop the Subtype of an artifact. No marked content may be open here. */
  #artifact(properties: string, shapes: readonly Shape[], texts: readonly PlacedFragment[]): void {
    if (shapes.length === 0 && texts.length === 0) return;
    this.#pdf.addContent(`/Artifact ${properties} BDC`);
    for (const { left, top, width, height, color } of shapes) this.#pdf.rect(left, top, width, height).fill(color);
    this.#texts(texts);
    this.#pdf.addContent('EMC');
  }

  #texts(texts: readonly PlacedFragment[]): void {
    for (const { fragment, left, baseline } of texts) {
      const { font, text, span } = fragment;
      if (!this.#registered.has(font)) {
        // The parsed font, not its bytes: pdfkit would parse bytes again at every change of font.
        this.#pdf.registerFont(font, this.#typefaces(font).font);
        this.#registered.add(font);
      }
      this.#pdf.font(font).fontSize(span.style.size).fillColor(span.style.color);
      this.#pdf.text(text, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
    }
  }
}

/** One rectangle for each line of a link. */
function linkRectangles(texts: readonly MarkedText[]) {
  const lines = new Map<number, { start: number; end: number; size: number }>();
  for (const { fragment, left, baseline } of texts.flatMap((text) => text.fragments)) {
    const line = lines.get(baseline) ?? { start: left, end: left, size: 0 };
    lines.set(baseline, {
      start: Math.min(line.start, left),
      end: Math.max(line.end, left + fragment.width),
      size: Math.max(line.size, fragment.span.style.size),
    });
  }
  return Array.from(lines, ([baseline, { start, end, size }]) => ({
    left: start,
    top: baseline - size,
    width: end - start,
    height: size * 1.3,
  }));
}
