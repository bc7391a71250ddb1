/** The questions of the first step. Each has a way to say “not sure”, which leaves the answer open. */
import { useState, type ReactNode } from 'react';
import { given, none, unknown, valueOf, type Answer } from '../../../../src/inventory/answer.ts';
import type { Field as FieldDefinition } from '../../../../src/inventory/field.ts';
import { line } from '../../../../src/inventory/formats.ts';
import { organization } from '../../../../src/inventory/organization.ts';
import { lawWords as words } from '../../text/walk.ts';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Chip } from '../../ui/marks.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { helpFor } from '../help/field-help.tsx';
import { useTyped } from '../../ui/use-typed.ts';

interface QuestionProps<Value> {
  answer: Answer<Value>;
  onAnswer: (answer: Answer<unknown>) => void;
}

interface Choice {
  value: string;
  label: string;
  answer: Answer<unknown>;
}

interface ChoiceQuestionProps extends QuestionProps<unknown> {
  /** The field whose explanation stands beside the question. */
  field: FieldDefinition;
  ask: string;
  why: ReactNode;
  options: readonly Choice[];
}

/** A few answers side by side. A suggestion is shown beside the question and has to be chosen to count. */
export function ChoiceQuestion({ field, ask, why, options, answer, onAnswer }: ChoiceQuestionProps) {
  const chosen = options.find((option) => sameAnswer(option.answer, answer))?.value;
  const suggested =
    answer.state === 'suggested' ? options.find((one) => valueOf(one.answer) === answer.value) : undefined;
  return (
    <Field
      label={ask}
      help={why}
      more={helpFor(field, ask)}
      group
      aside={suggested ? <Chip mark="suggested">{words.suggested(suggested.label)}</Chip> : null}
    >
      {(control) => (
        <RadioRow
          control={control}
          value={chosen}
          options={options}
          onChange={(value) => onAnswer(options.find((one) => one.value === value)?.answer ?? unknown)}
        />
      )}
    </Field>
  );
}

/** A question of the law with the answers yes, no and not known yet. */
export function YesNoQuestion({
  answer,
  ...question
}: QuestionProps<boolean> & Omit<ChoiceQuestionProps, 'options' | 'answer'>) {
  return (
    <ChoiceQuestion
      {...question}
      answer={answer}
      options={[
        { value: 'yes', label: words.yes, answer: given(true) },
        { value: 'no', label: words.no, answer: given(false) },
        { value: 'unsure', label: words.unsure, answer: unknown },
      ]}
    />
  );
}

/** How many people work there; left empty it stays open. */
export function CountQuestion({ answer, onAnswer }: QuestionProps<number>) {
  const saved = String(valueOf(answer) ?? '');
  const [error, setError] = useState<string | undefined>(undefined);
  const leave = (text: string) => {
    const plain = plainNumber(text);
    const right = /^\d{0,9}$/.test(plain);
    setError(right ? undefined : words.peopleError);
    if (right && plain !== saved) onAnswer(plain === '' ? unknown : given(Number(plain)));
  };
  return (
    <Field
      label={words.people}
      help={words.peopleWhy}
      more={helpFor(organization.fields.employeeCount, words.people)}
      error={error}
    >
      {(control) => <Typed control={control} saved={saved} onLeave={leave} className="walk-count" numeric />}
    </Field>
  );
}

/** Whether there is a website, and under which address. “Yes” counts once the address is there. */
export function WebsiteQuestion({ answer, onAnswer }: QuestionProps<string[]>) {
  const [asking, setAsking] = useState(false);
  const [saved = '', ...others] = valueOf(answer) ?? [];
  const yes = asking || saved !== '';
  const chosen = yes ? 'yes' : answer.state === 'none' || answer.state === 'doesNotApply' ? 'no' : 'unsure';
  const choose = (value: 'yes' | 'no' | 'unsure') => {
    setAsking(value === 'yes');
    if (value === 'no') onAnswer(none);
    if (value === 'unsure') onAnswer(unknown);
  };
  const leave = (text: string) => {
    const address = line.safeParse(text);
    if (address.success && address.data !== saved) onAnswer(given([address.data, ...others]));
  };
  return (
    <>
      <Field
        label={words.website}
        help={words.websiteWhy}
        more={helpFor(organization.fields.websites, words.website)}
        group
      >
        {(control) => (
          <RadioRow
            control={control}
            value={chosen}
            options={[
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
              { value: 'unsure', label: words.unsure },
            ]}
            onChange={choose}
          />
        )}
      </Field>
      {yes ? (
        <Field label={words.websiteAddress} help={words.websiteExample}>
          {(control) => <Typed control={control} saved={saved} onLeave={leave} />}
        </Field>
      ) : null}
    </>
  );
}

interface TypedProps {
  control: Parameters<Parameters<typeof Field>[0]['children']>[0];
  saved: string;
  onLeave: (text: string) => void;
  className?: string;
  numeric?: boolean;
}

/** One line that is handed on at a pause, when it is left, or with Enter. */
function Typed({ control, saved, onLeave, className, numeric = false }: TypedProps): ReactNode {
  const { text, setText, leave } = useTyped(saved, onLeave, numeric ? { normal: plainNumber } : {});
  return (
    <div className={className}>
      <TextInput
        {...control}
        inputMode={numeric ? 'numeric' : 'text'}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => (event.key === 'Enter' ? leave() : undefined)}
      />
    </div>
  );
}

const plainNumber = (text: string): string => text.replaceAll(/[,\s]/g, '');

function sameAnswer(first: Answer<unknown>, second: Answer<unknown>): boolean {
  if (first.state !== second.state) return first.state === 'none' && second.state === 'doesNotApply';
  return first.state !== 'given' || first.value === valueOf(second);
}
