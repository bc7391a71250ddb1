import type { ReactNode } from 'react';
import './marks.css';

/** What a mark says. Each has its own shape and its own word; color only helps. */
export type Mark = 'ok' | 'gap' | 'wrong' | 'suggested' | 'none';

/** A word about a state: dashed for suggested, filled for the others. */
export function Chip({ mark, children }: { mark: Mark; children: ReactNode }) {
  return <span className={`chip chip-${mark}`}>{children}</span>;
}

/** A state as a shape: full dot, ring, square, dashed ring, bar. Always stands beside words that say the same. */
export function StateMark({ mark }: { mark: Mark }) {
  return <span className={`mark mark-${mark}`} aria-hidden="true" />;
}
