/** How an answer looks in a workbook cell: its value in words, or its state in brackets, never a blank. */
import type { Answer } from '../inventory/answer.ts';
import type { Field } from '../inventory/field.ts';

const states = { none: '(none)', doesNotApply: '(does not apply)', unknown: '(not known yet)' } as const;

/**
 * The cell's value: numbers and dates as such, so a spreadsheet can reckon with them; everything else as text. `title` turns
 * the id of a record into words.
 */
export function answerCell(
  field: Field,
  answer: Answer<unknown>,
  title: (id: string) => string,
): string | number | Date {
  if (answer.state !== 'given' && answer.state !== 'suggested') return states[answer.state];
  const value = printed(field, answer.value, title);
  return answer.state === 'suggested'
    ? `(suggested) ${value instanceof Date ? value.toISOString().slice(0, 10) : value}`
    : value;
}

function printed(field: Field, value: unknown, title: (id: string) => string): string | number | Date {
  switch (field.kind) {
    case 'yesNo':
      return value === true ? 'yes' : 'no';
    case 'count':
      return Number(value);
    case 'date':
      return new Date(`${String(value)}T00:00:00Z`);
    case 'choice':
      return optionLabel(field, String(value));
    case 'choices':
      return (value as string[]).map((one) => optionLabel(field, one)).join('; ');
    case 'ref':
      return title(String(value));
    case 'refs':
      return (value as string[]).map(title).join('; ');
    case 'texts':
      return (value as string[]).join('; ');
    case 'rows':
      return (value as Record<string, unknown>[]).map((row) => rowText(field, row, title)).join('\n');
    case 'text':
    case 'longText':
    case 'period':
      return String(value);
  }
}

function rowText(field: Field, row: Record<string, unknown>, title: (id: string) => string): string {
  return Object.entries(field.cells ?? {})
    .map(([name, cell]) => `${cell.label}: ${String(answerCell(cell, row[name] as Answer<unknown>, title))}`)
    .join('; ');
}

function optionLabel(field: Field, value: string): string {
  return field.options?.find((option) => option.value === value)?.label ?? value;
}
