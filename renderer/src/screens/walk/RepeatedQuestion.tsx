import { useId } from 'react';
import { unknown, type Answer } from '../../../../src/inventory/answer.ts';
import type { Field as FieldDefinition } from '../../../../src/inventory/field.ts';
import type { LastQuestion, QuestionRow } from '../../../../src/walk/last-questions.ts';
import { useOffice } from '../../data/queries.ts';
import { lastWords as words } from '../../text/walk-end.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { AnswerField } from '../records/AnswerField.tsx';
import { keyOf, readyFor, type Ready } from './ready-answers.ts';

interface RepeatedQuestionProps {
  question: LastQuestion;
  onAnswer: (paths: readonly string[], answer: Answer<unknown>) => Promise<void>;
}

/** One question about several records: an answer for all that are open, and under it each by itself. */
export function RepeatedQuestion({ question, onAnswer }: RepeatedQuestionProps) {
  const { id, field, rows } = question;
  const heading = useId();
  const ready = readyFor(useOffice(), id, field);
  const open = rows.filter(({ answer }) => answer.state === 'unknown');
  const meant = open.length > 0 ? open : rows;
  const chosen = open.length > 0 ? undefined : commonAnswer(rows, ready);
  return (
    <section className="walk-repeated" aria-labelledby={heading}>
      <h3 id={heading}>{field.ask}</h3>
      {field.why ? <p className="field-help">{field.why}</p> : null}
      {rows.length === 1 || ready.length === 0 ? null : (
        <Field label={open.length > 0 ? words.forAllOpen(open.length) : words.forAll(rows.length)} group>
          {(control) => (
            <RadioRow
              control={control}
              value={chosen}
              options={ready}
              onChange={(value) =>
                void onAnswer(
                  meant.map(({ path }) => path),
                  ready.find((one) => one.value === value)?.answer ?? unknown,
                )
              }
            />
          )}
        </Field>
      )}
      <ul className="plain walk-rows">
        {rows.map((row) => (
          <li key={row.path}>
            <Row
              row={row}
              field={field}
              ready={ready}
              onAnswer={async (answer) => await onAnswer([row.path], answer)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  row: QuestionRow;
  field: FieldDefinition;
  ready: readonly Ready[];
  onAnswer: (answer: Answer<unknown>) => Promise<void>;
}

function Row({ row, field, ready, onAnswer }: RowProps) {
  if (field.kind !== 'yesNo' && field.kind !== 'choice') {
    const id = `walk-${row.path.replace('.', '-')}`;
    return <AnswerField id={id} field={field} ask={row.title} answer={row.answer} onAnswer={onAnswer} />;
  }
  return (
    <label className="walk-row">
      <span>{row.title}</span>
      <Select
        options={ready}
        placeholder={words.notKnown}
        value={keyOf(row.answer)}
        onChoose={(chosen) => void onAnswer(ready.find(({ value }) => value === chosen)?.answer ?? unknown)}
      />
    </label>
  );
}

function commonAnswer(rows: readonly QuestionRow[], ready: readonly Ready[]): string | undefined {
  const keys = new Set(rows.map(({ answer }) => keyOf(answer)));
  return keys.size === 1 ? ready.find(({ value }) => keys.has(value))?.value : undefined;
}
