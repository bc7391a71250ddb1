import { deckOf, deckProgress } from '../../../../src/review/deck.ts';
import { countFreshness, freshnessStates, reviewInterval } from '../../../../src/review/freshness.ts';
import { reviewSince, runningReview } from '../../../../src/review/running-review.ts';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { homeWords as words } from '../../text/home.ts';
import { reviewWords } from '../../text/review.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { freshnessMarks } from '../review/freshness-marks.ts';

/** How fresh the records are, the review where one goes on, and the way to say that something changed. */
export function ReviewCard() {
  const review = runningReview(useOffice());
  return (
    <Card title={words.review}>
      <div className="next">
        {review ? <Running since={reviewSince(review)} /> : <Fresh />}
        <p>
          <a href={places.officeChanges}>{words.reviewChanged}</a>
        </p>
      </div>
    </Card>
  );
}

function Running({ since }: { since: string }) {
  const today = useToday();
  const { at, cards, done, left } = deckProgress(deckOf(useOffice(), { since, today }));
  return (
    <>
      <p>
        <b>{at === 0 ? reviewWords.allAnswered : reviewWords.at(at, cards)}</b>
      </p>
      <p className="muted">{reviewWords.counts(done, left)}</p>
      <LinkButton href={at === 0 ? places.endReview : places.reviewCards}>
        {at === 0 ? words.reviewEnd : words.reviewGoOn}
      </LinkButton>
    </>
  );
}

/** The states that have records, in words; what is stale comes with the way to look at it. */
function Fresh() {
  const today = useToday();
  const office = useOffice();
  const counts = countFreshness(office, today);
  const { months } = reviewInterval(office);
  const isStale = counts.due + counts.outdated > 0;
  return (
    <>
      <ul className="plain home-fresh">
        {freshnessStates.map((state) =>
          counts[state] === 0 ? null : (
            <li key={state}>
              <StateMark mark={freshnessMarks[state]} />
              {reviewWords.inWords[state](counts[state], months)}
            </li>
          ),
        )}
      </ul>
      <LinkButton href={places.review}>{isStale ? words.reviewStart : words.reviewOpen}</LinkButton>
    </>
  );
}
