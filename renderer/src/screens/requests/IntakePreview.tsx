import type { RequestState } from '../../../../src/requests/request-state.ts';
import { intakeWords as words } from '../../text/requests.ts';
import { CheckList } from './CheckList.tsx';
import { ClockList } from './ClockList.tsx';
import { RepeatNotes } from './RepeatNotes.tsx';

/** What follows from what was typed so far: days, checks, and what the same person asked before. */
export function IntakePreview({ state }: { state: RequestState | undefined }) {
  if (state === undefined || state.problems.length > 0) return <p className="muted">{words.previewNone}</p>;
  return (
    <div className="stack">
      <RepeatNotes repeats={state.repeats} />
      <ClockList clocks={state.clocks} />
      <CheckList checks={state.checks} />
    </div>
  );
}
