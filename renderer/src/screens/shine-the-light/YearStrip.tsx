import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { dateInBrief } from '../../text/dates.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { StateMark, type Mark } from '../../ui/marks.tsx';
import { yearStates, type YearState } from './year-states.ts';
import './YearStrip.css';

const marks: Record<YearState['state'], Mark> = {
  running: 'suggested',
  toClose: 'gap',
  notClosed: 'none',
  closed: 'ok',
};

/** The years side by side, each with its state, and who closed it when. */
export function YearStrip({ year }: { year: number }) {
  const today = useToday();
  const years = yearStates(useOffice(), Number(today.slice(0, 4)));
  return (
    <nav className="years-strip" aria-label={words.years}>
      <ul className="plain years">
        {years.map((one) => (
          <li key={one.year}>
            <a
              className={`year year-${one.state}`}
              href={places.shineTheLightYear(one.year)}
              aria-current={one.year === year ? 'page' : undefined}
            >
              <b>{one.year}</b>
              <span className="year-state">
                <StateMark mark={marks[one.state]} />
                {one.closedOn === undefined ? words.states[one.state] : words.closedOn(dateInBrief(one.closedOn))}
              </span>
              {one.closedBy === undefined ? null : <span className="year-by">{words.closedBy(one.closedBy)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
