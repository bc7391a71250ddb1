import { navigate } from 'wouter/use-hash-location';
import { valueOf } from '../../../../src/inventory/answer.ts';
import { organizationOf } from '../../../../src/inventory/office-records.ts';
import { deckOf, deckProgress } from '../../../../src/review/deck.ts';
import { countFreshness, freshnessStates, reviewInterval } from '../../../../src/review/freshness.ts';
import { pastReviews, reviewSince, runningReview } from '../../../../src/review/running-review.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useCommand } from '../../data/commands.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { reviewWords as words } from '../../text/review.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { freshnessMarks } from './freshness-marks.ts';

/** Where the review stands, how fresh the records are, and what came of earlier reviews. */
export function ReviewOverview() {
  const office = useOffice();
  const today = useToday();
  const counts = countFreshness(office, today);
  const past = pastReviews(office);
  const { months } = reviewInterval(office);
  return (
    <Page title={words.title} about={words.about}>
      <div className="review-overview">
        <div className="stack">
          <RunningCard />
          <Card title={words.changes}>
            <p>{words.changesText}</p>
            <LinkButton href={places.officeChanges}>{words.changesGo}</LinkButton>
          </Card>
        </div>
        <div className="stack">
          <Card title={words.freshness}>
            <ul className="plain review-fresh">
              {freshnessStates.map((state) =>
                counts[state] === 0 ? null : (
                  <li key={state}>
                    <StateMark mark={freshnessMarks[state]} />
                    {words.inWords[state](counts[state], months)}
                  </li>
                ),
              )}
            </ul>
            <p className="small muted">
              {words.freshnessAbout[months]}{' '}
              <a href={places.recordForm(`${organizationOf(office).id}.reviewEvery`)}>{words.changeInterval}</a>
            </p>
          </Card>
          <Card title={words.past}>
            {past.length === 0 ? <p className="muted">{words.pastNone}</p> : null}
            <ul className="plain review-past" hidden={past.length === 0}>
              {past.map((review) => {
                const ended = dateInWords(valueOf(review.endedOn) ?? '');
                return (
                  <li key={review.id}>
                    <span>{words.pastOf(dateInWords(valueOf(review.startedOn) ?? ''), ended)}</span>
                    <a href={places.reviewMinute(review.id)} aria-label={words.readMinuteOf(ended)}>
                      {words.readMinute}
                    </a>
                  </li>
                );
              })}
            </ul>
          </Card>
        </div>
      </div>
    </Page>
  );
}

/** The review that goes on, or the way to begin one. */
function RunningCard() {
  const office = useOffice();
  const today = useToday();
  const start = useCommand('review.start');
  const message = useMessage();
  const review = runningReview(office);
  const deck = deckOf(office, { since: review ? reviewSince(review) : today, today });
  if (!review) {
    return (
      <Card title={words.start}>
        <p>{words.startText(deck.length)}</p>
        <Button
          look="primary"
          disabled={start.isPending}
          onClick={() =>
            start.mutate(
              {},
              {
                onSuccess: () => navigate(places.reviewCards.slice(1)),
                onError: (error) => message({ title: errorText(error), look: 'wrong' }),
              },
            )
          }
        >
          {words.start}
        </Button>
      </Card>
    );
  }
  const { at, cards, done, left } = deckProgress(deck);
  const begun = dateInWords(valueOf(review.startedOn) ?? today);
  return (
    <Card title={words.running}>
      <p className="review-at">{at === 0 ? words.allAnswered : words.at(at, cards)}</p>
      <p className="muted">
        {words.counts(done, left)}
        <br />
        {words.begunBy(begun, valueOf(review.startedBy) ?? '')}
      </p>
      <div className="row">
        {at === 0 ? null : (
          <LinkButton look="primary" href={places.reviewCards}>
            {words.goOn}
          </LinkButton>
        )}
        <LinkButton look={at === 0 ? 'primary' : 'plain'} href={places.endReview}>
          {at === 0 ? words.toEnd : words.endEarly}
        </LinkButton>
      </div>
    </Card>
  );
}
