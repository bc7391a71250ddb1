import { titleOfRecord } from '../../../../src/inventory/office-records.ts';
import type { TwoAgreements } from '../../../../src/vendors/two-agreements.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { agreementWords as words } from '../../text/vendors.ts';
import { Card } from '../../ui/Card.tsx';
import { Law } from './RoleOutcomeCard.tsx';

/** What each paper is for, and which data on record each one leaves to the other. */
export function TwoAgreementsCard({ two }: { two: TwoAgreements }) {
  const { associate, exemption, patients, others, open } = two;
  return (
    <Card title={words.two}>
      <p className="small muted">{words.twoAbout}</p>
      <div className="vendor-two">
        <div>
          <h3>{words.associate}</h3>
          <p>{associate.plain}</p>
          <Law entry={associate} />
          <Data ids={patients} title={words.patients(patients.length)} />
        </div>
        <div>
          <h3>{words.california}</h3>
          <p>
            {exemption.plain} {words.californiaText}
          </p>
          <Law entry={exemption} />
          <Data ids={others} title={words.others(others.length)} />
          {patients.length > 0 && others.length + open.length === 0 ? <p>{words.allPatients}</p> : null}
        </div>
        {open.length === 0 ? null : (
          <div className="vendor-two-open">
            <Data ids={open} title={words.openData(open.length)} />
          </div>
        )}
      </div>
    </Card>
  );
}

/** Names shown; the rest is counted in the title. */
const shown = 6;

function Data({ ids, title }: { ids: readonly string[]; title: string }) {
  const office = useOffice();
  return (
    <>
      <p className="vendor-data-title">{title}</p>
      <ul className="vendor-data">
        {ids.slice(0, shown).map((id) => (
          <li key={id}>
            <a href={places.recordForm(`${id}.regime`)}>{titleOfRecord(office, id)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
