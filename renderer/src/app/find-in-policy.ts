/** What the box “Find anything” finds in a policy: its sentences, and the statutes behind them. */
import type { Document } from '../../../src/documents/block.ts';
import { leavesOf } from '../screens/policy/leaves.ts';

export interface PolicyFind {
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
export function findInPolicy(document: Document, typed: string): PolicyFind[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const sentences: PolicyFind[] = [];
  const statutes = new Map<string, PolicyFind>();
  for (const { block, section, text } of leavesOf(document)) {
    for (const citation of block.citations)
      if (!statutes.has(citation) && holds(citation))
        statutes.set(citation, { blockId: block.id, label: citation, section, kind: 'statute' });
    if (sentences.length < mostSentences && holds(text))
      sentences.push({ blockId: block.id, label: excerpt(text, words[0] ?? ''), section, kind: 'sentence' });
  }
  return [...statutes.values(), ...sentences];
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
