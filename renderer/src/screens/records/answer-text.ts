/** Answers in words, for lists, panels and the history. */
import type { Answer } from '../../../../src/inventory/answer.ts';
import { itemLabel } from '../../../../src/inventory/option-label.ts';
import type { Field } from '../../../../src/inventory/field.ts';
import { titleOfRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { dateInBrief } from '../../text/dates.ts';
import { entriesInWords, listInWords, periodInWords, stateWords, yesNoWords } from '../../text/states.ts';

const count = new Intl.NumberFormat('en-US');

/** The answer in a few words; a state without a value is its name, such as `not known yet`. */
export function answerInWords(office: OfficeRecords, field: Field, answer: Answer<unknown>): string {
  if (answer.state !== 'given' && answer.state !== 'suggested') return stateWords[answer.state];
  return valueInWords(office, field, answer.value);
}

function valueInWords(office: OfficeRecords, field: Field, value: unknown): string {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return String(value);
    case 'texts':
      return listInWords(value as string[]);
    case 'yesNo':
      return value === true ? yesNoWords.yes : yesNoWords.no;
    case 'count':
      return count.format(value as number);
    case 'date':
      return dateInBrief(value as string);
    case 'period':
      return periodInWords(value as string);
    case 'choice':
      return itemLabel(field.options ?? [], value as string) ?? String(value);
    case 'choices':
      return listInWords((value as string[]).map((one) => itemLabel(field.options ?? [], one) ?? one));
    case 'ref':
      return titleOfRecord(office, value as string);
    case 'refs':
      return listInWords((value as string[]).map((id) => titleOfRecord(office, id)));
    case 'rows':
      return entriesInWords((value as unknown[]).length);
  }
}
