import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { findRecord, titleOfRecord } from '../../../../src/inventory/office-records.ts';
import { cardWith, deckProgress, nextCard, type DeckCard, type DeckItem } from '../../../../src/review/deck.ts';
import { isOnlySuggested, lookedAt } from '../../../../src/review/looked-at.ts';
import { useUndo } from '../../app/use-undo.ts';
import { useOffice } from '../../data/queries.ts';
import { useKept } from '../../data/use-kept.ts';
import { cardWords as words } from '../../text/review.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { isTextual } from './is-textual.ts';
import { GoneDialog } from './GoneDialog.tsx';
import { HeapCard } from './HeapCard.tsx';
import { ReviewCard, type CardActs } from './ReviewCard.tsx';
import { useDeckActions } from './use-deck-actions.ts';
import { usePutOff } from './use-put-off.ts';

interface DeckViewProps {
  deck: readonly DeckCard[];
  /** Under which name the cards that are put off are noted. */
  name: string;
  /** The key in the address; without it, or when there is no such card, the next one. */
  cardKey: string | undefined;
  /** The address of a card, or of the next one. */
  hrefOf: (key: string | undefined) => string;
  /** What stands there when every card is answered. */
  children: ReactNode;
}

/** The cards one at a time, by mouse or by keys. Which one comes next follows from the records. */
export function DeckView({ deck: kept, name, cardKey, hrefOf, children }: DeckViewProps) {
  const office = useOffice();
  const actions = useDeckActions();
  const canUndo = useUndo().canUndo || actions.sent.size > 0;
  const [later, setLater] = usePutOff(name);
  const [leaving, setLeaving] = useState<string | undefined>(undefined);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  // One of many that is looked at alone.
  const [alone, setAlone] = useState<string | undefined>(undefined);
  // What was answered a moment ago is answered, whether the file knows it yet or not.
  const isOpen = (item: DeckItem): boolean => !item.done && !actions.sent.has(item.key);
  const deck = kept.map((card) => (card.done ? card : { ...card, done: !card.items.some(isOpen) }));
  const card = (cardKey === undefined ? undefined : cardWith(deck, cardKey)) ?? nextCard(deck, later);
  const item = card?.items.length === 1 ? card.items[0] : card?.items.find(({ key }) => key === alone);
  const [changing, setChanging] = useKept(['review', 'changing', item?.key ?? ''], false);
  const { cards, done } = deckProgress(deck, later);
  const putOff = deck.filter((one) => !one.done && later.has(one.key)).length;
  if (!card) return children;

  const open = card.items.filter(isOpen).map(({ key }) => key);
  const show = (key: string | undefined) => {
    setAlone(undefined);
    navigate(hrefOf(key).slice(1), { replace: true });
  };
  const goOn = () => {
    setChanging(false);
    show(undefined);
  };
  const move = (by: number) => {
    const found = deck[deck.findIndex(({ key }) => key === card.key) + by];
    if (found) show(found.key);
  };
  const sayYes = (keys: readonly string[]) => {
    if (keys.length === 0) return;
    const [first = ''] = keys;
    const title = titleOfRecord(office, first.split('.')[0] ?? first);
    actions.confirm(keys, keys.length === 1 ? words.confirmed(title) : words.confirmedMany(keys.length));
    setUnticked(new Set());
    goOn();
  };
  const act: CardActs = {
    yes: () => {
      // What was typed and does not fit its question is not in the file: a yes would pass over it.
      const wrong = changing ? document.querySelector<HTMLElement>('.review-card [aria-invalid="true"]') : null;
      if (wrong) wrong.focus();
      else sayYes(item ? [item.key] : open.filter((key) => !unticked.has(key)));
    },
    change: () => {
      if (!item) return;
      setChanging(true);
      // It stays where it is, even when the new answer is all that was asked.
      if (item.key !== alone) show(item.key);
    },
    gone: () => {
      if (!item || card.type === 'organization') return;
      const record = findRecord(office, item.id);
      if (!record || !isOnlySuggested(lookedAt(card.type, record))) {
        setLeaving(item.id);
        return;
      }
      actions.remove(item.key, item.id, words.removed(titleOfRecord(office, item.id)));
      goOn();
    },
    later: () => {
      setLater(new Set([...later, card.key]));
      goOn();
    },
    undo: () => (canUndo ? actions.undo() : undefined),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTextual(event.target) || leaving !== undefined) return;
    const keys: Record<string, () => void> = {
      y: act.yes,
      c: act.change,
      g: act.gone,
      l: act.later,
      u: act.undo,
      ArrowRight: () => move(1),
      ArrowLeft: () => move(-1),
    };
    const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!key) return;
    event.preventDefault();
    key();
  };

  return (
    <div className="review-deck" role="presentation" onKeyDown={onKeyDown}>
      <div className="review-line">
        <p role="status">
          <b>{words.deck(deck.findIndex(({ key }) => key === card.key) + 1, cards)}</b>{' '}
          <span className="muted">
            · {words.done(done)}
            {putOff === 0 ? null : ` · ${words.putOff(putOff)}`}
          </span>
        </p>
        <div className="row">
          {putOff === 0 ? null : (
            <Button small onClick={() => setLater(new Set())}>
              {words.showPutOff}
            </Button>
          )}
          <Button small look="quiet" onClick={() => move(-1)}>
            {words.previous}
          </Button>
          <Button small look="quiet" onClick={() => move(1)}>
            {words.next}
          </Button>
        </div>
      </div>
      {item ? (
        <ReviewCard
          key={item.key}
          card={card}
          item={item}
          answered={!isOpen(item)}
          changing={changing}
          canUndo={canUndo}
          act={act}
          save={actions.save}
        />
      ) : (
        <HeapCard
          key={card.key}
          card={card}
          open={open}
          unticked={unticked}
          canUndo={canUndo}
          act={act}
          onTick={(key, ticked) =>
            setUnticked(ticked ? new Set([...unticked].filter((one) => one !== key)) : new Set([...unticked, key]))
          }
          onAlone={(key) => {
            show(card.key);
            setAlone(key);
          }}
        />
      )}
      {leaving === undefined ? null : (
        <GoneDialog
          id={leaving}
          onClose={() => setLeaving(undefined)}
          onGone={(ids, lastDay) => {
            const title = titleOfRecord(office, leaving);
            setLeaving(undefined);
            actions.end(
              [...ids, ...(item ? [item.key] : [])],
              ids,
              lastDay,
              ids.length === 1 ? words.ended(title) : words.endedMany(ids.length),
            );
            goOn();
          }}
        />
      )}
    </div>
  );
}

/** The way on when every card is answered. */
export function DeckEnd({ title, text, href, go }: { title: string; text: string; href: string; go: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The card that had the focus is gone.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="card review-end">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <LinkButton look="primary" href={href}>
        {go}
      </LinkButton>
    </div>
  );
}
