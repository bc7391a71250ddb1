/** A document as a Word file with real styles, headings, lists, header rows and page numbers, ready for a lawyer's changes. */
import {
  AlignmentType,
  Bookmark,
  Document as WordDocument,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type { Block, Document, ListItem, Run, SectionBlock } from '../../src/documents/block.ts';
import { plainTextOf } from '../../src/documents/plain-text.ts';
import { printedDate, printerWords } from '../printer-words.ts';
import { readPackage, withFixedDates } from '../office-package.ts';
import { numberIdsByPlace } from './stable-ids.ts';
import { wordStyles, gapColor, linkColor } from './styles.ts';
import { wordTable } from './table.ts';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** The document as the bytes of a .docx file (Office Open XML). `createdAt` is an ISO date for the file's properties. */
export async function printDocumentDocx(document: Document, options: { createdAt: string }): Promise<Uint8Array> {
  const words = printerWords(document.language);
  const status = document.sample ? words.sampleBand : words[document.status];
  const notice = document.status === 'draft' ? ` ${words.draftNotice}` : '';
  const foot = words.madeFrom(printedDate(document.asOf, document.language)) + notice;
  const word = new WordDocument({
    title: document.title,
    creator: document.office,
    description: foot,
    styles: wordStyles,
    numbering: {
      config: [
        {
          reference: 'ordered',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 500, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 12_240, height: 15_840 },
            margin: { top: 1300, bottom: 1300, left: 1440, right: 1440 },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                style: 'Small',
                children: [new TextRun(`${document.office} · ${document.title} — ${status}`)],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Small',
                children: [
                  new TextRun(`${foot}  `),
                  new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.title)] }),
          ...(document.sample
            ? [new Paragraph({ children: [new TextRun({ text: words.sampleNotice, bold: true })] })]
            : []),
          ...document.subtitle.map((line) => new Paragraph({ style: 'Subtitle', children: runs(line) })),
          ...document.sections.flatMap((section) => printSection(section, 0)),
        ],
      },
    ],
  });
  const written = await readPackage(await Packer.toBuffer(word));
  await numberIdsByPlace(written);
  return withFixedDates(written, options.createdAt);
}

function printSection(section: SectionBlock, level: number): FileChild[] {
  const heading = headings[Math.min(level, headings.length - 1)] ?? HeadingLevel.HEADING_5;
  const title = new Paragraph({
    heading,
    children: [new Bookmark({ id: anchor(section.id), children: [new TextRun(section.title)] })],
  });
  return [title, ...section.blocks.flatMap((block) => printBlock(block, level + 1))];
}

function printBlock(block: Block, level: number): FileChild[] {
  switch (block.kind) {
    case 'section':
      return printSection(block, level);
    case 'paragraph':
      return [new Paragraph({ children: runs(block.runs) })];
    case 'list':
      return list(block.items, block.ordered, 0);
    case 'definitions':
      return block.entries.map(
        (one) =>
          new Paragraph({
            style: 'Definition',
            children: [new TextRun({ text: `${one.term}: `, bold: true }), ...runs(one.runs)],
          }),
      );
    case 'table':
      return [captionOf(block.caption), wordTable(block, runs), new Paragraph({ children: [] })] satisfies (
        Paragraph | Table
      )[];
  }
}

function captionOf(text: string): Paragraph {
  return new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(text)] });
}

function list(items: ListItem[], ordered: boolean, level: number): Paragraph[] {
  return items.flatMap((item) => [
    new Paragraph({
      children: runs(item.runs),
      ...(ordered ? { numbering: { reference: 'ordered', level: 0 } } : { bullet: { level } }),
    }),
    ...(item.items ? list(item.items, false, level + 1) : []),
  ]);
}

function runs(line: Run[]): ParagraphChild[] {
  return line.map((one) => {
    switch (one.kind) {
      case 'text':
        return new TextRun({ text: one.text, bold: one.strong ?? false });
      case 'gap':
        return new TextRun({ text: plainTextOf([one]), highlight: 'yellow', color: gapColor });
      case 'link': {
        const text = new TextRun({ text: one.text, color: linkColor, underline: {} });
        if (one.href.startsWith('#'))
          return new InternalHyperlink({ anchor: anchor(one.href.slice(1)), children: [text] });
        return new ExternalHyperlink({ link: one.href, children: [text] });
      }
    }
  });
}

/** Word allows 40 characters in a bookmark's name: letters, digits and underscores. */
function anchor(id: string): string {
  return `b_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(-40).replace(/^[^A-Za-z]/, 'b');
}
