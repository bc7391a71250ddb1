import { recordIn } from '../../../../src/inventory/record-lookup.ts';
import { mayNeedCaliforniaTerms } from '../../../../src/vendors/agreement-need.ts';
import { agreementStanding } from '../../../../src/vendors/agreement-standing.ts';
import { agreementState } from '../../../../src/vendors/agreement-state.ts';
import { vendorIndex } from '../../../../src/vendors/vendor-index.ts';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { vendorWords as words } from '../../text/vendors.ts';
import { AgreementChip, AgreementStateChip } from '../vendors/AgreementChip.tsx';
import '../vendors/Vendors.css';

/** On the card of an agreement or a company: whether it ends soon, has ended or is missing; nothing where all is well. */
export function AgreementNote({ id }: { id: string }) {
  const office = useOffice();
  const today = useToday();
  const agreement = recordIn(office.agreement, id);
  if (agreement) {
    const state = agreementState(agreement, today);
    return state === 'inForce' ? null : (
      <p className="vendor-standing">
        <AgreementStateChip state={state} agreement={agreement} />
      </p>
    );
  }
  const recipient = recordIn(office.recipient, id);
  if (!recipient) return null;
  const standing = agreementStanding(vendorIndex(office, today), recipient, mayNeedCaliforniaTerms(office, today));
  const { state, associateMissing, californiaMissing } = standing;
  const isWell = ['inForce', 'notNeeded', 'unsure'].includes(state) && !associateMissing && !californiaMissing;
  return isWell ? null : (
    <p className="vendor-standing">
      <a href={places.vendorAgreements(id)}>{words.onCard}</a>
      <AgreementChip standing={standing} />
    </p>
  );
}
