/** Own words that name a company or person who gets no data any more. */
import { isGivenNo, valueOf } from '../../../inventory/answer.ts';
import type { OfficeRecords } from '../../../inventory/office-records.ts';
import type { Recipient } from '../../../inventory/recipient.ts';
import { isOver, sentencesOf, wordFinding, type CheckedWords, type WordCheck } from './checked-words.ts';
import { recordsNaming } from '../../../inventory/record-lookup.ts';

/** Words that tell that something is over: a sentence with them, or with a year, speaks of the past on purpose. */
const ofThePast = /\b(?:no longer|not any ?more|until|stopped|ended|former|formerly|used to|in the past|20\d\d)\b/i;

/** Only names of recipients on record are looked for; what else may be a name is not guessed. */
export const formerRecipients: WordCheck = (words) => {
  const told = sentencesOf(words.text).filter((sentence) => !ofThePast.test(sentence));
  return words.office.recipient.flatMap((recipient) => {
    const name = recipient.name.state === 'given' ? recipient.name.value : undefined;
    if (name === undefined || !told.some((sentence) => names(sentence, name)) || !getsNothing(words, recipient))
      return [];
    return [
      wordFinding(words, {
        kind: 'recipient',
        about: recipient.id,
        weight: 'untrue',
        title: `Your own words in “${words.section}” name ${name}, which gets no data any more.`,
        fix: 'Take the name out, or correct the record.',
        records: [recipient.id, ...disclosuresTo(words.office, recipient.id).map((one) => one.id)],
      }),
    ];
  });
};

/** Over by the day, or every disclosure to it is over or does not happen, and nothing else brings data to it. */
function getsNothing({ office, current, asOf }: CheckedWords, recipient: Recipient): boolean {
  if (isOver(recipient, asOf)) return true;
  const ever = disclosuresTo(office, recipient.id);
  const still = disclosuresTo(current, recipient.id).some((one) => !isGivenNo(one.happens));
  const otherwise =
    recordsNaming(current.tracker, 'recipients', recipient.id).length > 0 ||
    current.system.some((one) => valueOf(one.host) === recipient.id);
  return ever.length > 0 && !still && !otherwise;
}

function disclosuresTo(office: OfficeRecords, id: string): OfficeRecords['disclosure'] {
  return recordsNaming(office.disclosure, 'recipients', id);
}

/** Whether the sentence holds the name, with or without the legal form at its end. */
function names(sentence: string, name: string): boolean {
  const short = name.replace(/,? (?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|LLP|LP|PC|GmbH)\.?$/i, '');
  const text = ` ${sentence.toLowerCase()} `;
  return [name, short].some((one) => {
    const at = text.indexOf(one.toLowerCase());
    const around = at < 0 ? 'x' : `${text.charAt(at - 1)}${text.charAt(at + one.length)}`;
    return one.length > 2 && !/[\p{L}\p{N}]/u.test(around);
  });
}
