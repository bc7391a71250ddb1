import type { BulkPlan } from '../../../../src/requests/bulk/bulk-plan.ts';
import * as places from '../../app/places.ts';
import { dateInBrief } from '../../text/dates.ts';
import { bulkWords as words } from '../../text/request-lists.ts';
import { Button } from '../../ui/Button.tsx';
import { ShowMore, useFirstRows } from '../../ui/ShowMore.tsx';

interface ReadyTableProps {
  ready: BulkPlan['ready'];
  /** Ids that are not chosen; all others are. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
  onLook: (request: BulkPlan['ready'][number]) => void;
}

const atATime = { first: 100, step: 100 };

/** The requests that can be answered now, each with a tick and a look at its letter. */
export function ReadyTable({ ready, left, onLeft, onLook }: ReadyTableProps) {
  const { drawn, ...more } = useFirstRows(ready, atATime);
  // The earlier request of the same person stays open, so this one gets the answer.
  const alone = ({ after }: BulkPlan['ready'][number]): boolean => after !== null && left.has(after);
  const toggle = (id: string, choose: boolean) => {
    const next = new Set(left);
    if (choose) next.delete(id);
    else next.add(id);
    onLeft(next);
  };
  return (
    <>
      <label className="bulk-check">
        <input
          type="checkbox"
          checked={left.size === 0}
          onChange={(event) => onLeft(new Set(event.target.checked ? [] : ready.map(({ id }) => id)))}
        />
        <span>{words.all}</span>
      </label>
      <table className="table bulk-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="bulk-tick">
              {words.choose}
            </th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.received}</th>
            <th scope="col">{words.letter}</th>
            <th scope="col">
              <span className="visually-hidden">{words.preview}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {drawn.map((request) => {
            const name = request.name ?? words.unnamed;
            return (
              <tr key={request.id}>
                <td className="bulk-tick">
                  <label className="bulk-check">
                    <input
                      type="checkbox"
                      aria-label={words.chooseThat(name)}
                      checked={!left.has(request.id)}
                      onChange={(event) => toggle(request.id, event.target.checked)}
                    />
                  </label>
                </td>
                <th scope="row">
                  <a className="list-name" href={places.requestPage(request.id)}>
                    {name}
                  </a>{' '}
                  <span className="small muted">{request.id}</span>
                </th>
                <td className="inbox-day">{request.receivedOn === null ? '' : dateInBrief(request.receivedOn)}</td>
                <td>{alone(request) ? words.insteadOfEarlier : request.outcome}</td>
                <td>
                  <Button
                    small
                    aria-label={words.previewThat(name)}
                    onClick={() => onLook(alone(request) ? { ...request, after: null } : request)}
                  >
                    {words.preview}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ShowMore {...more} words={words.more} />
    </>
  );
}
