import { valueOf } from '../../../../src/inventory/answer.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import type { RequestClock } from '../../../../src/requests/request-clocks.ts';
import * as places from '../../app/places.ts';
import { useLetterChoices } from '../../data/request-queries.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { ClockList } from './ClockList.tsx';

/** The clocks with their law, what moved them, and whether there is more time. */
export function ClocksCard({ request, clocks }: { request: Request; clocks: readonly RequestClock[] }) {
  const extension = useLetterChoices(request.id).data?.find(({ kind }) => kind === 'extension');
  const extendedOn = valueOf(request.extendedOn);
  const running = clocks.some(({ kind, done }) => kind === 'due' && !done);
  return (
    <div className="stack">
      <ClockList clocks={clocks} />
      {extendedOn === undefined ? null : (
        <p>{words.extended(extendedOn, valueOf(request.extensionReason) ?? words.extendedNoReason)}</p>
      )}
      {!running || extension === undefined ? null : extension.possible ? (
        <p>
          <a href={places.requestLetter(request.id, 'extension')}>{words.extend}</a>
        </p>
      ) : extendedOn === undefined ? (
        <p className="small muted">{words.noMoreTime(extension.why ?? '')}</p>
      ) : null}
      {running ? (
        <details className="clocks-why">
          <summary>{words.clocksWhy}</summary>
          <p className="muted">{words.clocksWhyText}</p>
        </details>
      ) : null}
    </div>
  );
}
