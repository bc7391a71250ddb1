/** Styles of Word documents: fonts that every office has, sizes in half points, distances in twentieths of a point. */
import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

/** The paragraph styles that are not headings, by what they are for. */
export const paragraphStyles = {
  subtitle: 'Subtitle',
  running: 'HeadAndFoot',
  caption: 'Caption',
  definition: 'Definition',
  bullet: 'ListBullet',
  number: 'ListNumber',
  cell: 'TableCell',
  columnHead: 'TableHead',
  contentsHeading: 'TOCHeading',
  sample: 'SampleNotice',
  letterName: 'LetterName',
  letterSubject: 'LetterSubject',
} as const;

/** The character styles, by what they are for. */
export const characterStyles = { strong: 'Strong', link: 'Hyperlink', gap: 'Gap' } as const;

const ink = '16202B';
// Other scripts keep the fonts that Word has for them.
const serif = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman' };
const sans = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' };

const heading = (size: number, before: number) => ({
  run: { font: serif, size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
});

const normal = { basedOn: 'Normal', quickFormat: true } as const;
const listItem = { ...normal, paragraph: { spacing: { after: 60 }, contextualSpacing: false } } as const;

/** All styles, with the language of the text (BCP 47), which tells Word how to spell and read it aloud. */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: serif, size: 21, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 140, line: 290 } },
      },
      title: { run: { font: serif, size: 46, bold: true, color: ink }, paragraph: { spacing: { after: 60 } } },
      heading1: heading(28, 360),
      heading2: heading(24, 260),
      heading3: heading(22, 200),
      heading4: heading(21, 160),
      heading5: heading(21, 160),
      hyperlink: { run: { color: '134562', underline: {} } },
      caption: {
        run: { italics: true, size: 19, color: ink },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
    },
    characterStyles: [
      { id: characterStyles.strong, name: 'Strong', quickFormat: true, run: { bold: true } },
      { id: characterStyles.gap, name: 'Gap', quickFormat: true, run: { highlight: 'yellow', color: '7A4700' } },
    ],
    paragraphStyles: [
      {
        ...normal,
        id: paragraphStyles.subtitle,
        name: 'Subtitle',
        run: { font: sans, size: 20, color: '4A5563' },
        paragraph: { spacing: { after: 60 } },
      },
      {
        ...normal,
        id: paragraphStyles.letterName,
        name: 'Letter name',
        run: { font: serif, size: 32, bold: true },
        paragraph: { spacing: { after: 40 } },
      },
      {
        ...normal,
        id: paragraphStyles.letterSubject,
        name: 'Letter subject',
        run: { font: serif, size: 23, bold: true },
        paragraph: { keepNext: true },
      },
      {
        ...normal,
        id: paragraphStyles.sample,
        name: 'Sample notice',
        run: { font: sans, size: 20, bold: true },
        paragraph: { spacing: { after: 60 } },
      },
      {
        ...normal,
        id: paragraphStyles.running,
        name: 'Head and foot',
        run: { font: sans, size: 17, color: '5A6572' },
        paragraph: { spacing: { after: 0 } },
      },
      {
        ...normal,
        id: paragraphStyles.definition,
        name: 'Definition',
        paragraph: { indent: { left: 300, hanging: 300 }, spacing: { after: 80 } },
      },
      { ...listItem, id: paragraphStyles.bullet, name: 'List Bullet' },
      { ...listItem, id: paragraphStyles.number, name: 'List Number' },
      {
        ...normal,
        id: paragraphStyles.cell,
        name: 'Table cell',
        run: { font: sans, size: 18 },
        paragraph: { spacing: { after: 0, line: 250 } },
      },
      {
        ...normal,
        id: paragraphStyles.columnHead,
        name: 'Table head',
        run: { font: sans, size: 18, bold: true },
        paragraph: { spacing: { after: 0, line: 250 }, keepNext: true },
      },
      {
        // Looks like a heading and is none: the contents do not list themselves.
        ...normal,
        id: paragraphStyles.contentsHeading,
        name: 'TOC Heading',
        run: { font: serif, size: 28, bold: true },
        paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
      },
      {
        // Contents are read at a glance, so they stay on one page.
        ...normal,
        id: 'TOC1',
        name: 'toc 1',
        run: { font: sans, size: 20 },
        paragraph: { spacing: { after: 40 }, keepNext: true, keepLines: true },
      },
    ],
  };
}

const indents = [500, 860, 1220];
const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: index,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: indents[index] ?? 0, hanging: 300 } } },
});

/** Bullets and numbers of lists, to three levels. */
export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [level(0, LevelFormat.BULLET, '•'), level(1, LevelFormat.BULLET, '–'), level(2, LevelFormat.BULLET, '•')],
    },
    {
      reference: 'numbers',
      levels: [
        level(0, LevelFormat.DECIMAL, '%1.'),
        level(1, LevelFormat.LOWER_LETTER, '%2.'),
        level(2, LevelFormat.LOWER_ROMAN, '%3.'),
      ],
    },
  ],
};
