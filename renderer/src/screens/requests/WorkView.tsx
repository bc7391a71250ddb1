import type { Request } from '../../../../src/inventory/request.ts';
import { useRequestState } from '../../data/request-queries.ts';
import { errorText } from '../../text/errors.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useRecordSaving } from '../records/use-record-saving.ts';
import { ChecksCard } from './ChecksCard.tsx';
import { ClocksCard } from './ClocksCard.tsx';
import { CompaniesCard } from './CompaniesCard.tsx';
import { FactsCard } from './FactsCard.tsx';
import { LettersCard } from './LettersCard.tsx';
import { nextStep } from './next-step.ts';
import { NextStepCard } from './NextStepCard.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import { PlacesCard } from './PlacesCard.tsx';
import { RepeatNotes } from './RepeatNotes.tsx';
import { WaitingNote } from './WaitingNote.tsx';

/** What to do about a request: the next step on top, then everything it needs, with the clocks and the facts beside it. */
export function WorkView({ request }: { request: Request }) {
  const state = useRequestState(request.id);
  const { state: saving, save, run } = useRecordSaving(request.id);
  if (state.error) return <EmptyState title={words.failed} text={errorText(state.error)} />;
  if (!state.data) return <Skeleton label={words.reading} lines={9} />;
  const { checks, places, tell, repeats, clocks } = state.data;
  return (
    <div className="work">
      <div className="stack">
        <NextStepCard request={request} state={state.data} step={nextStep(request, state.data)} />
        <RepeatNotes repeats={repeats} />
        {checks.length === 0 ? null : <ChecksCard request={request} checks={checks} save={save} />}
        <PlacesCard request={request} places={places} save={save} />
        <OutcomeCard request={request} state={state.data} save={save} />
        {tell.length === 0 ? null : <CompaniesCard request={request} companies={tell} save={save} />}
        <LettersCard request={request} />
      </div>
      <div className="stack">
        <Card title={words.clocks}>
          <div className="stack">
            <ClocksCard request={request} clocks={clocks} />
            <WaitingNote request={request} state={state.data} run={run} />
          </div>
        </Card>
        <FactsCard request={request} saving={saving} save={save} />
      </div>
    </div>
  );
}
