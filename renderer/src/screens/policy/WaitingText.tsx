import { memo, useMemo } from 'react';
import type { Block } from '../../../../src/documents/block.ts';
import { firstDrawn } from '../../ui/use-drawn.ts';
import {
  entriesOf,
  isDrawn,
  piecesOf,
  wordsOf,
  type Drawn,
  type Entry,
  type Piece,
  type Reading,
} from './document-pieces.ts';

interface WaitingTextProps {
  block: Block;
  reading: Reading;
  drawn: Drawn;
}

/**
 * The words of a long list or table that are not drawn yet. Nobody sees or hears them, but the browser finds them (Ctrl+F) and
 * shows them then; what is drawn takes their place. They follow what is seen first.
 */
export function WaitingText({ block, reading, drawn }: WaitingTextProps) {
  const pieces = useMemo(() => piecesOf(entriesOf(block), reading), [block, reading]);
  if (drawn.before <= firstDrawn) return null;
  return pieces.map((piece) =>
    isDrawn(piece, drawn) ? null : <WaitingPiece key={piece.from} piece={piece} reading={reading} />,
  );
}

const WaitingPiece = memo(function WaitingPiece({ piece, reading }: { piece: Piece<Entry>; reading: Reading }) {
  return <p ref={hideUntilFound}>{wordsOf(piece, reading)}</p>;
});

/** React knows `hidden` as yes or no only. */
function hideUntilFound(element: HTMLElement | null): void {
  element?.setAttribute('hidden', 'until-found');
}
