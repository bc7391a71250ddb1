import type { Agreement } from '../../../../src/inventory/agreement.ts';
import { agreement as agreementDefinition } from '../../../../src/inventory/agreement.ts';
import { recordTitle } from '../../../../src/inventory/office-records.ts';
import type { ContractParty } from '../../../../src/library/contract-terms.ts';
import { isInForce } from '../../../../src/vendors/agreement-state.ts';
import { agreementClauses, rulesForParties } from '../../../../src/vendors/clause-checklist.ts';
import * as places from '../../app/places.ts';
import { agreementWords as words } from '../../text/vendors.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { AttachedFiles } from '../evidence/AttachedFiles.tsx';
import { AnswerField } from '../records/AnswerField.tsx';
import { useRecordSaving } from '../records/use-record-saving.ts';
import { Checklist } from './Checklist.tsx';
import { Law } from './RoleOutcomeCard.tsx';

interface AgreementCardProps {
  agreement: Agreement;
  parties: readonly ContractParty[];
  /** The role of the company is not known, so that nobody can say which clauses are needed. */
  roleIsOpen: boolean;
  today: string;
}

/** The answers that decide whether it binds. */
const facts = ['kind', 'status', 'endsOn', 'renews'] as const;

/** One agreement: how far it is and until when, and its checklist. */
export function AgreementCard({ agreement, parties, roleIsOpen, today }: AgreementCardProps) {
  const { save } = useRecordSaving(agreement.id);
  const lines = agreementClauses(agreement, parties, today);
  const rules = rulesForParties(parties, today);
  return (
    <Card
      title={recordTitle('agreement', agreement)}
      aside={<a href={places.recordForm(agreement.id)}>{words.open}</a>}
    >
      <div className="stack">
        <div className="vendor-facts">
          {facts.map((name) => (
            <AnswerField
              key={name}
              id={`${agreement.id}-${name}`}
              field={agreementDefinition.fields[name]}
              answer={agreement[name]}
              onAnswer={async (answer) => await save({ answers: { [name]: answer } })}
            />
          ))}
        </div>
        {isInForce(agreement, today) || lines.length === 0 ? null : <Callout mark="gap" title={words.notInForce} />}
        {lines.length === 0 ? (
          <p className="muted">{roleIsOpen ? words.noTerms : words.noTermsSettled}</p>
        ) : (
          <Checklist agreement={agreement} lines={lines} onSave={save} />
        )}
        <AttachedFiles recordId={agreement.id} title={recordTitle('agreement', agreement)} />
        {rules.length === 0 ? null : (
          <details>
            <summary>{words.rules}</summary>
            <ul className="vendor-because vendor-rules">
              {rules.map((rule) => (
                <li key={rule.id}>
                  {rule.plain}
                  <Law entry={rule} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Card>
  );
}
