import { useState } from 'react';
import { definitionOf, fieldsOf, type AnyRecord } from '../../../../src/inventory/definitions.ts';
import { mentionsOf } from '../../../../src/inventory/mentions.ts';
import { findRecord, linksOf, referrersOf, titleOfRecord } from '../../../../src/inventory/office-records.ts';
import { typeOfId, type RecordType } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { useOffice, usePolicy } from '../../data/queries.ts';
import { links, records } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import { leavesAbout, shorten } from '../policy/leaves.ts';
import { ShownDocuments } from './ShownDocuments.tsx';
import './RecordLinks.css';

/** The sentences of the policies that rest on a record, and the records it is tied to in both directions. */
export function RecordLinks({ type, record }: { type: RecordType; record: AnyRecord }) {
  const office = useOffice();
  const titled = (id: string, as: string) => ({ id, title: titleOfRecord(office, id), as });
  const pointsTo = [...Map.groupBy(linksOf(type, record), ({ to }) => to)].map(([id, ways]) =>
    titled(id, labelsOf(type, ways)),
  );
  const pointsHere = referrersOf(office, record.id).map((id) => {
    const from = typeOfId(id);
    const found = findRecord(office, id);
    const ways = from && found ? linksOf(from, found).filter(({ to }) => to === record.id) : [];
    return titled(id, from ? labelsOf(from, ways) : '');
  });
  const mentions = mentionsOf(office, record.id).map((id) => titled(id, ''));
  const policies = office.policyDocument.map((policy) => ({ id: policy.id, title: titleOfRecord(office, policy.id) }));
  return (
    <div className="links">
      <section aria-label={links.printsTitle}>
        <h3>{links.printsTitle}</h3>
        {policies.length === 0 ? <PrintsIn policyId={undefined} title={undefined} recordId={record.id} /> : null}
        {policies.map((policy) => (
          <PrintsIn
            key={policy.id}
            policyId={policy.id}
            title={policies.length > 1 ? policy.title : undefined}
            recordId={record.id}
          />
        ))}
      </section>
      <ShownDocuments key={record.id} recordId={record.id} />
      <LinkedRecords title={links.pointsHereTitle} none={links.pointsHereNone} list={pointsHere} />
      <LinkedRecords title={links.pointsToTitle} none={links.pointsToNone} list={pointsTo} />
      {mentions.length === 0 ? null : <LinkedRecords title={links.mentionsTitle} none="" list={mentions} />}
    </div>
  );
}

/** The questions by which records are tied, as lists call them. */
function labelsOf(type: RecordType, ways: readonly { field: string }[]): string {
  const labels = new Map(fieldsOf(type).map(([name, { label }]) => [name, label]));
  return [...new Set(ways.map(({ field }) => labels.get(field) ?? field))].join(', ');
}

interface PrintsInProps {
  policyId: string | undefined;
  /** The name of the policy, where the office has several. */
  title: string | undefined;
  recordId: string;
}

/** The office itself stands behind hundreds of sentences; the policy shows all of them. */
const mostSentences = 25;

function PrintsIn({ policyId, title, recordId }: PrintsInProps) {
  const policy = usePolicy(policyId).data;
  if (!policy) return null;
  const prints = leavesAbout(policy, recordId);
  const rest = prints.length - mostSentences;
  return (
    <>
      {title === undefined ? null : <h4 className="links-policy">{title}</h4>}
      {prints.length === 0 ? (
        <p className="muted">{links.printsNone}</p>
      ) : (
        <p className="links-sentence">
          <a href={places.policyBlock(recordId, policyId)}>
            {rest > 0 ? links.printsMore(prints.length) : links.printsAll}
          </a>
        </p>
      )}
      <ul className="plain">
        {prints.slice(0, mostSentences).map((leaf) => (
          <li key={leaf.block.id} className="links-sentence">
            <a href={places.policyBlock(leaf.block.id, policyId)}>{leaf.section}</a>
            <p>{shorten(leaf.text, 600)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface LinkedRecordsProps {
  title: string;
  none: string;
  /** `as`: the question that ties them; empty when there is none. */
  list: readonly { id: string; title: string; as: string }[];
}

/** So many are drawn at first: a mail service may stand in hundreds of disclosures. */
const firstShown = 40;

function LinkedRecords({ title, none, list }: LinkedRecordsProps) {
  const [shown, setShown] = useState(firstShown);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {list.length === 0 ? <p className="muted">{none}</p> : null}
      <ul className="plain">
        {list.slice(0, shown).map((one) => {
          const type = typeOfId(one.id);
          return (
            <li key={one.id} className="links-record">
              <a href={places.recordForm(one.id)}>{one.title}</a>
              <span className="small muted">
                {[type ? definitionOf(type).plural : '', one.as && links.as(one.as), one.id]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      {list.length > shown ? (
        <Button look="quiet" small onClick={() => setShown(shown + 200)}>
          {records.more(list.length - shown)}
        </Button>
      ) : null}
    </section>
  );
}
