import type { ClosedYear } from '../../../../src/disclosure/year-list.ts';
import { dateInWords } from '../../text/dates.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { Card } from '../../ui/Card.tsx';
import { PathLink } from '../records/PathLink.tsx';
import './Corrections.css';

/** What was put right after the year was closed: dated additions, oldest first. */
export function Corrections({ corrections }: Pick<ClosedYear, 'corrections'>) {
  return (
    <Card title={words.correctionsTitle}>
      {corrections.length === 0 ? (
        <p className="muted">{words.correctionsNone}</p>
      ) : (
        <ol className="plain light-corrections">
          {corrections.map(({ on, by, text }, index) => (
            <li key={index}>
              <p className="small muted">{words.correctionBy(dateInWords(on), by)}</p>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

/** Over what the year was closed, each with the reason. */
export function Accepted({ points }: { points: ClosedYear['openPoints'] }) {
  if (points.length === 0) return null;
  const byReason = [...Map.groupBy(points, ({ reason }) => reason)];
  return (
    <Card title={words.acceptedTitle(points.length)}>
      <ul className="plain light-corrections">
        {byReason.map(([reason, same]) => (
          <li key={reason}>
            <p className="light-reason">{reason}</p>
            <ul className="plain small">
              {same.map(({ path }) => (
                <li key={path}>
                  <PathLink path={path} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}
