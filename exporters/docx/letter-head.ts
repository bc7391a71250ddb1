/** The head of a letter in Word: who writes, the day, the address for the window of the envelope, and what it is about. */
import { BorderStyle, HeadingLevel, Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import type { Document, Run } from '../../src/documents/block.ts';
import type { PrinterWords } from '../printer-words.ts';
import type { BlockContext } from './blocks.ts';
import { textRuns } from './runs.ts';
import { paragraphStyles } from './styles.ts';

/** Distances in twentieths of a point: the address begins about two and a half inches below the top of the page. */
const space = { beforeDay: 320, beforeAddress: 420, beforeSubject: 520, afterSubject: 200 } as const;
const underline = { bottom: { style: BorderStyle.SINGLE, size: 6, space: 6, color: '1B5E86' } } as const;

/** The paragraphs before the text of a letter. */
export function letterHead(
  document: Document,
  letterhead: Run[][],
  words: PrinterWords,
  { runs }: BlockContext,
): FileChild[] {
  const line = (text: Run[], options: IParagraphOptions = {}): Paragraph =>
    new Paragraph({ spacing: { after: 0 }, ...options, children: runs.line(text) });
  const address = document.subtitle.slice(0, -1);
  return [
    ...letterhead.map((text, index) =>
      line(text, {
        style: index === 0 ? paragraphStyles.letterName : paragraphStyles.subtitle,
        ...(index === letterhead.length - 1 ? { border: underline } : {}),
      }),
    ),
    ...(document.sample
      ? [new Paragraph({ style: paragraphStyles.sample, children: textRuns(words.sampleNotice) })]
      : []),
    ...document.subtitle.slice(-1).map((day) => line(day, { spacing: { before: space.beforeDay, after: 0 } })),
    ...address.map((text, index) =>
      line(text, { spacing: { before: index === 0 ? space.beforeAddress : 0, after: 0 }, keepNext: true }),
    ),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      style: paragraphStyles.letterSubject,
      spacing: { before: space.beforeSubject, after: space.afterSubject },
      children: textRuns(words.subject(document.title)),
    }),
  ];
}
