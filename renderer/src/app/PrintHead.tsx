import { useFile, useToday } from '../data/queries.ts';
import { dateInWords } from '../text/dates.ts';
import './print.css';
import './print-parts.css';

/** What stands on the first printed page and not on the screen: which office, and which day. */
export function PrintHead() {
  const { officeName, sample } = useFile();
  const today = useToday();
  return (
    <p className="print-only print-head" data-sample={sample ? '' : undefined}>
      {officeName} · {dateInWords(today)}
    </p>
  );
}
