import { useEffect, useId, useRef, useState } from 'react';
import { doesNotApply, itemsOf, type Answer } from '../../../../../src/inventory/answer.ts';
import { definitionOf } from '../../../../../src/inventory/definitions.ts';
import { answerOf, findRecord, titleOfRecord } from '../../../../../src/inventory/office-records.ts';
import { typeOfId } from '../../../../../src/inventory/record-id.ts';
import * as places from '../../../app/places.ts';
import { useOffice } from '../../../data/queries.ts';
import { closing as words, whyAsked } from '../../../text/closing-year.ts';
import { errorText } from '../../../text/errors.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/ErrorSummary.tsx';
import { AnswerField } from '../../records/AnswerField.tsx';
import { useRecordSaving } from '../../records/use-record-saving.ts';
import { LeaveOpen } from './LeaveOpen.tsx';
import { settles, type Point } from './points.ts';

interface PointCardProps {
  point: Point;
  /** The other points that are neither settled nor accepted. */
  others: readonly Point[];
  /** The answer is in the file. */
  onSaved: () => Promise<void>;
  onLater: () => void;
  onAccept: (paths: readonly string[], reason: string) => Promise<void>;
  onTakeBack: () => Promise<void>;
}

/** One open point: answered in its record, or left open with a reason. */
export function PointCard({ point, others, onSaved, onLater, onAccept, onTakeBack }: PointCardProps) {
  const office = useOffice();
  const heading = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const type = typeOfId(point.recordId);
  const record = findRecord(office, point.recordId);
  if (!type || !record) return null;
  return (
    <section className="card card-open closing-card" ref={place} tabIndex={-1} aria-labelledby={heading}>
      <div className="closing-card-head">
        <p className="small muted">{definitionOf(type).singular}</p>
        <a className="small" href={places.recordForm(point.path)}>
          {words.toRecord}
        </a>
      </div>
      <h2 id={heading}>{point.title}</h2>
      <Context recordId={point.recordId} />
      <p className="muted">{whyAsked(point.field)}</p>
      <Question point={point} onSaved={onSaved} onLater={onLater} last={others.length === 0} />
      <LeaveOpen point={point} others={others} onAccept={onAccept} onTakeBack={onTakeBack} />
    </section>
  );
}

/** For a disclosure: who gets what, so that nobody has to look it up. */
function Context({ recordId }: { recordId: string }) {
  const office = useOffice();
  const disclosure = office.disclosure.find(({ id }) => id === recordId);
  if (!disclosure) return null;
  const titles = (ids: readonly string[]): string => ids.map((id) => titleOfRecord(office, id)).join(', ');
  return (
    <dl className="card-facts">
      <div>
        <dt>{words.whoGetsIt}</dt>
        <dd>{titles(itemsOf(disclosure.recipients)) || '—'}</dd>
      </div>
      <div>
        <dt>{words.what}</dt>
        <dd>{titles(itemsOf(disclosure.elements)) || '—'}</dd>
      </div>
    </dl>
  );
}

interface QuestionProps {
  point: Point;
  onSaved: () => Promise<void>;
  onLater: () => void;
  last: boolean;
}

function Question({ point: { recordId, field }, onSaved, onLater, last }: QuestionProps) {
  const office = useOffice();
  const { save } = useRecordSaving(recordId);
  const [draft, setDraft] = useState<Answer<unknown> | undefined>(undefined);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [busy, setBusy] = useState(false);
  const type = typeOfId(recordId);
  const record = findRecord(office, recordId);
  const definition = type && definitionOf(type).fields[field];
  if (!record || !definition) return null;
  const fieldId = `closing-${recordId}-${field}`;
  const answer = draft ?? answerOf(record, field);

  const submit = (next: Answer<unknown>) => {
    if (!settles(field, next)) {
      const nothing = next.state === 'unknown' || next.state === 'suggested';
      setErrors([{ fieldId, text: nothing ? words.noAnswer : words.notSettled }]);
      return;
    }
    setBusy(true);
    save({ answers: { [field]: next } })
      .then(onSaved)
      .catch((error: unknown) => {
        setBusy(false);
        setErrors([{ fieldId, text: errorText(error) }]);
      });
  };

  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit(answer);
      }}
    >
      <ErrorSummary title={words.errors} errors={errors} />
      <AnswerField
        id={fieldId}
        field={definition}
        answer={answer}
        // Kept here until “Save and go on”: otherwise leaving the field would already lead to the next question.
        onAnswer={async (next) => await Promise.resolve(setDraft(next))}
      />
      <div className="row">
        <Button look="primary" type="submit" disabled={busy}>
          {words.saveAndGoOn}
        </Button>
        {field === 'products' ? (
          <Button disabled={busy} onClick={() => submit(doesNotApply)}>
            {words.nameTells}
          </Button>
        ) : null}
        {last ? null : (
          <Button look="quiet" onClick={onLater}>
            {words.later}
          </Button>
        )}
      </div>
    </form>
  );
}
