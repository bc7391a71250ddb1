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
import { paginate, type Pagination } from './paginate.ts';
import { headingStrips, paragraphStrips } from './paragraph.ts';
import { printerWords } from '../printer-words.ts';
import { addElement, addLine, type StructureElement } from './structure.ts';
import { spaced, type Strip } from './strips.ts';
import { tableStrips } from './table.ts';
import { titleStrips } from './title.ts';

/** Everything that is to be written, with its place. */
export interface Layout extends Omit<Pagination, 'lines'> {
  structure: StructureElement;
  /** Running head and foot, page by page. */
  running: RunningText[];
}

/** Shorter documents are read faster than their contents. */
const contentsFrom = { sections: 9, pages: 5 };

/** The pages and the structure of a document. A long one gets a table of contents. */
export function layoutDocument(document: Document, typefaces: Typefaces): Layout {
  const context = { typefaces, words: printerWords(document.language), blockIds: blockIdsOf(document) };
  const structure = addElement(undefined, 'Document');
  const place: BlockPlace = { parent: structure, left: page.left };
  const { front, body } = allStrips(document, place, context);
  // Where the contents go in the structure, before the sections that follow them.
  const before = structure.children.length - followingSections(document);
  let pagination = paginate([...front, ...body]);
  if (document.sections.length >= contentsFrom.sections && pagination.pages.length >= contentsFrom.pages) {
    const withContents = (pageOf: PageOf) => {
      const parent = addElement(undefined, 'Document');
      const contents = contentsStrips(document.sections, pageOf, { ...place, parent }, context);
      return { elements: parent.children, pagination: paginate([...front, ...contents, ...body]) };
    };
    // The contents move the sections, so their page numbers are known only after a layout that has them.
    const guessed = withContents(() => 1).pagination.destinations;
    const last = withContents((id) => (guessed.get(id)?.page ?? 0) + 1);
    structure.children.splice(before, 0, ...last.elements);
    ({ pagination } = last);
  }
  for (const { element, line, place: linePlace } of pagination.lines) addLine(element, line, linePlace);
  const { pages, destinations, bookmarks } = pagination;
  return { pages, destinations, bookmarks, structure, running: runningTexts(document, pages.length, context) };
}

/** Room for a name written by hand. */
const signatureRoom = 40;

/** So many lines of what is signed stand above the place to sign. */
const linesToSign = 4;

type PageOf = (sectionId: string) => number;

/** All strips but those of the contents, which stand between the two parts. */
function allStrips(document: Document, place: BlockPlace, context: LayoutContext): { front: Strip[]; body: Strip[] } {
  const { letterhead, sections } = document;
  const front =
    letterhead === undefined
      ? titleStrips(document, place, context)
      : letterHeadStrips(document, letterhead, place, context);
  const body: Strip[] = [];
  const following = sections.length - followingSections(document);
  sections.forEach((section, index) => {
    const strips = sectionStrips(section, 2, place, context);
    // Nobody signs a page that says nothing: the last lines before come along.
    if (index > 0 && section.rule === signatureSectionRule)
      for (const strip of [...front, ...body].slice(-linesToSign)) strip.keepWithNext = true;
    (index < following ? front : body).push(...strips);
  });
  return { front, body };
}

/** How many sections follow the contents: all but a summary, which comes before everything. */
function followingSections({ sections }: Document): number {
  const startsWithSummary = sections[0]?.blocks.some((block) => block.kind === 'definitions') === true;
  return startsWithSummary ? sections.length - 1 : sections.length;
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
