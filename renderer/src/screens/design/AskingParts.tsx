import { useState } from 'react';
import { designWords as words } from '../../text/design.ts';
import { Button, LinkButton, type ButtonLook } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChipText } from '../../ui/ChipText.tsx';
import type { ChipPiece } from '../../ui/chip-pieces.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { DateField, SearchInput, Select, TextArea, TextInput } from '../../ui/inputs.tsx';
import { Chip } from '../../ui/marks.tsx';
import { HelpButton, OpenedHelp, useOpenedHelp } from '../../ui/OpenedHelp.tsx';
import { PeriodField } from '../../ui/PeriodField.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { Specimen, Specimens } from './Specimen.tsx';

const { states } = words;
const looks = ['plain', 'primary', 'quiet', 'danger'] satisfies ButtonLook[];
const roles = words.roles.map((label) => ({ value: label, label }));

/** Parts that ask and take answers. */
export function AskingParts() {
  return (
    <>
      <Buttons />
      <Fields />
      <Choices />
    </>
  );
}

function Buttons() {
  return (
    <Card title={words.buttons}>
      <div className="stack">
        {looks.map((look) => (
          <Specimens key={look}>
            <Specimen state={states.rest}>
              <Button look={look}>{words.looks[look]}</Button>
            </Specimen>
            <Specimen state={states.hover}>
              <Button look={look} data-shown="hover">
                {words.looks[look]}
              </Button>
            </Specimen>
            <Specimen state={states.focus}>
              <Button look={look} data-shown="focus">
                {words.looks[look]}
              </Button>
            </Specimen>
            <Specimen state={states.disabled}>
              <Button look={look} disabled>
                {words.looks[look]}
              </Button>
            </Specimen>
          </Specimens>
        ))}
        <Specimens>
          <Specimen state={states.small}>
            <Button small>{words.looks.plain}</Button>
          </Specimen>
          <Specimen state={states.link}>
            <LinkButton href="#/design">{words.title}</LinkButton>
          </Specimen>
          <Specimen state={states.long}>
            <Button>{words.buttonLong}</Button>
          </Specimen>
        </Specimens>
      </div>
    </Card>
  );
}

function Fields() {
  const [role, setRole] = useState<(typeof words.roles)[number] | ''>('');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  return (
    <Card title={words.fields}>
      <Specimens>
        <Specimen state={states.empty}>
          <Field label={words.question}>{(control) => <TextInput {...control} placeholder={words.choose} />}</Field>
        </Specimen>
        <Specimen state={states.filled}>
          <SearchInput label={words.choose} value={words.answer} onSearch={() => undefined} />
        </Specimen>
        <Specimen state={states.filled}>
          <Field label={words.question} help={words.why} aside={<Chip mark="suggested">{states.suggested}</Chip>}>
            {(control) => <TextInput {...control} defaultValue={words.answer} />}
          </Field>
        </Specimen>
        <Specimen state={states.helped}>
          <Field label={words.question} more={{ label: words.helpLabel, content: <p>{words.help}</p> }}>
            {(control) => <TextInput {...control} defaultValue={words.answer} />}
          </Field>
        </Specimen>
        <HelpOfItsOwn />
        <Specimen state={states.focus}>
          <Field label={words.question}>
            {(control) => <TextInput {...control} data-shown="focus" defaultValue={words.answer} />}
          </Field>
        </Specimen>
        <Specimen state={states.error}>
          <Field label={words.question} help={words.why} error={words.problem}>
            {(control) => <TextInput {...control} />}
          </Field>
        </Specimen>
        <Specimen state={states.disabled}>
          <Field label={words.question}>
            {(control) => <TextInput {...control} disabled defaultValue={words.answer} />}
          </Field>
        </Specimen>
        <Specimen state={states.long}>
          <Field label={words.question}>
            {(control) => <TextInput {...control} defaultValue={words.answerLong} />}
          </Field>
        </Specimen>
        <Specimen state={states.several}>
          <Field label={words.note}>{(control) => <TextArea {...control} defaultValue={words.noteText} />}</Field>
        </Specimen>
        <Specimen state={states.filled}>
          <Field label={words.day}>{(control) => <DateField {...control} defaultValue="2026-03-31" />}</Field>
        </Specimen>
        <Specimen state={states.one}>
          <Field label={words.role}>
            {(control) => (
              <Select {...control} value={role} options={roles} placeholder={words.choose} onChoose={setRole} />
            )}
          </Field>
        </Specimen>
        <Specimen state={states.disabled}>
          <Field label={words.role}>
            {(control) => <Select {...control} disabled value={words.roles[0]} options={roles} onChoose={setRole} />}
          </Field>
        </Specimen>
        <Specimen state={words.errors}>
          {/* It takes the focus as soon as it is there. */}
          <Button onClick={() => setErrors([{ fieldId: 'design-error', text: words.errorLine }])}>
            {words.show(words.errors)}
          </Button>
          <ErrorSummary title={words.oneMissing} errors={errors} />
          <Field id="design-error" label={words.question} error={errors[0]?.text}>
            {(control) => <TextInput {...control} />}
          </Field>
        </Specimen>
      </Specimens>
    </Card>
  );
}

/** Help beside something that is no field, such as a tick. */
function HelpOfItsOwn() {
  const more = { label: words.helpLabel, content: <p>{words.help}</p> };
  const help = useOpenedHelp(more);
  return (
    <Specimen state={states.helped}>
      <HelpButton boxId="design-help" more={more} help={help} />
      <OpenedHelp boxId="design-help" more={more} help={help} />
    </Specimen>
  );
}

const answers = [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
  { value: 'unknown', label: words.unknown },
];
const options = words.dataOptions.map((label) => ({ value: label, label }));
const pieces: readonly ChipPiece[] = [
  { kind: 'text', text: words.ownStart },
  { kind: 'chip', value: 'name' },
  { kind: 'text', text: words.ownEnd },
];

function Choices() {
  return (
    <Card title={words.choices}>
      <Specimens>
        <Specimen state={states.rest}>
          <Field label={words.yesNo} group>
            {(control) => <RadioRow control={control} value={undefined} options={answers} onChange={() => undefined} />}
          </Field>
        </Specimen>
        <ChosenAnswer state={states.chosen} first="yes" />
        <ChosenAnswer state={states.error} first="unknown" error={words.problem} />
        <Specimen state={states.filled}>
          <Field label={words.period}>
            {(control) => (
              <PeriodField
                control={control}
                value="P7Y"
                unitLabel={words.unit}
                unitWords={words.units}
                onChange={() => undefined}
              />
            )}
          </Field>
        </Specimen>
        <Picker state={states.empty} first={[]} />
        <Picker state={states.several} first={options.slice(0, 3).map(({ value }) => value)} />
        <Picker state={states.one} first={[words.dataOptions[4]]} single />
        <Picker state={states.error} first={[]} error={words.problem} />
        {[true, false].map((filled) => (
          <Specimen key={String(filled)} state={filled ? states.filled : states.error}>
            <Field label={words.ownWords} group error={filled ? undefined : words.problem}>
              {(control) => (
                <ChipText
                  id={`${control.id}-text`}
                  label={words.ownWords}
                  severalLines
                  invalid={!filled}
                  start={filled ? pieces : []}
                  wordsOf={() => words.answer}
                  onChange={() => undefined}
                  onBrace={() => undefined}
                />
              )}
            </Field>
          </Specimen>
        ))}
      </Specimens>
    </Card>
  );
}

function ChosenAnswer({ state, first, error }: { state: string; first: string; error?: string }) {
  const [value, setValue] = useState(first);
  return (
    <Specimen state={state}>
      <Field label={words.yesNo} group error={error}>
        {(control) => <RadioRow control={control} value={value} options={answers} onChange={setValue} />}
      </Field>
    </Specimen>
  );
}

interface PickerProps {
  state: string;
  first: readonly string[];
  single?: boolean;
  error?: string;
}

function Picker({ state, first, single = false, error }: PickerProps) {
  const [value, setValue] = useState<readonly string[]>(first);
  return (
    <Specimen state={state}>
      <Field label={words.data} error={error}>
        {(control) => (
          <Combobox
            control={control}
            options={options}
            value={value}
            single={single}
            words={words.combobox}
            onChange={setValue}
          />
        )}
      </Field>
    </Specimen>
  );
}
