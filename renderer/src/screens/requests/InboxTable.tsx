import { memo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { InboxLine } from '../../../../src/requests/inbox.ts';
import * as places from '../../app/places.ts';
import { dateInBrief } from '../../text/dates.ts';
import { inboxWords as words, kindsInWords } from '../../text/requests.ts';
import { StateMark } from '../../ui/marks.tsx';
import { ShowMore, useFirstRows } from '../../ui/ShowMore.tsx';
import { dueWords } from './due-words.ts';

/** Lines drawn at first, and with each press of the button under them. */
const atATime = { first: 24, step: 200 };

/** Requests as a table in the order in which they came; a long list is drawn piece by piece. */
export const InboxTable = memo(function InboxTable({ lines }: { lines: readonly InboxLine[] }) {
  const { drawn, ...more } = useFirstRows(lines, atATime);
  return (
    <>
      <table className="table inbox">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.received}</th>
            <th scope="col">{words.next}</th>
            <th scope="col">{words.when}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} words={words.more} />
    </>
  );
});

/** `answer` of `answer, if it came to …`: under which condition stands on the page of the request. */
function inBrief(what: string): string {
  return what.split(',')[0] ?? what;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function Row({ line }: { line: InboxLine }) {
  const { id, kinds, name, receivedOn, next, waiting } = line;
  const due = dueWords(line);
  const href = places.requestPage(id);
  return (
    // The link in the first cell does the same for keyboards and screen readers.
    <tr
      onClick={(event) =>
        event.target instanceof Element && event.target.closest('a') ? undefined : navigate(href.slice(1))
      }
    >
      <th scope="row">
        <a className="list-name" href={href}>
          {name ?? (line.status === 'open' ? words.nobody : words.erased)}
        </a>
        <div className="list-under">
          {kindsInWords(kinds)} · {id}
        </div>
      </th>
      <td className="inbox-day">{receivedOn === null ? words.noDay : dateInBrief(receivedOn)}</td>
      <td>
        {next === null ? '' : capital(inBrief(next.what))}
        {waiting ? <div className="list-under">{words.waits}</div> : null}
      </td>
      <td>
        <div className={`due due-${due.mark}`}>
          <StateMark mark={due.mark} />
          <span>
            <b>{due.title}</b>
            {due.detail === '' ? null : <span className="due-detail">{due.detail}</span>}
          </span>
        </div>
      </td>
    </tr>
  );
}
