import type { ContractTermEntry } from '../../../../src/library/contract-terms.ts';
import { agreementWords as words } from '../../text/vendors.ts';
import { Card } from '../../ui/Card.tsx';
import { Law } from './RoleOutcomeCard.tsx';

/** While no agreement is on record: what one with such a company must say. */
export function NeededClauses({ terms }: { terms: readonly ContractTermEntry[] }) {
  return (
    <Card title={words.neededTitle}>
      <p className="small muted">{words.neededAbout}</p>
      <ul className="vendor-because">
        {terms.map((term) => (
          <li key={term.id}>
            <strong>{term.title}</strong> {term.plain}
            <Law entry={term} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
