import { beforeAll, describe, expect, it } from 'vitest';
import { printDocumentDocx } from '../../../../exporters/docx/print-docx.ts';
import type { Document } from '../../../../src/documents/block.ts';
import {
  definitions,
  documentOf,
  gap,
  link,
  list,
  paragraph,
  section,
  strong,
  table,
  text,
} from '../../../support/documents.ts';
import { samplePolicyDocument } from '../../../support/sample-policy-document.ts';
import { openWord, wordProblems, type WordFile } from '../../../support/word-structure.ts';
import { elementsNamed, parseXml, type XmlElement } from '../../../support/xml-tree.ts';

const print = (document: Document) => printDocumentDocx(document, { createdAt: '2026-11-22' });
const open = async (document: Document): Promise<WordFile> => {
  const word = await openWord(await print(document));
  expect(wordProblems(word)).toEqual([]);
  return word;
};
const styleOf = (paragraphElement: XmlElement | undefined): string | undefined =>
  paragraphElement === undefined ? undefined : elementsNamed(paragraphElement, 'w:pStyle')[0]?.attributes.get('w:val');
const paragraphs = (root: XmlElement): [style: string | undefined, text: string][] =>
  elementsNamed(root, 'w:p').map((one) => [styleOf(one), one.text]);
const attribute = (root: XmlElement, name: string, key: string): (string | undefined)[] =>
  elementsNamed(root, name).map((element) => element.attributes.get(key));

describe('the sample policy as a Word file', () => {
  const policy = samplePolicyDocument();
  let bytes: Uint8Array;
  let word: WordFile;
  beforeAll(async () => {
    bytes = await print(policy);
    word = await openWord(bytes);
  });

  it('keeps the order and the names that Word insists on', () => {
    expect(wordProblems(word)).toEqual([]);
  });

  it('is the same file when it is printed again', async () => {
    expect(Buffer.compare(bytes, await print(samplePolicyDocument()))).toBe(0);
  });

  it('has contents that lead to every top section, and asks for no update when it is opened', () => {
    const { body } = word;
    const entries = paragraphs(body).flatMap(([style, words]) => (style === 'TOC1' ? [words] : []));
    expect(elementsNamed(body, 'w:instrText').map((field) => field.text)).toContain('TOC \\h \\o "1-1"');
    expect(entries).toHaveLength(policy.sections.length);
    policy.sections.forEach((one, index) => {
      expect(entries[index]).toMatch(/PAGEREF _Toc\d+ \\h$/u);
      expect(entries[index]).toContain(one.title);
    });
    expect(attribute(body, 'w:fldChar', 'w:dirty').filter((dirty) => dirty !== undefined && dirty !== 'false')).toEqual(
      [],
    );
  });

  it('says title, author, language, and on every page what it is', () => {
    const { properties, styles, header, footer } = word;
    expect(elementsNamed(properties, 'dc:title')[0]?.text).toBe('Privacy Policy · Bayline Imaging Studio');
    expect(elementsNamed(properties, 'dc:creator')[0]?.text).toBe('Bayline Imaging Studio');
    expect(attribute(styles, 'w:lang', 'w:val')).toEqual(['en-US']);
    expect(header.text).toBe('Bayline Imaging Studio · Privacy PolicyDraft');
    expect(footer.text).toMatch(/not legal advice\.Page PAGE of NUMPAGES$/u);
  });

  it('says SAMPLE for a made-up office, and nothing of a draft once it is issued', async () => {
    const short = { sections: policy.sections.slice(0, 2) };
    const made = await open(samplePolicyDocument({ ...short, sample: true }));
    expect(made.header.text).toContain('SAMPLE · a made-up office · Draft');
    const issued = await open(samplePolicyDocument({ ...short, status: 'issued' }));
    expect(issued.header.text + issued.footer.text + issued.body.text).not.toMatch(/draft|SAMPLE/iu);
  });
});

describe('blocks in Word', () => {
  it('stand in styles of their own, so that one change changes all', async () => {
    const { body } = await open(
      documentOf([
        section('a', 'Top', [
          paragraph(
            'p',
            ['plain ', 'bold'].map((words, index) => (index === 0 ? text(words) : strong(words))),
          ),
          section('a.b', 'Below', [
            definitions('d', [
              ['Term', 'what it means'],
              ['Really?', 'yes'],
            ]),
          ]),
          list('l', [['one', ['inner']], 'two']),
          list('n', ['first'], true),
          list('m', ['first again'], true),
        ]),
      ]),
    );
    expect(paragraphs(body)).toEqual([
      ['Title', 'Privacy Policy'],
      ['Subtitle', 'In force from December 1, 2026 · last reviewed November 21, 2026'],
      ['Heading1', 'Top'],
      [undefined, 'plain bold'],
      ['Heading2', 'Below'],
      ['Definition', 'Term: what it means'],
      ['Definition', 'Really? yes'],
      ['ListBullet', 'one'],
      ['ListBullet', 'inner'],
      ['ListBullet', 'two'],
      ['ListNumber', 'first'],
      ['ListNumber', 'first again'],
    ]);
    expect(elementsNamed(body, 'w:b')).toEqual([]);
    const [first, second] = attribute(body, 'w:numId', 'w:val').slice(-2);
    expect(first).not.toBe(second);
  });

  it('repeats the header row of a table, keeps rows whole, and tells which cells are headings', async () => {
    const columns: [string, number][] = [
      ['Who', 0.3],
      ['What', 0.7],
    ];
    const long = Array.from({ length: 200 }, (_, index) => [text(`line ${String(index)}`)]);
    const { body } = await open(
      documentOf([
        section('t', 'Tables', [
          table('t.t', 'Recipients', columns, [
            [{ lines: ['Hostwell', 'hosting'] }, 'a'],
            ['Tall', { lines: long }],
            ['b'],
          ]),
          table('t.u', '', columns, []),
        ]),
      ]),
    );
    const [head, short, tall, uneven] = elementsNamed(body, 'w:tr');
    expect(head && elementsNamed(head, 'w:tblHeader')).toHaveLength(1);
    expect(short && elementsNamed(short, 'w:tblHeader')).toHaveLength(0);
    expect(short && elementsNamed(short, 'w:cantSplit')).toHaveLength(1);
    expect(tall && attribute(tall, 'w:cantSplit', 'w:val').filter((value) => value !== 'off')).toEqual([]);
    expect(tall && elementsNamed(tall, 'w:p')).toHaveLength(201);
    expect(uneven && elementsNamed(uneven, 'w:tc')).toHaveLength(2);
    expect(short && paragraphs(short)).toEqual([
      ['TableHead', 'Hostwell'],
      ['TableCell', 'hosting'],
      ['TableCell', 'a'],
    ]);
    const [look] = elementsNamed(body, 'w:tblLook');
    expect(look?.attributes.get('w:firstRow')).toMatch(/^(1|true)$/u);
    expect(look?.attributes.get('w:firstColumn')).toMatch(/^(1|true)$/u);
  });

  it('links to addresses and to blocks, and prints an address that may not be one as text', async () => {
    const { body, relations } = await open(
      documentOf([
        section('a', 'A', [
          paragraph('p', [
            link('site', 'https://bayline.example/'),
            link('a row', '#t.row.2'),
            link('script', 'javascript:alert(1)'),
            link('nowhere', '#none'),
            gap('period not known yet', 'R-001.period'),
          ]),
          table('t', 'T', [['A', 1]], [['x'], ['y']]),
        ]),
      ]),
    );
    expect(elementsNamed(body, 'w:hyperlink').map((one) => one.text)).toEqual(['site', 'a row']);
    expect(attribute(relations, 'Relationship', 'Target')).toContain('https://bayline.example/');
    expect(JSON.stringify(attribute(relations, 'Relationship', 'Target'))).not.toContain('javascript');
    const row = elementsNamed(body, 'w:hyperlink')[1]?.attributes.get('w:anchor');
    const place = elementsNamed(body, 'w:p').find((one) => attribute(one, 'w:bookmarkStart', 'w:name').includes(row));
    expect(place?.text).toBe('y');
    expect(body.text).toContain('sitea rowscriptnowhere[period not known yet]');
  });

  it('marks right-to-left words, and keeps characters that XML cannot hold as codes', async () => {
    const { body } = await open(documentOf([section('s', 'Dr. שלום עולם', [paragraph('p', 'a\u0000b\ud800c\u000b')])]));
    const marked = elementsNamed(body, 'w:r').filter((one) => elementsNamed(one, 'w:rtl').length > 0);
    expect(marked.map((one) => one.text)).toEqual(['שלום עולם']);
    expect(body.text).toContain('a[U+0000]b[U+D800]c[U+000B]');
  });

  it('prints a document without sections, and one that ends with a table', async () => {
    await open(documentOf([], { subtitle: [] }));
    await open(documentOf([section('s', '', [table('t', 'T', [['A', 1]], [['x']])])]));
    await open(
      documentOf([section('s', 'S', [section('i', 'I', [table('t', 'T', [['A', 1]], [['x']]), paragraph('p', '')])])]),
    );
  });

  it('keeps a distance below a table, also where the table ends a section of its own', async () => {
    const one = table('t', 'T', [['A', 1]], [['x']]);
    const { body } = await open(
      documentOf([section('s', 'S', [section('i', 'I', [one]), paragraph('p', 'Below.'), paragraph('q', 'Further.')])]),
    );
    const spaceAbove = (words: string): string | undefined => {
      const found = elementsNamed(body, 'w:p').find((each) => each.text === words);
      return found === undefined ? 'not found' : attribute(found, 'w:spacing', 'w:before')[0];
    };
    expect([spaceAbove('Below.'), spaceAbove('Further.')]).toEqual(['200', undefined]);
  });
});

describe('the check of Word files itself', () => {
  const broken = async (from: string | RegExp, to: string): Promise<string[]> => {
    const word = await openWord(await print(documentOf([section('s', 'S', [table('t', 'T', [['A', 1]], [['x']])])])));
    return wordProblems({ ...word, body: parseXml(changed(from, to)) });
  };
  const body =
    '<w:document><w:body><w:p><w:pPr><w:pStyle w:val="Title"/><w:keepNext/></w:pPr><w:bookmarkStart w:name="a" w:id="1"/>' +
    '<w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>' +
    '<w:tr><w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl><w:p/><w:sectPr/></w:body></w:document>';
  const changed = (from: string | RegExp, to: string): string => {
    const after = body.replace(from, to);
    expect(after === body).toBe(from === '');
    return after;
  };

  it.each([
    ['', '', []],
    [
      '<w:pStyle w:val="Title"/><w:keepNext/>',
      '<w:keepNext/><w:pStyle w:val="Title"/>',
      ['w:pPr holds w:keepNext w:pStyle'],
    ],
    ['w:val="Title"', 'w:val="Titel"', ['style Titel leads nowhere']],
    ['<w:tcPr/><w:p/>', '<w:tcPr/>', ['a cell that does not end with a paragraph']],
    [
      '<w:tcPr/><w:p/>',
      '<w:p/><w:tcPr/>',
      ['w:tcPr is not first in w:tc', 'a cell that does not end with a paragraph'],
    ],
    ['</w:tbl><w:p/>', '</w:tbl>', ['a table ends the document']],
    ['<w:bookmarkEnd w:id="1"/>', '', ['a bookmark without its end']],
    ['<w:gridCol/>', '<w:gridCol/><w:gridCol/>', ['a row with another number of cells than its grid']],
    ['<w:r>', '<w:hyperlink w:anchor="b"/><w:r>', ['link b leads nowhere']],
  ])('finds what %s → %s does', async (from, to, problems) => {
    expect(await broken(from, to)).toEqual(problems);
  });

  it('refuses XML that is not well-formed', () => {
    for (const source of ['<a><b></a></b>', '<a>', '<a/><b/>', '<a>\u0007</a>', '<a b=c/>', '<a>&nbsp;</a>'])
      expect(() => parseXml(source), source).toThrow();
  });
});
