import { valueOf } from '../../../../src/inventory/answer.ts';
import type { AgreementStanding } from '../../../../src/vendors/agreement-standing.ts';
import { dateInBrief } from '../../text/dates.ts';
import { vendorWords as words } from '../../text/vendors.ts';
import { Chip, type Mark } from '../../ui/marks.tsx';

const marks: Record<AgreementStanding['state'], Mark> = {
  inForce: 'ok',
  endsSoon: 'gap',
  renewsSoon: 'gap',
  ended: 'wrong',
  perhapsEnded: 'gap',
  notYet: 'gap',
  open: 'gap',
  missing: 'wrong',
  unsure: 'gap',
  notNeeded: 'none',
};

/** The state of a company's agreements in a word, with the day that matters and what is missing beside it. */
export function AgreementChip({ standing }: { standing: AgreementStanding }) {
  const { state, agreement, associateMissing, californiaMissing } = standing;
  const end = agreement === null ? undefined : valueOf(agreement.endsOn);
  const ended = state === 'ended' || state === 'perhapsEnded';
  const alone = state === 'missing';
  return (
    <span className="vendor-standing">
      <Chip mark={marks[state]}>{words.states[state]}</Chip>
      {end === undefined ? null : (
        <span className="small muted">{ended ? words.endedOn(dateInBrief(end)) : words.until(dateInBrief(end))}</span>
      )}
      {associateMissing && !alone ? <Chip mark="wrong">{words.associateMissing}</Chip> : null}
      {californiaMissing && !alone && !ended ? <Chip mark="gap">{words.californiaMissing}</Chip> : null}
    </span>
  );
}
