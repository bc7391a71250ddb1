import type { YearList } from '../../../../src/disclosure/year-list.ts';
import { titleOfRecord } from '../../../../src/inventory/office-records.ts';
import type { Rehearsal } from '../../../../src/requests/rehearsal.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { leavesOf } from '../policy/leaves.ts';
import { PathLink } from '../records/PathLink.tsx';

/** What a letter rests on: the rule that decides and its facts, what would hold it up, the companies in it. */
export function LetterFacts({ rehearsal, thisYear }: { rehearsal: Rehearsal; thisYear: number }) {
  const { decided, steps, list } = rehearsal.route;
  const step = steps.find(({ rule }) => rule === decided?.rule) ?? steps.at(-1);
  const gaps =
    'document' in rehearsal
      ? [...new Set(leavesOf(rehearsal.document).flatMap((leaf) => leaf.gaps.map(({ path }) => path)))]
      : [];
  return (
    <div className="stack">
      {gaps.length === 0 ? null : (
        <Callout mark="gap" title={words.letterOpen(gaps.length)}>
          <ul className="plain">
            {gaps.map((path) => (
              <li key={path}>
                <PathLink path={path} />
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <Card title={words.letterFacts}>
        <div className="stack">
          <p>
            <b>{decided?.outcome ?? words.routes[list.route]}</b>
          </p>
          {step ? (
            <ul className="light-because">
              {step.because.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          ) : null}
          {decided ? <p className="small muted">{decided.cite}</p> : null}
          <p className="muted">{standing(list, thisYear)}</p>
          {'document' in rehearsal ? (
            <>
              <h3>{words.letterCompanies}</h3>
              <Companies list={list} />
            </>
          ) : null}
        </div>
      </Card>
    </div>
  );
}

function Companies({ list }: { list: YearList }) {
  const office = useOffice();
  const named = list.route === 'list' ? list.entries.filter((entry) => entry.standing === 'listed') : [];
  if (named.length === 0) return <p className="muted">{words.letterNoCompanies}</p>;
  return (
    <ul className="plain">
      {named.map((entry) => (
        <li key={entry.recipientId} className="light-open">
          {list.closed ? (
            (entry.name ?? words.notKnown)
          ) : (
            <a href={places.recordForm(entry.recipientId)}>{entry.name ?? titleOfRecord(office, entry.recipientId)}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

function standing({ year, closed }: YearList, thisYear: number): string {
  if (closed) return words.letterClosed(dateInWords(closed.on));
  return year < thisYear ? words.letterNotClosed : words.letterRunning(year + 1);
}
