import { useEffect } from 'react';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { answerOf } from '../../../../src/inventory/office-records.ts';
import { certainties } from '../../../../src/inventory/record-definition.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { form } from '../../text/records.ts';
import { certaintyWords } from '../../text/states.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { AnswerField } from './AnswerField.tsx';
import { sectionsOf } from './sections.ts';
import { LongTextControl } from './text-controls.tsx';
import type { RecordPart } from './use-record-saving.ts';
import './RecordForm.css';

interface RecordFormProps {
  type: RecordType;
  record: AnyRecord;
  /** Only the questions of these sections, and no note; everything when left out. */
  section?: string | undefined;
  /** The question to go to, when the form was opened for one. */
  goTo?: string | undefined;
  onSave: (part: RecordPart) => Promise<void>;
}

/** The questions of a record in their sections. What they ask, how and why stands in `src/inventory`. */
export function RecordForm({ type, record, section, goTo, onSave }: RecordFormProps) {
  const isWhole = useAfterPaint(goTo !== undefined);
  useEffect(() => {
    if (goTo !== undefined) focusQuestion(questionId(record.id, goTo));
  }, [record.id, goTo, isWhole]);
  const wanted = sectionsOf(type).filter((one) => section === undefined || one.title === section);
  const sections = isWhole ? wanted : firstOf(wanted);
  return (
    <div className="form">
      {sections.map((one) => (
        <section
          key={one.title}
          className="form-section"
          aria-label={section === undefined ? one.title || form.answers : undefined}
        >
          {one.title === '' || section !== undefined ? null : <h3 className="form-title">{one.title}</h3>}
          {one.fields.map(([name, field]) => (
            <AnswerField
              key={name}
              id={questionId(record.id, name)}
              field={field}
              answer={answerOf(record, name)}
              onAnswer={async (answer) => await onSave({ answers: { [name]: answer } })}
            />
          ))}
        </section>
      ))}
      {isWhole && (section === undefined || section === sectionsOf(type).at(-1)?.title) ? (
        <OfficeOnly record={record} onSave={onSave} />
      ) : null}
    </div>
  );
}

/** Questions drawn at first, as many as a window holds: the others follow while the person reads. */
const firstQuestions = 6;

function firstOf(sections: ReturnType<typeof sectionsOf>): ReturnType<typeof sectionsOf> {
  let left = firstQuestions;
  return sections.flatMap((one) => {
    const fields = one.fields.slice(0, Math.max(0, left));
    left -= fields.length;
    return fields.length === 0 ? [] : [{ ...one, fields }];
  });
}

function OfficeOnly({ record, onSave }: Pick<RecordFormProps, 'record' | 'onSave'>) {
  return (
    <section className="form-section" aria-label={form.officeOnly}>
      <h3 className="form-title">{form.officeOnly}</h3>
      <Field label={form.note} help={form.noteHelp} id={`${record.id}-note`}>
        {(control) => (
          <LongTextControl
            control={control}
            value={record.note}
            onValue={(note) => void onSave({ note: String(note) }).catch(() => undefined)}
          />
        )}
      </Field>
      <Field label={form.certainty} id={`${record.id}-certainty`}>
        {(control) => (
          <Select
            {...control}
            value={record.certainty}
            options={certainties.map((one) => ({ value: one, label: certaintyWords[one] }))}
            onChoose={(certainty) => void onSave({ certainty }).catch(() => undefined)}
          />
        )}
      </Field>
    </section>
  );
}

/** The id in the page of a question of a record. */
function questionId(recordId: string, field: string): string {
  return `${recordId}-${field}`;
}

function focusQuestion(id: string): void {
  const question = document.getElementById(id);
  if (!question) return;
  const control = question.matches('[role="group"]')
    ? (question.querySelector<HTMLElement>('.answer :is(input, textarea, select)') ??
      question.querySelector<HTMLElement>('.answer button') ??
      question)
    : question;
  control.focus({ preventScroll: true });
  question.closest('.field')?.scrollIntoView({ block: 'center' });
}
