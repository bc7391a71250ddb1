import { useState } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import { requestFormats, waysToSend } from '../../../../src/contract/request-calls.ts';
import { bulkWords as words } from '../../text/request-lists.ts';
import { letterWords } from '../../text/request-page.ts';
import { dateProblemWords } from '../../text/requests.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { DateField, Select } from '../../ui/inputs.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { isDate } from '../policy/is-date.ts';

interface BulkFormProps {
  today: string;
  ids: readonly string[];
  onStart: (order: CallInput<'request.answerMany'>) => void;
}

const dayId = 'bulk-day';

/** How the letters go out: when, by which way, in which form. */
export function BulkForm({ today, ids, onStart }: BulkFormProps) {
  const [sentOn, setSentOn] = useState(today);
  const [sentBy, setSentBy] = useState<(typeof waysToSend)[number]>('mail');
  const [form, setForm] = useState<'onePdf' | 'each'>('onePdf');
  const [format, setFormat] = useState<(typeof requestFormats.letter)[number]>('pdf');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const submit = () => {
    const problem =
      ids.length === 0
        ? words.noneChosen
        : !isDate(sentOn)
          ? words.noDay
          : sentOn > today
            ? dateProblemWords.inFuture(today)
            : undefined;
    setErrors(problem === undefined ? [] : [{ fieldId: dayId, text: problem }]);
    if (problem === undefined) onStart({ ids: [...ids], sentOn, sentBy, form, format });
  };
  return (
    <form
      noValidate
      aria-label={words.how}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Card title={words.how}>
        <div className="stack">
          <ErrorSummary title={words.errors} errors={errors} />
          <div className="bulk-fields">
            <Field id={dayId} label={words.sentOn}>
              {(control) => (
                <DateField
                  {...control}
                  max={today}
                  value={sentOn}
                  onChange={(event) => setSentOn(event.target.value)}
                />
              )}
            </Field>
            <Field label={words.sentBy} group>
              {(control) => (
                <RadioRow
                  control={control}
                  value={sentBy}
                  options={waysToSend.map((value) => ({ value, label: letterWords.ways[value] }))}
                  onChange={setSentBy}
                />
              )}
            </Field>
            <Field label={words.form} group>
              {(control) => (
                <RadioRow
                  control={control}
                  value={form}
                  options={(['onePdf', 'each'] as const).map((value) => ({ value, label: words.forms[value] }))}
                  onChange={setForm}
                />
              )}
            </Field>
            {form === 'each' ? (
              <Field label={words.format}>
                {(control) => (
                  <Select
                    {...control}
                    value={format}
                    options={requestFormats.letter.map((value) => ({ value, label: letterWords.formats[value] }))}
                    onChoose={setFormat}
                  />
                )}
              </Field>
            ) : null}
          </div>
          <div className="row">
            <Button look="primary" type="submit">
              {words.start(ids.length)}
            </Button>
            <span className="muted">{words.startHelp}</span>
          </div>
        </div>
      </Card>
    </form>
  );
}
