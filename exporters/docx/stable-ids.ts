/**
 * The docx library draws ids for links by lot and numbers bookmarks, and the headings that the contents name, across all
 * files of a run. Here they are numbered by their place in the document, so that the same document gives the same bytes.
 */
import type JSZip from 'jszip';

const body = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';

/** Renumbers link and bookmark ids of a Word package in place. */
export async function numberIdsByPlace(word: JSZip): Promise<void> {
  const links = new Map<string, string>();
  const bookmarks = new Map<string, string>();
  const headings = new Map<string, string>();
  const numbered = (map: Map<string, string>, id: string, name: (number: number) => string): string => {
    const known = map.get(id) ?? name(map.size + 1);
    map.set(id, known);
    return known;
  };
  await rewrite(word, body, (xml) =>
    xml
      .replace(
        /(<w:hyperlink [^>]*r:id=")([^"]+)/g,
        (_match, start: string, id: string) => start + numbered(links, id, (n) => `rIdLink${n}`),
      )
      .replace(
        /(<w:bookmark(?:Start|End) [^>]*w:id=")([^"]+)/g,
        (_match, start: string, id: string) => start + numbered(bookmarks, id, String),
      )
      .replace(/\b_Toc\d+/g, (name) => numbered(headings, name, (n) => `_Toc${n}`)),
  );
  await rewrite(word, relations, (xml) => {
    const renamed = xml.replace(
      /( Id=")([^"]+)/g,
      (_match, start: string, id: string) => start + (links.get(id) ?? id),
    );
    const entries = renamed.match(/<Relationship [^>]*>/g) ?? [];
    return entries.length === 0
      ? renamed
      : renamed.replace(/<Relationship .*<\/Relationships>/s, `${entries.toSorted().join('')}</Relationships>`);
  });
}

async function rewrite(word: JSZip, name: string, change: (xml: string) => string): Promise<void> {
  const xml = await word.file(name)?.async('string');
  if (xml !== undefined) word.file(name, change(xml));
}
