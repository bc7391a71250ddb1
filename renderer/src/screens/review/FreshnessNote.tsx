import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { freshnessOf, reviewInterval } from '../../../../src/review/freshness.ts';
import { isOnlyBegun } from '../../../../src/review/looked-at.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { freshnessWords as words } from '../../text/review.ts';

/** How fresh a record is and until when, in a sentence; nothing where nobody asks. */
export function FreshnessNote({ type, record }: { type: RecordType; record: AnyRecord }) {
  const office = useOffice();
  const today = useToday();
  const found = freshnessOf(type, record, reviewInterval(office), today);
  if (found === undefined) return null;
  const { state, dueOn = '', unconfirmed, suggested, oldest, open } = found;
  switch (state) {
    case 'fresh':
      return <span>{words.freshUntil(dateInWords(dueOn))}</span>;
    case 'due':
      return <span>{words.dueBy(dateInWords(dueOn))}</span>;
    case 'outdated':
      return <span>{words.outdatedSince(dateInWords(dueOn))}</span>;
    case 'never':
      if (isOnlyBegun(found)) return <span>{words.onlyBegun(open)}</span>;
      return <span>{words.never(oldest === undefined ? 0 : unconfirmed + suggested)}</span>;
  }
}
