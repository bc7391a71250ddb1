import { useState } from 'react';
import { titleOfRecord } from '../../../../src/inventory/office-records.ts';
import * as places from '../../app/places.ts';
import { useDrift, useOffice } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { endWords as words } from '../../text/review.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { StateMark, type Mark } from '../../ui/marks.tsx';
import { ReviewDialog } from '../policy/ReviewDialog.tsx';

/** Whether a policy still says what the records say, and the way on: issue a new version, or confirm the one that is out. */
export function PolicyAtEnd({ policyId }: { policyId: string }) {
  const title = titleOfRecord(useOffice(), policyId);
  const drift = useDrift(policyId).data;
  const [confirming, setConfirming] = useState(false);
  const version = drift?.version ?? undefined;
  const count = drift?.entries.length ?? 0;
  const reviewed = version?.reviews.at(-1)?.on;
  const mark: Mark = drift === undefined ? 'none' : version === undefined ? 'gap' : count > 0 ? 'wrong' : 'ok';
  const isTrue = version !== undefined && count === 0;
  return (
    <div className="review-policy">
      <StateMark mark={mark} />
      <div>
        <h3>{title}</h3>
        <p className="muted">
          {drift === undefined
            ? words.policyReading
            : version === undefined
              ? words.policyNone
              : count > 0
                ? words.policyDrift(count, version.number)
                : words.policyTrue(version.number)}{' '}
          {reviewed === undefined ? null : words.policyReviewed(dateInWords(reviewed))}
        </p>
        {drift === undefined ? null : (
          <div className="row">
            {isTrue ? (
              <Button aria-label={words.confirmOf(title)} onClick={() => setConfirming(true)}>
                {words.confirm}
              </Button>
            ) : (
              <LinkButton href={places.policyView('issue', policyId)} aria-label={words.issueOf(title)}>
                {words.issue}
              </LinkButton>
            )}
            {count > 0 ? (
              <LinkButton
                look="quiet"
                href={places.policyView('compare', policyId)}
                aria-label={words.compareOf(title)}
              >
                {words.compare}
              </LinkButton>
            ) : null}
          </div>
        )}
      </div>
      {confirming && version ? (
        <ReviewDialog
          version={version}
          policyId={policyId}
          note={words.policyNote}
          onClose={() => setConfirming(false)}
        />
      ) : null}
    </div>
  );
}
