/** What the box “Find anything” finds in a document: its sentences, and the statutes behind them. */
import type { Document, Provenance } from './block.ts';
import { ownText, partsInside, type Part } from './block-tree.ts';
import { atOnce, type Steps } from './steps.ts';

export interface DocumentFind {
  /** Id of the block to which it leads. */
  blockId: string;
  /** A statute as cited, or some words of the text around what was typed. */
  label: string;
  /** Title of the section in which it stands. */
  section: string;
  kind: 'sentence' | 'statute';
}

const mostSentences = 12;
const before = 30;
const longest = 110;

/** Blocks in whose text all typed words stand, and citations that hold them all, each statute once; the first ones only. */
export function findInDocument(document: Document, typed: string): DocumentFind[] {
  return atOnce(findInSteps(document, typed));
}

/** The same in steps: the first look at a long document takes a while. */
export function* findInSteps(document: Document, typed: string): Steps<DocumentFind[]> {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (lowerCase: string): boolean => words.every((word) => lowerCase.includes(word));
  const { statements, statutes } = yield* searchedInSteps(document);
  const sentences: DocumentFind[] = [];
  for (const { block, section, text, lowerCase } of statements) {
    if (sentences.length === mostSentences) break;
    if (holds(lowerCase))
      sentences.push({ blockId: block.id, label: excerpt(text, words[0] ?? ''), section, kind: 'sentence' });
  }
  return [...statutes.filter(({ label }) => holds(label.toLowerCase())), ...sentences];
}

interface Statement {
  block: Provenance;
  section: string;
  text: string;
  lowerCase: string;
}

interface Searched {
  statements: readonly Statement[];
  statutes: readonly DocumentFind[];
}

const searchedOf = new WeakMap<Document, Searched>();

/** What there is to find in a document, put together once: a document never changes, and every key asks for it. */
export function* searchedInSteps(document: Document): Steps<Searched> {
  const known = searchedOf.get(document);
  if (known !== undefined) return known;
  const statements: Statement[] = [];
  const statutes = new Map<string, DocumentFind>();
  const left = document.sections.toReversed().map((part): { part: Part; section: string } => {
    return { part, section: part.title };
  });
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { part, section } = next;
    if ('runs' in part || 'cells' in part) {
      const text = ownText(part).split('\n').filter(Boolean).join(' · ');
      statements.push({ block: part, section, text, lowerCase: text.toLowerCase() });
      for (const label of part.citations)
        if (!statutes.has(label)) statutes.set(label, { blockId: part.id, label, section, kind: 'statute' });
      yield;
    }
    const inside = 'kind' in part && part.kind === 'section' ? part.title : section;
    for (const inner of partsInside(part).toReversed()) left.push({ part: inner, section: inside });
  }
  const searched = { statements, statutes: [...statutes.values()] };
  searchedOf.set(document, searched);
  return searched;
}

/** The words of a text around the first place of a word, whole words only, with dots where something is left out. */
function excerpt(text: string, word: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const at = Math.max(0, line.toLowerCase().indexOf(word) - before);
  const start = at === 0 ? 0 : line.lastIndexOf(' ', at) + 1;
  const cut = line.slice(start, start + longest);
  const end = start + cut.length >= line.length ? cut.length : cut.lastIndexOf(' ');
  return `${start > 0 ? '… ' : ''}${cut.slice(0, end)}${start + end < line.length ? ' …' : ''}`;
}
