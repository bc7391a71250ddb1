import { useId, useState } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import { unknown, type Answer } from '../../../../src/inventory/answer.ts';
import { fieldsOf } from '../../../../src/inventory/definitions.ts';
import type { InventoryType } from '../../../../src/inventory/record-id.ts';
import { records as listWords, several as words } from '../../text/records.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/inputs.tsx';
import { AnswerField } from './AnswerField.tsx';
import { nameFieldOf } from './name-field.ts';

type Given = CallInput<'record.answerAll'>['answer'];

interface OneAnswerDialogProps {
  type: InventoryType;
  count: number;
  onClose: () => void;
  onAnswer: (field: string, answer: Given) => void;
}

/** One question of a type and one answer, for all records that are chosen. Names are not given in bulk. */
export function OneAnswerDialog({ type, count, onClose, onAnswer }: OneAnswerDialogProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [answer, setAnswer] = useState<Answer<unknown>>(unknown);
  const [touched, setTouched] = useState(false);
  const [missing, setMissing] = useState(false);
  const [nameField] = nameFieldOf(type);
  const fields = fieldsOf(type).filter(([one, { kind }]) => one !== nameField && kind !== 'rows');
  const field = fields.find(([one]) => one === name)?.[1];
  return (
    <FormDialog
      size="wide"
      title={words.answerTitle(count)}
      description={words.answerAbout}
      confirm={words.give}
      cancel={listWords.cancel}
      onSubmit={() => (touched && name !== '' ? onAnswer(name, answer) : setMissing(true))}
      onClose={onClose}
    >
      <Field label={words.question}>
        {(control) => (
          <Select
            {...control}
            value={name}
            placeholder={words.chooseQuestion}
            options={fields.map(([value, { ask }]) => ({ value, label: ask }))}
            onChoose={(chosen) => {
              setName(chosen);
              setAnswer(unknown);
              setTouched(false);
            }}
          />
        )}
      </Field>
      {field ? (
        <AnswerField
          key={name}
          id={`${id}-answer`}
          field={field}
          answer={answer}
          onAnswer={async (next) => {
            setAnswer(next);
            setTouched(true);
            setMissing(false);
            return await Promise.resolve();
          }}
        />
      ) : null}
      {missing ? (
        <p className="field-error" role="alert">
          {words.noAnswer}
        </p>
      ) : null}
    </FormDialog>
  );
}
