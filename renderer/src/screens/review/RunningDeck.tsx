import { Redirect } from 'wouter';
import { valueOf } from '../../../../src/inventory/answer.ts';
import { deckOf } from '../../../../src/review/deck.ts';
import { reviewSince, runningReview } from '../../../../src/review/running-review.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { cardWords, reviewWords as words } from '../../text/review.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DeckEnd, DeckView } from './DeckView.tsx';

/** The cards of the review that goes on. */
export function RunningDeck({ cardKey }: { cardKey: string | undefined }) {
  const office = useOffice();
  const today = useToday();
  const review = runningReview(office);
  if (!review) return <Redirect to={places.review.slice(1)} replace />;
  const deck = deckOf(office, { since: reviewSince(review), today });
  return (
    <Page
      title={cardWords.ask}
      about={words.begunBy(dateInWords(reviewSince(review)), valueOf(review.startedBy) ?? '')}
      actions={<LinkButton href={places.review}>{cardWords.back}</LinkButton>}
    >
      <DeckView
        deck={deck}
        name={review.id}
        cardKey={cardKey}
        hrefOf={(key) => (key === undefined ? places.reviewCards : places.reviewCard(key))}
      >
        <DeckEnd title={cardWords.empty} text={cardWords.emptyText} href={places.endReview} go={cardWords.toEnd} />
      </DeckView>
    </Page>
  );
}
