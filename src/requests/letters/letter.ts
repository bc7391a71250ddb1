/** What a letter to somebody who asked is: the question for it, and the answer when the facts allow none. */
import type { RecordPath } from '../../documents/block.ts';
import type { LetterKind } from '../../inventory/letter.ts';

export interface LetterQuestion {
  kind: LetterKind;
  /** The day the letter bears (ISO date). */
  asOf: string;
  /** What is needed, why it takes longer, or why not; in the office's own words. */
  reason?: string | undefined;
  /** For `passOn`: the company it goes to. */
  recipientId?: string | undefined;
}

/** Why no letter is written. */
export interface LetterRefusal {
  /**
   * `factsMissing`: an answer decides and is open; `notFitting`: this kind of letter does not fit the request;
   * `reasonMissing`: it must say why; `unknownRecipient`: no such company is to be told.
   */
  refused: 'factsMissing' | 'notFitting' | 'reasonMissing' | 'unknownRecipient';
  /** One or two plain sentences. */
  reason: string;
  records: RecordPath[];
}

/** A refusal. */
export function letterRefusal(
  refused: LetterRefusal['refused'],
  reason: string,
  records: readonly RecordPath[],
): LetterRefusal {
  return { refused, reason, records: [...new Set(records)] };
}
