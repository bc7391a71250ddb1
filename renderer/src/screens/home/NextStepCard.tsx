import type { AnswerCounts } from '../../../../src/inventory/answer-counts.ts';
import type { Finding } from '../../../../src/findings/finding.ts';
import type { InboxLine } from '../../../../src/requests/inbox.ts';
import * as places from '../../app/places.ts';
import { dateInWords } from '../../text/dates.ts';
import { homeWords as words } from '../../text/home.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { findingPlace } from '../findings/finding-place.ts';

interface NextStepCardProps {
  /** The request that is late the longest, if one is: its last day by law is over, and a person waits. */
  late: InboxLine | undefined;
  /** Those that nobody has set aside, the most harmful first; undefined while they are being looked for. */
  findings: readonly Finding[] | undefined;
  counts: Pick<AnswerCounts, 'confirmed' | 'suggested'>;
}

/**
 * The one thing to do now: a late request; else, as long as the office is not walked through, the walk, which settles most of
 * the rest; else what does most harm.
 */
export function NextStepCard({ late, findings, counts: { confirmed, suggested } }: NextStepCardProps) {
  const finding = findings?.[0];
  const place = finding && findingPlace(finding);
  const isNew = confirmed === 0;
  if (late?.next) {
    return (
      <Card title={words.next}>
        <div className="next">
          <div>
            <p>{words.nextLate(late.name ?? late.id)}</p>
            <p className="muted">{words.nextLateText(dateInWords(late.next.latest))}</p>
          </div>
          <LinkButton look="primary" href={places.requestPage(late.id)}>
            {words.open}
          </LinkButton>
        </div>
      </Card>
    );
  }
  if (finding?.weight !== 'untrue' && (isNew || suggested >= manySuggested)) {
    return (
      <Card title={words.next}>
        <div className="next">
          <p>{suggested === 0 ? words.walkBegin : words.walkGoOn(suggested)}</p>
          <LinkButton look="primary" href={places.walk}>
            {isNew && suggested === 0 ? words.walkStart : words.walkOn}
          </LinkButton>
        </div>
      </Card>
    );
  }
  return (
    <Card title={words.next}>
      {finding && place ? (
        <div className="next">
          <div>
            <p>{finding.title}</p>
            <p className="muted">{finding.fix}</p>
          </div>
          <LinkButton look="primary" href={place.href}>
            {place.look ? words.look : words.answer}
          </LinkButton>
        </div>
      ) : (
        <p>{findings === undefined ? words.nextReading : words.nextNone}</p>
      )}
    </Card>
  );
}

/** So many suggestions are settled best on the walk, page by page. A few that came later are not. */
const manySuggested = 30;
