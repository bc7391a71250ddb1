import type { Freshness } from '../../../../src/review/freshness.ts';
import { dateInBrief } from '../../text/dates.ts';
import { freshnessWords as words } from '../../text/review.ts';
import { Chip } from '../../ui/marks.tsx';
import { freshnessMarks } from './freshness-marks.ts';

/** How fresh a record is, in a word and with its day; a dash for one that is over. */
export function FreshnessChip({ found }: { found: Freshness | undefined }) {
  if (found === undefined) return <span className="muted">{words.over}</span>;
  const { state, dueOn } = found;
  return (
    <>
      <Chip mark={freshnessMarks[state]}>{words.states[state]}</Chip>
      {dueOn === undefined ? null : (
        <div className="list-under list-day">
          {state === 'outdated' ? words.since(dateInBrief(dueOn)) : words.until(dateInBrief(dueOn))}
        </div>
      )}
    </>
  );
}
