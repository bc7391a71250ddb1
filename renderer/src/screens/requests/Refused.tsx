import type { LetterRefusal } from '../../../../src/requests/letters/letter.ts';
import { letterWords as words } from '../../text/request-page.ts';
import { Callout } from '../../ui/Callout.tsx';
import { PathLink } from '../records/PathLink.tsx';

/** Why no letter is written, with the answers that would make it possible. */
export function Refused({ refusal: { reason, records } }: { refusal: LetterRefusal }) {
  return (
    <div className="card">
      <Callout mark="gap" title={words.refused}>
        <p>{reason}</p>
        <p className="open-links">
          {records
            .filter((path) => path.includes('.'))
            .map((path) => (
              <PathLink key={path} path={path} />
            ))}
        </p>
      </Callout>
    </div>
  );
}
