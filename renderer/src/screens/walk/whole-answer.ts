import type { Answer } from '../../../../src/inventory/answer.ts';
import type { Field } from '../../../../src/inventory/field.ts';
import { titleOfRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { valueInWords, type ValueStyle } from '../../../../src/inventory/value-in-words.ts';
import { dateInBrief } from '../../text/dates.ts';
import { entriesInWords, periodInWords, stateWords, yesNoWords } from '../../text/states.ts';

/** Every item of every list: somebody is about to say yes to all of it. */
const whole: ValueStyle = {
  yes: yesNoWords.yes,
  no: yesNoWords.no,
  count: (value) => value.toLocaleString('en-US'),
  date: dateInBrief,
  period: periodInWords,
  list: (items) => items.join(', '),
  title: titleOfRecord,
};

/** An answer in words with nothing cut off. */
export function wholeAnswer(office: OfficeRecords, field: Field, answer: Answer<unknown>): string {
  if (answer.state !== 'given' && answer.state !== 'suggested') return stateWords[answer.state];
  const words = valueInWords(office, field, answer.value, whole);
  return field.kind === 'rows' ? entriesInWords(Number(words)) : words;
}
