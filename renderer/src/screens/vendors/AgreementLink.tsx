import type { Agreement } from '../../../../src/inventory/agreement.ts';
import { agreement as agreementDefinition } from '../../../../src/inventory/agreement.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import { recordTitle } from '../../../../src/inventory/office-records.ts';
import { itemLabel } from '../../../../src/inventory/option-label.ts';
import { agreementState } from '../../../../src/vendors/agreement-state.ts';
import { agreementWords as words } from '../../text/vendors.ts';
import { AgreementStateChip } from './AgreementChip.tsx';

interface AgreementLinkProps {
  agreement: Agreement;
  today: string;
  href: string;
  current: boolean;
}

/** One agreement in the list: its name, its kind, how it stands. */
export function AgreementLink({ agreement, today, href, current }: AgreementLinkProps) {
  const kind = itemLabel(agreementDefinition.fields.kind.options ?? [], valueOf(agreement.kind)) ?? words.kindOpen;
  return (
    <a className="vendor-paper" href={href} aria-current={current ? 'page' : undefined}>
      <strong>{recordTitle('agreement', agreement)}</strong>
      <span className="small muted">{kind}</span>
      <span className="vendor-standing">
        <AgreementStateChip state={agreementState(agreement, today)} agreement={agreement} />
      </span>
    </a>
  );
}
