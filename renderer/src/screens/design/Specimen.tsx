import type { ReactNode } from 'react';
import './Specimen.css';

/** A part in one state, with the name of the state over it. */
export function Specimen({ state, wide = false, children }: { state: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'specimen specimen-wide' : 'specimen'}>
      <p className="specimen-state">{state}</p>
      {children}
    </div>
  );
}

/** Parts beside each other, as many as fit. */
export function Specimens({ children }: { children: ReactNode }) {
  return <div className="specimens">{children}</div>;
}
