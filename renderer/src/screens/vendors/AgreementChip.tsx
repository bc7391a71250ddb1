import type { Agreement } from '../../../../src/inventory/agreement.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import type { AgreementStanding } from '../../../../src/vendors/agreement-standing.ts';
import { endStep } from '../../../../src/vendors/agreement-state.ts';
import { useToday } from '../../data/queries.ts';
import { dateInBrief } from '../../text/dates.ts';
import { vendorWords as words } from '../../text/vendors.ts';
import { Chip, type Mark } from '../../ui/marks.tsx';

type State = AgreementStanding['state'];

const marks: Record<State, Mark> = {
  inForce: 'ok',
  endsSoon: 'gap',
  renewsSoon: 'gap',
  ended: 'wrong',
  perhapsEnded: 'gap',
  notYet: 'gap',
  none: 'none',
  open: 'gap',
  missing: 'wrong',
  unsure: 'gap',
  notNeeded: 'none',
};

/** How far an agreement is, in a word, with its last day and how near that is. */
export function AgreementStateChip({ state, agreement }: { state: State; agreement: Agreement | null }) {
  const today = useToday();
  const end = agreement === null ? undefined : valueOf(agreement.endsOn);
  const within = agreement === null ? undefined : endStep(agreement, today);
  const ended = state === 'ended' || state === 'perhapsEnded';
  return (
    <>
      <Chip mark={marks[state]}>{words.states[state]}</Chip>
      {end === undefined ? null : (
        <span className="small muted">
          {ended ? words.endedOn(dateInBrief(end)) : words.until(dateInBrief(end), within)}
        </span>
      )}
    </>
  );
}

/** The state of a company's agreements in a word, with the day that matters and what is missing beside it. */
export function AgreementChip({ standing }: { standing: AgreementStanding }) {
  const { state, agreement, associateMissing, californiaMissing } = standing;
  const ended = state === 'ended' || state === 'perhapsEnded';
  const alone = state === 'missing';
  return (
    <span className="vendor-standing">
      <AgreementStateChip state={state} agreement={agreement} />
      {associateMissing && !alone ? <Chip mark="wrong">{words.associateMissing}</Chip> : null}
      {californiaMissing && !alone && !ended ? <Chip mark="gap">{words.californiaMissing}</Chip> : null}
    </span>
  );
}
