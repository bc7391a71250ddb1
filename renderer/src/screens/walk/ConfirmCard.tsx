import { useEffect, useId, useRef } from 'react';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { answerOf, findRecord } from '../../../../src/inventory/office-records.ts';
import { answersBehindCard, answersOnCard, questionsOnCard, type Card } from '../../../../src/walk/cards.ts';
import { useOffice } from '../../data/queries.ts';
import { confirmWords as words } from '../../text/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/marks.tsx';
import { AnswerField } from '../records/AnswerField.tsx';
import { useRecordSaving } from '../records/use-record-saving.ts';
import { wholeAnswer } from './whole-answer.ts';

interface ConfirmCardProps {
  card: Card;
  busy: boolean;
  changing: boolean;
  act: { yes: () => void; change: () => void; notHere: () => void; later: () => void };
}

/** One suggested record in plain words, with what can be said about it. */
export function ConfirmCard({ card, busy, changing, act }: ConfirmCardProps) {
  const office = useOffice();
  const heading = useId();
  const place = useRef<HTMLElement>(null);
  const { save } = useRecordSaving(card.id);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const record = findRecord(office, card.id);
  if (!record) return null;
  const answers = answersOnCard(card.type, record);
  const others = card.open ? answersBehindCard(card.type, record) : [];
  return (
    <section className="card card-open walk-card" ref={place} tabIndex={-1} aria-labelledby={heading}>
      <div className="walk-card-head">
        <p className="small muted">{definitionOf(card.type).singular}</p>
        {card.open ? <Chip mark="suggested">{words.state.open}</Chip> : <Chip mark="ok">{words.state.done}</Chip>}
      </div>
      <h2 id={heading}>{card.title}</h2>
      {changing ? (
        <div className="stack walk-card-fields">
          {questionsOnCard(card.type, record).map(({ name, field }) => (
            <AnswerField
              key={name}
              id={`${card.id}-${name}`}
              field={field}
              answer={answerOf(record, name)}
              onAnswer={async (answer) => await save({ answers: { [name]: answer } })}
            />
          ))}
        </div>
      ) : (
        <>
          <dl className="card-facts">
            {answers.map(({ name, field }) => (
              <div key={name}>
                <dt>{field.label}</dt>
                <dd>{wholeAnswer(office, field, answerOf(record, name))}</dd>
              </div>
            ))}
          </dl>
          {others.length === 0 ? null : (
            <p className="small walk-card-also">
              <span className="muted">{words.also}</span>{' '}
              {others.map(({ name, field }) => (
                <span key={name}>
                  <span className="muted">{field.label}:</span> {wholeAnswer(office, field, answerOf(record, name))}
                </span>
              ))}
            </p>
          )}
          {record.note === '' ? null : (
            <p className="small muted">
              <b>{words.why}</b> {record.note}
            </p>
          )}
        </>
      )}
      <div className="row walk-card-acts">
        {card.open ? (
          <Button look="primary" disabled={busy} onClick={act.yes} aria-keyshortcuts="y">
            {words.yes}
          </Button>
        ) : null}
        <Button onClick={act.change} aria-expanded={changing} aria-keyshortcuts="c">
          {changing ? words.changeEnd : words.change}
        </Button>
        {card.type === 'organization' ? null : (
          <Button disabled={busy} onClick={act.notHere} aria-keyshortcuts="n">
            {words.notHere}
          </Button>
        )}
        {card.open ? (
          <Button look="quiet" onClick={act.later} aria-keyshortcuts="l">
            {words.later}
          </Button>
        ) : null}
      </div>
      <p className="small muted">{words.keys}</p>
    </section>
  );
}
