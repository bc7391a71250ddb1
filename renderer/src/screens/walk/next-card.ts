import type { Card } from '../../../../src/walk/cards.ts';

/** The card to look at after one is settled: the next that waits, else the first that waits, else none. */
export function nextCard(cards: readonly Card[], after: string, waits: (card: Card) => boolean): Card | undefined {
  const index = cards.findIndex(({ id }) => id === after);
  const others = [...cards.slice(index + 1), ...cards.slice(0, Math.max(index, 0))];
  return others.find(waits);
}

/** True where letters are typed or chosen, so that they are no commands. */
export function isTyping(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [role="combobox"], [role="menu"]') !== null
  );
}
