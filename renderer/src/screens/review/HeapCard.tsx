import { useEffect, useId, useRef } from 'react';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { findRecord, recordTitle } from '../../../../src/inventory/office-records.ts';
import type { DeckCard } from '../../../../src/review/deck.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { cardWords as words } from '../../text/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/marks.tsx';
import { CardText } from './CardText.tsx';
import type { CardActs } from './ReviewCard.tsx';

interface HeapCardProps {
  card: DeckCard;
  /** Keys of those that are still to be answered. */
  open: readonly string[];
  /** Keys of those that are not ticked. */
  unticked: ReadonlySet<string>;
  canUndo: boolean;
  act: Pick<CardActs, 'yes' | 'later' | 'undo'>;
  onTick: (key: string, ticked: boolean) => void;
  /** Shows one of them on a card of its own. */
  onAlone: (key: string) => void;
}

/** Several simple records of a kind that may be said yes to at once. What is not so any more is unticked, or looked at alone. */
export function HeapCard({ card, open, unticked, canUndo, act, onTick, onAlone }: HeapCardProps) {
  const office = useOffice();
  const heading = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const { type } = card;
  const ticked = open.filter((key) => !unticked.has(key)).length;
  return (
    <section className="review-card" ref={place} tabIndex={-1} aria-labelledby={heading}>
      <div className="review-card-head">
        <p className="small muted">{words.harm[card.harm]}</p>
        {open.length === 0 ? <Chip mark="ok">{words.answered}</Chip> : null}
      </div>
      <h2 id={heading}>{words.heap(definitionOf(type).plural)}</h2>
      <ul className="plain review-heap">
        {card.items.map(({ key, id }) => {
          const record = findRecord(office, id);
          if (!record) return null;
          const title = recordTitle(type, record);
          const isOpen = open.includes(key);
          return (
            <li key={key}>
              {isOpen ? (
                <input
                  type="checkbox"
                  aria-label={words.tick(title)}
                  checked={!unticked.has(key)}
                  onChange={(event) => onTick(key, event.target.checked)}
                />
              ) : (
                <Chip mark="ok">{words.answered}</Chip>
              )}
              <div>
                <h3>
                  {title}{' '}
                  <a className="small review-id" href={places.recordForm(id)}>
                    {id}
                  </a>
                </h3>
                <CardText type={type} record={record} brief />
              </div>
              <Button small look="quiet" aria-label={words.oneName(title)} onClick={() => onAlone(key)}>
                {words.one}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="row review-acts">
        <Button look="primary" disabled={ticked === 0} onClick={act.yes} aria-keyshortcuts="y">
          {ticked === open.length ? words.yesAll(ticked) : words.yesSome(ticked)}
        </Button>
        <Button look="quiet" onClick={act.later} aria-keyshortcuts="l">
          {words.later}
        </Button>
        <Button look="quiet" onClick={act.undo} disabled={!canUndo} aria-keyshortcuts="u">
          {words.undo}
        </Button>
      </div>
      <p className="small muted">{words.keysOfMany}</p>
    </section>
  );
}
