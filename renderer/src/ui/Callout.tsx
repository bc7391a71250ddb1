import type { ReactNode } from 'react';
import { StateMark, type Mark } from './marks.tsx';
import './Callout.css';

/** One thing that must not be overlooked, with its mark, its words and what can be done about it. */
export function Callout({ mark, title, children }: { mark: Mark; title: string; children?: ReactNode }) {
  return (
    <div className={`callout callout-${mark}`}>
      <StateMark mark={mark} />
      <div className="callout-words">
        <h3>{title}</h3>
        {children}
      </div>
    </div>
  );
}
