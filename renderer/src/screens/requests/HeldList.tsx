import type { HeldRequest } from '../../../../src/requests/bulk/bulk-plan.ts';
import * as places from '../../app/places.ts';
import { bulkWords as words } from '../../text/request-lists.ts';

/** Requests that stay open, each with the reason. */
export function HeldList({ held }: { held: readonly HeldRequest[] }) {
  return (
    <ul className="plain held">
      {held.map(({ id, name, reason }) => (
        <li key={id}>
          <a href={places.requestPage(id)}>{name ?? words.unnamed}</a> <span className="small muted">{id}</span>
          <p className="muted">{reason}</p>
        </li>
      ))}
    </ul>
  );
}
