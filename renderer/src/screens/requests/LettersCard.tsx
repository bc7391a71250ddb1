import type { Request } from '../../../../src/inventory/request.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { letterWords, pageWords as words } from '../../text/request-page.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SentList } from './SentList.tsx';
import { lettersOf } from './sent-letters.ts';

/** What went out, and the way to write more. */
export function LettersCard({ request }: { request: Request }) {
  const letters = lettersOf(useOffice(), request.id);
  return (
    <Card
      title={letters.length === 0 ? words.lettersTitle : letterWords.sentTitle}
      aside={
        <LinkButton small href={places.requestLetter(request.id)}>
          {words.write}
        </LinkButton>
      }
    >
      {letters.length === 0 ? <p className="muted">{words.sentNone}</p> : <SentList letters={letters} />}
    </Card>
  );
}
