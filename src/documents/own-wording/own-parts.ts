/** Parts in the office's own words: reworded ones, and paragraphs of its own. */
import type { Block, Cell, OwnWords, Provenance } from '../block.ts';
import { ownText, type Part } from '../block-tree.ts';
import { unique, type Phrase } from '../wording/phrase.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import { ownRule } from './generated-text.ts';
import { inPlainWords, ownParagraphs, ownPhrase } from './own-text.ts';
import type { UsableWording } from './wordings.ts';

/**
 * The part in the office's words: a heading, a caption, a sentence, the words behind a term, or the cells of a row (one
 * line for each; further lines go to the last cell, and a cell without one shows a dash). The law behind it stays; the
 * records are those of the words.
 */
export function reworded<P extends Part>(part: P, wording: UsableWording, own: OwnWords, office: OfficeRecords): P {
  if (ownText(part) === '') return part;
  const said = (line: string): Phrase => ownPhrase(office, wording.id, line);
  const marked = (phrases: readonly Phrase[]): Pick<Provenance, 'records' | 'own'> => ({
    records: unique([wording.id, ...phrases.flatMap((phrase) => phrase.records)]),
    own,
  });
  if ('cells' in part) {
    const cells = ownCells(wording.text, part.cells.length).map((lines) => lines.map(said));
    return {
      ...part,
      ...marked(cells.flat()),
      cells: cells.map((lines): Cell => lines.map((line) => line.runs)),
    };
  }
  const term = 'term' in part ? `${part.term}: ` : '';
  const phrase = said(wording.text.startsWith(term) ? wording.text.slice(term.length) : wording.text);
  const marks = marked([phrase]);
  if ('runs' in part) return { ...part, ...marks, runs: phrase.runs };
  if ('title' in part) return { ...part, ...marks, title: inPlainWords(phrase.runs) };
  return 'caption' in part ? { ...part, ...marks, caption: inPlainWords(phrase.runs) } : part;
}

/** The lines of each cell. */
function ownCells(text: string, amount: number): string[][] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return Array.from({ length: amount }, (_none, index) => {
    const own = index === amount - 1 ? lines.slice(index) : lines.slice(index, index + 1);
    const said = own.filter((line) => line !== '');
    return said.length === 0 ? ['–'] : said;
  });
}

/** The paragraphs that the office has added, in order. */
export function addedParagraphs(wording: UsableWording, office: OfficeRecords): Block[] {
  return ownParagraphs(wording.text).map((text, index): Block => {
    const phrase = ownPhrase(office, wording.id, text);
    return {
      kind: 'paragraph',
      id: `own.${wording.id}${index === 0 ? '' : `.${index + 1}`}`,
      rule: ownRule,
      citations: [],
      records: unique([wording.id, ...phrase.records]),
      own: { record: wording.id, change: 'addAfter', generated: '', state: 'current' },
      runs: phrase.runs,
    };
  });
}

/** The part, marked as one that the office has put in another place. */
export function moved<P extends Part>(part: P, wording: UsableWording): P {
  const own: OwnWords = { record: wording.id, change: 'moveAfter', generated: ownText(part), state: 'current' };
  return { ...part, records: unique([...part.records, wording.id]), own: part.own ?? own };
}
