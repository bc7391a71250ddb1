/**
 * What Word insists on when it opens a file (ECMA-376, part 1), as far as the files of this project need it: the order of
 * properties, a paragraph at the end of each cell, and names that lead somewhere. LibreOffice forgives all of it, so opening
 * a file there proves little.
 */
import { readPackage } from '../../exporters/office-package.ts';
import { allElements, elementsNamed, parseXml, type XmlElement } from './xml-tree.ts';

/** The order of what may stand in an element; what is not named may not occur. */
const order: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike color spacing w kern position sz szCs highlight u effect shd vertAlign rtl cs lang',
  'w:tblPr': 'tblStyle bidiVisual tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:trPr': '',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign',
  'w:tcBorders': 'top left bottom right',
  'w:tcMar': 'top left bottom right',
  'w:tblCellMar': 'top left bottom right',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'trPr tc',
  'w:sectPr': 'headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid',
  'w:style': 'name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr',
  'w:abstractNum': 'nsid multiLevelType tmpl name lvl',
  'w:num': 'abstractNumId lvlOverride',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
};
/** Properties come before content. */
const firstChild: Readonly<Record<string, string>> = { 'w:p': 'w:pPr', 'w:r': 'w:rPr', 'w:tc': 'w:tcPr' };

/** The parts of a Word file that tests look at. */
export interface WordFile {
  body: XmlElement;
  styles: XmlElement;
  numbering: XmlElement;
  relations: XmlElement;
  properties: XmlElement;
  header: XmlElement;
  footer: XmlElement;
}

/** Opens a Word file. Throws when a part is missing or not well-formed. */
export async function openWord(bytes: Uint8Array): Promise<WordFile> {
  const files = await readPackage(bytes);
  const part = async (name: string): Promise<XmlElement> => {
    const source = await files.file(name)?.async('string');
    if (source === undefined) throw new Error(`no ${name}`);
    return parseXml(source);
  };
  return {
    body: await part('word/document.xml'),
    styles: await part('word/styles.xml'),
    numbering: await part('word/numbering.xml'),
    relations: await part('word/_rels/document.xml.rels'),
    properties: await part('docProps/core.xml'),
    header: await part('word/header1.xml'),
    footer: await part('word/footer1.xml'),
  };
}

/** Every violation, in words; none for a file that Word opens without a repair. */
export function wordProblems(word: WordFile): string[] {
  const parts = [word.body, word.styles, word.numbering, word.header, word.footer];
  return [...parts.flatMap(allElements).flatMap(orderProblems), ...cellProblems(word.body), ...nameProblems(word)];
}

function orderProblems(element: XmlElement): string[] {
  const names = element.children.map((child) => child.name);
  const first = firstChild[element.name];
  const late = first !== undefined && names.lastIndexOf(first) > 0 ? [`${first} is not first in ${element.name}`] : [];
  const allowed = order[element.name]?.split(' ').filter(Boolean);
  if (allowed === undefined || allowed.length === 0) return late;
  const places = names.map((name) => allowed.indexOf(name.replace('w:', '')));
  const unknown = names.filter((_, index) => places[index] === -1).map((name) => `${name} in ${element.name}`);
  const unordered = places.some((place, index) => place < (places[index - 1] ?? 0));
  return [...late, ...unknown, ...(unordered ? [`${element.name} holds ${names.join(' ')}`] : [])];
}

function cellProblems(body: XmlElement): string[] {
  const rows = elementsNamed(body, 'w:tr');
  const columns = elementsNamed(body, 'w:tbl').flatMap((table) => {
    const grid = elementsNamed(table, 'w:gridCol').length;
    return table.children.filter((row) => row.name === 'w:tr').map((row) => ({ grid, row }));
  });
  return [
    ...rows.filter((row) => elementsNamed(row, 'w:tc').length === 0).map(() => 'a row without cells'),
    ...columns
      .filter(({ grid, row }) => row.children.filter((cell) => cell.name === 'w:tc').length !== grid)
      .map(() => 'a row with another number of cells than its grid'),
    ...elementsNamed(body, 'w:tc')
      .filter((cell) => cell.children.at(-1)?.name !== 'w:p')
      .map(() => 'a cell that does not end with a paragraph'),
    ...(elementsNamed(body, 'w:body')[0]?.children.at(-1)?.name === 'w:sectPr' ? [] : ['the body does not end']),
    ...(elementsNamed(body, 'w:body')[0]?.children.at(-2)?.name === 'w:tbl' ? ['a table ends the document'] : []),
  ];
}

function nameProblems({ body, styles, numbering, relations, header, footer }: WordFile): string[] {
  const values = (root: XmlElement, name: string, attribute: string): string[] =>
    elementsNamed(root, name).map((element) => element.attributes.get(attribute) ?? '');
  // The style that Word has by itself need not be in the file.
  const styleIds = new Set(['DefaultParagraphFont', ...values(styles, 'w:style', 'w:styleId')]);
  const bookmarks = values(body, 'w:bookmarkStart', 'w:name');
  const bookmarkIds = values(body, 'w:bookmarkStart', 'w:id');
  const lists = new Set(values(numbering, 'w:num', 'w:numId'));
  const targets = new Set(values(relations, 'Relationship', 'Id'));
  const missing = (used: string[], known: Set<string>, what: string): string[] =>
    used.filter((name) => name !== '' && !known.has(name)).map((name) => `${what} ${name} leads nowhere`);
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
    [body, header, footer].flatMap((part) => values(part, name, 'w:val')),
  );
  return [
    ...missing(used, styleIds, 'style'),
    ...missing(values(styles, 'w:basedOn', 'w:val'), styleIds, 'style'),
    ...missing(values(body, 'w:numId', 'w:val'), lists, 'list'),
    ...missing(values(body, 'w:hyperlink', 'w:anchor'), new Set(bookmarks), 'link'),
    ...missing(values(body, 'w:hyperlink', 'r:id'), targets, 'link'),
    ...(new Set(bookmarks).size === bookmarks.length ? [] : ['a bookmark name twice']),
    ...(new Set(bookmarkIds).size === bookmarkIds.length ? [] : ['a bookmark id twice']),
    ...(values(body, 'w:bookmarkEnd', 'w:id').toSorted().join() === bookmarkIds.toSorted().join()
      ? []
      : ['a bookmark without its end']),
    ...bookmarks.filter((name) => !/^[A-Za-z_]\w{0,39}$/u.test(name)).map((name) => `bookmark name ${name}`),
  ];
}
