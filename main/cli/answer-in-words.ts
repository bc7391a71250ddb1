/** An answer in words, for the line that says what a command has changed. */
import type { Answer } from '../../src/inventory/answer.ts';
import type { AnyRecord } from '../../src/inventory/definitions.ts';
import { fieldsOf } from '../../src/inventory/definitions.ts';
import { answerOf, recordTitle, titleOfRecord, type OfficeRecords } from '../../src/inventory/office-records.ts';
import { typeOfId } from '../../src/inventory/record-id.ts';
import { valueInWords, type ValueStyle } from '../../src/inventory/value-in-words.ts';
import { periodInWords } from '../../src/documents/wording/periods-and-dates.ts';

const inOneLine: ValueStyle = {
  yes: 'yes',
  no: 'no',
  count: String,
  date: (isoDate) => isoDate,
  period: periodInWords,
  list: (items) => items.join(', '),
  title: titleOfRecord,
};

const states = { none: 'none', doesNotApply: 'does not apply', unknown: 'not known yet' } as const;

/** `“Postwell”, role: Third party → Works for us …`: the answer to a field before and after, each with its own records. */
export function answerChange(
  field: string,
  before: { office: OfficeRecords; record: AnyRecord },
  after: { office: OfficeRecords; record: AnyRecord },
): string {
  const type = typeOfId(after.record.id);
  const asked = type === undefined ? undefined : fieldsOf(type).find(([name]) => name === field)?.[1];
  if (type === undefined || asked === undefined) return field;
  const said = ({ office, record }: typeof before): string => {
    const answer: Answer<unknown> = answerOf(record, field);
    if (answer.state !== 'given' && answer.state !== 'suggested') return states[answer.state];
    const words = valueInWords(office, asked, answer.value, inOneLine);
    const value = asked.kind === 'rows' ? `${words} ${words === '1' ? 'entry' : 'entries'}` : words;
    return `${answer.state === 'suggested' ? 'suggested: ' : ''}${value}`;
  };
  return `“${recordTitle(type, before.record)}”, ${asked.label.toLowerCase()}: ${said(before)} → ${said(after)}`.replace(
    /\s+/g,
    ' ',
  );
}
