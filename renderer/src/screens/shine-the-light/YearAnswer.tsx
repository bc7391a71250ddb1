import type { Ledger } from '../../../../src/disclosure/year-list.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Chip } from '../../ui/marks.tsx';
import { PathLink } from '../records/PathLink.tsx';
import { Companies } from './Companies.tsx';
import { Accepted, Corrections } from './Corrections.tsx';
import { LeftOutGroups } from './LeftOutGroups.tsx';
import { pointsOf } from './closing/points.ts';
import { RouteCard } from './RouteCard.tsx';

/** The ledger of a year: the answer with its reasons, the companies, what is open, what was left out. */
export function YearAnswer({ ledger, thisYear }: { ledger: Ledger; thisYear: number }) {
  const { list, leftOut, missing } = ledger;
  const { closed, entries } = list;
  const unclear = entries.filter(({ standing }) => standing === 'unclear').length;
  const aside = closed !== undefined || missing.length > 0;
  return (
    <div className={['light', aside ? 'light-with-open' : '', closed ? 'light-frozen' : ''].join(' ')}>
      <div className="light-whole">
        <RouteCard list={list} />
      </div>
      <Card title={words.listTitle(entries.length - unclear, unclear)} aside={closed ? <Frozen /> : null}>
        {entries.length === 0 ? <Nobody ledger={ledger} /> : <Companies list={list} />}
      </Card>
      {aside ? (
        <div className="stack">
          {closed ? (
            <>
              <Accepted points={closed.openPoints} />
              <Corrections corrections={closed.corrections} />
            </>
          ) : (
            <Card title={words.openTitle(missing.length)}>
              <p className="muted">{ledger.year < thisYear ? words.openText : words.openTextRunning}</p>
              <Missing ledger={ledger} />
            </Card>
          )}
        </div>
      ) : null}
      <div className="light-whole">
        <Card
          title={words.leftOutTitle}
          aside={
            <span className="row">
              <span className="muted">{words.leftOutCount(leftOut.length)}</span>
              {closed ? <Frozen /> : null}
            </span>
          }
        >
          <LeftOutGroups key={ledger.year} leftOut={leftOut} frozen={closed !== undefined} />
        </Card>
      </div>
    </div>
  );
}

function Frozen() {
  return <Chip mark="none">{words.frozen}</Chip>;
}

const shown = 8;

function Missing({ ledger: { missing } }: { ledger: Ledger }) {
  const points = pointsOf(useOffice(), missing, {});
  return (
    <ul className="plain">
      {points.slice(0, shown).map(({ path }) => (
        <li key={path} className="light-open">
          <PathLink path={path} />
        </li>
      ))}
      {missing.length > shown ? <li className="light-open muted">{words.openMore(missing.length - shown)}</li> : null}
    </ul>
  );
}

/** Nobody on the list: because the law does not ask, because nothing went out, or because nothing of it counts. */
function Nobody({ ledger: { year, list, leftOut } }: { ledger: Ledger }) {
  const office = useOffice();
  if ((list.route === 'underTwenty' || list.route === 'financialInstitution') && !list.closed) {
    const small = list.route === 'underTwenty';
    const field = small ? 'employeeCount' : 'financialInstitution';
    return (
      <div className="stack">
        <p>{small ? words.notCovered(year) : words.financial(year)}</p>
        <div className="row">
          <LinkButton small href={places.recordForm(`${office.organization[0]?.id ?? ''}.${field}`)}>
            {small ? words.toStaff : words.toFinancial}
          </LinkButton>
        </div>
      </div>
    );
  }
  if (leftOut.length > 0 || list.closed) return <p>{words.nobody(year)}</p>;
  return (
    <div className="stack">
      <p>{words.nobodyDisclosed(year)}</p>
      <div className="row">
        <LinkButton small href={places.recordList('disclosure')}>
          {words.toDisclosures}
        </LinkButton>
      </div>
    </div>
  );
}
