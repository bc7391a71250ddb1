import { describe, expect, it } from 'vitest';
import { moveInGrid } from '../../../renderer/src/ui/move-in-grid.ts';
import { movedTo } from '../../../renderer/src/screens/walk/moved-to.ts';
import { nextCard } from '../../../renderer/src/screens/walk/next-card.ts';
import type { Card } from '../../../src/walk/cards.ts';

describe('the next card', () => {
  const card = (id: string, open = true): Card => ({ id, type: 'purpose', title: id, open });
  const cards = [card('a'), card('b', false), card('c'), card('d')];
  const waits = ({ open }: Card): boolean => open;

  it('is the next one that waits, and after the last the first that was left', () => {
    expect(nextCard(cards, 'a', waits)?.id).toBe('c');
    expect(nextCard(cards, 'd', waits)?.id).toBe('a');
  });

  it('is none when only the one just settled would be left', () => {
    expect(nextCard([card('a'), card('b', false)], 'a', waits)).toBeUndefined();
    expect(nextCard(cards, 'gone', waits)?.id).toBe('a');
  });
});

describe('where somebody is in the walk', () => {
  const here = { step: 'confirm', part: 'data', card: 'E-002', later: ['E-001'], here: true } as const;
  const place = { ...here, later: [...here.later] };

  it('changes in parts, and is nothing to note when it stays', () => {
    expect(movedTo(place, { card: 'E-002', here: true })).toBeUndefined();
    expect(movedTo({ here: true, later: [], step: 'laws' }, { part: undefined, card: undefined })).toBeUndefined();
    expect(movedTo(place, { card: undefined })).toEqual({
      step: 'confirm',
      part: 'data',
      later: ['E-001'],
      here: true,
    });
    expect(movedTo(place, { later: ['E-001', 'E-003'], card: 'E-004' })).toEqual({
      ...place,
      later: ['E-001', 'E-003'],
      card: 'E-004',
    });
  });

  it('begins with the laws for somebody who was never there', () => {
    expect(movedTo(null, {})).toEqual({ step: 'laws', later: [], here: false });
  });
});

describe('keys in the grid', () => {
  const size = { rows: 60, columns: 30 };
  const from = { row: 5, column: 7 };

  it.each([
    ['ArrowUp', 4, 7],
    ['ArrowDown', 6, 7],
    ['ArrowLeft', 5, 6],
    ['ArrowRight', 5, 8],
    ['PageUp', 0, 7],
    ['PageDown', 15, 7],
    ['Home', 5, 0],
    ['End', 5, 29],
  ])('%s leads to row %i, column %i', (key, row, column) => {
    expect(moveInGrid(key, from, size)).toEqual({ row, column });
  });

  it('lead to the corners with Ctrl, never out of the grid, and nowhere for letters', () => {
    expect(moveInGrid('Home', from, size, true)).toEqual({ row: 0, column: 0 });
    expect(moveInGrid('End', from, size, true)).toEqual({ row: 59, column: 29 });
    expect(moveInGrid('ArrowLeft', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
    expect(moveInGrid('ArrowDown', { row: 59, column: 0 }, size)).toEqual({ row: 59, column: 0 });
    expect(moveInGrid('y', from, size)).toBeUndefined();
  });
});
