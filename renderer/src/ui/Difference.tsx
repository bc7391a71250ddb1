import type { ReactNode } from 'react';
import './Difference.css';

export interface DifferencePiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

interface DifferenceProps {
  pieces: readonly DifferencePiece[];
  /** Words for those who hear the text: said before and after what is new or gone. */
  words: { added: string; removed: string; end: string };
}

/** Two texts in one: what is new is underlined, what is gone is struck out, and both are said aloud. */
export function Difference({ pieces, words }: DifferenceProps) {
  return (
    <span className="difference">
      {pieces.map((piece, index) =>
        piece.kind === 'same' ? (
          <span key={index}>{piece.text}</span>
        ) : piece.kind === 'added' ? (
          <ins key={index}>
            <Aloud>{words.added}</Aloud>
            {piece.text}
            <Aloud>{words.end}</Aloud>
          </ins>
        ) : (
          <del key={index}>
            <Aloud>{words.removed}</Aloud>
            {piece.text}
            <Aloud>{words.end}</Aloud>
          </del>
        ),
      )}
    </span>
  );
}

function Aloud({ children }: { children: ReactNode }) {
  return <span className="visually-hidden"> {children} </span>;
}
