import { useMemo, useState } from 'react';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { issueWords as words } from '../../text/versions.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import type { SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Chip, StateMark } from '../../ui/marks.tsx';
import { isSuggested, sameReason, withoutReason, type OpenPoint, type Reasons } from './open-points.ts';

/** Points that are drawn at first, and each time more are asked for. */
const shownFirst = 20;
/** From so many suggestions on, the walk is the quicker way. */
const manySuggestions = 10;

interface OpenPointsProps {
  points: readonly OpenPoint[];
  reasons: Reasons;
  errors: readonly SummaryError[];
  onReasons: (reasons: Reasons) => void;
}

/** The id in the page of the reason for a point. */
export function reasonId(point: OpenPoint): string {
  return `reason-${point.path}`;
}

/**
 * Each open point: mended where it belongs, or accepted with a reason that stays with the version. What waits only for a yes
 * comes last, with the way to the walk, which asks for whole lists at once.
 */
export function OpenPoints({ points: all, reasons, errors, onReasons }: OpenPointsProps) {
  const office = useOffice();
  const [asked, setAsked] = useState(shownFirst);
  const [points, suggested] = useMemo(() => {
    const waiting = all.filter((point) => isSuggested(office, point));
    return [[...all.filter((point) => !waiting.includes(point)), ...waiting], waiting.length];
  }, [all, office]);
  const wrong = new Set(errors.map((error) => error.fieldId));
  // A point that something is said about must be there to go to.
  const shown = Math.max(asked, points.findLastIndex((point) => wrong.has(reasonId(point))) + 1);
  const rest = points.length - shown;
  const ready = points.length - withoutReason(points, reasons).length;
  const gaps = points.filter(({ kind }) => kind === 'gap');
  if (points.length === 0) {
    return (
      <Card title={words.openTitle}>
        <p className="row">
          <StateMark mark="ok" />
          {words.openNone}
        </p>
      </Card>
    );
  }
  return (
    <Card title={words.openTitle} aside={<span className="muted">{words.openCount(ready, points.length)}</span>}>
      <p className="muted">{words.openText}</p>
      {suggested < manySuggestions ? null : (
        <div className="issue-suggested">
          <Callout mark="suggested" title={words.suggested(suggested)}>
            <p>{words.suggestedText}</p>
            <p>
              <LinkButton small href={places.walk}>
                {words.suggestedGo}
              </LinkButton>
            </p>
          </Callout>
        </div>
      )}
      <ul className="plain">
        {points.slice(0, shown).map((point) => (
          <li key={point.path} className="issue-point">
            <div className="issue-point-head">
              <div>
                <p>
                  <strong>{point.record ?? point.title}</strong>{' '}
                  <span className="small muted">{point.fixAt?.split('.')[0]}</span>
                </p>
                <p className="issue-point-open">
                  <Chip mark={point.kind === 'untrue' ? 'wrong' : 'gap'}>{words[point.kind]}</Chip>
                  {point.missing === undefined ? null : <span>{point.missing}</span>}
                </p>
              </div>
              {point.fixAt === undefined ? null : (
                <LinkButton small href={places.recordForm(point.fixAt)} aria-label={words.fixThat(point.title)}>
                  {words.fix}
                </LinkButton>
              )}
            </div>
            {point.why === '' ? null : <p className="small muted">{point.why}</p>}
            <Field
              id={reasonId(point)}
              label={words.reasonShort}
              error={errors.find((error) => error.fieldId === reasonId(point))?.text}
            >
              {(control) => (
                <TextInput
                  {...control}
                  aria-label={`${words.reasonShort}: ${point.title}`}
                  maxLength={400}
                  value={reasons[point.path] ?? ''}
                  onChange={(event) => onReasons({ ...reasons, [point.path]: event.target.value })}
                />
              )}
            </Field>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button look="quiet" onClick={() => setAsked(shown + shownFirst)}>
          {words.more(rest)}
        </Button>
      ) : null}
      {ready > 0 && withoutReason(gaps, reasons).length > 0 ? (
        <Button look="quiet" onClick={() => onReasons(sameReason(points, reasons))}>
          {words.sameReason}
        </Button>
      ) : null}
    </Card>
  );
}
