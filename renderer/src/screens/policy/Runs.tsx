import type { Run } from '../../../../src/documents/block.ts';
import * as places from '../../app/places.ts';

/** A line of text. Web addresses are shown, not followed: this program makes no connections. Gaps lead to their question. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    switch (run.kind) {
      case 'text':
        return run.strong ? <strong key={index}>{run.text}</strong> : <span key={index}>{run.text}</span>;
      case 'link':
        return run.href.startsWith('#') ? (
          <a key={index} href={places.policyBlock(run.href.slice(1), undefined)}>
            {run.text}
          </a>
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
