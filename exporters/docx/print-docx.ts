/** A document as a Word file with real styles, headings, lists, header rows and page numbers, ready for a lawyer's changes. */
import {
  Document as WordDocument,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableOfContents,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
  type PageNumberEstimator,
  type ParagraphChild,
} from 'docx';
import type { Document } from '../../src/documents/block.ts';
import { cleanDocument } from '../clean-document.ts';
import { readPackage, withFixedDates } from '../office-package.ts';
import { printedDate, printerWords, type PrinterWords } from '../printer-words.ts';
import { sectionChildren, type BlockContext } from './blocks.ts';
import { letterHead } from './letter-head.ts';
import { textRuns, wordRuns } from './runs.ts';
import { numberIdsByPlace } from './stable-ids.ts';
import { characterStyles, paragraphStyles, wordNumbering, wordStyles } from './styles.ts';

/** Shorter documents are read faster than their contents. */
const contentsFrom = 9;
/**
 * Where a page ends is Word's to say, so the page numbers of the contents appear when the field is updated there (a right
 * click, or F9). Fields marked for an update instead would make Word ask a question whenever the file is opened.
 */
const leftToWord: PageNumberEstimator = () => ({ bookmarks: new Map() });
/** From the left margin to the right one, in twentieths of a point. */
const textWidth = 9360;

/** The document as the bytes of a .docx file (Office Open XML). `createdAt` is an ISO date for the file's properties. */
export async function printDocumentDocx(given: Document, options: { createdAt: string }): Promise<Uint8Array> {
  const document = cleanDocument(given);
  const words = printerWords(document.language);
  const title = document.sample ? `SAMPLE · ${document.title}` : document.title;
  const word = new WordDocument({
    title: `${title} · ${document.office}`,
    creator: document.office,
    lastModifiedBy: document.office,
    description: madeFrom(document, words),
    styles: wordStyles(document.language),
    numbering: wordNumbering,
    pageNumbers: leftToWord,
    sections: [
      {
        properties: {
          page: {
            size: { width: 12_240, height: 15_840 },
            margin: { top: 1300, bottom: 1300, left: 1440, right: 1440 },
          },
        },
        headers: { default: new Header({ children: [runningHead(document, words)] }) },
        footers: { default: new Footer({ children: [runningFoot(document, words)] }) },
        children: body(document, words),
      },
    ],
  });
  const written = await readPackage(await Packer.toBuffer(word));
  await numberIdsByPlace(written);
  return withFixedDates(written, options.createdAt);
}

function body(document: Document, words: PrinterWords): FileChild[] {
  const context = { runs: wordRuns(document), counter: { lists: 0 } };
  const sections = document.sections.map((section, index) =>
    sectionChildren(section, 0, context, document.sections[index - 1]),
  );
  // A summary comes before everything, also before the contents.
  const summary = document.sections[0]?.blocks.some((block) => block.kind === 'definitions') === true ? 1 : 0;
  const head =
    document.letterhead === undefined
      ? titleHead(document, words, context)
      : letterHead(document, document.letterhead, words, context);
  const children = [
    ...head,
    ...sections.slice(0, summary).flat(),
    ...(document.sections.length < contentsFrom ? [] : contents(words, summary > 0)),
    ...sections.slice(summary).flat(),
  ];
  // Word wants a paragraph after a table that ends a document.
  return children.at(-1) instanceof Table ? [...children, new Paragraph({ children: [] })] : children;
}

function titleHead(document: Document, words: PrinterWords, context: BlockContext): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(document.title) }),
    ...(document.sample
      ? [new Paragraph({ style: paragraphStyles.sample, children: textRuns(words.sampleNotice) })]
      : []),
    ...document.subtitle.map(
      (line) => new Paragraph({ style: paragraphStyles.subtitle, children: context.runs.line(line) }),
    ),
  ];
}

/** A field that lists the headings of the top sections, with links. Behind a summary of one page it begins the next. */
function contents(words: PrinterWords, pageBreakBefore: boolean): FileChild[] {
  return [
    new Paragraph({ style: paragraphStyles.contentsHeading, pageBreakBefore, children: textRuns(words.contents) }),
    new TableOfContents(words.contents, {
      hyperlink: true,
      headingStyleRange: '1-1',
      tabLeader: LeaderType.NONE,
    }),
  ];
}

/** Office and title at the left, status at the right. A draft says so on every page; a letter that goes out says nothing. */
function runningHead(document: Document, words: PrinterWords): Paragraph {
  const isLetter = document.letterhead !== undefined;
  const states = isLetter && document.status === 'issued' ? [] : [words[document.status]];
  const status = [...(document.sample ? [words.sampleBand] : []), ...states].join(' · ');
  return running([
    ...textRuns(isLetter ? '' : `${document.office} · ${document.title}`),
    new TextRun({ children: [new Tab()] }),
    ...textRuns(status, document.status === 'draft' || document.sample ? { style: characterStyles.strong } : {}),
  ]);
}

/** What the document is made from at the left, page number at the right. */
function runningFoot(document: Document, words: PrinterWords): Paragraph {
  const pageOfPages = words.page('{page}', '{pages}').split(/(\{\w+\})/u);
  const isLetter = document.letterhead !== undefined;
  const left = isLetter ? (document.status === 'draft' ? words.draftNotice : '') : madeFrom(document, words);
  return running([
    ...textRuns(left),
    new TextRun({ children: [new Tab()] }),
    ...pageOfPages.flatMap((piece) => {
      if (piece === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })];
      return piece === '{pages}' ? [new TextRun({ children: [PageNumber.TOTAL_PAGES] })] : textRuns(piece);
    }),
  ]);
}

function running(children: ParagraphChild[]): Paragraph {
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
  return new Paragraph({ style: paragraphStyles.running, tabStops, children });
}

function madeFrom(document: Document, words: PrinterWords): string {
  const made = words.madeFrom(printedDate(document.asOf, document.language));
  return document.status === 'draft' ? `${made} ${words.draftNotice}` : made;
}
