/** A bare value of a field in words: one walk over the kinds of fields, for screens and for policies alike. */
import type { Field } from './field.ts';
import { itemLabel } from './option-label.ts';
import type { OfficeRecords } from './office-records.ts';

/** How one place writes values: screens are brief, policies are complete. */
export interface ValueStyle {
  yes: string;
  no: string;
  count: (value: number) => string;
  /** Of an ISO date. */
  date: (isoDate: string) => string;
  /** Of an ISO 8601 period. */
  period: (isoPeriod: string) => string;
  list: (items: readonly string[]) => string;
  /** Of a record that is pointed to. */
  title: (office: OfficeRecords, id: string) => string;
}

/** The value of a field in words; of a small table, the number of its rows. The value must be one that the field's own schema accepts. */
export function valueInWords(office: OfficeRecords, field: Field, value: unknown, style: ValueStyle): string {
  const label = (one: string): string => itemLabel(field.options ?? [], one) ?? one;
  switch (field.kind) {
    case 'text':
    case 'longText':
      return String(value);
    case 'texts':
      return style.list(value as string[]);
    case 'yesNo':
      return value === true ? style.yes : style.no;
    case 'count':
      return style.count(value as number);
    case 'date':
      return style.date(value as string);
    case 'period':
      return style.period(value as string);
    case 'choice':
      return label(value as string);
    case 'choices':
      return style.list((value as string[]).map(label));
    case 'ref':
      return style.title(office, value as string);
    case 'refs':
      return style.list((value as string[]).map((id) => style.title(office, id)));
    case 'rows':
      return style.count((value as unknown[]).length);
  }
}
