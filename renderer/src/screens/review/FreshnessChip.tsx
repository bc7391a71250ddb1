import type { Freshness } from '../../../../src/review/freshness.ts';
import { dateInBrief } from '../../text/dates.ts';
import { freshnessWords as words } from '../../text/review.ts';
import { Chip } from '../../ui/marks.tsx';
import { freshnessMarks } from './freshness-marks.ts';

/** How fresh a record is, in a word and with its day. Only what wants to be looked at has the look of a mark. */
export function FreshnessChip({ found }: { found: Freshness | undefined }) {
  if (found === undefined) return <span className="muted">{words.over}</span>;
  const { state, dueOn } = found;
  const until = dueOn === undefined ? '' : words.until(dateInBrief(dueOn));
  if (state === 'fresh') {
    return (
      <span className="muted">
        {words.states.fresh} <span className="list-day">{until}</span>
      </span>
    );
  }
  if (state === 'never') return <span className="muted">{words.notYet}</span>;
  return (
    <>
      <Chip mark={freshnessMarks[state]}>{words.states[state]}</Chip>
      {dueOn === undefined ? null : (
        <div className="list-under list-day">{state === 'outdated' ? words.since(dateInBrief(dueOn)) : until}</div>
      )}
    </>
  );
}
