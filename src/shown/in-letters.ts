/** Letters that went out, as they are kept: those of a request, and those that name a company. */
import type { Steps } from '../documents/steps.ts';
import { valueOf } from '../inventory/answer.ts';
import type { Letter } from '../inventory/letter.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { recordIn, recordsNaming } from '../inventory/record-lookup.ts';
import { typeOfId } from '../inventory/record-id.ts';
import { shownIn, type ShownIn, type ShownSentence } from './shown-in.ts';

/** Reads the kept text of a letter by its fingerprint; undefined when it was erased. */
export type ReadText = (sha256: string) => string | undefined;

/** So many letters are read through, and so many are told, the last first; after years there are thousands. */
const mostRead = 500;
const mostTold = 20;
/** Shorter names stand in other words. */
const shortestName = 3;

/** The letters, the last first, in steps: each kept text that has to be read is one. */
export function* shownInLetters(office: OfficeRecords, id: string, readText: ReadText): Steps<ShownIn[]> {
  const type = typeOfId(id);
  if (type === 'request') return recordsNaming(office.letter, 'request', id).map((one) => inWhole(one, readText));
  const recipient = type === 'recipient' ? recordIn(office.recipient, id) : undefined;
  const name = recipient?.name.state === 'given' ? recipient.name.value : '';
  if (name.length < shortestName) return [];
  const newest = office.letter
    .toSorted((one, other) => (valueOf(other.sentOn) ?? '').localeCompare(valueOf(one.sentOn) ?? ''))
    .slice(0, mostRead);
  const found: ShownIn[] = [];
  for (const letter of newest) {
    if (found.length === mostTold) break;
    yield;
    const naming = paragraphsOf(letter, readText).filter(({ text }) => hasWords(text, name));
    const shown = shownIn(documentOf(letter), naming);
    if (shown) found.push(shown);
  }
  return found;
}

/** A letter of the request itself: all of it is about the request, so its subject is told, while its text is there. */
function inWhole(letter: Letter, readText: ReadText): ShownIn {
  const subject = paragraphsOf(letter, readText).filter(({ text }) => text.startsWith('Re: '));
  return { document: documentOf(letter), sentences: subject.slice(0, 1), more: 0 };
}

function documentOf(letter: Letter): ShownIn['document'] {
  return { kind: 'letter', id: letter.id, letter: valueOf(letter.kind), sentOn: valueOf(letter.sentOn) ?? '' };
}

/** Paragraphs and rows of the text; its lines are broken for email, and are put together again. */
function paragraphsOf(letter: Letter, readText: ReadText): ShownSentence[] {
  const sha256 = valueOf(letter.textSha256);
  const text = sha256 === undefined ? undefined : readText(sha256);
  return (text ?? '')
    .split(/\n{2,}/)
    .map((part, index) => ({ block: String(index + 1), section: '', text: part.replaceAll(/\s+/g, ' ').trim() }));
}

/** Whether the words stand there as whole words. */
function hasWords(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
}
