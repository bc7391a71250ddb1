import type { KeyboardEvent } from 'react';
import { answerOf, findRecord } from '../../../../src/inventory/office-records.ts';
import { answersBehindCard, answersOnCard, type Card } from '../../../../src/walk/cards.ts';
import { useOffice } from '../../data/queries.ts';
import { confirmWords as words } from '../../text/walk.ts';
import { Chip } from '../../ui/marks.tsx';
import { useDrawn } from '../../ui/use-drawn.ts';
import { wholeAnswer } from './whole-answer.ts';
import './SuggestedSheet.css';

interface SuggestedSheetProps {
  label: string;
  cards: readonly Card[];
  /** Cards that were put off. */
  later: readonly string[];
  /** Opens one card; without it the lines are only read. */
  onOpen?: ((card: Card) => void) | undefined;
}

/** Longer sheets come onto the screen in parts, what is seen first. */
const longSheet = 100;

/**
 * Cards on one page, each with every word that a “yes” to all of them confirms: nothing is cut off or left out. The titles
 * are one stop of the Tab key; arrow keys go from one to the next.
 */
export function SuggestedSheet({ label, cards, later, onOpen }: SuggestedSheetProps) {
  const stop = cards.find((card) => card.open) ?? cards[0];
  const drawn = useDrawn({ length: cards.length, isLong: cards.length > longSheet });
  return (
    <ul className="plain walk-sheet" aria-label={label}>
      {cards.slice(0, drawn).map((card) => (
        <li key={card.id}>
          <div className="walk-sheet-head">
            {onOpen ? (
              <button
                type="button"
                className="walk-sheet-title"
                tabIndex={card === stop ? 0 : -1}
                onClick={() => onOpen(card)}
                onKeyDown={move}
              >
                {card.title}
              </button>
            ) : (
              <h3>{card.title}</h3>
            )}
          </div>
          <Says card={card} />
          <div className="walk-sheet-state">
            <State card={card} later={later.includes(card.id)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function State({ card, later }: { card: Card; later: boolean }) {
  if (!card.open) return <Chip mark="ok">{words.state.done}</Chip>;
  return later ? <Chip mark="none">{words.state.later}</Chip> : <Chip mark="suggested">{words.state.open}</Chip>;
}

function Says({ card }: { card: Card }) {
  const office = useOffice();
  const record = findRecord(office, card.id);
  if (!record) return null;
  const answers = [...answersOnCard(card.type, record), ...answersBehindCard(card.type, record)].filter(({ name }) => {
    const answer = answerOf(record, name);
    return !('value' in answer) || answer.value !== card.title;
  });
  return (
    <p className="walk-sheet-says">
      {answers.map(({ name, field }) => (
        <span key={name}>
          <span className="muted">{field.label}:</span> {wholeAnswer(office, field, answerOf(record, name))}
        </span>
      ))}
      {record.note === '' ? null : <small className="muted">{record.note}</small>}
    </p>
  );
}

function move(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : '';
  if (by === '') return;
  event.preventDefault();
  event.currentTarget.closest('li')?.[by]?.querySelector<HTMLElement>('.walk-sheet-title')?.focus();
}
