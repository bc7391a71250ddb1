import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { linksOf, referrersOf, titleOfRecord } from '../../../../src/inventory/office-records.ts';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { typeOfId, type RecordType } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { useOffice, usePolicy } from '../../data/queries.ts';
import { links } from '../../text/records.ts';
import { leavesOf, restsOn } from '../policy/leaves.ts';
import './RecordLinks.css';

/** The sentences of the policies that rest on a record, and the records it is tied to in both directions. */
export function RecordLinks({ type, record }: { type: RecordType; record: AnyRecord }) {
  const office = useOffice();
  const pointsTo = [...new Set(linksOf(type, record).map((link) => link.to))];
  const titled = (ids: readonly string[]) => ids.map((id) => ({ id, title: titleOfRecord(office, id) }));
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
      <LinkedRecords
        title={links.pointsHereTitle}
        none={links.pointsHereNone}
        list={titled(referrersOf(office, record.id))}
      />
      <LinkedRecords title={links.pointsToTitle} none={links.pointsToNone} list={titled(pointsTo)} />
    </div>
  );
}

interface PrintsInProps {
  policyId: string | undefined;
  /** The name of the policy, where the office has several. */
  title: string | undefined;
  recordId: string;
}

function PrintsIn({ policyId, title, recordId }: PrintsInProps) {
  const policy = usePolicy(policyId).data;
  if (!policy) return null;
  const prints = leavesOf(policy).filter((leaf) => restsOn(leaf, recordId));
  return (
    <>
      {title === undefined ? null : <h4 className="links-policy">{title}</h4>}
      {prints.length === 0 ? (
        <p className="muted">{links.printsNone}</p>
      ) : (
        <p className="links-sentence">
          <a href={places.policyBlock(recordId, policyId)}>{links.printsAll}</a>
        </p>
      )}
      <ul className="plain">
        {prints.map((leaf) => (
          <li key={leaf.block.id} className="links-sentence">
            <a href={places.policyBlock(leaf.block.id, policyId)}>{leaf.section}</a>
            <p>{leaf.text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function LinkedRecords({ title, none, list }: { title: string; none: string; list: { id: string; title: string }[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {list.length === 0 ? <p className="muted">{none}</p> : null}
      <ul className="plain">
        {list.map((one) => {
          const type = typeOfId(one.id);
          return (
            <li key={one.id} className="links-record">
              <a href={places.recordForm(one.id)}>{one.title}</a>
              <span className="small muted">
                {type ? definitionOf(type).plural : ''} · {one.id}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
