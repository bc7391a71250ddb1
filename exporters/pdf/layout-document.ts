/** Lays out a whole document: title, contents, sections, and the running head and foot of every page. */
import {
  returnSheetRule,
  signatureSectionRule,
  signedByRule,
  type Block,
  type Document,
  type SectionBlock,
} from '../../src/documents/block.ts';
import { contentsStrips } from './contents.ts';
import { definitionsStrips } from './definitions.ts';
import type { Typefaces } from './fonts.ts';
import { runningTexts, type RunningText } from './header-footer.ts';
import type { BlockPlace, LayoutContext } from './layout-context.ts';
import { blockIdsOf } from '../link-targets.ts';
import { letterHeadStrips } from './letter-head.ts';
import { listStrips } from './list.ts';
import { page } from './look.ts';
import { paginate, type LaidOutPage, type Pagination } from './paginate.ts';
import { headingStrips, paragraphStrips } from './paragraph.ts';
import { printerWords } from '../printer-words.ts';
import { addElement, type StructureElement } from './structure.ts';
import { spaced, type Strip } from './strips.ts';
import { tableStrips } from './table.ts';
import { titleStrips } from './title.ts';

/** Everything that is to be written, with its place. */
export interface Layout extends Pagination {
  structure: StructureElement;
  /** Running head and foot, page by page. */
  running: RunningText[];
}

/** Shorter documents are read faster than their contents. */
const contentsFrom = { sections: 9, pages: 5 };

/** The pages and the structure of a document. A long one gets a table of contents. */
export function layoutDocument(document: Document, typefaces: Typefaces): Layout {
  const context = { typefaces, words: printerWords(document.language), blockIds: blockIdsOf(document) };
  let pass = layoutPass(document, context, undefined);
  if (document.sections.length >= contentsFrom.sections && pass.pages.length >= contentsFrom.pages) {
    // The contents move the sections, so their page numbers are known only after a layout that has them.
    const pages = layoutPass(document, context, () => 1).destinations;
    pass = layoutPass(document, context, (id) => (pages.get(id)?.page ?? 0) + 1);
  }
  return { ...pass, running: runningTexts(document, pass.pages.length, context) };
}

/** Room for a name written by hand. */
const signatureRoom = 40;

/** So many lines of what is signed stand above the place to sign. */
const linesToSign = 4;

type PageOf = (sectionId: string) => number;

function layoutPass(
  document: Document,
  context: LayoutContext,
  contentsPage: PageOf | undefined,
): Pagination & { structure: StructureElement; pages: LaidOutPage[] } {
  const structure = addElement(undefined, 'Document');
  const place: BlockPlace = { parent: structure, left: page.left };
  const { letterhead } = document;
  const strips =
    letterhead === undefined
      ? titleStrips(document, place, context)
      : letterHeadStrips(document, letterhead, place, context);
  const contents = (): Strip[] =>
    contentsPage === undefined ? [] : contentsStrips(document.sections, contentsPage, place, context);

  // A summary comes before everything, also before the contents.
  const [first, ...others] = document.sections;
  const startsWithSummary = first?.blocks.some((block) => block.kind === 'definitions') === true;
  if (!startsWithSummary) strips.push(...contents());
  if (first !== undefined) strips.push(...sectionStrips(first, 2, place, context));
  if (startsWithSummary) strips.push(...contents());
  for (const section of others) {
    // Nobody signs a page that says nothing: the last lines before come along.
    if (section.rule === signatureSectionRule)
      for (const strip of strips.slice(-linesToSign)) strip.keepWithNext = true;
    strips.push(...sectionStrips(section, 2, place, context));
  }
  return { structure, ...paginate(strips) };
}

function sectionStrips(section: SectionBlock, level: number, place: BlockPlace, context: LayoutContext): Strip[] {
  const inside = { ...place, parent: addElement(place.parent, 'Sect') };
  const strips = headingStrips(section, level, inside, context);
  // What prints nothing (an empty paragraph) can still be the target of a link: the next thing printed stands for it.
  let anchors = [section.id];
  const takeAnchors = (strip: Strip | undefined): void => {
    if (strip === undefined) return;
    strip.anchors.push(...anchors);
    anchors = [];
  };
  takeAnchors(strips[0]);
  const isSigned = section.blocks.some(({ rule }) => rule === signedByRule);
  section.blocks.forEach((block, index) => {
    const added = blockStrips(block, level, inside, context);
    anchors.push(block.id);
    takeAnchors(added[0]);
    const next = section.blocks[index + 1];
    const last = added.at(-1);
    // A line such as "In these cases:" stays with what it announces, and nobody signs on a page of its own.
    const announces = next?.kind === 'list' || next?.kind === 'table' || (isSigned && next !== undefined);
    if (last !== undefined && block.kind === 'paragraph' && announces) {
      last.keepWithNext = true;
    }
    strips.push(...added);
  });
  takeAnchors(strips.at(-1));
  const [first] = strips;
  if (first !== undefined && section.rule === returnSheetRule) first.beginsPage = true;
  return strips;
}

function blockStrips(block: Block, level: number, place: BlockPlace, context: LayoutContext): Strip[] {
  switch (block.kind) {
    case 'section':
      return sectionStrips(block, level + 1, place, context);
    case 'paragraph':
      return block.rule === signedByRule
        ? spaced(paragraphStrips(block, place, context), signatureRoom, 6)
        : paragraphStrips(block, place, context);
    case 'list':
      return listStrips(block, place, context);
    case 'table':
      return tableStrips(block, place, context);
    case 'definitions':
      return definitionsStrips(block, place, context);
  }
}
