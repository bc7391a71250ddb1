import { given, none, unknown, valueOf } from '../../../../src/inventory/answer.ts';
import type { Agreement } from '../../../../src/inventory/agreement.ts';
import { recordTitle } from '../../../../src/inventory/office-records.ts';
import { partiesOf } from '../../../../src/vendors/agreement-need.ts';
import { agreementStanding } from '../../../../src/vendors/agreement-standing.ts';
import { clausesForParties } from '../../../../src/vendors/clause-checklist.ts';
import { twoAgreements } from '../../../../src/vendors/two-agreements.ts';
import { navigate } from 'wouter/use-hash-location';
import * as places from '../../app/places.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { errorText } from '../../text/errors.ts';
import { agreementWords as words } from '../../text/vendors.ts';
import { Button } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { AgreementCard } from './AgreementCard.tsx';
import { AgreementLink } from './AgreementLink.tsx';
import { NeededClauses } from './NeededClauses.tsx';
import { TwoAgreementsCard } from './TwoAgreementsCard.tsx';
import type { VendorFacts } from './vendor-facts.ts';

/** The agreements with a company: which there are and are missing, and the checklist of the one that is open. */
export function AgreementsView({
  index,
  recipient,
  ccpa,
  agreementId,
}: VendorFacts & { agreementId: string | undefined }) {
  const agreements = index.agreementsOf(recipient.id);
  const standing = agreementStanding(index, recipient, ccpa);
  const parties = partiesOf(index, recipient, ccpa);
  const two = twoAgreements(index, recipient, ccpa);
  const chosen = agreements.find(({ id }) => id === agreementId) ?? standing.agreement ?? agreements[0];
  return (
    <div className="vendor-agreements">
      <div className="stack">
        <Card title={words.listTitle}>
          {agreements.length === 0 ? <p className="muted">{words.none}</p> : null}
          <ul className="plain vendor-papers">
            {agreements.map((one) => (
              <li key={one.id}>
                <AgreementLink
                  agreement={one}
                  today={index.asOf}
                  href={places.vendorAgreements(recipient.id, one.id)}
                  current={one.id === chosen?.id}
                />
              </li>
            ))}
          </ul>
          <div className="stack vendor-needs">
            {standing.state === 'unsure' ? <Callout mark="gap" title={words.unsure} /> : null}
            {standing.californiaMissing ? <Callout mark="gap" title={words.needed} /> : null}
            {standing.associateMissing ? <Callout mark="gap" title={words.neededHealth} /> : null}
            <AddAgreement recipientId={recipient.id} title={recordTitle('recipient', recipient)} />
          </div>
        </Card>
        {two === undefined ? null : <TwoAgreementsCard two={two} />}
      </div>
      {chosen === undefined ? (
        parties.length === 0 ? null : (
          <NeededClauses terms={clausesForParties(parties, index.asOf)} />
        )
      ) : (
        <AgreementCard
          key={chosen.id}
          agreement={chosen}
          parties={partiesFor(chosen, parties)}
          roleIsOpen={valueOf(recipient.role) === undefined}
          today={index.asOf}
        />
      )}
    </div>
  );
}

/** A business associate agreement is read for its own terms; everything else for all of them. */
function partiesFor(agreement: Agreement, parties: ReturnType<typeof partiesOf>): ReturnType<typeof partiesOf> {
  const associate = agreement.kind.state === 'given' && agreement.kind.value === 'businessAssociate';
  return associate ? parties.filter((one) => one === 'businessAssociate') : parties;
}

function AddAgreement({ recipientId, title }: { recipientId: string; title: string }) {
  const create = useCommand('record.create');
  const tell = useTellChange();
  const message = useMessage();
  const add = (): void => {
    const name = words.addedName(title);
    const answers = { name: given(name.slice(0, 400)), recipient: given(recipientId), status: unknown, until: none };
    create.mutate(
      { type: 'agreement', answers },
      {
        onSuccess: ({ id }) => {
          tell(words.added(name));
          navigate(places.vendorAgreements(recipientId, id).slice(1));
        },
        onError: (error) => message({ title: errorText(error), look: 'wrong' }),
      },
    );
  };
  return (
    <div>
      <Button disabled={create.isPending} onClick={add}>
        {words.add}
      </Button>
    </div>
  );
}
