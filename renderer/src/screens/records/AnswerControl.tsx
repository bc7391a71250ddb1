import { valueOf, type AnswerState } from '../../../../src/inventory/answer.ts';
import type { Field as FieldDefinition } from '../../../../src/inventory/field.ts';
import { form } from '../../text/records.ts';
import { choiceWords, unitWords, yesNoWords } from '../../text/states.ts';
import { Select } from '../../ui/inputs.tsx';
import { PeriodField } from '../../ui/PeriodField.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import type { AnswerControlProps, NestingControlProps } from './answer-props.ts';
import { ChoicesControl } from './ChoicesControl.tsx';
import { RecordsControl } from './RecordsControl.tsx';
import { RowsControl } from './RowsControl.tsx';
import { CountControl, DateControl, LongTextControl, TextControl, TextsControl } from './text-controls.tsx';

/** True when the control of a field is a set of controls, so that its question names a group. */
export function isGroup(field: FieldDefinition): boolean {
  return field.kind === 'yesNo' || field.kind === 'rows';
}

/** The control that fits the kind of a field. */
export function AnswerControl(props: NestingControlProps) {
  const { control, field, answer, onValue, onState } = props;
  const value = valueOf(answer);
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'text':
      return <TextControl control={control} value={text} onValue={onValue} />;
    case 'longText':
      return <LongTextControl control={control} value={text} onValue={onValue} />;
    case 'texts':
      return <TextsControl control={control} value={(value as string[] | undefined) ?? []} onValue={onValue} />;
    case 'count':
      return <CountControl control={control} value={value as number | undefined} onValue={onValue} />;
    case 'date':
      return <DateControl control={control} value={text} onValue={onValue} />;
    case 'period':
      return (
        <PeriodField
          control={control}
          value={text}
          unitLabel={form.unit}
          unitWords={unitWords}
          onChange={(period) => (period === text ? undefined : onValue(period))}
        />
      );
    case 'yesNo':
      return <YesNoControl control={control} answer={answer} onValue={onValue} onState={onState} />;
    case 'choice':
      return (
        <Select<string>
          {...control}
          options={[
            ...(field.options ?? []),
            ...negatives.map((state) => ({ value: stateValue(state), label: choiceWords[state] })),
          ]}
          placeholder={answer.state === 'unknown' ? choiceWords.unknown : form.choose}
          value={negatives.some((state) => state === answer.state) ? stateValue(answer.state) : text}
          onChoose={(chosen) => {
            const state = negatives.find((one) => stateValue(one) === chosen);
            if (state !== undefined) onState(state);
            else if (chosen === '') onState('unknown');
            else onValue(chosen);
          }}
        />
      );
    case 'choices':
      return <ChoicesControl {...props} />;
    case 'ref':
    case 'refs':
      return <RecordsControl {...props} />;
    case 'rows':
      return <RowsControl {...props} />;
  }
}

/** Plain answers that no list of choices holds; the words are those of closed questions. */
const negatives = ['none', 'doesNotApply'] as const;

const stateValue = (state: AnswerState): string => `state:${state}`;

type YesNoChoice = 'yes' | 'no' | 'none' | 'doesNotApply' | 'unknown';

function YesNoControl({ control, answer, onValue, onState }: Omit<AnswerControlProps, 'field'>) {
  const value = valueOf(answer);
  const chosen = value === undefined ? stateChoice(answer.state) : value === true ? 'yes' : 'no';
  const choices: YesNoChoice[] = [
    'yes',
    'no',
    ...(chosen === 'none' ? (['none'] as const) : []),
    'doesNotApply',
    'unknown',
  ];
  return (
    <RadioRow<YesNoChoice>
      control={control}
      value={chosen}
      options={choices.map((one) => ({ value: one, label: yesNoWords[one] }))}
      onChange={(next) => (next === 'yes' || next === 'no' ? onValue(next === 'yes') : onState(next))}
    />
  );
}

function stateChoice(state: AnswerState): YesNoChoice {
  return state === 'none' || state === 'doesNotApply' ? state : 'unknown';
}
