import { valueOf } from '../../../../src/inventory/answer.ts';
import { form } from '../../text/records.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import type { AnswerControlProps } from './answer-props.ts';

/** Several of a fixed list. Without any, the question is open again: "none" is an answer of its own. */
export function ChoicesControl({ control, field, answer, onValue, onState }: AnswerControlProps) {
  return (
    <Combobox
      control={control}
      options={field.options ?? []}
      value={(valueOf(answer) as string[] | undefined) ?? []}
      words={{
        placeholder: form.choose,
        empty: form.nothingFitsList,
        chosen: form.chosen,
        remove: form.remove,
        make: form.make,
      }}
      onChange={(chosen) => (chosen.length === 0 ? onState('unknown') : onValue(chosen))}
    />
  );
}
