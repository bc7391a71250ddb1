import { useState } from 'react';
import { compareOffices } from '../../../../src/inventory/compare-offices.ts';
import { useOfficeOn, useToday } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { historyWords as words } from '../../text/history.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { DateField } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { isDate } from '../policy/is-date.ts';
import { DifferenceList } from './DifferenceList.tsx';

/** What differs between the office at the end of one day and of another. `first`: the earlier day, by an address. */
export function CompareDays({ first }: { first: string | undefined }) {
  const today = useToday();
  const [from, setFrom] = useState(first !== undefined && isDate(first) ? first : firstOfYear(today));
  const [until, setUntil] = useState(today);
  const areDates = isDate(from) && isDate(until);
  const problem = !areDates ? words.dateWrong : from >= until ? words.compareOrder : undefined;
  return (
    <div className="card">
      <div className="history-questions">
        <Field label={words.from} error={problem}>
          {(control) => (
            <DateField {...control} max={today} value={from} onChange={(event) => setFrom(event.target.value)} />
          )}
        </Field>
        <Field label={words.until}>
          {(control) => (
            <DateField {...control} max={today} value={until} onChange={(event) => setUntil(event.target.value)} />
          )}
        </Field>
      </div>
      {problem === undefined ? <Differences from={from} until={until} /> : null}
    </div>
  );
}

function Differences({ from, until }: { from: string; until: string }) {
  const before = useOfficeOn(from);
  const after = useOfficeOn(until);
  const error = before.error ?? after.error;
  if (error) return <EmptyState title={words.failed} text={errorText(error)} />;
  if (before.data === undefined || after.data === undefined) return <Skeleton label={words.reading} lines={6} />;
  if (before.data === null || after.data === null)
    return <p>{words.dayNone(dateInWords(before.data === null ? from : until))}</p>;
  const differences = compareOffices(before.data, after.data);
  return (
    <>
      <p role="status">{differences.length === 0 ? words.compareSame : words.compareCount(differences.length)}</p>
      <DifferenceList differences={differences} before={before.data} after={after.data} />
    </>
  );
}

function firstOfYear(isoDate: string): string {
  return `${isoDate.slice(0, 4)}-01-01`;
}
