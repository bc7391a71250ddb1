/** How a policy calls the records it speaks of. */
import { valueOf } from '../../inventory/answer.ts';
import type { RecordByType } from '../../inventory/definitions.ts';
import type { RecordEnvelope } from '../../inventory/record-definition.ts';
import { findEntry } from '../../library/catalogue.ts';
import { recipientCategories } from '../../library/recipient-categories.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { gapPhrase, glue, say, words, type Phrase } from '../wording/phrase.ts';
import { textFact, wordedFact, type FieldOf } from './facts.ts';
import { isOver, recordInYear, type PolicyContext } from './policy-context.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';

/** The words for a kind of data inside a sentence, e.g. `insurance card number`. */
export function elementName(context: PolicyContext, id: string): Phrase | undefined {
  const element = recordInYear(context, 'dataElement', id);
  return element && printedName(element);
}

/** The words for a kind of data, marked while nobody has stated that the office has it. */
export function markedElement(context: PolicyContext, id: string): Phrase | undefined {
  const element = recordInYear(context, 'dataElement', id);
  return element && glue([printedName(element), ...doubtOf(element)]);
}

/** The words for a group of people, e.g. `people who visit our website`. */
export function groupName(context: PolicyContext, id: string): Phrase | undefined {
  const group = recordInYear(context, 'personGroup', id);
  return group && printedName(group);
}

/** The short name of a purpose, e.g. `send reminders`; its full words stand in the section on purposes. */
export function purposeName(context: PolicyContext, id: string): Phrase | undefined {
  const purpose = recordInYear(context, 'purpose', id);
  return purpose && nameOr(purpose, 'name');
}

/** The short name of a purpose, marked while nobody has stated it. */
export function markedPurpose(context: PolicyContext, id: string): Phrase | undefined {
  const purpose = recordInYear(context, 'purpose', id);
  return purpose && glue([nameOr(purpose, 'name'), ...doubtOf(purpose)]);
}

/** The words for a recipient: its name, or its kind while it has none. */
export function recipientName(context: PolicyContext, id: string): Phrase | undefined {
  const recipient = recordInYear(context, 'recipient', id);
  return recipient && recipientWords(recipient);
}

/** The name alone, where another place says what kind of company it is; the kind while it has no name. */
export function shortRecipientName(context: PolicyContext, id: string): Phrase | undefined {
  const recipient = recordInYear(context, 'recipient', id);
  return recipient && (textFact(recipient, 'name') ?? recipientWords(recipient));
}

/** Name and kind of a recipient in words; a gap when neither is known. */
export function recipientWords(recipient: RecordByType['recipient']): Phrase {
  const name = textFact(recipient, 'name');
  const label = wordedFact(recipient, 'label', insideSentence);
  if (name && label) return say`${name} (${label})`;
  return name ?? label ?? gapPhrase(`${recipient.id}.name`, 'name not known yet');
}

/** The category of recipients a lawyer looks for: the regulation's words, else the kind in the office's words. */
export function recipientKind(context: PolicyContext, id: string): Phrase | undefined {
  const recipient = recordInYear(context, 'recipient', id);
  if (!recipient) return undefined;
  const category = findEntry(recipientCategories, valueOf(recipient.category) ?? '');
  if (category) return wordedFact(recipient, 'category', () => category.printed);
  return wordedFact(recipient, 'label', insideSentence) ?? recipientWords(recipient);
}

/** The words for an activity, e.g. `booking and reminders`. */
export function activityName(context: PolicyContext, id: string): Phrase | undefined {
  const activity = recordInYear(context, 'activity', id);
  return activity && nameOr(activity, 'name');
}

/** The words for a source. */
export function sourceName(context: PolicyContext, id: string): Phrase | undefined {
  const source = recordInYear(context, 'source', id);
  return source && nameOr(source, 'name');
}

/** The words for a tracker. */
export function trackerName(context: PolicyContext, id: string): Phrase | undefined {
  const tracker = recordInYear(context, 'tracker', id);
  return tracker && nameOr(tracker, 'technology');
}

/** The name inside a sentence; a record without one, whatever the reason, is a gap. */
function nameOr<R extends { id: string }>(record: R, field: FieldOf<R, string>): Phrase {
  return wordedFact(record, field, insideSentence) ?? gapPhrase(`${record.id}.${field}`, 'name not known yet');
}

type Named = RecordByType['dataElement'] | RecordByType['personGroup'];

/** The wording meant for the policy, or the office's own name while that is open. */
function printedName(record: Named): Phrase {
  const printed: FieldOf<Named, string> = 'printed';
  const given = record.printed.state === 'given' ? textFact(record, printed) : undefined;
  return given ?? nameOr(record, 'name');
}

/**
 * A name where the record itself is described: marked when the whole record is only assumed, and with its end when it was
 * over before the day of the policy.
 */
export function fullName(context: PolicyContext, record: RecordEnvelope, name: Phrase): Phrase {
  return glue([name, ...doubtOf(record), ...endOf(context, record)]);
}

/** A marked gap for a record that nobody has stated: it must not be printed as a fact. */
export function doubtOf(record: RecordEnvelope): Phrase[] {
  if (record.certainty === 'stated' || record.certainty === 'implied') return [];
  return [words(' '), gapPhrase(record.id, 'assumed, not confirmed yet', 'suggested')];
}

/** `(until March 2, 2026)` for what was over before the day of the policy. */
export function endOf(context: PolicyContext, record: RecordEnvelope): Phrase[] {
  const until = valueOf(record.until);
  if (until === undefined || !isOver(context, record)) return [];
  return [words(` (until ${dateInWords(until)})`, record.id)];
}
