import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Card, CardGroup, CardGroupId } from '../../../../src/walk/cards.ts';
import * as places from '../../app/places.ts';
import { confirmWords as words, stepWords, walkWords } from '../../text/walk.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { SuggestedSheet } from './SuggestedSheet.tsx';
import type { CardActions } from './use-card-actions.ts';
import { useWalkPlace } from './use-walk-place.ts';
import { WalkFoot } from './WalkFoot.tsx';

interface CardsOnOnePageProps {
  group: CardGroup;
  /** The kind of cards to go on with, when one has cards that wait. */
  next: CardGroupId | undefined;
  later: readonly string[];
  actions: CardActions;
}

/** All cards of a kind to be read on one page, and under them one “yes” for those that wait. */
export function CardsOnOnePage({ group, next, later, actions }: CardsOnOnePageProps) {
  const { cards } = group;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever came here by the button under the kind before reads on at the top; others keep their place.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const waiting = cards.filter((card) => card.open && !later.includes(card.id));
  const { move } = useWalkPlace();
  const step = next === undefined ? 'who-gets-it' : 'confirm';
  const goOn = places.walkStep(step, next);
  const nextName = next === undefined ? stepWords['who-gets-it'].short : words.names[next];
  const first = waiting[0] ?? cards[0];
  const open = (card: Card) => navigate(places.walkStep('confirm', group.id, card.id).slice(1));
  return (
    <section className="walk-page" aria-labelledby="walk-page-title">
      <div className="walk-page-head">
        <div>
          <h2 id="walk-page-title" ref={heading} tabIndex={-1}>
            {waiting.length === 0 ? words.groupDone : words.onePage(waiting.length, words.these[group.id])}
          </h2>
          {waiting.length === 0 ? null : <p className="muted">{words.onePageHelp}</p>}
        </div>
        {first ? (
          <LinkButton small href={places.walkStep('confirm', group.id, first.id)}>
            {words.oneByOne}
          </LinkButton>
        ) : null}
      </div>
      <SuggestedSheet label={words.list} cards={cards} later={later} onOpen={open} />
      <WalkFoot current="confirm">
        {waiting.length === 0 ? (
          <LinkButton look="primary" href={goOn}>
            {walkWords.next(nextName)}
          </LinkButton>
        ) : (
          <Button
            look="primary"
            onClick={() => {
              actions.confirm(
                waiting.map(({ id }) => id),
                words.confirmed(waiting.length),
                move({ step, part: next, card: undefined, here: true }),
              );
              window.scrollTo(0, 0);
              navigate(goOn.slice(1));
            }}
          >
            {words.yesToAll(waiting.length, nextName)}
          </Button>
        )}
      </WalkFoot>
    </section>
  );
}
