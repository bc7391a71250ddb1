import type { ExportState } from '../../data/use-export.ts';
import { errorText } from '../../text/errors.ts';
import { exportWords } from '../../text/exports.ts';
import { StateMark } from '../../ui/marks.tsx';
import { Progress } from '../../ui/Progress.tsx';
import './ExportStatus.css';

/** How an export is going, and what became of it. Stays until the next one, and is read aloud. */
export function ExportStatus({ state }: { state: ExportState }) {
  return (
    <div role="status" className="export-status">
      <Words state={state} />
    </div>
  );
}

function Words({ state }: { state: ExportState }) {
  switch (state.phase) {
    case 'idle':
      return null;
    case 'running': {
      const { progress } = state;
      const label = progress ? exportWords.steps[progress.step] : exportWords.waiting;
      return (
        <div className="export-line">
          <Progress label={label} value={progress ? Math.round((100 * progress.done) / progress.total) : null} />
        </div>
      );
    }
    case 'done':
      return state.result.outcome === 'cancelled' ? (
        <p className="export-line muted">{exportWords.cancelled}</p>
      ) : (
        <p className="export-line row">
          <StateMark mark="ok" />
          <span>
            <strong>{exportWords.written(state.result.checked)}</strong>{' '}
            <span className="muted">{state.result.fileName}</span>
          </span>
        </p>
      );
    case 'failed':
      return (
        <p className="export-line row">
          <StateMark mark="wrong" />
          <span>{errorText(state.error)}</span>
        </p>
      );
  }
}
