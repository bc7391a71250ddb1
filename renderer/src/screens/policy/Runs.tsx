import { createContext, useContext } from 'react';
import type { Run } from '../../../../src/documents/block.ts';
import * as places from '../../app/places.ts';

/** The address of another part of the same text; undefined in a text whose parts have none, such as an issued version. */
export const PartAddress = createContext<((blockId: string) => string) | undefined>(undefined);

/** A line of text. Web addresses are shown, not followed: this program makes no connections. Gaps lead to their question. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  const addressOf = useContext(PartAddress);
  return runs.map((run, index) => {
    switch (run.kind) {
      case 'text':
        return run.strong ? <strong key={index}>{run.text}</strong> : <span key={index}>{run.text}</span>;
      case 'link':
        return run.href.startsWith('#') && addressOf ? (
          <a key={index} href={addressOf(run.href.slice(1))}>
            {run.text}
          </a>
        ) : run.href.startsWith('#') ? (
          <span key={index}>{run.text}</span>
        ) : (
          <span key={index} className="doc-address">
            {run.text}
          </span>
        );
      case 'gap':
        return (
          <a
            key={index}
            className={run.gap.state === 'suggested' ? 'doc-hole doc-hole-suggested' : 'doc-hole'}
            href={places.recordForm(run.gap.path)}
          >
            {run.gap.missing}
          </a>
        );
    }
  });
}
