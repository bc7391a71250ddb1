import { useDeferredValue, useMemo } from 'react';
import { mayNeedCaliforniaTerms } from '../../../../src/vendors/agreement-need.ts';
import { agreementStanding } from '../../../../src/vendors/agreement-standing.ts';
import { vendorIndex } from '../../../../src/vendors/vendor-index.ts';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { vendorWords as words } from '../../text/vendors.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { AgreementChip } from './AgreementChip.tsx';
import './Vendors.css';

/** On the page of a company: how its agreements stand, and the way to its role and its clauses. */
export function VendorStrip({ recipientId }: { recipientId: string }) {
  // The answer that was just given goes first.
  const office = useDeferredValue(useOffice());
  const today = useToday();
  const standing = useMemo(() => {
    const recipient = office.recipient.find(({ id }) => id === recipientId);
    return recipient && agreementStanding(vendorIndex(office, today), recipient, mayNeedCaliforniaTerms(office, today));
  }, [office, today, recipientId]);
  if (standing === undefined) return null;
  return (
    <div className="record-strip">
      <p>
        {words.agreement} <AgreementChip standing={standing} />
      </p>
      <LinkButton small href={places.vendorRole(recipientId)}>
        {words.link}
      </LinkButton>
    </div>
  );
}
