import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../../src/documents/block.ts';
import { printDocumentHtml } from '../../../exporters/html/print-html.ts';
import { printDocumentJson } from '../../../exporters/json/print-json.ts';
import { printDocumentMarkdown } from '../../../exporters/markdown/print-markdown.ts';
import { printDocumentText } from '../../../exporters/text/print-text.ts';
import { documentOf, gap, link, list, paragraph, section, table, text } from '../../support/documents.ts';
import { textsInReadingOrder } from '../../support/documents.ts';
import { samplePolicyDocument } from '../../support/sample-policy-document.ts';

const policy = samplePolicyDocument();
const hostile = '<script>alert("x")</script> & <img src=x onerror=alert(1)> | *bold* [a](javascript:alert(1)) # x';
const hostileDocument = documentOf([
  section('s', hostile, [
    paragraph('s.p', hostile),
    list('s.l', [hostile]),
    table(
      's.t',
      hostile,
      [
        [hostile, 0.6],
        ['Other', 0.4],
      ],
      [[hostile, 'x']],
    ),
    paragraph('s.k', [link(hostile, 'javascript:alert(1)'), gap(hostile, 'V-001.name')]),
  ]),
]);

describe('every format', () => {
  const html = (document: Document): string =>
    printDocumentHtml(document)
      .replace(/<style>[\s\S]*?<\/style>|<nav[\s\S]*?<\/nav>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const markdown = (document: Document): string =>
    printDocumentMarkdown(document)
      .replace(/\]\(<[^>]*>\)/g, '')
      .replace(/(?<!\\)\[/g, '')
      .replace(/\\(.)/g, '$1')
      .replaceAll('**', '')
      .replaceAll('<br>', ' ');
  // Text prints a table row by row with the column's title in each line, so order is compared without tables.
  const keep = (block: Block): Block[] => {
    if (block.kind === 'table') return [];
    return block.kind === 'section' ? [{ ...block, blocks: block.blocks.flatMap(keep) }] : [block];
  };
  const withoutTables = (document: Document): Document => ({
    ...document,
    sections: document.sections.map((one) => ({ ...one, blocks: one.blocks.flatMap(keep) })),
  });

  it.each([
    ['HTML', html],
    ['Markdown', markdown],
    ['text', (document: Document) => printDocumentText(document).toUpperCase()],
  ])('%s holds every sentence, in reading order', (name, print) => {
    const document = name === 'text' ? withoutTables(policy) : policy;
    const printed = print(document).replace(/\s+/g, '');
    let at = 0;
    for (const sentence of textsInReadingOrder(document)) {
      const wanted = (name === 'text' ? sentence.toUpperCase() : sentence).replace(/\s+/g, '');
      const found = printed.indexOf(wanted, at);
      expect(found, `${name} lacks “${sentence}” after ${at}`).toBeGreaterThanOrEqual(0);
      at = found;
    }
  });

  it.each([
    ['HTML', printDocumentHtml],
    ['Markdown', printDocumentMarkdown],
    ['text', printDocumentText],
  ])('%s marks a made-up office', (_name, print) => {
    expect(print({ ...policy, sample: true })).toContain('SAMPLE');
    expect(print({ ...policy, sample: false })).not.toContain('SAMPLE');
  });

  it('is the same for the same document', () => {
    for (const print of [printDocumentHtml, printDocumentMarkdown, printDocumentText, printDocumentJson])
      expect(print(policy)).toBe(print(policy));
  });
});

describe('HTML', () => {
  it('takes text from records as text, never as markup', () => {
    const page = printDocumentHtml(hostileDocument);
    expect(page).not.toMatch(/<script|<img|href="javascript/i);
    expect(page).toContain('&lt;script&gt;');
  });

  it('has one h1, headings without a skipped level, header cells with scope, and ids that do not repeat', () => {
    const page = printDocumentHtml(policy);
    expect(page.match(/<h1/g)).toHaveLength(1);
    const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption/g)?.length);
    expect(page).not.toMatch(/<th>/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('needs nothing from outside', () => {
    expect(printDocumentHtml(policy)).not.toMatch(/\ssrc=|url\(|@import|<link|<script/);
  });
});

describe('Markdown', () => {
  it('takes text from records as text, never as markup', () => {
    const printed = printDocumentMarkdown(hostileDocument);
    expect(printed).not.toMatch(/(?<!\\)<script|(?<!\\)\[a(?<!\\)\]/);
    expect(
      printed
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .every((line) => (line.match(/(?<!\\)\|/g)?.length ?? 0) === 3),
    ).toBe(true);
  });
});

describe('text', () => {
  it('holds every cell of every table', () => {
    const printed = printDocumentText(policy).replace(/\s+/g, '').toUpperCase();
    for (const sentence of textsInReadingOrder(policy))
      expect(printed).toContain(sentence.replace(/\s+/g, '').toUpperCase());
  });

  it('keeps lines within 80 columns, but never cuts a word', () => {
    const word = 'x'.repeat(120);
    const lines = printDocumentText(
      documentOf([section('s', 'Words', [paragraph('s.p', `${'many words '.repeat(60)}${word} end`)])]),
    ).split('\n');
    expect(lines).toContain(word);
    for (const line of lines.filter((one) => one !== word)) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('JSON', () => {
  it('is the block tree itself', () => {
    expect(JSON.parse(printDocumentJson(policy))).toEqual(policy);
  });
});

it('prints an empty section and an empty line without a fault', () => {
  const empty = documentOf([section('s', 'Nothing here', [paragraph('s.p', [text('')])])]);
  for (const print of [printDocumentHtml, printDocumentMarkdown, printDocumentText])
    expect(print(empty)).toMatch(/nothing here/i);
});

describe('long words in HTML', () => {
  const printed = (word: string): string =>
    /<p id="s.p">(.*)<\/p>/u.exec(printDocumentHtml(documentOf([section('s', 'S', [paragraph('s.p', word)])])))?.[1] ??
    '';

  it('can be cut at their signs, without a character more', () => {
    const address = 'https://bayline.example/a-very-long-path?question=1&other=2';
    expect(printed(address)).toBe(
      'https://<wbr>bayline.<wbr>example/<wbr>a-very-<wbr>long-path?<wbr>question=<wbr>1&amp;other=<wbr>2',
    );
    expect(printed('x'.repeat(60))).toBe(`${'x'.repeat(28)}<wbr>${'x'.repeat(28)}<wbr>xxxx`);
  });

  it('leaves words alone that fit anywhere', () => {
    expect(printed('Do not cut privacy@bayline.example')).toBe('Do not cut privacy@bayline.example');
  });
});
