/** Answers in words, for lists, panels and the history. */
import type { Answer } from '../../../../src/inventory/answer.ts';
import type { Field } from '../../../../src/inventory/field.ts';
import { titleOfRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { valueInWords, type ValueStyle } from '../../../../src/inventory/value-in-words.ts';
import { dateInBrief } from '../../text/dates.ts';
import { entriesInWords, listInWords, periodInWords, stateWords, yesNoWords } from '../../text/states.ts';

const count = new Intl.NumberFormat('en-US');

/** Values as screens show them: brief, long lists cut off. */
const onScreens: ValueStyle = {
  yes: yesNoWords.yes,
  no: yesNoWords.no,
  count: (value) => count.format(value),
  date: dateInBrief,
  period: periodInWords,
  list: (items) => listInWords(items),
  title: titleOfRecord,
};

/** The answer in a few words; a state without a value is its name, such as `not known yet`. */
export function answerInWords(office: OfficeRecords, field: Field, answer: Answer<unknown>): string {
  if (answer.state !== 'given' && answer.state !== 'suggested') return stateWords[answer.state];
  const words = valueInWords(office, field, answer.value, onScreens);
  return field.kind === 'rows' ? entriesInWords(Number(words)) : words;
}
