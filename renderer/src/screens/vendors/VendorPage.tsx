import { useMemo } from 'react';
import { recordTitle } from '../../../../src/inventory/office-records.ts';
import { mayNeedCaliforniaTerms } from '../../../../src/vendors/agreement-need.ts';
import { agreementStanding } from '../../../../src/vendors/agreement-standing.ts';
import { vendorIndex } from '../../../../src/vendors/vendor-index.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { vendorWords as words } from '../../text/vendors.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { AgreementChip } from './AgreementChip.tsx';
import { AgreementsView } from './AgreementsView.tsx';
import { RoleView } from './RoleView.tsx';
import { VendorLetterView } from './VendorLetterView.tsx';
import './Vendors.css';

interface VendorPageProps {
  recipientId: string;
  view: string | undefined;
  agreementId: string | undefined;
}

/** One company: the questions that lead to its role, its agreements, and the letter that asks for what is missing. */
export function VendorPage({ recipientId, view, agreementId }: VendorPageProps) {
  const office = useOffice();
  const today = useToday();
  const index = useMemo(() => vendorIndex(office, today), [office, today]);
  const ccpa = useMemo(() => mayNeedCaliforniaTerms(office, today), [office, today]);
  const recipient = office.recipient.find(({ id }) => id === recipientId);
  if (recipient === undefined) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.missing} text={words.emptyText}>
          <LinkButton href={places.vendors}>{words.back}</LinkButton>
        </EmptyState>
      </Page>
    );
  }
  const shown = view === 'agreements' || view === 'letter' ? view : 'role';
  const facts = { index, recipient, ccpa };
  return (
    <Page
      key={recipientId}
      title={recordTitle('recipient', recipient)}
      about={
        <span className="vendor-about">
          <a href={places.vendors}>{words.back}</a>
          <span className="row">
            {words.agreement}
            <AgreementChip standing={agreementStanding(index, recipient, ccpa)} />
          </span>
        </span>
      }
      actions={<LinkButton href={places.recordForm(recipientId)}>{words.record}</LinkButton>}
    >
      <PlaceTabs
        label={words.views}
        tabs={[
          { href: places.vendorRole(recipientId), title: words.roleView, current: shown === 'role' },
          {
            href: places.vendorAgreements(recipientId),
            title: words.agreementsView,
            current: shown === 'agreements',
            count: index.agreementsOf(recipientId).length,
          },
          { href: places.vendorLetter(recipientId), title: words.letterView, current: shown === 'letter' },
        ]}
      />
      {shown === 'role' ? <RoleView key={recipientId} {...facts} /> : null}
      {shown === 'agreements' ? <AgreementsView {...facts} agreementId={agreementId} /> : null}
      {shown === 'letter' ? <VendorLetterView recipient={recipient} /> : null}
    </Page>
  );
}
