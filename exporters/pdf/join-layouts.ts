/** Puts several layouts into one file: letters for the printer, a picture and its table. */
import type { Layout } from './layout-document.ts';
import { addElement, type StructureElement } from './structure.ts';

interface Part {
  layout: Layout;
  /** Words of its bookmark. */
  name: string;
}

/**
 * One layout after the other, each a section of its own with a bookmark of its name; with `sections`, the bookmarks of its
 * sections stand below. Links inside a part would need names of their own; the parts have none.
 */
export function joinLayouts(parts: readonly Part[], { sections = false }: { sections?: boolean } = {}): Layout {
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
    if (sections) {
      whole.bookmarks.push(
        ...layout.bookmarks.map((own) => ({ ...own, level: own.level + 1, page: own.page + offset })),
      );
    }
    whole.pages.push(...layout.pages);
    whole.running.push(...layout.running);
    const part = addElement(whole.structure, 'Sect');
    part.children.push(...layout.structure.children);
    movePages(part, offset);
  }
  return whole;
}

/** Texts and pictures know their page by its number in the part; here it becomes the number in the whole file. */
function movePages(element: StructureElement, offset: number): void {
  if (element.alternative !== undefined) element.alternative.page += offset;
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'drawing') child.page += offset;
    else movePages(child, offset);
  }
}
