import { unknown, type Answer } from '../../../../src/inventory/answer.ts';
import type { LastQuestion, QuestionRow } from '../../../../src/walk/last-questions.ts';
import { useOffice } from '../../data/queries.ts';
import { lastWords as words } from '../../text/walk-end.ts';
import { Field } from '../../ui/Field.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { helpFor } from '../help/field-help.tsx';
import { AnswerField } from '../records/AnswerField.tsx';
import { keyOf, readyFor } from './ready-answers.ts';

interface OneQuestionProps {
  question: LastQuestion;
  row: QuestionRow;
  onAnswer: (answer: Answer<unknown>) => Promise<void>;
}

/** A question about one record: its answers side by side where there are a few, else a field to fill in. */
export function OneQuestion({ question, row, onAnswer }: OneQuestionProps) {
  const { id, part, field } = question;
  const { path, title, answer } = row;
  const ready = readyFor(useOffice(), id, field);
  const controlId = `walk-${path.replace('.', '-')}`;
  // A street or a number says nothing without what it belongs to.
  const ask = part === 'reach' ? words.reach(field.ask, title, question.type) : field.ask;
  if (ready.length === 0 || (answer.state !== 'given' && answer.state !== 'unknown')) {
    return <AnswerField id={controlId} field={field} ask={ask} answer={answer} onAnswer={onAnswer} />;
  }
  return (
    <Field id={controlId} label={ask} help={field.why} more={helpFor(field, ask)} group>
      {(control) => (
        <RadioRow
          control={control}
          value={keyOf(answer)}
          options={[...ready, { value: '', label: words.notSure }]}
          onChange={(value) => void onAnswer(ready.find((one) => one.value === value)?.answer ?? unknown)}
        />
      )}
    </Field>
  );
}
