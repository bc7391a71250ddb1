import type { DriftEntry } from '../../../../src/documents/versions/policy-drift.ts';
import * as places from '../../app/places.ts';
import { compareWords as words } from '../../text/policy.ts';
import { Difference } from '../../ui/Difference.tsx';
import { wordDifference } from './word-difference.ts';

/** What the issued version says and what the records say, word by word, and the records that did it. */
export function DriftTexts({ entry, brief = false }: { entry: DriftEntry; brief?: boolean }) {
  return (
    <>
      {brief && entry.kind === 'missing' ? null : (
        <p className="drift-text">
          <Difference pieces={wordDifference(entry.issued ?? '', entry.now ?? '')} words={words} />
        </p>
      )}
      {entry.causes.length === 0 ? null : (
        <p className="small">
          <span className="muted">{words.causes}</span>{' '}
          {entry.causes.map((cause, index) => (
            <span key={cause.record}>
              {index === 0 ? '' : ', '}
              {cause.what === 'removed' ? (
                cause.title
              ) : (
                <a href={places.recordForm(cause.record)}>{cause.title}</a>
              )}{' '}
              <span className="muted">{words.cause[cause.what]}</span>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
