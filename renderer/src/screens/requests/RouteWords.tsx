import type { RequestRoute } from '../../../../src/requests/route.ts';
import * as places from '../../app/places.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { OpenQuestions } from './OpenQuestions.tsx';

/** Which Shine the Light answer the facts give, and by which facts. */
export function RouteWords({ route }: { route: RequestRoute }) {
  const last = route.steps.at(-1);
  return (
    <div className="route">
      <p className="small muted">
        <a href={places.shineTheLightYear(route.year)}>{words.routeYear(route.year)}</a>
      </p>
      <p className="route-answer">{route.decided === null ? words.routeOpen : route.decided.outcome}</p>
      <ul className="plain route-because">
        {last?.because.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {route.decided === null ? (
        <OpenQuestions route={route} />
      ) : (
        <span className="request-law">{route.decided.cite}</span>
      )}
    </div>
  );
}
