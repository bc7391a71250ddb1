import { useQuery } from '@tanstack/react-query';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { cite } from '../../../../src/library/citations.ts';
import { deckOf, deckProgress } from '../../../../src/review/deck.ts';
import { findTrigger } from '../../../../src/review/triggers/triggers.ts';
import type { Trigger } from '../../../../src/review/triggers/trigger.ts';
import type { TriggerState } from '../../../../src/review/triggers/trigger-state.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useClient } from '../../data/client-context.tsx';
import { useCommand } from '../../data/commands.ts';
import { contractQuery, useOffice, useToday } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { cardWords, changeWords as words } from '../../text/review.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Chip } from '../../ui/marks.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { DeckEnd, DeckView } from './DeckView.tsx';

interface ChangeViewProps {
  id: string;
  /** `cards` for the next of its cards, or the key of one; without it what the change means. */
  card: string | undefined;
}

/** One change at the office: what it may bring, and the cards of what it may have made untrue. */
export function ChangeView({ id, card }: ChangeViewProps) {
  const trigger = findTrigger(id);
  const { data: state } = useQuery({
    ...contractQuery(useClient(), 'review.trigger', { trigger: id }),
    enabled: trigger !== undefined,
    placeholderData: (before) => before,
  });
  if (!trigger) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.missing} text={words.missingText}>
          <LinkButton look="primary" href={places.officeChanges}>
            {cardWords.toChanges}
          </LinkButton>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      key={card === undefined ? 'what' : 'cards'}
      title={trigger.ask}
      about={card === undefined ? trigger.about : undefined}
      actions={
        <LinkButton href={card === undefined ? places.officeChanges : places.officeChange(id)}>
          {cardWords.toChanges}
        </LinkButton>
      }
    >
      {state === undefined ? (
        <Skeleton label={words.reading} lines={6} />
      ) : card === undefined ? (
        <WhatItMeans trigger={trigger} state={state} />
      ) : (
        <ChangeCards id={id} keys={state.keys} cardKey={card === 'cards' ? undefined : card} />
      )}
    </Page>
  );
}

function useChangeDeck(keys: readonly string[]) {
  const today = useToday();
  return deckOf(useOffice(), { since: today, today, only: new Set(keys) });
}

function ChangeCards({ id, keys, cardKey }: { id: string; keys: readonly string[]; cardKey: string | undefined }) {
  const today = useToday();
  return (
    <DeckView
      deck={useChangeDeck(keys)}
      name={`${id}.${today}`}
      cardKey={cardKey}
      hrefOf={(key) => places.officeChange(id, key ?? 'cards')}
    >
      <DeckEnd
        title={cardWords.emptyChange}
        text={cardWords.emptyChangeText}
        href={places.officeChanges}
        go={cardWords.toChanges}
      />
    </DeckView>
  );
}

function WhatItMeans({ trigger, state }: { trigger: Trigger; state: TriggerState }) {
  const { cards, left } = deckProgress(useChangeDeck(state.keys));
  const { adds, cites = [], seeAlso } = trigger;
  return (
    <div className="review-steps">
      {state.blocks.length === 0 ? null : (
        <Card title={words.add}>
          <p className="muted">{words.addText}</p>
          <ul className="plain">
            {state.blocks.map((block) => (
              <Block key={block.id} slug={state.slug} block={block} />
            ))}
          </ul>
        </Card>
      )}
      <Card title={words.look}>
        <p>{cards === 0 ? words.lookNone : words.lookText(cards, left)}</p>
        {left === 0 ? null : (
          <LinkButton look="primary" href={places.officeChange(trigger.id, 'cards')}>
            {words.lookGo}
          </LinkButton>
        )}
      </Card>
      {adds.length === 0 && seeAlso === undefined && cites.length === 0 ? null : (
        <Card title={adds.length === 0 ? words.also : words.byHand}>
          <div className="row">
            {adds.map((type) => (
              <LinkButton key={type} href={places.addRecordHref(type)}>
                {type === 'evidence' ? words.evidence : definitionOf(type).plural}
              </LinkButton>
            ))}
            {seeAlso === 'requests' ? <LinkButton href={places.newRequest}>{words.requests}</LinkButton> : null}
            {seeAlso === 'toDo' ? <LinkButton href={places.toDo}>{words.toDo}</LinkButton> : null}
          </div>
          {cites.length === 0 ? null : (
            <p className="small muted">
              {words.law} {cites.map(cite).join(', ')}
            </p>
          )}
        </Card>
      )}
    </div>
  );
}

/** One thing that is usual at such an office: there already, or to be suggested. */
function Block({ slug, block }: { slug: string; block: TriggerState['blocks'][number] }) {
  const add = useCommand('pack.addBlock');
  const message = useMessage();
  const tell = useTellChange();
  const suggest = () =>
    add.mutate(
      { slug, blockId: block.id },
      {
        onSuccess: () => tell(words.suggested(block.name)),
        onError: (error) => message({ title: errorText(error), look: 'wrong' }),
      },
    );
  return (
    <li className="review-block">
      <div>
        <p>{block.ask}</p>
        <p className="small muted">{block.name}</p>
      </div>
      {block.ticked ? (
        <Chip mark="ok">{words.have}</Chip>
      ) : (
        <Button small disabled={add.isPending} aria-label={words.suggestName(block.name)} onClick={suggest}>
          {words.suggest}
        </Button>
      )}
    </li>
  );
}
