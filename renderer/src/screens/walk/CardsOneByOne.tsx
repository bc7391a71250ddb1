import { type KeyboardEvent } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Card, CardGroup, CardGroupId } from '../../../../src/walk/cards.ts';
import * as places from '../../app/places.ts';
import { useKept } from '../../data/use-kept.ts';
import { confirmWords as words } from '../../text/walk.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { ConfirmCard } from './ConfirmCard.tsx';
import { isTyping, nextCard } from './next-card.ts';
import type { CardActions } from './use-card-actions.ts';
import { useWalkPlace } from './use-walk-place.ts';
import { WalkFoot } from './WalkFoot.tsx';

interface CardsOneByOneProps {
  group: CardGroup;
  current: Card;
  /** The kind of cards to go on with, when one has cards that wait. */
  next: CardGroupId | undefined;
  later: readonly string[];
  actions: CardActions;
}

/** The cards of a kind as a list, and one of them to be judged. The card stands in the address, so that nobody loses it. */
export function CardsOneByOne({ group, current, next, later, actions }: CardsOneByOneProps) {
  const { cards } = group;
  const [changing, setChanging] = useKept(['walk', 'changing', current.id], false);
  const { busy, confirm, remove } = actions;
  const { note, move: moveTo } = useWalkPlace();
  const waits = (card: Card) => card.open && !later.includes(card.id);
  const show = (card: Card | undefined) =>
    navigate(places.walkStep('confirm', group.id, card?.id).slice(1), { replace: true });
  const following = nextCard(cards, current.id, waits);
  const onwards = { step: 'confirm', part: group.id, card: following?.id, here: true } as const;
  const act = {
    // The next card comes at once; the file follows.
    yes: () => {
      confirm([current.id], words.confirmed(1), moveTo(onwards));
      show(following);
    },
    change: () => setChanging(!changing),
    notHere: () => {
      remove(current, moveTo(onwards));
      show(following);
    },
    later: () => {
      note({ ...onwards, later: [...later, current.id] });
      show(following);
    },
  };
  const move = (by: number) => {
    const card = cards[cards.findIndex(({ id }) => id === current.id) + by];
    if (card) show(card);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const keys: Record<string, () => void> = {
      y: () => (current.open ? act.yes() : undefined),
      c: act.change,
      n: () => (current.type === 'organization' ? undefined : act.notHere()),
      l: () => (current.open ? act.later() : undefined),
      ArrowDown: () => move(1),
      ArrowRight: () => move(1),
      ArrowUp: () => move(-1),
      ArrowLeft: () => move(-1),
    };
    const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!key) return;
    event.preventDefault();
    key();
  };

  const settled = !cards.some(waits);
  return (
    <>
      <div className="walk-confirm" role="presentation" onKeyDown={onKeyDown}>
        <div className="walk-list">
          <LinkButton small href={places.walkStep('confirm', group.id)}>
            {words.allOnOnePage}
          </LinkButton>
          <ul className="plain card-lines" aria-label={words.list}>
            {cards.map((card) => (
              <li key={card.id}>
                <button
                  type="button"
                  className="card-line"
                  tabIndex={card.id === current.id ? 0 : -1}
                  aria-current={card.id === current.id ? 'true' : undefined}
                  onClick={() => show(card)}
                >
                  <span>{card.title}</span>
                  <span className="small">
                    {!card.open ? words.state.done : later.includes(card.id) ? words.state.later : words.state.open}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
        <ConfirmCard key={current.id} card={current} busy={busy} changing={changing} act={act} />
      </div>
      <WalkFoot current="confirm">
        {settled && next ? (
          <LinkButton look="primary" href={places.walkStep('confirm', next)}>
            {words.nextGroup(words.names[next])}
          </LinkButton>
        ) : undefined}
      </WalkFoot>
    </>
  );
}
