/**
 * What @types/pdfkit 0.17 lacks of pdfkit 0.20.2, and the one function of fontkit 2.0.4 that the printer calls.
 *
 * Merged into the global `PDFKit` namespace, so that no cast is needed anywhere else. Names that start with an underscore
 * are pdfkit's own, reached on purpose: each use has a comment that says which fault it works around.
 */

declare module 'fontkit' {
  export function create(bytes: Uint8Array): import('./parsed-font.ts').ParsedFont;
}

declare namespace PDFKit {
  interface TaggedDocumentOptions {
    pdfVersion: '1.7';
    subset: 'PDF/UA';
    tagged: true;
    lang: string;
    displayTitle: true;
    bufferPages: true;
    autoFirstPage: false;
    /** No standard font: a bundled pdfkit cannot load them, and PDF/UA wants every font embedded. */
    font: null;
    size: [width: number, height: number];
    margin: 0;
    info: DocumentInfo & { Title: string; CreationDate: Date };
  }

  interface PDFDocument {
    new (options: TaggedDocumentOptions): PDFDocument;
    /** Writes title, author and subject into the XMP packet, without escaping them. */
    _addInfo(): void;
    /** The catalog of the file. */
    readonly _root: { data: { OutputIntents?: PDFKitReference[] } };
  }

  interface PDFOutline {
    outlineData: { Count?: number };
    addItem(title: string, options: { fit: false; top: number; left: number; pageNumber: number }): PDFOutline;
  }

  interface PDFStructureElement {
    dictionary: { data: { A?: Record<string, string> } };
  }
}

declare namespace PDFKit.Mixins {
  interface PDFFont {
    registerFont(name: string, font: import('./parsed-font.ts').ParsedFont): this;
  }

  interface StructureElementOptions {
    scope?: 'Column' | 'Row';
    placement?: 'Block';
    /** Left, top, right, bottom on the page that is current. */
    bbox?: readonly [number, number, number, number];
  }

  interface TaggedLinkOptions {
    structParent: PDFStructureElement;
    /** A String object: pdfkit writes a plain string as a PDF name. */
    Contents: object;
  }

  interface PDFAnnotation {
    goTo(x: number, y: number, w: number, h: number, name: string, options: TaggedLinkOptions): this;
    link(x: number, y: number, w: number, h: number, url: string, options: TaggedLinkOptions): this;
  }
}
