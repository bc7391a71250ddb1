/**
 * Checks the structure of a tagged PDF, for tests: what a machine can check of PDF/UA-1 (ISO 14289-1) in the files that
 * this project writes. Works without any PDF tool; `pdf-tools.ts` adds the opinion of those that are installed.
 */
import { drawingsOf, type Drawing } from './pdf-content.ts';
import { asArray, isKind, nameOf, PdfFile, textOf, type PdfRef, type PdfValue } from './pdf-objects.ts';

/** An element of the structure tree, with the text in it in reading order. */
export interface TaggedElement {
  type: string;
  id: number;
  attributes: Map<string, PdfValue>;
  actualText: string | undefined;
  /** What a figure shows, in words. */
  alternative: string | undefined;
  /** Text that stands in this element itself or in the elements below it. */
  text: string;
  children: TaggedElement[];
  /** Link annotations that belong to it. */
  annotations: PdfRef[];
  marks: { page: number; mcid: number }[];
}

/** A bookmark with those below it. */
export interface Bookmark {
  title: string;
  count: number | undefined;
  children: Bookmark[];
}

/** What a test may want to know about a PDF. */
export interface InspectedPdf {
  file: PdfFile;
  /** Drawings page by page. */
  pages: Drawing[][];
  root: TaggedElement;
  bookmarks: Bookmark[];
  xmp: string;
}

/** Opens a tagged PDF. Throws when it cannot be read, or has no structure. */
export function inspectPdf(bytes: Uint8Array): InspectedPdf {
  const file = new PdfFile(bytes);
  const pages = file.pages.map((page) => drawingsOf(file, page));
  const kids = asArray(file.get(file.get(file.catalog, 'StructTreeRoot'), 'K'));
  const root = kids[0];
  if (kids.length !== 1 || root === undefined || !isKind(root, 'ref'))
    throw new Error('no structure tree with one root');
  const metadata = file.get(file.catalog, 'Metadata');
  return {
    file,
    pages,
    root: elementOf(file, root, pages),
    bookmarks: bookmarksOf(file, file.get(file.catalog, 'Outlines')),
    xmp: isKind(metadata, 'stream') ? Buffer.from(metadata.data, 'latin1').toString('utf8') : '',
  };
}

/** All elements of a type, in reading order. Several types may be asked for at once. */
export function elementsOf(root: TaggedElement, ...types: string[]): TaggedElement[] {
  const below = root.children.flatMap((child) => elementsOf(child, ...types));
  return types.includes(root.type) ? [root, ...below] : below;
}

/**
 * The tagged text in reading order, one entry for each element that holds text of its own. Left out is what the printer
 * adds to a document: bullets and numbers of lists, and the table of contents.
 */
export function contentTexts(root: TaggedElement): string[] {
  const inline = new Set(['Link', 'Span']);
  if (root.children.every((child) => inline.has(child.type))) return root.text === '' ? [] : [root.text.trim()];
  return root.children.flatMap((child, index) => {
    const isContents = child.type === 'TOC' || root.children[index + 1]?.type === 'TOC';
    return isContents ? [] : contentTexts(child.type === 'L' ? withoutLabels(child) : child);
  });
}

/** A list without its bullets or numbers. The terms of definitions are labels too, but they are text. */
function withoutLabels(list: TaggedElement): TaggedElement {
  if (nameOf(list.attributes.get('ListNumbering')) === 'None') return list;
  const withoutLabel = (item: TaggedElement): TaggedElement => ({
    ...item,
    children: item.children.filter((part) => part.type !== 'Lbl'),
  });
  return { ...list, children: list.children.map(withoutLabel) };
}

function elementOf(file: PdfFile, reference: PdfRef, pages: readonly Drawing[][]): TaggedElement {
  const dict = file.resolve(reference);
  const home = file.raw(dict, 'Pg');
  const attributes = file.get(dict, 'A');
  const element: TaggedElement = {
    type: nameOf(file.get(dict, 'S')) ?? '',
    id: reference.id,
    attributes: isKind(attributes, 'dict') ? attributes.entries : new Map<string, PdfValue>(),
    actualText: textOf(file.get(dict, 'ActualText')),
    alternative: textOf(file.get(dict, 'Alt')),
    text: '',
    children: [],
    annotations: [],
    marks: [],
  };
  const addMark = (page: PdfValue | undefined, mcid: number): void => {
    const index = file.pages.findIndex((candidate) => isKind(page, 'ref') && candidate.id === page.id);
    element.marks.push({ page: index, mcid });
    const drawings = pages[index]?.filter((drawing) => drawing.mcid === mcid) ?? [];
    element.text += drawings.map((drawing) => drawing.text).join('');
  };
  for (const kid of asArray(file.get(dict, 'K'))) {
    if (typeof kid === 'number') addMark(home, kid);
    else if (isKind(kid, 'dict')) {
      const object = kid.entries.get('Obj');
      if (isKind(object, 'ref')) element.annotations.push(object);
      else addMark(kid.entries.get('Pg') ?? home, Number(kid.entries.get('MCID')));
    } else if (isKind(kid, 'ref')) {
      const child = elementOf(file, kid, pages);
      element.children.push(child);
      element.text += child.text;
    }
  }
  // Right-to-left text stands in the file in drawing order; its actual text is how it is read.
  if (element.actualText !== undefined) element.text = element.actualText;
  return element;
}

function bookmarksOf(file: PdfFile, parent: PdfValue): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  for (let item = file.get(parent, 'First'); item !== null; item = file.get(item, 'Next')) {
    const count = file.get(item, 'Count');
    bookmarks.push({
      title: textOf(file.get(item, 'Title')) ?? '',
      count: typeof count === 'number' ? count : undefined,
      children: bookmarksOf(file, item),
    });
  }
  return bookmarks;
}
