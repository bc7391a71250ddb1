/** Where a record shows: a document with the sentences in it that rest on the record or name it. */
import type { NoticeKind } from '../documents/notices/notice.ts';
import type { LetterKind } from '../inventory/letter.ts';

export interface ShownSentence {
  /** Id of the block, where the document has blocks; otherwise its number in the document. */
  block: string;
  /** Title of the section in which it stands; empty in letters. */
  section: string;
  /** The sentence, row or line as plain text; gaps in brackets. */
  text: string;
}

/** The document: enough to say what it is, and to lead there. */
export type ShownDocument =
  /** An issued version of a policy, which was frozen. */
  | { kind: 'version'; id: string; policyId: string; number: number; effectiveDate: string }
  | { kind: 'notice'; notice: NoticeKind }
  /** The Shine the Light answer of a year; `closedOn` (ISO date) when it was frozen. */
  | { kind: 'year'; year: number; closedOn?: string }
  /** A letter that went out on a day (ISO date), as it is kept. */
  | { kind: 'letter'; id: string; letter: LetterKind | undefined; sentOn: string }
  /** The letter that asks a company for what is missing, as it would be written today. */
  | { kind: 'vendorLetter'; recipientId: string; name: string }
  /** The minute of a yearly review that ended on a day (ISO date). */
  | { kind: 'minute'; id: string; endedOn: string };

export interface ShownIn {
  document: ShownDocument;
  /** The first ones. */
  sentences: ShownSentence[];
  /** How many more there are. */
  more: number;
}

/** So many sentences of a document are told; the document itself has all of them. */
const mostSentences = 5;

/** The document with its first sentences; undefined when there are none. */
export function shownIn(document: ShownDocument, all: readonly ShownSentence[]): ShownIn | undefined {
  if (all.length === 0) return undefined;
  const sentences = all.slice(0, mostSentences);
  return { document, sentences, more: all.length - sentences.length };
}
