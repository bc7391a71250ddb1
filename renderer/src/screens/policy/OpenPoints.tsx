import * as places from '../../app/places.ts';
import { issueWords as words } from '../../text/versions.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Chip, StateMark } from '../../ui/marks.tsx';
import { sameReason, withoutReason, type OpenPoint, type Reasons } from './open-points.ts';

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

/** Each open point: mended where it belongs, or accepted with a reason that stays with the version. */
export function OpenPoints({ points, reasons, errors, onReasons }: OpenPointsProps) {
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
      <ul className="plain">
        {points.map((point) => (
          <li key={point.path} className="issue-point">
            <div className="issue-point-head">
              <p>
                <Chip mark={point.kind === 'untrue' ? 'wrong' : 'gap'}>{words[point.kind]}</Chip>{' '}
                <strong>{point.title}</strong> <span className="small muted">{point.fixAt}</span>
              </p>
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
      {ready > 0 && withoutReason(gaps, reasons).length > 0 ? (
        <Button look="quiet" onClick={() => onReasons(sameReason(points, reasons))}>
          {words.sameReason}
        </Button>
      ) : null}
    </Card>
  );
}
