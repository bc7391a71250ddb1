import { useState } from 'react';
import { exportFormats } from '../../../../src/contract/calls.ts';
import type { VersionInfo } from '../../../../src/contract/versions.ts';
import * as places from '../../app/places.ts';
import { useToday } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { evidenceWords } from '../../text/evidence.ts';
import { versionWords as words } from '../../text/versions.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Chip } from '../../ui/marks.tsx';
import { type ExportChoice, ExportMenu } from '../exports/ExportMenu.tsx';
import { AttachedFiles } from '../evidence/AttachedFiles.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';

interface VersionCardProps {
  version: VersionInfo;
  newest: boolean;
  policyId: string | undefined;
  exporting: boolean;
  onExport: (format: (typeof exportFormats.policy)[number], choice: ExportChoice) => void;
}

/** One issued version: its dates, what changed, what was open, its reviews and its fingerprint. */
export function VersionCard(props: VersionCardProps) {
  const { version, newest, policyId, exporting, onExport } = props;
  const today = useToday();
  const [reviewing, setReviewing] = useState(false);
  const { number, effectiveDate, inForce, issuedOn, issuedBy, changes, acceptedGaps, reviews, nextReviewDue } = version;
  return (
    <Card
      title={words.version(number)}
      aside={
        inForce ? (
          <Chip mark="ok">{words.inForce}</Chip>
        ) : effectiveDate > today ? (
          <Chip mark="suggested">{words.notYet}</Chip>
        ) : (
          <Chip mark="none">{words.before}</Chip>
        )
      }
    >
      <p>
        {words.inForceFrom(dateInWords(effectiveDate))} · {words.issued(dateInWords(issuedOn), issuedBy)}
      </p>
      <h3 className="version-part">{words.changes}</h3>
      {changes.length === 0 ? (
        <p>{words.firstVersion}</p>
      ) : (
        <ul className="version-list">
          {changes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {acceptedGaps.length === 0 ? null : (
        <details className="version-part">
          <summary>{words.openPoints(acceptedGaps.length)}</summary>
          <ul className="version-list">
            {acceptedGaps.map((point) => (
              <li key={`${point.path} ${point.missing}`}>
                {point.missing}
                <br />
                <span className="small muted">{words.openReason(point.reason)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <h3 className="version-part">{words.reviews}</h3>
      {reviews.length === 0 ? <p className="muted">{words.reviewsNone}</p> : null}
      <ul className="version-list">
        {reviews.map((review) => (
          <li key={review.id}>
            {words.reviewedOn(dateInWords(review.on), review.by)}
            {review.minute === '' ? null : <span className="muted"> · {review.minute}</span>}
          </li>
        ))}
      </ul>
      {newest ? (
        <p className="small">
          {nextReviewDue < today
            ? words.reviewOverdue(dateInWords(nextReviewDue))
            : words.nextReview(dateInWords(nextReviewDue))}
        </p>
      ) : null}
      <Fingerprint version={version} />
      <details className="version-part">
        <summary>{evidenceWords.title}</summary>
        <AttachedFiles several recordId={version.id} title={words.version(number)} />
      </details>
      <div className="row version-part">
        <LinkButton
          small
          href={places.policyView('versions', policyId, version.id)}
          aria-label={words.readThat(number)}
        >
          {words.read}
        </LinkButton>
        <ExportMenu
          small
          fragment
          formats={exportFormats.policy}
          busy={exporting}
          label={words.exportThat(number)}
          onExport={onExport}
        />
        {newest ? (
          <Button small onClick={() => setReviewing(true)}>
            {words.review}
          </Button>
        ) : null}
      </div>
      {reviewing ? <ReviewDialog version={version} policyId={policyId} onClose={() => setReviewing(false)} /> : null}
    </Card>
  );
}
