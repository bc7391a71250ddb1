import { useMemo, useState } from 'react';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { titleOfRecord } from '../../../../src/inventory/office-records.ts';
import { historyWords } from '../../text/history.ts';
import { gridScreenWords as words } from '../../text/grids.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { DateField } from '../../ui/inputs.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { isDate } from '../policy/is-date.ts';
import { stepInWords } from './steps-in-words.ts';
import type { Asked, Block, Subject } from './subject.ts';

/** So many of the others are named; the rest is counted. */
const mostNamed = 6;

interface AnswerDialogProps<Answer extends string> {
  office: OfficeRecords;
  subject: Subject<Answer>;
  block: Block;
  /** The answer that a key asked for; the first one when the cell was opened. */
  start: Answer;
  today: string;
  onClose: () => void;
  onSave: (asked: Asked<Answer>) => void;
}

/** One cell or a block of them: the answers in words, what else hangs on it, and what will be written. */
export function AnswerDialog<Answer extends string>(props: AnswerDialogProps<Answer>) {
  const { office, subject, block, start, today, onClose, onSave } = props;
  const [answer, setAnswer] = useState<Answer>(start);
  const [reach, setReach] = useState<'only' | 'whole'>('only');
  const [until, setUntil] = useState(today);
  const [wrong, setWrong] = useState(false);
  const needsDay = subject.answers.some(({ value, needsDay: needs }) => value === answer && needs);
  const day = isDate(until) ? until : today;
  const { only, whole } = useMemo(
    () => ({
      only: subject.plan({ block, answer, reach: 'only', until: day }),
      whole: subject.plan({ block, answer, reach: 'whole', until: day }),
    }),
    [subject, block, answer, day],
  );
  const isWide = whole.others.length > 0;
  const plan = isWide && reach === 'whole' ? whole : only;
  const lines = plan.steps.flatMap((step) => stepInWords(office, step));
  const [element = ''] = block.elements;
  const [column = ''] = block.columns;
  const count = block.elements.length * block.columns.length;
  const titleOf = (id: string): string => titleOfRecord(office, id);
  return (
    <FormDialog
      size="wide"
      title={count === 1 ? words.dialogTitle(titleOf(element), titleOf(column)) : words.dialogSeveral(count)}
      description={count === 1 ? subject.about(element, column) : undefined}
      confirm={words.save}
      cancel={words.cancel}
      onSubmit={() => {
        if (needsDay && !isDate(until)) setWrong(true);
        else onSave({ block, answer, reach: isWide ? reach : 'only', until });
      }}
      onClose={onClose}
    >
      <Field label={words.answer} group>
        {(control) => (
          <RadioRow<Answer> control={control} value={answer} options={subject.answers} onChange={setAnswer} />
        )}
      </Field>
      {needsDay ? (
        <Field label={words.lastDay} error={wrong && !isDate(until) ? historyWords.dateWrong : undefined}>
          {(control) => <DateField {...control} value={until} onChange={(event) => setUntil(event.target.value)} />}
        </Field>
      ) : null}
      {isWide ? (
        <Field label={words.reach} group>
          {(control) => (
            <RadioRow<'only' | 'whole'>
              control={control}
              value={reach}
              options={[
                { value: 'only', label: words.reachOnly(count) },
                { value: 'whole', label: words.reachWhole(whole.others.length) },
              ]}
              onChange={setReach}
            />
          )}
        </Field>
      ) : null}
      <section aria-live="polite" className="grid-effect">
        <h3>{words.does}</h3>
        {lines.length === 0 ? <p className="muted">{words.unchanged}</p> : null}
        <ul>
          {lines.slice(0, mostNamed).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.length > mostNamed ? <li>{words.moreRecords(lines.length - mostNamed)}</li> : null}
        </ul>
        {plan.others.length > 0 ? (
          <>
            <h3>{words.others}</h3>
            <ul>
              {plan.others.slice(0, mostNamed).map((pair) => (
                <li key={`${pair.element} ${pair.column}`}>
                  {words.dialogTitle(titleOf(pair.element), titleOf(pair.column))}
                </li>
              ))}
              {plan.others.length > mostNamed ? <li>{words.moreOthers(plan.others.length - mostNamed)}</li> : null}
            </ul>
          </>
        ) : null}
      </section>
    </FormDialog>
  );
}
