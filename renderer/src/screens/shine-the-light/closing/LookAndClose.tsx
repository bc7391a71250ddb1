import { useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Ledger } from '../../../../../src/disclosure/year-list.ts';
import * as places from '../../../app/places.ts';
import { CallFailure } from '../../../data/call-failure.ts';
import { useCommand } from '../../../data/commands.ts';
import { useToday } from '../../../data/queries.ts';
import { closing as words } from '../../../text/closing-year.ts';
import { dateInWords } from '../../../text/dates.ts';
import { errorText } from '../../../text/errors.ts';
import { light } from '../../../text/shine-the-light.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Callout } from '../../../ui/Callout.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/ErrorSummary.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import { useMessage } from '../../../ui/Toast.tsx';
import { labelOf, lineId } from './PointList.tsx';
import { stillOpen, type Point } from './points.ts';

const buttonId = 'closing-close';
const byId = 'closing-by';
/** So many open points are named when the year cannot be closed yet; the list beside shows all. */
const told = 5;

interface LookAndCloseProps {
  /** With the name that the computer knows this person by. */
  ledger: Ledger & { person: string };
  points: readonly Point[];
}

/** The last step: what is frozen, over which open points, by whom; then the year is closed. */
export function LookAndClose({ ledger, points }: LookAndCloseProps) {
  const { year, list, leftOut } = ledger;
  const today = useToday();
  const place = useRef<HTMLElement>(null);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const close = useCommand('ledger.close');
  const message = useMessage();
  const [person, setPerson] = useState(ledger.person);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const open = stillOpen(points);
  // With a reason for every point, whoever is not clear stays off the list, and the answer is that nobody is on it.
  const decided = list.route === 'open' && open.length === 0;
  const listed = list.route === 'list' ? list.entries.filter(({ standing }) => standing === 'listed') : [];

  const submit = () => {
    const closedBy = person.replaceAll(/\s+/g, ' ').trim();
    const found = [
      ...open.slice(0, told).map((point) => ({
        fieldId: lineId(point.path),
        text: `${point.title}: ${labelOf(point)}`,
      })),
      ...(closedBy === '' ? [{ fieldId: byId, text: words.closedByMissing }] : []),
    ];
    setErrors(found);
    if (found.length > 0) return;
    // A promise, not callbacks: the event of the change may take this step away before the answer is here.
    close.mutateAsync({ year, accepted: points.map(({ path, reason = '' }) => ({ path, reason })), closedBy }).then(
      () => {
        message({ title: words.done(year), text: words.doneText });
        navigate(places.shineTheLightYear(year).slice(1), { replace: true });
      },
      (error: unknown) => {
        const opened = error instanceof CallFailure && error.code === 'gapsOpen';
        setErrors([{ fieldId: buttonId, text: opened ? words.changedMeanwhile : errorText(error) }]);
      },
    );
  };

  return (
    <section className="card card-open closing-card" ref={place} tabIndex={-1} aria-labelledby="closing-look">
      <div>
        <h2 id="closing-look">{words.lookTitle}</h2>
        <p className="muted">{words.lookText(year)}</p>
      </div>
      <ErrorSummary title={open.length === 0 ? words.closeErrors : words.settleFirst(open.length)} errors={errors} />
      {open.length === 0 ? null : (
        <Callout mark="gap" title={words.stillOpen(open.length)}>
          <p>{words.stillOpenText}</p>
          <div className="row">
            <LinkButton small href={places.closeShineTheLight(year, open[0]?.path)}>
              {words.toFirst}
            </LinkButton>
          </div>
        </Callout>
      )}
      <p className="light-answer">{light.routes[decided ? 'nothingDisclosed' : list.route]}</p>
      <div className="closing-frozen">
        {decided ? <p>{words.decided}</p> : null}
        <p>{words.companies(listed.length)}</p>
        {listed.length === 0 ? null : (
          <ul className="plain">
            {listed.map((entry) => (
              <li key={entry.recipientId}>
                <b>{entry.name ?? light.notKnown}</b>
                <span className="muted">
                  {entry.address?.replaceAll(/\s*\n\s*/g, ', ') ?? words.noAddress} ·{' '}
                  {words.kinds(entry.categories.length)}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p>{words.leftOut(leftOut.length)}</p>
      </div>
      <AcceptedPoints year={year} points={points} />
      <div>
        <h3>{words.whoTitle}</h3>
        <p>
          {words.who(dateInWords(today))} <span className="muted">{words.forGood}</span>
        </p>
      </div>
      <Field
        id={byId}
        label={words.closedBy}
        help={words.closedByHelp}
        error={errors.find(({ fieldId }) => fieldId === byId)?.text}
      >
        {(control) => (
          <TextInput {...control} maxLength={200} value={person} onChange={(event) => setPerson(event.target.value)} />
        )}
      </Field>
      <div className="row">
        <Button id={buttonId} look="primary" disabled={close.isPending} onClick={submit}>
          {words.close(year)}
        </Button>
        <span role="status" className="muted">
          {close.isPending ? words.working : ''}
        </span>
      </div>
    </section>
  );
}

function AcceptedPoints({ year, points }: { year: number; points: readonly Point[] }) {
  const accepted = points.filter(({ reason }) => reason !== undefined);
  if (accepted.length === 0) return null;
  return (
    <div>
      <h3>{words.acceptedTitle(accepted.length)}</h3>
      <ul className="plain closing-accepted">
        {accepted.map((point) => (
          <li key={point.path}>
            <span>
              {point.title}: {labelOf(point)}
              <span className="small muted closing-reason">{point.reason}</span>
            </span>
            <a
              href={places.closeShineTheLight(year, point.path)}
              aria-label={words.changeThat(`${point.title}, ${labelOf(point)}`)}
            >
              {words.change}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
