import { useState } from 'react';
import type { RecordPath } from '../../../../src/documents/block.ts';
import { definitionOf, fieldsOf } from '../../../../src/inventory/definitions.ts';
import { answerOf, findRecord, titleOfRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { isInventoryType, typeOfId } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { policyWords } from '../../text/policy.ts';
import { Button } from '../../ui/Button.tsx';
import { answerInWords } from '../records/answer-text.ts';

/** Records drawn at first; a table of a whole category may rest on dozens. */
const shownFirst = 6;

interface RecordTableProps {
  paths: readonly RecordPath[];
  policyId: string | undefined;
  /** How many sentences of the policy rest on a record. */
  sentencesOf: (recordId: string) => number;
}

/** The records a part rests on, by type, each with a link to its form and one to all the sentences that it causes. */
export function RecordTable({ paths, policyId, sentencesOf }: RecordTableProps) {
  const office = useOffice();
  const [all, setAll] = useState(false);
  const found = paths.filter((path) => {
    const type = typeOfId(path);
    return type === undefined || isInventoryType(type);
  });
  const shown = all ? found : found.slice(0, shownFirst);
  const byType = Map.groupBy(shown, (path) => typeOfId(path));
  return (
    <div className="because-line">
      {[...byType].map(([type, ofType]) => (
        <table key={type} className="because-records">
          <caption>{type === undefined ? policyWords.records : definitionOf(type).plural}</caption>
          <tbody>
            {ofType.map((path) => (
              <tr key={path}>
                <th scope="row">
                  <a href={places.recordForm(path)}>{path.split('.')[0]}</a>
                </th>
                <td>
                  <RecordWords office={office} path={path} />
                </td>
                <td className="because-caused">
                  <CausedLink office={office} id={path.split('.')[0] ?? path} policyId={policyId} count={sentencesOf} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {found.length > shown.length ? (
        <Button look="quiet" small onClick={() => setAll(true)}>
          {policyWords.allRecords(found.length)}
        </Button>
      ) : null}
    </div>
  );
}

interface CausedLinkProps {
  office: OfficeRecords;
  id: string;
  policyId: string | undefined;
  count: (recordId: string) => number;
}

function CausedLink({ office, id, policyId, count }: CausedLinkProps) {
  return (
    <a
      className="small"
      href={places.policyBlock(id, policyId)}
      aria-label={policyWords.sentencesOf(count(id), titleOfRecord(office, id))}
    >
      {policyWords.sentences(count(id))}
    </a>
  );
}

function RecordWords({ office, path }: { office: OfficeRecords; path: RecordPath }) {
  const [id = '', fieldName = ''] = path.split('.');
  const type = typeOfId(id);
  const record = findRecord(office, id);
  const field = type && fieldsOf(type).find(([name]) => name === fieldName)?.[1];
  if (!field || !record) return titleOfRecord(office, id);
  return (
    <>
      {titleOfRecord(office, id)}
      <br />
      <span className="muted">
        {field.label}: {answerInWords(office, field, answerOf(record, fieldName))}
      </span>
    </>
  );
}
