import { cardsOf, countCards, type Card } from '../../../../src/walk/cards.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { confirmWords as words } from '../../text/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { CardsOneByOne } from './CardsOneByOne.tsx';
import { CardsOnOnePage } from './CardsOnOnePage.tsx';
import { useCardActions } from './use-card-actions.ts';
import { useWalkPlace } from './use-walk-place.ts';
import { WalkFoot } from './WalkFoot.tsx';
import '../../app/CardLines.css';
import './ConfirmStep.css';

interface ConfirmStepProps {
  /** The kind of cards. */
  group: string | undefined;
  /** The card that is looked at; without it the cards of the kind stand on one page. */
  card: string | undefined;
}

/** The suggested records, kind by kind: all of a kind on one page, or one card at a time. */
export function ConfirmStep({ group, card: cardId }: ConfirmStepProps) {
  const groups = cardsOf(useOffice());
  const { place, note } = useWalkPlace();
  const actions = useCardActions();
  const later = place?.later ?? [];
  const isWaiting = (card: Card) => card.open && !later.includes(card.id) && !actions.sent.has(card.id);
  const current =
    groups.find(({ id }) => id === group) ?? groups.find(({ cards }) => cards.some(isWaiting)) ?? groups[0];
  if (!current) {
    return (
      <>
        <EmptyState title={words.empty} text={words.emptyText} />
        <WalkFoot current="confirm" />
      </>
    );
  }
  const { confirmed, all } = countCards(groups);
  const at = groups.indexOf(current);
  const inOrder = [...groups.slice(at + 1), ...groups.slice(0, at)];
  const next = inOrder.find(({ cards }) => cards.some(isWaiting))?.id;
  const putOff = current.cards.filter((card) => card.open && later.includes(card.id)).length;
  const card = current.cards.find(({ id }) => id === cardId);
  return (
    <>
      <PlaceTabs
        label={words.groups}
        tabs={groups.map(({ id, cards }) => ({
          href: places.walkStep('confirm', id),
          title: words.names[id],
          current: id === current.id,
          count: cards.filter((one) => one.open).length,
        }))}
      />
      <p className="walk-counted" role="status">
        {words.counted(confirmed, all)}
      </p>
      {putOff === 0 ? null : (
        <div className="row">
          <p>{words.laterLeft(putOff)}</p>
          <Button small onClick={() => note({ later: [] })}>
            {words.showLater}
          </Button>
        </div>
      )}
      {card ? (
        <CardsOneByOne group={current} current={card} next={next} later={later} actions={actions} />
      ) : (
        <CardsOnOnePage key={current.id} group={current} next={next} later={later} actions={actions} />
      )}
    </>
  );
}
