import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference, type TextPiece } from '../../../renderer/src/screens/policy/word-difference.ts';

const inShort = (pieces: readonly TextPiece[]): string =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`)).join('');

describe('two texts compared word by word', () => {
  it('mark only the word that changed', () => {
    expect(inShort(wordDifference('We keep bills for 7 years.', 'We keep bills for 4 years.'))).toBe(
      'We keep bills for -7-+4+ years.',
    );
  });

  it('mark a phrase as one, old before new', () => {
    expect(inShort(wordDifference('It goes to Postwell Mail only.', 'It goes to Harbor Post only.'))).toBe(
      'It goes to -Postwell Mail-+Harbor Post+ only.',
    );
  });

  it('tell what was put in and what was taken out', () => {
    expect(inShort(wordDifference('We keep it.', 'We keep it safe.'))).toBe('We keep it+ safe+.');
    expect(inShort(wordDifference('', 'New.'))).toBe('+New.+');
    expect(inShort(wordDifference('Gone.', ''))).toBe('-Gone.-');
  });

  it('stand one after the other when they have next to nothing in common', () => {
    expect(inShort(wordDifference('We are Bayline.', 'Studios are open until nine on weekdays.'))).toBe(
      '-We are Bayline.-+Studios are open until nine on weekdays.+',
    );
  });

  it('are the same when nothing changed', () => {
    expect(wordDifference('As it was.', 'As it was.')).toEqual([{ kind: 'same', text: 'As it was.' }]);
  });

  it('lose no letter of either text', () => {
    const text = fc
      .array(fc.constantFrom('we', 'keep', 'it', '7', 'years', ' ', '  ', '\n', ',', '.', 'é', '{', 'a@b.example'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after);
        const without = (kind: TextPiece['kind']): string =>
          pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('');
        expect(without('removed')).toBe(after);
        expect(without('added')).toBe(before);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('stay quick with long texts that have nothing in common', () => {
    const long = (word: string): string => Array.from({ length: 6000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDifference(long('a'), long('b')).map((piece) => piece.kind)).toEqual(['removed', 'added']);
  });
});
