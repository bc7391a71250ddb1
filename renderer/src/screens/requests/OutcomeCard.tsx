import { itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import { request as definition, type Request } from '../../../../src/inventory/request.ts';
import type { RequestState } from '../../../../src/requests/request-state.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { kindWords } from '../../text/requests.ts';
import { Card } from '../../ui/Card.tsx';
import { AnswerField } from '../records/AnswerField.tsx';
import { RouteWords } from './RouteWords.tsx';
import type { SaveRequest } from './save-request.ts';

interface OutcomeCardProps {
  request: Request;
  state: RequestState;
  save: SaveRequest;
}

/** What was decided: for Shine the Light it follows from the records, for everything else the staff notes it. */
export function OutcomeCard({ request, state, save }: OutcomeCardProps) {
  const others = itemsOf(request.kinds).filter((kind) => kind !== 'req-shine-the-light');
  const outcome = valueOf(request.outcome);
  const field = (name: 'outcome' | 'outcomeReason') => (
    <AnswerField
      id={`outcome-${name}`}
      field={definition.fields[name]}
      answer={request[name]}
      onAnswer={async (answer) => await save({ answers: { [name]: answer } })}
    />
  );
  return (
    <div id="request-outcome" className="request-part">
      <Card title={words.outcome}>
        <div className="stack">
          {state.route === null ? null : <RouteWords route={state.route} />}
          {others.length === 0 ? null : (
            <>
              {field('outcome')}
              {outcome === 'partly' || outcome === 'denied' ? field('outcomeReason') : null}
            </>
          )}
          {state.answers
            .filter(({ kind }) => others.some((one) => one === kind))
            .map(({ kind, must, denial, never }) => (
              <div key={kind} className="answer-rules">
                {others.length > 1 ? <b className="answer-kind">{kindWords[kind].short}</b> : null}
                <Rules title={words.must} lines={must} />
                <Rules title={words.denial} lines={denial} />
                <Rules title={words.never} lines={never} />
              </div>
            ))}
        </div>
      </Card>
    </div>
  );
}

function Rules({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className="rules">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
