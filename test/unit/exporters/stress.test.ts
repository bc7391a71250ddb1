/** Documents that ask too much of a page: in no format may a line be lost or stand on another. */
import { beforeAll, describe, expect, it } from 'vitest';
import { printDocumentDocx } from '../../../exporters/docx/print-docx.ts';
import { printDocumentHtml } from '../../../exporters/html/print-html.ts';
import { printDocumentMarkdown } from '../../../exporters/markdown/print-markdown.ts';
import { printDocumentPdf } from '../../../exporters/pdf/print-document.ts';
import { printDocumentText } from '../../../exporters/text/print-text.ts';
import { loadFont } from '../../../main/fonts.ts';
import type { Document } from '../../../src/documents/block.ts';
import {
  definitions,
  documentOf,
  gap,
  link,
  list,
  paragraph,
  section,
  table,
  text,
  textsInReadingOrder,
} from '../../support/documents.ts';
import { problemsOf } from '../../support/pdf-conformance.ts';
import { layoutProblems } from '../../support/pdf-layout.ts';
import { contentTexts, inspectPdf } from '../../support/pdf-structure.ts';
import { docxTexts, htmlTexts, lettersOf, markdownTexts, textsAsPlainText } from '../../support/printed-texts.ts';
import { openWord, wordProblems } from '../../support/word-structure.ts';

const columns: [string, number][] = [
  ['Recipient', 0.2],
  ['Role', 0.1],
  ['What it gets', 0.4],
  ['Why', 0.3],
];

const recipients = table(
  'recipients',
  'Five hundred recipients',
  columns,
  Array.from({ length: 500 }, (_, index) => [
    { lines: [`Company ${String(index + 1)}, Inc.`, 'until December 31, 2025'] },
    index % 3 === 0 ? 'Service provider' : 'Third party',
    index % 50 === 7 ? 'name; email address; '.repeat(60) : 'name; email address',
    { lines: ['Sends letters', 'As far as we know, only to us'] },
  ]),
);

const address = `https://bayline.example/${'a-very-long-path_of_words/'.repeat(30)}?id=${'0123456789'.repeat(20)}`;
const longWords = section('words', 'x'.repeat(150), [
  paragraph('words.p', [text('Look at '), link(address, address), text(` and at ${'Donaudampfschiff'.repeat(30)}.`)]),
  list('words.l', ['y'.repeat(400), [address, [address, 'z'.repeat(400)]]], true),
  definitions('words.d', [['q'.repeat(90), address]]),
  table('words.t', 'w'.repeat(300), columns, [
    [address, 'v'.repeat(300), address, [gap('u'.repeat(300), 'R-001.period')]],
  ]),
]);

const tallCells = table('tall', 'Cells of 200 lines', columns, [
  [
    'Tall',
    { lines: Array.from({ length: 200 }, (_, index) => `left ${String(index)}`) },
    { lines: Array.from({ length: 200 }, (_, index) => `middle ${String(index)}`) },
    'short',
  ],
  ['After', 'it', 'comes', 'more'],
]);

/** Each in letters of its own, with what its line needs: joined letters, marks above, right to left. */
const scripts: [language: string, words: string][] = [
  ['Spanish', '¿Qué información recopilamos de los niños? ¡Ninguna!'],
  ['Vietnamese', 'Chúng tôi thu thập những thông tin nào về người bệnh?'],
  ['Tagalog', 'Anong impormasyon ang kinokolekta namin, at ang mga ñ at ng̃?'],
  ['Armenian', 'Ի՞նչ տեղեկություններ ենք մենք հավաքում'],
  ['Russian', 'Какие сведения мы собираем и как долго храним?'],
  ['Arabic', 'ما المعلومات التي نجمعها عن المرضى؟'],
  ['Hebrew', 'איזה מידע אנחנו אוספים על המטופלים?'],
  ['Persian', 'چه اطلاعاتی را گردآوری می‌کنیم؟'],
  ['Chinese', '我们收集哪些个人信息'],
  ['Korean', '어떤 개인정보를 수집합니까'],
  ['Japanese', 'どのような個人情報を収集しますか'],
  ['Hindi', 'हम कौन सी जानकारी एकत्र करते हैं'],
];
/** No font of the program has the letters of these. */
const uncovered = ['Chinese', 'Korean', 'Japanese', 'Hindi'];
const languages = section('scripts', 'Languages of patients', [
  table(
    'scripts.t',
    'Sentences',
    columns,
    scripts.map(([language, words]) => [language, words, words, `Dr. ${words} (${language})`]),
  ),
  list(
    'scripts.l',
    scripts.map(([, words]) => words),
  ),
]);

const document: Document = documentOf([
  section('all', 'Recipients', [recipients]),
  longWords,
  section('cells', 'Cells', [tallCells]),
  languages,
]);
const plain = textsInReadingOrder(document);

/** Codes of characters without a glyph as the characters again. */
const decoded = (texts: readonly string[]): string[] =>
  texts.map((line) =>
    line.replace(/\[U\+([0-9A-F]{4,6})\]/gu, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
  );
/** Joiners and direction marks are not drawn. */
const drawn = (texts: readonly string[]): string => lettersOf(texts.map((line) => line.replace(/\p{Cf}/gu, '')));

describe('a document that asks too much', () => {
  let pdf: ReturnType<typeof inspectPdf>;
  beforeAll(async () => {
    pdf = inspectPdf(await printDocumentPdf(document, { fonts: loadFont, createdAt: '2026-11-22' }));
  });

  it('loses no letter in PDF; those that no font has stand there as codes', () => {
    const texts = contentTexts(pdf.root);
    expect(drawn(decoded(texts))).toBe(drawn(plain));
    for (const [language, words] of scripts) {
      const isDrawn = texts.some((line) => line.normalize('NFC') === words.normalize('NFC').replace(/\p{Cf}/gu, ''));
      expect(isDrawn, language).toBe(!uncovered.includes(language));
    }
  });

  it('has no texts in PDF that stand on each other or leave the page', () => {
    expect(layoutProblems(pdf.pages)).toEqual([]);
  });

  it('is a conforming PDF all the same', () => {
    expect(problemsOf(pdf)).toEqual([]);
  });

  it('loses no letter in Word', async () => {
    const word = await openWord(await printDocumentDocx(document, { createdAt: '2026-11-22' }));
    expect(wordProblems(word)).toEqual([]);
    expect(lettersOf(docxTexts(word.body))).toBe(lettersOf(plain));
  });

  it('loses no letter in HTML, Markdown and text', () => {
    expect(lettersOf(htmlTexts(printDocumentHtml(document)))).toContain(lettersOf(plain));
    const [title = '', ...rest] = plain;
    const expected = lettersOf([title, document.office, ...rest]);
    expect(lettersOf(markdownTexts(printDocumentMarkdown(document)))).toContain(expected);
    const [, ...texts] = textsAsPlainText(document);
    expect(lettersOf([printDocumentText(document)])).toContain(lettersOf([title, document.office, ...texts]));
  });
});
