/**
 * The office's own words in letters: kept for a kind of letter to requests of the same kinds, and used again in every later
 * one. They are compared with what the records say, whoever asks.
 */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { LetterKind } from '../../inventory/letter.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Wording, WordingChange } from '../../inventory/own-wording.ts';
import type { Request, RequestKind } from '../../inventory/request.ts';
import { mayBeTrueOn } from '../../inventory/valid-time.ts';
import { usableWording } from '../../documents/own-wording/wordings.ts';
import { dateInWords } from '../../documents/wording/periods-and-dates.ts';
import type { LetterQuestion } from './letter.ts';

/** One of them, as it is kept. */
export interface LetterWording {
  /** `W-001`. */
  record: string;
  letter: LetterKind;
  /** The kinds of request that it is for. */
  asked: RequestKind[];
  /** The part of the letter that it changes. */
  block: string;
  change: WordingChange;
  /** The own words; empty for a part that is left out or moved. */
  text: string;
  reason: string;
  /** What the records said when the words were chosen, without what belongs to the one who asked. */
  basis: string;
}

/** All of them, by id. */
export function letterWordings(office: OfficeRecords): LetterWording[] {
  return office.wording.flatMap((record) => {
    const letter = valueOf(record.letter);
    const usable = usableWording(record);
    if (letter === undefined || usable === undefined) return [];
    const { id, block, change, text, reason, basis } = usable;
    return { record: id, letter, asked: itemsOf(record.asked), block, change, text, reason, basis };
  });
}

/** The records of own wording for this letter to this request, on the day that the letter bears. */
export function wordingsForLetter(
  office: OfficeRecords,
  request: Request,
  { kind, asOf }: Pick<LetterQuestion, 'kind' | 'asOf'>,
): Wording[] {
  const asked = sorted(itemsOf(request.kinds));
  return office.wording.filter(
    (one) =>
      one.letter.state === 'given' &&
      one.letter.value === kind &&
      sorted(itemsOf(one.asked)) === asked &&
      mayBeTrueOn(one, asOf),
  );
}

function sorted(kinds: readonly RequestKind[]): string {
  return kinds.toSorted().join();
}

/** What own text can print of the request at hand, in braces: `{request.personName}`. */
const requestFacts = ['id', 'personName', 'personReach', 'receivedOn'] as const;

/** Own text with the words of this request in place of `{request.…}`; any other path in braces stays for the records. */
export function aboutRequest(text: string, request: Request): string {
  const receivedOn = valueOf(request.receivedOn);
  const facts: Record<(typeof requestFacts)[number], string> = {
    id: request.id,
    personName: valueOf(request.personName) ?? '(name not known yet)',
    personReach: (valueOf(request.personReach) ?? '(address not known yet)').replaceAll(/\s*\n\s*/g, ', '),
    receivedOn: receivedOn === undefined ? '(day not known yet)' : dateInWords(receivedOn),
  };
  // A brace in a name is a brace and leads to no fact.
  return requestFacts.reduce(
    (words, fact) => words.replaceAll(`{request.${fact}}`, facts[fact].replaceAll('{', '{{')),
    text,
  );
}

const day =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/g;

/**
 * A text of a letter without what changes from person to person: name, number, the reason given this once, days and years.
 * Two letters say the same when the rest is the same.
 */
export function withoutAsker(text: string, request: Request, reason: string | undefined): string {
  const own: readonly (readonly [string | undefined, string])[] = [
    [reason?.trim(), '(reason)'],
    [valueOf(request.outcomeReason), '(reason)'],
    [valueOf(request.extensionReason), '(reason)'],
    [valueOf(request.personReach)?.replaceAll('\n', ' '), '(address)'],
    [valueOf(request.personName), '(name)'],
    [request.id, '(number)'],
  ];
  const general = own.reduce(
    (words, [part, sign]) => (part === undefined || part === '' ? words : words.replaceAll(part, sign)),
    text.replaceAll('\r', ''),
  );
  return general.replaceAll(day, '(day)').replaceAll(/\b20\d\d\b/g, '(year)');
}
