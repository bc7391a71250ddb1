import { useState } from 'react';
import { given, type Answer, type AnswerState } from '../../../../src/inventory/answer.ts';
import type { Field as FieldDefinition } from '../../../../src/inventory/field.ts';
import { errorText } from '../../text/errors.ts';
import { form } from '../../text/records.ts';
import { stateWords } from '../../text/states.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Chip, type Mark } from '../../ui/marks.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { helpFor } from '../help/field-help.tsx';
import { AnswerControl, isGroup } from './AnswerControl.tsx';
import type { AnswerFieldProps, PlainState } from './answer-props.ts';
import { problemOfValue } from './check-value.ts';
import './AnswerField.css';

const marks: Record<AnswerState, Mark> = {
  given: 'ok',
  none: 'none',
  doesNotApply: 'none',
  unknown: 'gap',
  suggested: 'suggested',
};

const plainStates: readonly PlainState[] = ['none', 'doesNotApply', 'unknown'];

/** One question with its answer, in whichever of the five states. What is typed is saved at every pause. */
export function AnswerField({ id, field, ask = field.ask, answer, onAnswer }: AnswerFieldProps) {
  const more = helpFor(field, ask);
  const [pending, setPending] = useState<Answer<unknown> | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const shown = pending ?? answer;

  const send = (next: Answer<unknown>) => {
    setError(undefined);
    setPending(next);
    void settle(next);
  };

  const settle = async (next: Answer<unknown>) => {
    try {
      await onAnswer(next);
    } catch (failure) {
      setError(errorText(failure));
      // Typed text that could not be saved stays where it was typed.
      if (isTyped(field)) return;
    }
    // Meanwhile somebody may have typed on: a later answer stays until it is saved itself.
    setPending((now) => (now === next ? undefined : now));
  };

  const sendValue = (value: unknown) => {
    const problem = problemOfValue(field, value);
    if (problem === undefined) send(given(value));
    else setError(problem);
  };

  return (
    <Field
      id={id}
      label={ask}
      more={more}
      error={error}
      help={helpOf(field)}
      group={isGroup(field)}
      aside={
        <span className="answer-aside">
          {field.kind === 'yesNo' ? null : (
            <StateMenu ask={ask} state={shown.state} onState={(state) => send({ state })} />
          )}
        </span>
      }
    >
      {(control) => (
        <div className={shown.state === 'suggested' ? 'answer answer-suggested' : 'answer'}>
          <AnswerControl
            control={control}
            field={field}
            answer={shown}
            Question={AnswerField}
            onValue={sendValue}
            onState={(state) => send({ state })}
          />
          {shown.state === 'suggested' ? (
            <Button small aria-label={form.confirmThat(ask)} onClick={() => send(given(shown.value))}>
              {form.confirm}
            </Button>
          ) : null}
        </div>
      )}
    </Field>
  );
}

const typedKinds = ['text', 'longText', 'texts', 'count', 'date', 'period'];

function isTyped({ kind }: FieldDefinition): boolean {
  return typedKinds.includes(kind);
}

/** One or two lines under the question. */
function helpOf(field: FieldDefinition): string | undefined {
  const lines = [field.why, field.kind === 'texts' ? form.onePerLine : undefined, field.internal && form.notPrinted];
  return lines.filter(Boolean).join(' ') || undefined;
}

interface StateMenuProps {
  ask: string;
  state: AnswerState;
  onState: (state: PlainState) => void;
}

/** The state of an answer as a small button that opens the other states. */
function StateMenu({ ask, state, onState }: StateMenuProps) {
  return (
    <Menu
      className={`answer-state answer-state-${state}`}
      label={form.state(ask, stateWords[state])}
      trigger={
        state === 'given' ? <span aria-hidden="true">▾</span> : <Chip mark={marks[state]}>{stateWords[state]}</Chip>
      }
      entries={plainStates.map((one) => ({
        label: form.setState[one],
        detail: one === state ? '✓' : undefined,
        onSelect: () => (one === state ? undefined : onState(one)),
      }))}
    />
  );
}
