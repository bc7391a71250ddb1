import { errorText } from '../../text/errors.ts';
import { bulkWords as words } from '../../text/request-lists.ts';
import { Button } from '../../ui/Button.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { HeldList } from './HeldList.tsx';
import type { ManyState } from './use-answer-many.ts';

/** How far the letters are, with the way to stop; then what was written, and what stayed open. */
export function BulkStatus({ state, onStop }: { state: ManyState; onStop: () => void }) {
  return (
    <div role="status" className="bulk-status">
      <Words state={state} onStop={onStop} />
    </div>
  );
}

function Words({ state, onStop }: { state: ManyState; onStop: () => void }) {
  switch (state.phase) {
    case 'idle':
      return null;
    case 'running': {
      const { progress, stopping } = state;
      const label = progress ? words.running(progress.done, progress.total) : words.waiting;
      return (
        <div className="export-line stack">
          <Progress
            label={stopping ? words.stopping : label}
            value={progress ? Math.round((100 * progress.done) / Math.max(1, progress.total)) : null}
          />
          <div>
            <Button disabled={stopping || progress === undefined} onClick={onStop}>
              {words.stop}
            </Button>
          </div>
        </div>
      );
    }
    case 'failed':
      return (
        <p className="export-line row">
          <StateMark mark="wrong" />
          <span>{errorText(state.error)}</span>
        </p>
      );
    case 'done': {
      const { result } = state;
      if (result.outcome === 'cancelled') return <p className="export-line muted">{words.cancelled}</p>;
      const { sent, stopped, fileName, checked, held, changedMeanwhile } = result;
      return (
        <div className="export-line stack">
          <p className="row">
            <StateMark mark={stopped ? 'gap' : 'ok'} />
            <span>
              <strong>{stopped ? words.stopped(sent.length) : words.done(sent.length)}</strong>{' '}
              {sent.length === 0 ? null : <span className="muted">{words.file(fileName, checked)}</span>}
            </span>
          </p>
          {changedMeanwhile ? <p className="muted">{words.changedMeanwhile}</p> : null}
          {held.length === 0 ? null : (
            <div>
              <p>{words.stayed(held.length)}</p>
              <HeldList held={held} />
            </div>
          )}
        </div>
      );
    }
  }
}
