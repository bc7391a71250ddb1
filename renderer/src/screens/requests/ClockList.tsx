import type { RequestClock } from '../../../../src/requests/request-clocks.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { checkWords, inboxWords } from '../../text/requests.ts';
import { Chip, StateMark, type Mark } from '../../ui/marks.tsx';

/** The clocks of a request in the order in which they end, each with its law; what is late is named, not only colored. */
export function ClockList({ clocks }: { clocks: readonly RequestClock[] }) {
  if (clocks.length === 0) return <p>{words.noClocks}</p>;
  return (
    <ol className="plain clocks">
      {clocks.map((clock) => (
        <li key={`${clock.kindOfRequest} ${clock.id}`} className="clock">
          <StateMark mark={markOf(clock)} />
          <div>
            <p className="clock-what">
              {capital(clock.what)} <State clock={clock} />
            </p>
            <p className="clock-days">
              {clock.kind === 'wait' ? words.waitUntil(clock.latest) : words.clockDay(clock.aimBy, clock.latest)}
            </p>
            <p className="request-law">
              {clock.unless === undefined ? '' : `${words.unless(clock.unless)} `}
              {clock.byOffice ? words.byOffice : clock.cite}
              {clock.verified ? '' : `. ${checkWords.verified}`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function State({ clock: { done, kind, overdue, daysLeft } }: { clock: RequestClock }) {
  if (done) return <Chip mark="ok">{words.clockDone}</Chip>;
  if (kind === 'wait') return null;
  if (overdue === 'pastLatest') return <Chip mark="wrong">{inboxWords.overdue(-daysLeft)}</Chip>;
  if (overdue === 'pastAim') return <Chip mark="gap">{inboxWords.late}</Chip>;
  return <span className="muted">· {inboxWords.in(daysLeft)}</span>;
}

function markOf({ done, kind, overdue }: RequestClock): Mark {
  if (done) return 'ok';
  if (kind === 'wait' || overdue === 'no') return 'none';
  return overdue === 'pastLatest' ? 'wrong' : 'gap';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
