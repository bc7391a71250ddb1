import type { Agreement } from '../../../../src/inventory/agreement.ts';
import { agreement as agreementDefinition } from '../../../../src/inventory/agreement.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import { recordTitle } from '../../../../src/inventory/office-records.ts';
import { itemLabel } from '../../../../src/inventory/option-label.ts';
import { agreementState, type AgreementState } from '../../../../src/vendors/agreement-state.ts';
import { dateInBrief } from '../../text/dates.ts';
import { agreementWords as words, vendorWords } from '../../text/vendors.ts';
import { Chip, type Mark } from '../../ui/marks.tsx';

interface AgreementLinkProps {
  agreement: Agreement;
  today: string;
  href: string;
  current: boolean;
}

const marks: Record<AgreementState, Mark> = {
  inForce: 'ok',
  endsSoon: 'gap',
  renewsSoon: 'gap',
  ended: 'wrong',
  perhapsEnded: 'gap',
  notYet: 'gap',
  open: 'gap',
};

/** One agreement in the list: its name, its kind, how it stands. */
export function AgreementLink({ agreement, today, href, current }: AgreementLinkProps) {
  const state = agreementState(agreement, today);
  const end = valueOf(agreement.endsOn);
  const kind = itemLabel(agreementDefinition.fields.kind.options ?? [], valueOf(agreement.kind)) ?? words.kindOpen;
  return (
    <a className="vendor-paper" href={href} aria-current={current ? 'page' : undefined}>
      <strong>{recordTitle('agreement', agreement)}</strong>
      <span className="small muted">{kind}</span>
      <span className="vendor-standing">
        <Chip mark={marks[state]}>{vendorWords.states[state]}</Chip>
        {end === undefined ? null : <span className="small muted">{vendorWords.until(dateInBrief(end))}</span>}
      </span>
    </a>
  );
}
