import type { Document } from '../../../../src/documents/block.ts';
import type { RequestRoute } from '../../../../src/requests/route.ts';
import { letterWords as words } from '../../text/request-page.ts';
import { Card } from '../../ui/Card.tsx';
import { PathLink } from '../records/PathLink.tsx';
import { citationsIn, recordsIn } from './letter-gaps.ts';
import { RouteWords } from './RouteWords.tsx';

/** The facts, the rule and the law behind a letter. */
export function LetterFacts({ document, route }: { document: Document; route: RequestRoute | null }) {
  const citations = citationsIn(document);
  return (
    <div className="stack letter-facts">
      {route === null ? null : (
        <Card title={words.route}>
          <RouteWords route={route} />
        </Card>
      )}
      <Card title={words.facts}>
        <p className="small muted">{words.factsText}</p>
        <ul className="plain facts-list">
          {recordsIn(document).map((path) => (
            <li key={path}>
              <PathLink path={path} /> <span className="small muted">{path.split('.')[0]}</span>
            </li>
          ))}
        </ul>
        {citations.length === 0 ? null : (
          <p className="request-law">
            {words.law}: {citations.join('; ')}
          </p>
        )}
      </Card>
    </div>
  );
}
