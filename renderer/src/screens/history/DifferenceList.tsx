import { useState } from 'react';
import type { RecordDifference } from '../../../../src/inventory/compare-offices.ts';
import { definitionOf, fieldsOf, type AnyRecord } from '../../../../src/inventory/definitions.ts';
import { answerOf, findRecord, recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { historyWords as words } from '../../text/history.ts';
import { Button } from '../../ui/Button.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { answerInWords } from '../records/answer-text.ts';
import '../../ui/Difference.css';
import './DifferenceList.css';

interface DifferenceListProps {
  differences: readonly RecordDifference[];
  /** The offices from which names of linked records are taken: before and after. */
  before: OfficeRecords;
  after: OfficeRecords;
}

/** A whole office read in at once is hundreds of records. */
const shownAtFirst = 40;

/** What differs, record by record: which answers were changed, from what to what. */
export function DifferenceList({ differences, before, after }: DifferenceListProps) {
  const now = useOffice();
  const [all, setAll] = useState(false);
  const isPrinting = usePrinting();
  const shown = all || isPrinting ? differences : differences.slice(0, shownAtFirst);
  return (
    <>
      <ul className="plain differences">
        {shown.map((difference) => (
          <li key={difference.id} className="difference-record">
            <h3>
              <span className="muted">{words.what[difference.what]}</span> {definitionOf(difference.type).singular}{' '}
              {findRecord(now, difference.id) ? (
                <a href={places.recordForm(difference.id)}>{titleOf(difference)}</a>
              ) : (
                <b>{titleOf(difference)}</b>
              )}
            </h3>
            <Answers difference={difference} before={before} after={after} />
          </li>
        ))}
      </ul>
      {shown.length < differences.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words.showOthers(differences.length - shown.length)}
        </Button>
      ) : null}
    </>
  );
}

function Answers({
  difference,
  before,
  after,
}: { difference: RecordDifference } & Pick<DifferenceListProps, 'before' | 'after'>) {
  const rows = answersThatDiffer(difference);
  if (rows.length === 0 && !difference.besides) return null;
  return (
    <dl className="difference-answers">
      {rows.map(({ name, label }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd className="difference">
            <Said office={before} difference={difference} record={difference.before} name={name} as="del" />
            <Said office={after} difference={difference} record={difference.after} name={name} as="ins" />
          </dd>
        </div>
      ))}
      {difference.besides ? (
        <div>
          <dt>{words.besides}</dt>
          <dd>{words.besidesChanged}</dd>
        </div>
      ) : null}
    </dl>
  );
}

interface SaidProps {
  office: OfficeRecords;
  difference: RecordDifference;
  record: AnyRecord | undefined;
  name: string;
  as: 'del' | 'ins';
}

function Said({ office, difference: { type, what }, record, name, as: Mark }: SaidProps) {
  const field = fieldsOf(type).find(([one]) => one === name)?.[1];
  if (record === undefined || field === undefined) return null;
  const said = answerInWords(office, field, answerOf(record, name));
  // Of a record that is new or gone there is one side only: nothing to tell apart.
  if (what !== 'changed') return <span>{said}</span>;
  return (
    <Mark>
      <span className="visually-hidden">{Mark === 'del' ? words.was : words.became} </span>
      {said}
    </Mark>
  );
}

/** Of a changed record its changed answers; of one added or removed those that say something. */
function answersThatDiffer({ type, what, fields, before, after }: RecordDifference): { name: string; label: string }[] {
  const record = after ?? before;
  return fieldsOf(type).flatMap(([name, { label }]) => {
    if (what === 'changed') return fields.includes(name) ? { name, label } : [];
    const answer = record && answerOf(record, name);
    return answer?.state === 'given' || answer?.state === 'suggested' ? { name, label } : [];
  });
}

function titleOf({ type, before, after, id }: RecordDifference): string {
  const record = after ?? before;
  return record ? recordTitle(type, record) : id;
}
