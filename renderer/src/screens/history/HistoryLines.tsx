import { namedInLine, type LogLine } from '../../../../src/contract/change-log.ts';
import { findRecord, titleOfRecord } from '../../../../src/inventory/office-records.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { localDayInWords, timeInWords } from '../../text/dates.ts';
import { historyWords } from '../../text/history.ts';
import { ChangeDetails } from './ChangeDetails.tsx';
import './HistoryLines.css';

interface HistoryLinesProps {
  lines: readonly LogLine[];
  /** Whether each line names its records; the history of one record need not. */
  showRecords?: boolean | undefined;
  /** Whether each line can be opened to see what changed, and taken back. */
  withDetails?: boolean | undefined;
}

/** Entries of the change log in words, grouped by day. */
export function HistoryLines({ lines, showRecords = true, withDetails = false }: HistoryLinesProps) {
  if (lines.length === 0) return <p className="muted">{historyWords.none}</p>;
  const days = Map.groupBy(lines, (line) => localDayInWords(line.at));
  return [...days].map(([day, ofDay]) => (
    <section key={day} className="history-day">
      <h2>{day}</h2>
      <ol className="plain">
        {ofDay.map((line) => (
          <li key={line.sequence} className="history-line">
            <time className="muted number" dateTime={line.at}>
              {timeInWords(line.at)}
            </time>
            <div>
              <b>{historyWords.commands[line.command]}</b> {showRecords ? <Records line={line} /> : null}
              <span className="muted"> {historyWords.by(line.who)}</span>
              {line.why === '' ? null : <p className="small muted">{historyWords.reason(line.why)}</p>}
              {withDetails ? <ChangeDetails line={line} /> : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Records({ line: { records, count } }: { line: LogLine }) {
  const office = useOffice();
  if (count > namedInLine) return historyWords.records(count);
  return records.map(({ id }, index) => (
    <span key={id}>
      {index > 0 ? ', ' : ''}
      {findRecord(office, id) ? <a href={places.recordForm(id)}>{titleOfRecord(office, id)}</a> : id}
    </span>
  ));
}
