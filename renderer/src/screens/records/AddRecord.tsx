import { useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { unknown, valueOf, type Answer } from '../../../../src/inventory/answer.ts';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { errorText } from '../../text/errors.ts';
import { answerErrors, records } from '../../text/records.ts';
import type { SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { AnswerControl, isGroup } from './AnswerControl.tsx';
import { AnswerField } from './AnswerField.tsx';
import { problemOfValue } from './check-value.ts';
import { nameFieldOf } from './name-field.ts';
import { useAddRecord } from './use-add-record.ts';

const fieldId = 'new-record-name';

/** Asks the first question of a new record; the others wait on its form. */
export function AddRecord({ type }: { type: RecordType }) {
  const definition = definitionOf(type);
  const [, field] = nameFieldOf(type);
  const [value, setValue] = useState<unknown>(undefined);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const addRecord = useAddRecord();
  // Once the record is there, its form takes the focus.
  const added = useRef(false);
  const close = () => navigate(places.recordList(type).slice(1));

  const add = () => {
    const ready = typeof value === 'string' ? value.trim() : value;
    const problem =
      ready === undefined || ready === '' ? answerErrors.emptyName(field.label) : problemOfValue(field, ready);
    if (problem !== undefined) {
      setErrors([{ fieldId, text: problem }]);
      return;
    }
    addRecord(type, ready).then(
      (id) => {
        added.current = true;
        navigate(places.recordForm(id).slice(1));
      },
      (error: unknown) => setErrors([{ fieldId, text: errorText(error) }]),
    );
  };

  return (
    <FormDialog
      returnsFocus={() => !added.current}
      title={records.addTitle(definition.singular)}
      description={records.addAbout}
      errorsTitle={records.addErrors}
      errors={errors}
      confirm={records.add}
      cancel={records.cancel}
      onSubmit={add}
      onClose={close}
    >
      <Field id={fieldId} label={field.ask} help={field.why} error={errors[0]?.text} group={isGroup(field)}>
        {(control) =>
          field.kind === 'text' ? (
            <TextInput
              {...control}
              value={typeof value === 'string' ? value : ''}
              onChange={(event) => setValue(event.target.value)}
            />
          ) : (
            <AnswerControl
              control={control}
              field={field}
              answer={answerFor(value)}
              Question={AnswerField}
              onValue={setValue}
              onState={() => setValue(undefined)}
            />
          )
        }
      </Field>
    </FormDialog>
  );
}

function answerFor(value: unknown): Answer<unknown> {
  const answer: Answer<unknown> = { state: 'given', value };
  return valueOf(answer) === undefined ? unknown : answer;
}
