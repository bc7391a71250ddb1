/** The rules that a tagged PDF of this project must keep. Each rule answers its violations in words. */
import { archivalProblems } from './pdf-archival.ts';
import { asArray, isKind, nameOf, textOf, type PdfRef, type PdfValue } from './pdf-objects.ts';
import { elementsOf, inspectPdf, type Bookmark, type InspectedPdf, type TaggedElement } from './pdf-structure.ts';

/** Every violation found in the file; none for a good one. */
export function conformanceProblems(bytes: Uint8Array): string[] {
  return problemsOf(inspectPdf(bytes));
}

/** The same for a file that is open already. */
export function problemsOf(pdf: InspectedPdf): string[] {
  return [
    ...documentProblems(pdf),
    ...contentProblems(pdf),
    ...figureProblems(pdf),
    ...parentTreeProblems(pdf),
    ...nestingProblems(pdf.root),
    ...headingProblems(pdf.root),
    ...tableProblems(pdf.root),
    ...linkProblems(pdf),
    ...fontProblems(pdf),
    ...bookmarkProblems(pdf),
    ...archivalProblems(pdf),
  ];
}

function documentProblems({ file, xmp }: InspectedPdf): string[] {
  const { catalog } = file;
  const title = textOf(file.get(file.get(file.trailer, 'Info'), 'Title')) ?? '';
  return [
    ...unless(file.get(file.get(catalog, 'MarkInfo'), 'Marked') === true, 'not marked as tagged'),
    ...unless((textOf(file.get(catalog, 'Lang')) ?? '') !== '', 'no language'),
    ...unless(file.get(file.get(catalog, 'ViewerPreferences'), 'DisplayDocTitle') === true, 'title is not displayed'),
    ...unless(title !== '', 'no title'),
    ...unless(/<pdfuaid:part>1<\/pdfuaid:part>/u.test(xmp), 'no PDF/UA-1 marker'),
    ...unless(/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+<\/rdf:li>/u.test(xmp), 'no title in the XMP packet'),
    ...unless(!/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/iu.test(xmp), 'the XMP packet has a bare &'),
    ...unless(isBalanced(xmp), 'the XMP packet is not well-formed'),
  ];
}

function contentProblems({ file, pages, root }: InspectedPdf): string[] {
  const inFigures = new Set(
    elementsOf(root, 'Figure').flatMap(({ marks }) => marks.map(({ page, mcid }) => `${page}/${mcid}`)),
  );
  return pages.flatMap((drawings, index) => {
    const page = `page ${String(index + 1)}`;
    return [
      ...unless(nameOf(file.get(file.pages[index], 'Tabs')) === 'S', `${page}: tab order is not that of the structure`),
      ...drawings.flatMap(({ kind, text, mcid, artifact, glyphs, unmapped }) => [
        ...unless(mcid !== undefined || artifact, `${page}: ${kind} "${text}" is neither tagged nor an artifact`),
        ...unless(mcid === undefined || !artifact, `${page}: "${text}" is tagged inside an artifact`),
        ...unless(
          kind === 'text' || artifact || inFigures.has(`${index}/${mcid ?? ''}`),
          `${page}: a shape is neither an artifact nor part of a figure`,
        ),
        ...unless(!glyphs.includes(0), `${page}: "${text}" has a missing glyph`),
        ...unless(unmapped === 0, `${page}: "${text}" has glyphs without Unicode value`),
      ]),
    ];
  });
}

/** A figure needs its content in words, and its place on the page (ISO 14289-1, 7.3). */
function figureProblems({ root }: InspectedPdf): string[] {
  return elementsOf(root, 'Figure').flatMap(({ alternative = '', attributes, marks }) => [
    ...unless(alternative !== '', 'a figure has no alternate text'),
    ...unless(asArray(attributes.get('BBox') ?? null).length === 4, 'a figure has no place'),
    ...unless(marks.length > 0, 'a figure shows nothing'),
  ]);
}

/** Each mark on a page belongs to exactly one element, and the parent tree leads from the mark to that element. */
function parentTreeProblems({ file, pages, root }: InspectedPdf): string[] {
  const owners = new Map<string, number[]>();
  for (const element of allElements(root)) {
    for (const { page, mcid } of element.marks) {
      const key = `${String(page)}/${String(mcid)}`;
      owners.set(key, [...(owners.get(key) ?? []), element.id]);
    }
  }
  const tree = file.get(file.catalog, 'StructTreeRoot');
  const keys = asArray(file.get(file.get(tree, 'ParentTree'), 'Nums')).filter((_, index) => index % 2 === 0);
  const next = Number(file.get(tree, 'ParentTreeNextKey'));
  const orderProblems = [
    ...unless(
      keys.every((key, index) => index === 0 || Number(key) > Number(keys[index - 1])),
      'the keys of the parent tree are not in order',
    ),
    ...unless(
      keys.every((key) => Number(key) < next),
      'the next key of the parent tree is taken',
    ),
  ];
  const markProblems = pages.flatMap((drawings, index) => {
    const parents = asArray(parentTreeEntry(file, file.get(file.pages[index], 'StructParents')));
    const numbers = new Set(drawings.flatMap(({ mcid }) => (mcid === undefined ? [] : [mcid])));
    return [...numbers].flatMap((mcid) => {
      const [owner, ...others] = owners.get(`${String(index)}/${String(mcid)}`) ?? [];
      const parent = parents[mcid];
      const where = `page ${String(index + 1)}, mark ${String(mcid)}`;
      return [
        ...unless(owner !== undefined && others.length === 0, `${where}: not in exactly one element`),
        ...unless(isKind(parent, 'ref') && parent.id === owner, `${where}: the parent tree leads elsewhere`),
      ];
    });
  });
  return [...orderProblems, ...markProblems];
}

/** What may stand in what; `*` stands for text of its own. Types that are not named here may not occur. */
const mayContain: Readonly<Record<string, string>> = {
  Document: 'H1 H2 P Sect TOC Figure',
  Sect: 'Sect H1 H2 H3 H4 H5 H6 P L Table TOC Figure',
  Figure: '*',
  H1: '* Span',
  H2: '* Span',
  H3: '* Span',
  H4: '* Span',
  H5: '* Span',
  H6: '* Span',
  P: '* Link Span',
  L: 'LI',
  LI: 'Lbl LBody',
  Lbl: '* Span',
  LBody: 'P L',
  Table: 'Caption THead TBody',
  Caption: '* Span',
  THead: 'TR',
  TBody: 'TR',
  TR: 'TH TD',
  TH: 'P',
  TD: 'P',
  TOC: 'TOCI',
  TOCI: 'Reference',
  Reference: 'Link',
  Link: '* Span',
  Span: '*',
};

function nestingProblems(root: TaggedElement): string[] {
  return [
    ...unless(root.type === 'Document', 'the root is no Document'),
    ...allElements(root).flatMap((element) => {
      const allowed = mayContain[element.type]?.split(' ');
      if (allowed === undefined) return [`unknown element ${element.type}`];
      const types = element.children.map((child) => child.type);
      return [
        ...types.filter((type) => !allowed.includes(type)).map((type) => `${type} inside ${element.type}`),
        ...unless(element.marks.length === 0 || allowed.includes('*'), `text directly inside ${element.type}`),
        ...unless(!/^(H\d|P|Link|Caption)$/u.test(element.type) || element.text !== '', `empty ${element.type}`),
        ...unless(element.type !== 'LI' || types.join(' ') === 'Lbl LBody', `LI holds ${types.join(' ')}`),
        ...unless(element.type !== 'L' || element.attributes.has('ListNumbering'), 'L without ListNumbering'),
      ];
    }),
  ];
}

function headingProblems(root: TaggedElement): string[] {
  const headings = elementsOf(root, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6');
  const levels = headings.map((heading) => Number(heading.type.slice(1)));
  return levels.flatMap((level, index) => {
    const previous = levels[index - 1] ?? 0;
    return unless(level <= previous + 1, `heading "${headings[index]?.text ?? ''}" skips a level`);
  });
}

function tableProblems(root: TaggedElement): string[] {
  return elementsOf(root, 'Table').flatMap((table) => {
    const parts = table.children.map((child) => child.type).join(' ');
    const heads = table.children.filter((part) => part.type === 'THead').flatMap((part) => part.children);
    const rows = table.children.filter((part) => part.type === 'TBody').flatMap((part) => part.children);
    const columns = heads[0]?.children.length ?? 0;
    const scopes = (row: TaggedElement, scope: string): boolean =>
      row.children.every((cell) => cell.type === 'TD' || nameOf(cell.attributes.get('Scope')) === scope);
    return [
      ...unless(/^(Caption )?THead( TBody)?$/u.test(parts), `table holds ${parts}`),
      ...unless(
        heads.length === 1 && heads.every((row) => row.children.every((c) => c.type === 'TH')),
        'head is not one row of TH',
      ),
      ...unless(
        heads.every((row) => scopes(row, 'Column')),
        'a column heading has no column scope',
      ),
      ...unless(
        rows.every((row) => row.children.length === columns),
        'a row has another number of cells than the head',
      ),
      ...unless(
        rows.every((row) => row.children[0]?.type === 'TH' && scopes(row, 'Row')),
        'a row has no row heading',
      ),
    ];
  });
}

function linkProblems({ file, root }: InspectedPdf): string[] {
  const links = elementsOf(root, 'Link');
  const tagged = new Map(links.flatMap((link) => link.annotations.map((annotation) => [annotation.id, link.id])));
  const onPages = file.pages.flatMap((page) => asArray(file.get(page, 'Annots')).filter((ref) => isKind(ref, 'ref')));
  const names = destinationNames(file);
  return [
    ...links.flatMap((link) => unless(link.annotations.length > 0, `link "${link.text}" leads nowhere`)),
    ...onPages.flatMap((annotation: PdfRef) => {
      const contents = textOf(file.get(annotation, 'Contents')) ?? '';
      const parent = parentTreeEntry(file, file.get(annotation, 'StructParent'));
      const target = textOf(file.get(file.get(annotation, 'A'), 'D'));
      return [
        ...unless(contents !== '', 'an annotation has no alternate text'),
        ...unless(tagged.has(annotation.id), `annotation "${contents}" is in no Link element`),
        ...unless(
          isKind(parent, 'ref') && parent.id === tagged.get(annotation.id),
          `annotation "${contents}" has another parent`,
        ),
        ...unless(target === undefined || names.includes(target), `annotation "${contents}" leads to no place`),
      ];
    }),
    ...unless(names.join() === names.toSorted().join(), 'names of places are not sorted by bytes'),
  ];
}

function fontProblems({ file }: InspectedPdf): string[] {
  return file.pages.flatMap((page) => {
    const fonts = file.get(file.get(page, 'Resources'), 'Font');
    const names = isKind(fonts, 'dict') ? [...fonts.entries.keys()] : [];
    return names.flatMap((name) => {
      const font = file.get(fonts, name);
      const descendant = file.resolve(asArray(file.get(font, 'DescendantFonts'))[0]);
      const descriptor = file.get(descendant, 'FontDescriptor');
      const program = file.get(descriptor, 'FontFile2') ?? file.get(descriptor, 'FontFile3');
      return [
        ...unless(program !== null, `font ${name} is not embedded`),
        ...unless(file.get(font, 'ToUnicode') !== null, `font ${name} has no Unicode values`),
      ];
    });
  });
}

function bookmarkProblems({ file, bookmarks, root }: InspectedPdf): string[] {
  const sections = elementsOf(root, 'Sect').filter((element) => /^H\d$/u.test(element.children[0]?.type ?? ''));
  const flat = (items: readonly Bookmark[]): Bookmark[] => items.flatMap((item) => [item, ...flat(item.children)]);
  // A bookmark keeps the characters that no font of the page has: the reader's program shows it in its own.
  const asPrinted = (text: string): string =>
    text.replace(/\[U\+([0-9A-F]{4,6})\]/gu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
  const comparable = (text: string): string =>
    asPrinted(text)
      .replace(/[\p{Cc}\ufffd-\uffff\ud800-\udfff]/gu, '')
      .trim();
  const titles = flat(bookmarks).map((bookmark) => comparable(bookmark.title));
  const headings = sections.map((section) => comparable(section.children[0]?.text ?? ''));
  return [
    ...unless(titles.join('\n') === headings.join('\n'), 'the bookmarks are not the headings of the sections'),
    ...unless(
      bookmarks.length === 0 || file.get(file.get(file.catalog, 'Outlines'), 'Count') === bookmarks.length,
      'the number of bookmarks in sight is wrong',
    ),
    ...flat(bookmarks).flatMap(({ title, count, children }) =>
      unless(count === (children.length > 0 ? -children.length : undefined), `bookmark "${title}" counts wrong`),
    ),
  ];
}

function allElements(root: TaggedElement): TaggedElement[] {
  return [root, ...root.children.flatMap(allElements)];
}

function parentTreeEntry(file: InspectedPdf['file'], key: PdfValue): PdfValue {
  const numbers = asArray(file.get(file.get(file.get(file.catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums'));
  const index = numbers.findIndex((entry, position) => position % 2 === 0 && entry === key);
  return index < 0 ? null : (numbers[index + 1] ?? null);
}

function destinationNames(file: InspectedPdf['file']): string[] {
  const names = asArray(file.get(file.get(file.get(file.catalog, 'Names'), 'Dests'), 'Names'));
  return names.filter((_, index) => index % 2 === 0).map((name) => textOf(name) ?? '');
}

/** Whether every tag is closed by its own end tag; enough for a packet without comments or CDATA. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:\s[^<>]*?)?(\/?)>/gu)) {
    if (selfClosing === '/') continue;
    if (closing !== '/') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && xml !== '';
}

function unless(condition: boolean, problem: string): string[] {
  return condition ? [] : [problem];
}
