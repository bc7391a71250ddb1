import { Redirect } from 'wouter';
import * as places from '../../app/places.ts';
import { ChangesList } from './ChangesList.tsx';
import { ChangeView } from './ChangeView.tsx';
import { EndView } from './EndView.tsx';
import { MinuteView } from './MinuteView.tsx';
import { ReviewOverview } from './ReviewOverview.tsx';
import { RunningDeck } from './RunningDeck.tsx';
import './DeckView.css';
import './ReviewScreen.css';

interface Address {
  view: string | undefined;
  /** The key of a card, the id of a review, or the name of a change. */
  item: string | undefined;
  /** A card of a change. */
  card: string | undefined;
}

/** Looking through all records: overview, cards, end, minutes, and what changed at the office. */
export function ReviewScreen({ view, item, card }: Address) {
  switch (view) {
    case undefined:
      return <ReviewOverview />;
    case 'cards':
      return <RunningDeck cardKey={item} />;
    case 'end':
      return <EndView />;
    case 'minute':
      return <MinuteView id={item ?? ''} />;
    case 'changes':
      return item === undefined ? <ChangesList /> : <ChangeView key={item} id={item} card={card} />;
    default:
      return <Redirect to={places.review.slice(1)} replace />;
  }
}
