import { itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import type { RequestState } from '../../../../src/requests/request-state.ts';
import * as places from '../../app/places.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { StateMark } from '../../ui/marks.tsx';
import type { NextStep } from './next-step.ts';
import { OpenQuestions } from './OpenQuestions.tsx';
import { problemInWords } from './problem-words.ts';

interface NextStepCardProps {
  request: Request;
  state: RequestState;
  step: NextStep;
}

/** The one thing to do now, with the way to it; what is late is said first. */
export function NextStepCard({ request, state, step }: NextStepCardProps) {
  const [title, text] = words.steps[step.step];
  return (
    <Card title={words.next}>
      <div className="next-step">
        <h3 className="next-title">{title}</h3>
        {text === '' ? null : <p>{text}</p>}
        <Late state={state} />
        <Details request={request} state={state} step={step} />
        <div className="row">
          <Way request={request} step={step} />
        </div>
      </div>
    </Card>
  );
}

function Late({ state: { next } }: { state: RequestState }) {
  if (next === null || next.overdue === 'no') return null;
  const what = next.what.charAt(0).toUpperCase() + next.what.slice(1);
  const isOver = next.overdue === 'pastLatest';
  const lateText = next.byOffice ? words.ownDayPast(what, next.latest) : words.pastAimText(what, next.latest);
  return (
    <p className="next-late" data-look={isOver ? 'wrong' : 'gap'}>
      <StateMark mark={isOver ? 'wrong' : 'gap'} />
      <span>
        <strong>{isOver ? words.overdue(-next.daysLeft) : words.pastAim}.</strong>{' '}
        {isOver ? words.overdueText(what, next.latest) : lateText}
      </span>
    </p>
  );
}

function Details({ request, state, step }: NextStepCardProps) {
  switch (step.step) {
    case 'look':
    case 'tell':
      return <p className="muted">{words.left(step.left, step.total)}</p>;
    case 'mendDates':
      return state.problems.map((problem) => (
        <p key={`${problem.problem} ${problem.field}`}>{problemInWords(problem)}</p>
      ));
    case 'openFacts':
      return state.route === null ? null : <OpenQuestions route={state.route} />;
    case 'settled': {
      const answeredOn = valueOf(request.answeredOn);
      return <p>{answeredOn === undefined ? words.settledBack : words.settled(answeredOn)}</p>;
    }
    default:
      return null;
  }
}

function Way({ request, step }: { request: Request; step: NextStep }) {
  const { id } = request;
  const to = (href: string, label: string) => (
    <LinkButton look="primary" href={href}>
      {label}
    </LinkButton>
  );
  const down = (target: string, label: string) => (
    <Button look="primary" onClick={() => goDown(target)}>
      {label}
    </Button>
  );
  switch (step.step) {
    case 'mendDates':
      return to(places.requestAnswers(id, 'receivedOn'), words.go.mendDates);
    case 'acknowledge':
      return to(places.requestLetter(id, 'acknowledgement'), words.go.acknowledge);
    case 'check':
      return (
        <>
          {down('request-checks', words.go.check)}
          <LinkButton href={places.requestLetter(id, 'needMore')}>{words.go.ask}</LinkButton>
        </>
      );
    case 'wait':
      return down('request-checks', words.go.check);
    case 'look':
      return down('request-places', words.go.look);
    case 'tell':
      return down('request-companies', words.go.tell);
    case 'decide':
      return down('request-outcome', words.go.decide);
    case 'answer':
      return to(places.requestLetter(id, step.letter), words.go.answer);
    case 'settled':
      return itemsOf(request.kinds).length === 0 ? null : (
        <LinkButton href={places.requestLetter(id)}>{words.go.settled}</LinkButton>
      );
    case 'openFacts':
      return null;
  }
}

/** Leads the eyes and the keyboard to a part further down. */
function goDown(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector<HTMLElement>('input, select, textarea, button, a')?.focus({ preventScroll: true });
}
