import type { Gap, RecordPath } from '../../../../src/documents/block.ts';
import { definitionOf, fieldsOf } from '../../../../src/inventory/definitions.ts';
import { answerOf, findRecord, titleOfRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { typeOfId } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { policyWords } from '../../text/policy.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { answerInWords } from '../records/answer-text.ts';
import type { Leaf } from './leaves.ts';
import './BecausePanel.css';

interface BecausePanelProps {
  leaves: readonly Leaf[];
  picked: Leaf | undefined;
  policyId: string | undefined;
  onClose: () => void;
}

/** Why the picked sentence is there: its records, its rule, its law, what is missing in it. */
export function BecausePanel({ leaves, picked, policyId, onClose }: BecausePanelProps) {
  if (!picked) return <NothingPicked leaves={leaves} policyId={policyId} />;
  const { block, text, gaps } = picked;
  const [first] = block.records;
  const firstId = first?.split('.')[0];
  return (
    <Card
      title={policyWords.because}
      aside={
        <Button look="quiet" small onClick={onClose}>
          {policyWords.unpick}
        </Button>
      }
    >
      <p className="because-quote">“{shorten(text)}”</p>
      {block.reason === undefined ? null : <p className="small muted because-line">{capital(block.reason)}.</p>}
      {block.records.length === 0 ? null : <RecordTable paths={block.records} />}
      {gaps.length === 0 ? null : <GapList gaps={gaps} />}
      {block.citations.length === 0 ? null : (
        <p className="small because-line">
          <b>{policyWords.law}</b> {block.citations.join('; ')}
        </p>
      )}
      <p className="small because-line muted">
        {policyWords.rule} {block.rule}
      </p>
      {first !== undefined && firstId !== undefined ? (
        <LinkButton href={places.recordForm(first)}>{policyWords.open(firstId)}</LinkButton>
      ) : null}
    </Card>
  );
}

function NothingPicked({ leaves, policyId }: { leaves: readonly Leaf[]; policyId: string | undefined }) {
  const open = leaves.filter((leaf) => leaf.gaps.length > 0);
  return (
    <Card title={policyWords.becauseNone}>
      <p className="muted">{policyWords.becauseNoneText}</p>
      {open.length === 0 ? null : (
        <>
          <h3 className="because-open">{policyWords.openGaps}</h3>
          <ul className="plain">
            {open.slice(0, 12).map((leaf) => (
              <li key={leaf.block.id} className="because-gap">
                <a href={places.policyBlock(leaf.block.id, policyId)}>{leaf.gaps[0]?.missing}</a>
                <span className="small muted">{leaf.section}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** The records a block rests on, by type, each with its words and a link to its form. */
function RecordTable({ paths }: { paths: readonly RecordPath[] }) {
  const office = useOffice();
  const byType = Map.groupBy(paths, (path) => typeOfId(path));
  return [...byType].map(([type, ofType]) => (
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
          </tr>
        ))}
      </tbody>
    </table>
  ));
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

function GapList({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <ul className="plain because-gaps" aria-label={policyWords.missing}>
      {gaps.map((gap) => (
        <li key={`${gap.path} ${gap.missing}`}>
          <a
            className={gap.state === 'suggested' ? 'doc-hole doc-hole-suggested' : 'doc-hole'}
            href={places.recordForm(gap.path)}
          >
            {gap.missing}
          </a>
        </li>
      ))}
    </ul>
  );
}

function shorten(text: string): string {
  return text.length <= 140 ? text : `${text.slice(0, text.lastIndexOf(' ', 135))} …`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
