/** What a machine can check of PDF/A-2a (ISO 19005-2) and of the whole-file rules of PDF/UA-1 in the files of this project. */
import { asArray, isKind, nameOf, textOf, type PdfFile, type PdfValue } from './pdf-objects.ts';
import type { InspectedPdf } from './pdf-structure.ts';

/** Every violation found; none for a good file. */
export function archivalProblems(pdf: InspectedPdf): string[] {
  return [
    ...markerProblems(pdf),
    ...propertyProblems(pdf),
    ...colorProblems(pdf.file),
    ...forbiddenProblems(pdf.file),
    ...pdf.file.pages.flatMap((page) => [
      ...annotationProblems(pdf.file, page),
      ...resourceProblems(pdf.file, page),
      ...fontProblems(pdf.file, page),
    ]),
  ];
}

function markerProblems({ xmp }: InspectedPdf): string[] {
  return [
    ...unless(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</u.test(xmp), 'no PDF/A-2a marker'),
    ...unless(
      /<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/<[\s\S]*<pdfaProperty:name>part</u.test(xmp),
      'the marker of PDF/UA is not described for PDF/A',
    ),
  ];
}

/** The information dictionary and the XMP packet say the same (ISO 19005-1, 6.7.3). */
function propertyProblems({ file, xmp }: InspectedPdf): string[] {
  const info = file.get(file.trailer, 'Info');
  const property = (name: string): string => textOf(file.get(info, name)) ?? '';
  const inXmp = (element: string): string => {
    const found = new RegExp(`<${element}>(?:\\s*<rdf:\\w+>\\s*<rdf:li[^>]*>)?([^<]*)<`, 'u').exec(xmp)?.[1] ?? '';
    return found.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  };
  const created = property('CreationDate').replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/u, '$1-$2-$3T$4:$5:$6Z');
  return [
    ...unless(property('Title') === inXmp('dc:title'), 'the title differs between the file and its XMP packet'),
    ...unless(property('Author') === inXmp('dc:creator'), 'the author differs between the file and its XMP packet'),
    ...unless(property('Creator') === inXmp('xmp:CreatorTool'), 'the program differs in the XMP packet'),
    ...unless(property('Producer') === inXmp('pdf:Producer'), 'the producer differs in the XMP packet'),
    ...unless(created === inXmp('xmp:CreateDate'), 'the date differs between the file and its XMP packet'),
    ...unless(asArray(file.get(file.trailer, 'ID')).length === 2, 'the file has no id'),
    ...unless(
      /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(textOf(file.get(file.catalog, 'Lang')) ?? ''),
      'no such language',
    ),
  ];
}

/** Colors of the pages are RGB; the output intent says which. */
function colorProblems(file: PdfFile): string[] {
  const intents = asArray(file.get(file.catalog, 'OutputIntents'));
  const intent = file.resolve(intents[0]);
  const profile = file.get(intent, 'DestOutputProfile');
  const data = isKind(profile, 'stream') ? profile.data : '';
  return [
    ...unless(intents.length === 1 && nameOf(file.get(intent, 'S')) === 'GTS_PDFA1', 'no output intent of PDF/A'),
    ...unless(isKind(profile, 'stream') && file.get(profile.dict, 'N') === 3, 'no profile of three colors'),
    ...unless(data.slice(36, 40) === 'acsp' && data.slice(12, 20) === 'mntrRGB ', 'the profile is none of a screen'),
  ];
}

/** What may not be in an archived file, or would need rules of its own. */
function forbiddenProblems(file: PdfFile): string[] {
  const forbidden = [
    'OpenAction',
    'AA',
    'AcroForm',
    'OCProperties',
    'AF',
    'Collection',
    'NeedsRendering',
    'Requirements',
  ];
  return [
    ...unless(!has(file, file.trailer, 'Encrypt'), 'the file is encrypted'),
    ...forbidden.filter((name) => has(file, file.catalog, name)).map((name) => `the catalog holds ${name}`),
    ...['JavaScript', 'EmbeddedFiles']
      .filter((name) => has(file, file.get(file.catalog, 'Names'), name))
      .map((name) => `the file holds ${name}`),
    ...unless(!has(file, file.get(file.catalog, 'StructTreeRoot'), 'RoleMap'), 'element names are mapped'),
    ...unless(file.get(file.get(file.catalog, 'MarkInfo'), 'Suspects') !== true, 'the tags are in doubt'),
  ];
}

function annotationProblems(file: PdfFile, page: PdfValue): string[] {
  return asArray(file.get(page, 'Annots')).flatMap((annotation) => {
    const flags = Number(file.get(annotation, 'F') ?? 0);
    const action = nameOf(file.get(file.get(annotation, 'A'), 'S')) ?? '';
    return [
      ...unless(nameOf(file.get(annotation, 'Subtype')) === 'Link', 'an annotation is no link'),
      // Print (4) and none of Invisible (1), Hidden (2), NoView (32), ToggleNoView (256).
      ...unless((flags & 4) === 4 && (flags & (1 | 2 | 32 | 256)) === 0, 'an annotation is hidden on paper'),
      ...unless(action === 'URI' || action === 'GoTo', `an annotation does ${action}`),
    ];
  });
}

function resourceProblems(file: PdfFile, page: PdfValue): string[] {
  const resources = file.get(page, 'Resources');
  return [
    ...['XObject', 'ExtGState', 'Shading', 'Pattern']
      .filter((name) => isFilled(file.get(resources, name)))
      .map((name) => `a page uses ${name}`),
    ...unless(!has(file, page, 'AA'), 'a page does something by itself'),
    ...unless(nameOf(file.get(file.get(page, 'Group'), 'S')) !== 'Transparency', 'a page is see-through'),
  ];
}

function fontProblems(file: PdfFile, page: PdfValue): string[] {
  const fonts = file.get(file.get(page, 'Resources'), 'Font');
  const names = isKind(fonts, 'dict') ? [...fonts.entries.keys()] : [];
  return names.flatMap((name) => {
    const font = file.get(fonts, name);
    const descendant = file.resolve(asArray(file.get(font, 'DescendantFonts'))[0]);
    const base = nameOf(file.get(font, 'BaseFont')) ?? '';
    const map = file.get(font, 'ToUnicode');
    const unicode = isKind(map, 'stream') ? map.data : '';
    return [
      ...unless(nameOf(file.get(font, 'Encoding')) === 'Identity-H', `${base}: its encoding is not Identity-H`),
      ...unless(nameOf(file.get(descendant, 'CIDToGIDMap')) === 'Identity', `${base}: no map from codes to glyphs`),
      ...unless(/^[A-Z]{6}\+/u.test(base), `${base}: a subset without its prefix`),
      // The first entry is that of the missing glyph, which no text may use.
      ...unless(!/<(?:feff|fffe)>/iu.test(unicode), `${base}: a glyph stands for no character`),
    ];
  });
}

function has(file: PdfFile, dict: PdfValue, name: string): boolean {
  return file.get(dict, name) !== null;
}

function isFilled(value: PdfValue): boolean {
  return isKind(value, 'dict') && value.entries.size > 0;
}

function unless(condition: boolean, problem: string): string[] {
  return condition ? [] : [problem];
}
