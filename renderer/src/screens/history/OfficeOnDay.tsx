import { useState } from 'react';
import { definitionOf, type AnyRecord } from '../../../../src/inventory/definitions.ts';
import { answersOf, recordsOf, recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { inventoryTypes, type RecordType } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { useOfficeOn, useToday } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { historyWords as words } from '../../text/history.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { DateField } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { isDate } from '../policy/is-date.ts';
import { answerInWords } from '../records/answer-text.ts';

/** The whole office as it was at the end of a day, to read. `first`: the day an address names. */
export function OfficeOnDay({ first }: { first: string | undefined }) {
  const today = useToday();
  const [day, setDay] = useState(first !== undefined && isDate(first) ? first : today);
  return (
    <div className="card">
      <div className="history-questions">
        <Field label={words.day} error={isDate(day) ? undefined : words.dateWrong}>
          {(control) => (
            <DateField {...control} max={today} value={day} onChange={(event) => setDay(event.target.value)} />
          )}
        </Field>
        {isDate(day) ? <LinkButton href={places.historyCompareFrom(day)}>{words.dayCompare}</LinkButton> : null}
      </div>
      {isDate(day) ? <Records day={day} /> : null}
    </div>
  );
}

function Records({ day }: { day: string }) {
  const { data: office, error } = useOfficeOn(day);
  if (error) return <EmptyState title={words.failed} text={errorText(error)} />;
  if (office === undefined) return <Skeleton label={words.reading} lines={6} />;
  if (office === null) return <p>{words.dayNone(dateInWords(day))}</p>;
  return (
    <>
      <p className="muted">{words.dayAbout(dateInWords(day))}</p>
      {inventoryTypes.map((type) => {
        const records = recordsOf(office, type);
        if (records.length === 0) return null;
        return (
          <section key={type} className="history-type">
            <h2>
              {definitionOf(type).plural} ({records.length})
            </h2>
            {records.map((record) => (
              <RecordThen key={record.id} office={office} type={type} record={record} />
            ))}
          </section>
        );
      })}
    </>
  );
}

interface RecordThenProps {
  office: OfficeRecords;
  type: RecordType;
  record: AnyRecord;
}

/** A record with its answers; what was not answered is counted. */
function RecordThen({ office, type, record }: RecordThenProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="history-record" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{recordTitle(type, record)}</summary>
      {open ? <Answers office={office} type={type} record={record} /> : null}
    </details>
  );
}

function Answers({ office, type, record }: RecordThenProps) {
  const answers = answersOf(type, record).filter(({ path }) => path.split('.').length === 2);
  const said = answers.filter(({ answer }) => answer.state !== 'unknown');
  return (
    <>
      <dl className="difference-answers">
        {said.map(({ path, field, answer }) => (
          <div key={path}>
            <dt>{field.label}</dt>
            <dd>{answerInWords(office, field, answer)}</dd>
          </div>
        ))}
      </dl>
      {said.length < answers.length ? (
        <p className="small muted">{words.notAnswered(answers.length - said.length)}</p>
      ) : null}
    </>
  );
}
