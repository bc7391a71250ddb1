import { useRef, useState, type KeyboardEvent } from 'react';
import { cardsOf, countCards, type Card, type CardGroup } from '../../../../src/walk/cards.ts';
import * as places from '../../app/places.ts';
import { useKept } from '../../data/use-kept.ts';
import { useOffice } from '../../data/queries.ts';
import { confirmWords as words } from '../../text/walk.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card as Sheet } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { ConfirmCard } from './ConfirmCard.tsx';
import { isTyping, nextCard } from './next-card.ts';
import { useCardActions } from './use-card-actions.ts';

/** The suggested records, kind by kind: a list to look at, and one card at a time. */
export function ConfirmStep({ group }: { group: string | undefined }) {
  const groups = cardsOf(useOffice());
  const [later, setLater] = useKept<readonly string[]>(['walk', 'later'], []);
  const isOpen = (card: Card) => card.open && !later.includes(card.id);
  const current = groups.find(({ id }) => id === group) ?? groups.find(({ cards }) => cards.some(isOpen)) ?? groups[0];
  if (!current) return <EmptyState title={words.empty} text={words.emptyText} />;
  const { confirmed, all } = countCards(groups);
  const next = groups.find(({ id, cards }) => id !== current.id && cards.some(isOpen));
  return (
    <>
      <p className="walk-counted" role="status">
        <b>{words.counted(confirmed, all)}</b>
      </p>
      <PlaceTabs
        label={words.groups}
        tabs={groups.map(({ id, cards }) => ({
          href: places.walkStep('confirm', id),
          title: words.names[id],
          current: id === current.id,
          count: cards.filter((card) => card.open).length,
        }))}
      />
      {current.cards.some(isOpen) ? null : (
        <Sheet title={next ? words.groupDone : words.allDone}>
          {later.length > 0 && current.cards.some((card) => card.open) ? (
            <div className="row">
              <p>{words.laterLeft(current.cards.filter((card) => card.open).length)}</p>
              <Button small onClick={() => setLater([])}>
                {words.showLater}
              </Button>
            </div>
          ) : null}
          {next ? (
            <LinkButton look="primary" href={places.walkStep('confirm', next.id)}>
              {words.nextGroup(words.names[next.id])}
            </LinkButton>
          ) : (
            <p>{words.allDoneText}</p>
          )}
        </Sheet>
      )}
      <Group key={current.id} group={current} later={later} onLater={(id) => setLater([...later, id])} />
    </>
  );
}

interface GroupProps {
  group: CardGroup;
  later: readonly string[];
  onLater: (id: string) => void;
}

function Group({ group, later, onLater }: GroupProps) {
  const { cards } = group;
  const waits = (card: Card) => card.open && !later.includes(card.id);
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const [changing, setChanging] = useState(false);
  const { busy, confirm, remove } = useCardActions();
  const place = useRef<HTMLDivElement>(null);
  const current = cards.find(({ id }) => id === picked) ?? cards.find(waits) ?? cards[0];
  if (!current) return null;

  const waiting = cards.filter(waits);
  const show = (card: Card | undefined) => {
    setChanging(false);
    setPicked(card?.id);
    // The button that was pressed may be gone with its card: the keys go on working in the next one.
    place.current?.querySelector<HTMLElement>('.walk-card')?.focus();
  };
  const goOn = () => show(nextCard(cards, current.id, waits));
  const act = {
    // The next card comes at once; the file follows.
    yes: () => {
      confirm([current.id], words.confirmed(1));
      goOn();
    },
    change: () => setChanging(!changing),
    notHere: () => {
      remove(current);
      goOn();
    },
    later: () => {
      onLater(current.id);
      goOn();
    },
  };
  const move = (by: number) => {
    const index = cards.indexOf(current) + by;
    if (cards[index]) show(cards[index]);
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

  return (
    <div className="walk-confirm" role="presentation" ref={place} onKeyDown={onKeyDown}>
      <div className="walk-list">
        {waiting.length > 0 ? (
          <div className="walk-list-head">
            <Button
              disabled={busy}
              onClick={() => {
                confirm(
                  waiting.map(({ id }) => id),
                  words.confirmed(waiting.length),
                );
                place.current?.querySelector<HTMLElement>('.walk-card')?.focus();
              }}
            >
              {words.confirmThese(waiting.length, words.these[group.id])}
            </Button>
            <p className="small muted">{words.confirmTheseHelp}</p>
          </div>
        ) : null}
        <ul className="plain" aria-label={words.list}>
          {cards.map((card) => (
            <li key={card.id}>
              <button
                type="button"
                className="walk-line-card"
                tabIndex={card === current ? 0 : -1}
                aria-current={card === current ? 'true' : undefined}
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
  );
}
