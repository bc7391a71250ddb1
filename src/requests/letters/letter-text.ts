/** The text of a letter that is printed and sent: what the facts give, in the office's own words where it has chosen some. */
import type { Document } from '../../documents/block.ts';
import { applyWordings, type WordingState } from '../../documents/own-wording/apply-own-wording.ts';
import { usableWording } from '../../documents/own-wording/wordings.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Request } from '../../inventory/request.ts';
import { composeLetter, isLetterRefusal } from './compose-letter.ts';
import type { LetterQuestion, LetterRefusal } from './letter.ts';
import { aboutRequest, withoutAsker, wordingsForLetter } from './letter-wordings.ts';

/** A letter, and how each own wording fares in it. */
export interface LetterText {
  document: Document;
  wordings: WordingState[];
}

/** The letter in the office's own words, or why the facts allow none. `composeLetter` gives it without own words. */
export function letterText(
  office: OfficeRecords,
  request: Request,
  question: LetterQuestion,
): LetterText | LetterRefusal {
  const composed = composeLetter(office, request, question);
  if (isLetterRefusal(composed)) return composed;
  const chosen = wordingsForLetter(office, request, question).flatMap((one) => usableWording(one) ?? []);
  if (chosen.length === 0) return { document: composed, wordings: [] };
  const general = (text: string): string => withoutAsker(text, request, question.reason);
  return applyWordings(
    composed,
    office,
    chosen.map((one) => ({ ...one, text: aboutRequest(one.text, request) })),
    { policy: '', sameText: (basis, now) => basis === general(now) },
  );
}
