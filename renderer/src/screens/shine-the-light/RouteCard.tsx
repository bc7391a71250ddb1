import type { YearList } from '../../../../src/disclosure/year-list.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { Card } from '../../ui/Card.tsx';
import { Chip, StateMark } from '../../ui/marks.tsx';
import { PathLink } from '../records/PathLink.tsx';
import { routeConditions, type Condition } from './route-conditions.ts';
import './RouteCard.css';

/** Which answer the year gives, because of what, and what must be true for it. */
export function RouteCard({ list }: { list: YearList }) {
  const office = useOffice();
  return (
    <Card title={words.answer(list.year)} aside={list.closed ? <Chip mark="none">{words.frozen}</Chip> : null}>
      <p className="light-answer">{words.routes[list.route]}</p>
      <div className={list.closed ? undefined : 'light-reasons'}>
        <div>
          <h3>{words.because}</h3>
          <ul className="light-because">
            {list.because.map((line, index) => (
              <li key={index}>
                {line.text} {list.closed ? null : <Links paths={line.records} />}
              </li>
            ))}
          </ul>
        </div>
        {list.closed ? null : (
          <div>
            <h3>{words.conditions}</h3>
            <ul className="plain light-conditions">
              {routeConditions(office, list).map((condition) => (
                <ConditionLine key={condition.text} condition={condition} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}

/** More than a few links are a list of their own: the companies and the open answers stand below anyway. */
const most = 3;

function Links({ paths }: { paths: readonly string[] }) {
  return (
    <span className="light-links">
      {paths.slice(0, most).map((path, index) => (
        <span key={path}>
          {index > 0 ? ' · ' : ''}
          <PathLink path={path} />
        </span>
      ))}
    </span>
  );
}

function ConditionLine({ condition: { text, mark, path } }: { condition: Condition }) {
  return (
    <li>
      <StateMark mark={mark} />
      <span>
        {text}
        <span className="visually-hidden"> ({words.conditionStates[mark]})</span>
      </span>
      {path === undefined ? null : (
        <a href={places.recordForm(path)} aria-label={words.changeThat(text)}>
          {words.change}
        </a>
      )}
    </li>
  );
}
