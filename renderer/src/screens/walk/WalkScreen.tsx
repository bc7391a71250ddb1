import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { finishedSteps, nextStep, walkSteps, type WalkStep } from '../../../../src/walk/steps.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { stepWords, walkWords } from '../../text/walk.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { ConfirmStep } from './ConfirmStep.tsx';
import { HowLongStep } from './HowLongStep.tsx';
import { KindStep } from './KindStep.tsx';
import { LawsStep } from './LawsStep.tsx';
import { ReadyStep } from './ReadyStep.tsx';
import { RoomsStep } from './RoomsStep.tsx';
import { allRooms, roomIds, useLastRoom, usePackOfOffice } from './use-walk.ts';
import { WalkLine } from './WalkLine.tsx';
import { WhoGetsItStep } from './WhoGetsItStep.tsx';
import './WalkScreen.css';

interface WalkScreenProps {
  step: string | undefined;
  /** The room, or the kind of cards. */
  part: string | undefined;
}

/** The guided start. Without a step it goes on where the records say that somebody stopped. */
export function WalkScreen({ step, part }: WalkScreenProps) {
  const office = useOffice();
  const { slug } = usePackOfOffice();
  const [lastRoom] = useLastRoom();
  const finished = finishedSteps(office, slug !== null);
  if (slug !== null && lastRoom === allRooms) finished.add('rooms');
  const current = walkSteps.find((one) => one === step);
  if (current === undefined) {
    const next = nextStep(finished);
    const room = next === 'rooms' ? roomIds.find((one) => one === lastRoom) : undefined;
    return <Redirect to={places.walkStep(next, room).slice(1)} replace />;
  }
  const { title, about } = stepWords[current];
  return (
    <Page key={current} title={title} about={about}>
      <WalkLine current={current} finished={finished} />
      <div className="walk">{stepContent(current, part)}</div>
      {current === 'rooms' && slug !== null ? null : <WalkFoot current={current} />}
    </Page>
  );
}

function stepContent(step: WalkStep, part: string | undefined): ReactNode {
  switch (step) {
    case 'laws':
      return <LawsStep />;
    case 'kind':
      return <KindStep />;
    case 'rooms':
      return <RoomsStep room={part} />;
    case 'confirm':
      return <ConfirmStep group={part} />;
    case 'who-gets-it':
      return <WhoGetsItStep />;
    case 'how-long':
      return <HowLongStep />;
    case 'ready':
      return <ReadyStep />;
  }
}

/** Back, and on to the next step. */
function WalkFoot({ current }: { current: WalkStep }) {
  const index = walkSteps.indexOf(current);
  const before = walkSteps[index - 1];
  const after = walkSteps[index + 1];
  return (
    <div className="walk-foot">
      {before ? <LinkButton href={places.walkStep(before)}>{walkWords.back}</LinkButton> : null}
      <p className="small muted">{walkWords.saved}</p>
      {after ? (
        <LinkButton look="primary" href={places.walkStep(after)}>
          {walkWords.next(stepWords[after].short)}
        </LinkButton>
      ) : null}
    </div>
  );
}
