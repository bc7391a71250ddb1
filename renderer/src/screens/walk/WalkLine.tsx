import { walkSteps, type WalkStep } from '../../../../src/walk/steps.ts';
import * as places from '../../app/places.ts';
import { stepWords, walkWords } from '../../text/walk.ts';
import './WalkLine.css';

/** The line of steps: each can be opened at any time, and says by shape and word whether it is finished. */
export function WalkLine({ current, finished }: { current: WalkStep; finished: ReadonlySet<WalkStep> }) {
  return (
    <nav className="walk-line" aria-label={walkWords.steps}>
      <ol>
        {walkSteps.map((step, index) => (
          <li key={step} className={finished.has(step) ? 'walk-done' : undefined}>
            <a href={places.walkStep(step)} aria-current={step === current ? 'step' : undefined}>
              <span aria-hidden="true">{finished.has(step) ? '✓' : index + 1}</span> {stepWords[step].short}
              {finished.has(step) ? <span className="visually-hidden"> ({walkWords.finished})</span> : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
