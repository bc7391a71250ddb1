import { titleOfRecord } from '../../../../src/inventory/office-records.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { policyWords } from '../../text/policy.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { shorten, type Leaf } from './leaves.ts';

interface CausedPanelProps {
  recordId: string;
  /** The statements that rest on the record. */
  caused: readonly Leaf[];
  policyId: string | undefined;
  onClose: () => void;
}

/** Every sentence that a record causes; they are marked in the text too. */
export function CausedPanel({ recordId, caused, policyId, onClose }: CausedPanelProps) {
  const name = titleOfRecord(useOffice(), recordId);
  return (
    <Card
      title={policyWords.caused(caused.length, name)}
      aside={
        <Button look="quiet" small onClick={onClose}>
          {policyWords.causedEnd}
        </Button>
      }
    >
      <ul className="plain">
        {caused.map((leaf) => (
          <li key={leaf.block.id} className="because-gap">
            <span className="small muted">{leaf.section}</span>
            <a href={places.policyBlock(leaf.block.id, policyId)}>{shorten(leaf.text)}</a>
          </li>
        ))}
      </ul>
      <div className="own-buttons">
        <LinkButton small href={places.recordForm(recordId)}>
          {policyWords.open(recordId)}
        </LinkButton>
      </div>
    </Card>
  );
}
