import type { ReactNode } from 'react';
import { walkSteps, type WalkStep } from '../../../../src/walk/steps.ts';
import * as places from '../../app/places.ts';
import { stepWords, walkWords } from '../../text/walk.ts';
import { LinkButton } from '../../ui/Button.tsx';
import './WalkFoot.css';

interface WalkFootProps {
  current: WalkStep;
  /** Where “Back” leads, when not to the step before. */
  back?: string | undefined;
  /** What stands in place of the way to the next step. */
  children?: ReactNode;
}

/** Back, and on to the next step. */
export function WalkFoot({ current, back, children }: WalkFootProps) {
  const index = walkSteps.indexOf(current);
  const before = walkSteps[index - 1];
  const backTo = back ?? (before && places.walkStep(before));
  const after = walkSteps[index + 1];
  return (
    <div className="walk-foot">
      {backTo === undefined ? null : <LinkButton href={backTo}>{walkWords.back}</LinkButton>}
      <p className="small muted">{walkWords.saved}</p>
      {children ??
        (after ? (
          <LinkButton look="primary" href={places.walkStep(after)}>
            {walkWords.next(stepWords[after].short)}
          </LinkButton>
        ) : null)}
    </div>
  );
}
