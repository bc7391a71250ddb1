import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { finishedSteps, nextStep, walkSteps, type WalkStep } from '../../../../src/walk/steps.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { stepWords } from '../../text/walk.ts';
import { ConfirmStep } from './ConfirmStep.tsx';
import { HowLongStep } from './HowLongStep.tsx';
import { KindStep } from './KindStep.tsx';
import { LastQuestionsStep } from './LastQuestionsStep.tsx';
import { LawsStep } from './LawsStep.tsx';
import { ReadyStep } from './ReadyStep.tsx';
import { RoomsStep } from './RoomsStep.tsx';
import { useOpenQuestions } from './use-open-questions.ts';
import { useNotedAddress, useWalkPlace } from './use-walk-place.ts';
import { usePackOfOffice } from './use-walk.ts';
import { WalkFoot } from './WalkFoot.tsx';
import { WalkLine } from './WalkLine.tsx';
import { WhoGetsItStep } from './WhoGetsItStep.tsx';
import './WalkScreen.css';

interface Address {
  step: string | undefined;
  /** The room, or the kind of cards. */
  part: string | undefined;
  /** One card of the kind. */
  card: string | undefined;
}

/** The guided start. Without a step it goes on where somebody was, or where the records say that somebody stopped. */
export function WalkScreen({ step, part, card }: Address) {
  const office = useOffice();
  const { slug } = usePackOfOffice();
  const { place } = useWalkPlace();
  const current = walkSteps.find((one) => one === step);
  const waits = useOpenQuestions(current === 'questions');
  const finished = finishedSteps(office, slug !== null, waits?.unknown.length);
  // Until it is known what the draft waits for, the step at which that is found out is not called finished.
  if (current === 'questions' && waits === undefined) finished.delete('questions');
  // A room in which nothing is ticked leaves nothing behind: whoever is past the rooms has walked them.
  if (slug !== null && place !== null && walkSteps.indexOf(place.step) > walkSteps.indexOf('rooms')) {
    finished.add('rooms');
  }
  if (current === undefined) {
    const to = place ?? { step: nextStep(finished), part: undefined, card: undefined };
    return <Redirect to={places.walkStep(to.step, to.part, to.card).slice(1)} replace />;
  }
  return <Step key={current} step={current} part={part} card={card} finished={finished} />;
}

function Step(props: Omit<Address, 'step'> & { step: WalkStep; finished: ReadonlySet<WalkStep> }) {
  const { step, part, card, finished } = props;
  const { title, about } = stepWords[step];
  useNotedAddress({ step, part, card });
  return (
    <Page title={title} about={about}>
      <WalkLine current={step} finished={finished} />
      <div className="walk">{stepContent(step, part, card)}</div>
      {ownFoot.includes(step) ? null : <WalkFoot current={step} />}
    </Page>
  );
}

/** Steps that say themselves how to go on. */
const ownFoot: readonly WalkStep[] = ['rooms', 'confirm', 'who-gets-it', 'how-long'];

function stepContent(step: WalkStep, part: string | undefined, card: string | undefined): ReactNode {
  switch (step) {
    case 'laws':
      return <LawsStep />;
    case 'kind':
      return <KindStep />;
    case 'rooms':
      return <RoomsStep room={part} />;
    case 'confirm':
      return <ConfirmStep group={part} card={card} />;
    case 'who-gets-it':
      return <WhoGetsItStep />;
    case 'how-long':
      return <HowLongStep />;
    case 'questions':
      return <LastQuestionsStep />;
    case 'ready':
      return <ReadyStep />;
  }
}
