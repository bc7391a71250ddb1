import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../../../exporters/link-targets.ts';
import { printDocumentPdf } from '../../../../exporters/pdf/print-document.ts';
import { loadFont } from '../../../../main/fonts.ts';
import type { Run } from '../../../../src/documents/block.ts';
import { documentOf, link, list, paragraph, section, table, text } from '../../../support/documents.ts';
import { conformanceProblems } from '../../../support/pdf-conformance.ts';
import { textOf } from '../../../support/pdf-objects.ts';
import { elementsOf, inspectPdf } from '../../../support/pdf-structure.ts';

async function printLine(runs: Run[], language = 'en-US') {
  const filler = Array.from({ length: 60 }, (_, index) => paragraph(`f${String(index)}`, 'One line.'));
  const target = table('end.table', 'Periods', [['A', 1]], [['first'], ['second']]);
  const document = documentOf(
    [
      section('start', 'Start', [paragraph('start.line', runs), ...filler]),
      section('end', 'End', [paragraph('end.nothing', ''), target, list('end.list', ['item'])]),
    ],
    { language },
  );
  const bytes = await printDocumentPdf(document, { fonts: loadFont, createdAt: '2026-11-21' });
  expect(conformanceProblems(bytes)).toEqual([]);
  const { file, root } = inspectPdf(bytes);
  const links = elementsOf(root, 'Link').map((element) => ({
    text: element.text,
    targets: element.annotations.map((annotation) => {
      const action = file.get(annotation, 'A');
      return textOf(file.get(action, 'URI')) ?? textOf(file.get(action, 'D'));
    }),
    contents: element.annotations.map((annotation) => textOf(file.get(annotation, 'Contents'))),
  }));
  const lines = elementsOf(root, 'P').map((element) => element.text);
  return { links, lines };
}

describe('links', () => {
  it('say in words what they do', async () => {
    const { links } = await printLine([
      link('our website', 'https://bayline.example/privacy'),
      text(', '),
      link('privacy@bayline.example', 'mailto:privacy@bayline.example'),
      text(', '),
      link('800-555-0142', 'tel:+18005550142'),
    ]);
    expect(links).toEqual([
      {
        text: 'our website',
        targets: ['https://bayline.example/privacy'],
        contents: ['our website: web page https://bayline.example/privacy'],
      },
      {
        text: 'privacy@bayline.example',
        targets: ['mailto:privacy@bayline.example'],
        contents: ['Write an email to privacy@bayline.example'],
      },
      { text: '800-555-0142', targets: ['tel:+18005550142'], contents: ['Call +18005550142'] },
    ]);
  });

  it('say it in the language of the document', async () => {
    const { links } = await printLine([link('la oficina', 'tel:+18005550142')], 'es-US');
    expect(links[0]?.contents).toEqual(['Llamar al +18005550142']);
  });

  it('have one clickable place for each line that they run over', async () => {
    const { links } = await printLine([
      text('word '.repeat(15)),
      link('a label of several words in a row', 'https://a.example/'),
    ]);
    expect(links.map((found) => found.targets.length)).toEqual([2]);
  });

  it('never cut a telephone number at the end of a line', async () => {
    for (const before of [12, 13, 14, 15, 16]) {
      const { links } = await printLine([text('word '.repeat(before)), link('(800) 555-0142', 'tel:+18005550142')]);
      expect(links).toMatchObject([{ text: '(800) 555-0142', targets: ['tel:+18005550142'] }]);
    }
  });

  it('lead to blocks of the document, also to one that prints nothing', async () => {
    const { links } = await printLine([
      link('the table', '#end.table'),
      text(' '),
      link('a row', '#end.table.row.2'),
      text(' '),
      link('an item', '#end.list.1'),
      text(' '),
      link('nothing', '#end.nothing'),
    ]);
    expect(links.map((found) => found.targets[0])).toEqual([
      'place-00001',
      'place-00002',
      'place-00003',
      'place-00004',
    ]);
    expect(links[0]?.contents).toEqual(['Go to the table']);
  });

  it('are plain text where they would lead nowhere or into danger', async () => {
    const { links, lines } = await printLine([
      link('one', '#no.such.block'),
      link(' two', 'javascript:alert(1)'),
      link(' three', 'file:///etc/passwd'),
      link(' four', 'https://'),
    ]);
    expect(links).toEqual([]);
    expect(lines).toContain('one two three four');
  });

  it('are written in plain letters, as addresses must be', () => {
    expect(linkTarget('https://bücher.example/ä b', new Set())).toEqual({
      kind: 'address',
      href: 'https://xn--bcher-kva.example/%C3%A4%20b',
    });
  });
});
