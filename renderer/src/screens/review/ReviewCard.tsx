import { useEffect, useId, useRef } from 'react';
import { definitionOf, fieldsOf } from '../../../../src/inventory/definitions.ts';
import { answerOf, findRecord, recordTitle } from '../../../../src/inventory/office-records.ts';
import type { DeckCard, DeckItem } from '../../../../src/review/deck.ts';
import { isOnlySuggested, lookedAt } from '../../../../src/review/looked-at.ts';
import { partsOfType } from '../../../../src/review/review-types.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { cardWords as words } from '../../text/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/marks.tsx';
import { AnswerField } from '../records/AnswerField.tsx';
import { AgreementNote } from './AgreementNote.tsx';
import { CardSentences } from './CardSentences.tsx';
import { CardText } from './CardText.tsx';
import type { DeckActions } from './use-deck-actions.ts';

/** What the keys and the buttons of a card do. */
export interface CardActs {
  yes: () => void;
  change: () => void;
  gone: () => void;
  later: () => void;
  undo: () => void;
}

interface ReviewCardProps {
  card: DeckCard;
  item: DeckItem;
  answered: boolean;
  changing: boolean;
  canUndo: boolean;
  act: CardActs;
  save: DeckActions['save'];
}

/** One record, or one part of it, with what it says and what can be said about it. */
export function ReviewCard({ card, item, answered, changing, canUndo, act, save }: ReviewCardProps) {
  const office = useOffice();
  const heading = useId();
  const place = useRef<HTMLElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    if (changing)
      form.current
        ?.querySelector<HTMLElement>('.answer input, .answer textarea, .answer select, .answer button')
        ?.focus();
  }, [changing]);
  const record = findRecord(office, item.id);
  if (!record) return null;
  const { type } = card;
  const part = item.part === undefined ? undefined : partsOfType(type)[item.part];
  const looked = lookedAt(type, record, part?.fields);
  const { newest, unconfirmed } = looked;
  const questions = fieldsOf(type).filter(([name]) => part === undefined || part.fields.includes(name));
  return (
    <div className="review-pair">
      <section className="review-card" ref={place} tabIndex={-1} aria-labelledby={heading}>
        <div className="review-card-head">
          <p className="small muted">
            {definitionOf(type).plural} · {words.harm[card.harm]}
          </p>
          {answered ? <Chip mark="ok">{words.answered}</Chip> : null}
        </div>
        <h2 id={heading}>
          {part?.title ?? recordTitle(type, record)}{' '}
          <a className="small review-id" href={places.recordForm(record.id)}>
            {record.id}
          </a>
        </h2>
        {changing ? (
          <div className="stack" ref={form}>
            {questions.map(([name, field]) => (
              <AnswerField
                key={name}
                id={`${record.id}-${name}`}
                field={field}
                answer={answerOf(record, name)}
                onAnswer={async (answer) => await save(record.id, name, answer)}
              />
            ))}
          </div>
        ) : (
          <CardText type={type} record={record} fields={part?.fields} />
        )}
        <AgreementNote id={record.id} />
        <p className="small muted">
          {newest && unconfirmed === 0 ? words.lastConfirmed(dateInWords(newest.on), newest.by) : words.neverConfirmed}
        </p>
        <div className="row review-acts">
          <Button look="primary" onClick={act.yes} aria-keyshortcuts="y">
            {changing ? words.changeEnd : isOnlySuggested(looked) ? words.yesSuggested : words.yes}
          </Button>
          {changing ? null : (
            <Button onClick={act.change} aria-keyshortcuts="c">
              {words.change}
            </Button>
          )}
          {type === 'organization' ? null : (
            <Button onClick={act.gone} aria-keyshortcuts="g">
              {isOnlySuggested(looked) ? words.notHere : words.gone}
            </Button>
          )}
          <Button look="quiet" onClick={act.later} aria-keyshortcuts="l">
            {words.later}
          </Button>
          <Button look="quiet" onClick={act.undo} disabled={!canUndo} aria-keyshortcuts="u">
            {words.undo}
          </Button>
        </div>
        <p className="small muted">{type === 'organization' ? words.keysOfOffice : words.keys}</p>
      </section>
      <CardSentences id={record.id} fields={part?.fields} changing={changing} />
    </div>
  );
}
