import { useState } from 'react';
import { mostLettersAtOnce } from '../../../../src/contract/request-limits.ts';
import type { BulkPlan } from '../../../../src/requests/bulk/bulk-plan.ts';
import * as places from '../../app/places.ts';
import { useToday } from '../../data/queries.ts';
import { useBulkPlan } from '../../data/request-queries.ts';
import { errorText } from '../../text/errors.ts';
import { bulkWords as words } from '../../text/request-lists.ts';
import { inboxWords } from '../../text/requests.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BulkForm } from './BulkForm.tsx';
import { BulkStatus } from './BulkStatus.tsx';
import { HeldList } from './HeldList.tsx';
import { LetterDialog } from './LetterDialog.tsx';
import { ReadyTable } from './ReadyTable.tsx';
import { useAnswerMany } from './use-answer-many.ts';
import './BulkView.css';

/** Answering many Shine the Light requests at once. */
export function BulkView() {
  const plan = useBulkPlan();
  const { state, start, stop } = useAnswerMany();
  if (plan.error) return <EmptyState title={words.failed} text={errorText(plan.error)} />;
  if (!plan.data) return <Skeleton label={words.reading} lines={9} />;
  const nothing = plan.data.ready.length + plan.data.held.length === 0;
  return (
    <div className="stack bulk">
      <BulkStatus state={state} onStop={stop} />
      {state.phase === 'running' ? null : nothing ? (
        <div className="card card-flush">
          <EmptyState title={words.none} text={words.noneText}>
            <LinkButton href={places.newRequest}>{inboxWords.take}</LinkButton>
          </EmptyState>
        </div>
      ) : (
        <Ready key={plan.data.ready.map(({ id }) => id).join()} plan={plan.data} onStart={start} />
      )}
    </div>
  );
}

interface ReadyProps {
  plan: BulkPlan;
  onStart: ReturnType<typeof useAnswerMany>['start'];
}

function Ready({ plan: { ready, held }, onStart }: ReadyProps) {
  const today = useToday();
  // The plan names the oldest first.
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(ready.slice(mostLettersAtOnce).map(({ id }) => id)),
  );
  const [looking, setLooking] = useState<BulkPlan['ready'][number] | undefined>(undefined);
  const chosen = ready.filter(({ id }) => !left.has(id));
  return (
    <>
      {ready.length === 0 ? null : (
        <>
          <Card title={words.ready} aside={<span className="muted">{words.chosen(chosen.length)}</span>}>
            {ready.length > mostLettersAtOnce ? <p className="muted">{words.atMost(mostLettersAtOnce)}</p> : null}
            <ReadyTable ready={ready} left={left} onLeft={setLeft} onLook={setLooking} />
          </Card>
          <BulkForm today={today} ids={chosen.map(({ id }) => id)} onStart={onStart} />
        </>
      )}
      {held.length === 0 ? null : (
        <Card title={words.held}>
          <p className="muted">{words.heldText}</p>
          <HeldList held={held} />
        </Card>
      )}
      {looking === undefined ? null : <LetterDialog request={looking} onClose={() => setLooking(undefined)} />}
    </>
  );
}
