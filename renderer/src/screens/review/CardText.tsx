import { cardFacts } from '../../../../src/review/card/card-facts.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import type { ReviewType } from '../../../../src/review/review-types.ts';
import { useOffice } from '../../data/queries.ts';
import { cardWords as words } from '../../text/review.ts';
import { Chip } from '../../ui/marks.tsx';

interface CardTextProps {
  type: ReviewType;
  record: AnyRecord;
  /** Only these fields, where one part of a record is looked at. */
  fields?: readonly string[] | undefined;
  /** Only what has a value, in a few lines. */
  brief?: boolean;
}

/** What a record says, in plain sentences; nothing that a yes would confirm is left out. */
export function CardText({ type, record, fields, brief = false }: CardTextProps) {
  const office = useOffice();
  const { sentences, others, none, unknown, suggested } = cardFacts(office, type, record, fields);
  return (
    <div className={brief ? 'review-text review-text-brief' : 'review-text'}>
      {suggested ? <Chip mark="suggested">{words.suggested}</Chip> : null}
      {sentences.length === 0 ? null : <p className="review-says">{sentences.join(' ')}</p>}
      {others.length === 0 ? null : (
        <dl className="review-others">
          {others.map((one) => (
            <div key={one.ask}>
              <dt>{one.ask}</dt>
              <dd>{one.words}</dd>
            </div>
          ))}
        </dl>
      )}
      {none.length === 0 ? null : (
        <p className="small muted">
          {words.none} {none.join(' · ')}
        </p>
      )}
      {unknown.length === 0 ? null : (
        <p className="small">
          <Chip mark="gap">{words.unknown}</Chip> {unknown.join(' · ')}{' '}
          {brief ? null : <span className="muted">{words.unknownText}</span>}
        </p>
      )}
    </div>
  );
}
