import type { RequestRoute } from '../../../../src/requests/route.ts';
import * as places from '../../app/places.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { PathLink } from '../records/PathLink.tsx';

/** Answers beside a question; where more would settle it, the year's list shows them together. */
const fewest = 3;

/** The questions that decide which Shine the Light answer is right, each with the way to its answers. */
export function OpenQuestions({ route }: { route: RequestRoute }) {
  return (
    <ul className="plain open-facts">
      {route.ask.map(({ question, records }) => (
        <li key={question}>
          {question}
          <span className="open-links">
            {records.length > fewest ? (
              <a href={places.shineTheLightYear(route.year)}>{words.openInYear(route.year, records.length)}</a>
            ) : (
              records.map((path) => <PathLink key={path} path={path} />)
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
