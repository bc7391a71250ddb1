/** Facts from the small tables inside the organization record. */
import { itemsOf, type Answer } from '../../inventory/answer.ts';
import { joinWords } from '../wording/periods-and-dates.ts';
import { words, type Phrase } from '../wording/phrase.ts';
import { fact } from './facts.ts';

/** The rows of an answer; none when it is open or empty. */
export function rowsOf<Row>(answer: Answer<Row[]>): Row[] {
  return itemsOf(answer);
}

/** A cell's text. `gapPath` leads to the cell, e.g. `O-001.apps.r1.name`; `path` to the whole table, `O-001.apps`. */
export function cellFact(answer: Answer<string>, gapPath: string, path: string, missing?: string): Phrase | undefined {
  return fact(path, gapPath, answer, (value) => words(value), missing);
}

/** A cell that holds a list of lines. */
export function cellListFact(answer: Answer<string[]>, gapPath: string, path: string): Phrase | undefined {
  return fact(path, gapPath, answer, (values) => words(joinWords(values)));
}
