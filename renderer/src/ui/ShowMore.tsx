import { useState } from 'react';
import { Button } from './Button.tsx';
import { usePrinting } from './use-printing.ts';

/** The rows that are drawn of a long list, so that it opens at once: the `first` ones, then `step` more on demand; on paper all. */
export function useFirstRows<Row>(rows: readonly Row[], { first, step }: { first: number; step: number }) {
  const [shown, setShown] = useState(first);
  const drawn = usePrinting() ? rows : rows.slice(0, shown);
  return { drawn, rest: rows.length - drawn.length, onMore: () => setShown(shown + step) };
}

interface ShowMoreProps {
  /** Rows that are not drawn yet. */
  rest: number;
  onMore: () => void;
  words: (rest: number) => string;
}

/** The button under such a list, as long as there is more of it. */
export function ShowMore({ rest, onMore, words }: ShowMoreProps) {
  return rest === 0 ? null : (
    <Button look="quiet" onClick={onMore}>
      {words(rest)}
    </Button>
  );
}
