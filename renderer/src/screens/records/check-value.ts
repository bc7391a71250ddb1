import type { Field } from '../../../../src/inventory/field.ts';
import { answerErrors } from '../../text/records.ts';

/** What is wrong with a value in words for the person who typed it; undefined when it may be saved. */
export function problemOfValue(field: Field, value: unknown): string | undefined {
  const checked = field.value.safeParse(value);
  if (checked.success) return undefined;
  const [issue] = checked.error.issues;
  if (issue?.code === 'too_big' && typeof issue.maximum === 'number') return answerErrors.tooLong(issue.maximum);
  if (issue?.code === 'too_small') return answerErrors.empty;
  switch (field.kind) {
    case 'count':
      return answerErrors.number;
    case 'date':
      return answerErrors.date;
    case 'period':
      return answerErrors.period;
    case 'choice':
    case 'choices':
    case 'ref':
    case 'refs':
      return answerErrors.choice;
    case 'text':
    case 'longText':
    case 'texts':
    case 'yesNo':
    case 'rows':
      return answerErrors.oneLine;
  }
}
