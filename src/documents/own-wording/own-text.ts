/**
 * Own text: plain words of the office, with live facts in braces. It has no marks of its own; email addresses and `https`
 * addresses become links. One line is one paragraph or one cell; where several paragraphs may stand, blank lines part them.
 */
import type { Run } from '../block.ts';
import type { Part } from '../block-tree.ts';
import { plainTextOf } from '../plain-text.ts';
import { gapPhrase, glue, linkPhrase, words, type Phrase } from '../wording/phrase.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import { factInWords } from './fact-in-words.ts';
import { liveFact, piecesOf } from './live-facts.ts';

/** What is wrong with an own text, and where: the path in the braces, or the brace. */
export interface OwnTextProblem {
  path: string;
  /** One plain sentence. */
  problem: string;
}

/**
 * What keeps an own text from being used; empty for a good one. With the part that it is meant for, a row's text is also
 * held against its number of cells.
 */
export function checkOwnText(office: OfficeRecords, text: string, part?: Part): OwnTextProblem[] {
  const facts = piecesOf(text).flatMap((piece): OwnTextProblem[] => {
    if (piece.kind === 'words') return [];
    if (piece.kind === 'brace')
      return [{ path: '{', problem: 'A brace opens here and leads to no fact: write it twice.' }];
    const found = liveFact(office, piece.path);
    return typeof found === 'string' ? [{ path: piece.path, problem: found }] : [];
  });
  const cells = part !== undefined && 'cells' in part ? part.cells.length : undefined;
  const lines = text.trim().split(/\r?\n/).length;
  if (cells === undefined || lines === cells) return facts;
  return [...facts, { path: 'text', problem: `This row has ${cells} cells: write one line for each.` }];
}

/** The words of one line of own text, with the records behind its facts. Line ends inside it become spaces. */
export function ownPhrase(office: OfficeRecords, wordingId: string, line: string): Phrase {
  return glue(
    piecesOf(line.trim()).flatMap((piece): Phrase[] => {
      if (piece.kind === 'words') return withLinks(piece.text);
      if (piece.kind === 'brace') return [words('{')];
      const found = liveFact(office, piece.path);
      // The record has gone since: the gap is in the own text itself.
      if (typeof found === 'string')
        return [gapPhrase(`${wordingId}.text`, `${piece.path} is not in the records any more`)];
      return [factInWords(office, found)];
    }),
  );
}

/** The paragraphs of an own text: parted by blank lines. */
export function ownParagraphs(text: string): string[] {
  return text.split(/\r?\n[^\S\n]*(?:\r?\n)+/).filter((one) => one.trim() !== '');
}

/** Email addresses and `https` addresses in a text. A full stop or bracket at the end belongs to the sentence. */
const addresses = /https:\/\/[^\s<>"“”()]*[^\s<>"“”().,;:!?\]’'}]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

function withLinks(text: string): Phrase[] {
  let from = 0;
  const phrases: Phrase[] = [];
  for (const match of text.matchAll(addresses)) {
    const [address] = match;
    phrases.push(words(text.slice(from, match.index)));
    phrases.push(linkPhrase(address, address.includes('://') ? address : `mailto:${address}`));
    from = match.index + address.length;
  }
  return [...phrases, words(text.slice(from))];
}

/** Runs as plain words, for a heading or a caption, which hold nothing else. */
export function inPlainWords(runs: readonly Run[]): string {
  return plainTextOf(runs.map((run): Run => (run.kind === 'gap' ? { kind: 'text', text: 'not stated yet' } : run)));
}
