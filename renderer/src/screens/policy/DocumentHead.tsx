import type { Document } from '../../../../src/documents/block.ts';
import { policyWords } from '../../text/policy.ts';
import { Runs } from './Runs.tsx';
import './DocumentHead.css';

/** What stands above the text: title and lines under it; of a letter who writes, the day, the address and the subject. */
export function DocumentHead({ document }: { document: Document }) {
  const { office, title, subtitle, letterhead } = document;
  if (letterhead === undefined) {
    return (
      <header className="doc-head">
        <p className="doc-office">{office}</p>
        <h2 className="doc-title">{title}</h2>
        {subtitle.map((runs, index) => (
          <p key={index} className="doc-subtitle">
            <Runs runs={runs} />
          </p>
        ))}
      </header>
    );
  }
  const [name = [], ...ways] = letterhead;
  return (
    <header className="doc-letter">
      <div className="doc-letterhead">
        <p className="doc-letter-name">
          <Runs runs={name} />
        </p>
        {ways.map((runs, index) => (
          <p key={index} className="doc-office">
            <Runs runs={runs} />
          </p>
        ))}
      </div>
      {subtitle.slice(-1).map((runs, index) => (
        <p key={index}>
          <Runs runs={runs} />
        </p>
      ))}
      <address className="doc-letter-to">
        {subtitle.slice(0, -1).map((runs, index) => (
          <p key={index}>
            <Runs runs={runs} />
          </p>
        ))}
      </address>
      <h2 className="doc-letter-subject">{policyWords.subject(title)}</h2>
    </header>
  );
}
