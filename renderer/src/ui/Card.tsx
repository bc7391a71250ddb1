import { useId, type ReactNode } from 'react';
import './Card.css';

/** A sheet of paper on the desk: one subject, with its heading. Cards never stand in cards. */
export function Card({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
