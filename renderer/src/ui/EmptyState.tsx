import type { ReactNode } from 'react';
import './EmptyState.css';

/** What stands where nothing is yet: what belongs here, why it matters, and the way to begin. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children ? <div className="row">{children}</div> : null}
    </div>
  );
}
