/** Taking a person out of a record, as it is now or as the history holds it from earlier. */
import { none } from './answer.ts';

/** A record with nothing in these answers, and without its note. Answers that this record does not have yet stay away. */
export function withoutAnswers<Kind extends object>(record: Kind, fields: readonly string[]): Kind {
  const empty = Object.fromEntries(fields.filter((field) => field in record).map((field) => [field, none]));
  return { ...record, ...empty, ...('note' in record ? { note: '' } : {}) };
}

/** A record with a text of staff in these answers, in which the names do not stand any more. */
export function withoutNamesIn<Kind extends object>(
  record: Kind,
  fields: readonly string[],
  names: readonly string[],
): Kind {
  const texts: [field: string, answer: { value: string }][] = [];
  for (const [field, answer] of Object.entries(record) as [string, unknown][]) {
    if (fields.includes(field) && isText(answer)) {
      texts.push([field, { ...answer, value: withoutNames(answer.value, names) }]);
    }
  }
  return { ...record, ...Object.fromEntries(texts) };
}

/** The text of an answer, a past one too; empty for every other answer. */
export function textIn(answer: unknown): string {
  return isText(answer) ? answer.value : '';
}

function isText(answer: unknown): answer is { value: string } {
  return typeof answer === 'object' && answer !== null && 'value' in answer && typeof answer.value === 'string';
}

/** Names that are shorter are parts of other words too often, and tell nobody apart. */
const shortest = 3;

/** A text with `(erased)` where one of the names stood, in small or large letters and with any blanks between its words. */
function withoutNames(text: string, names: readonly string[]): string {
  const patterns = names
    .map((name) => name.trim())
    .filter((name) => name.length >= shortest)
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.split(/\s+/).map(literally).join('\\s+'));
  if (patterns.length === 0) return text;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(whole, '(erased)');
}

/** A word as a part of a pattern that means the word itself. */
function literally(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
