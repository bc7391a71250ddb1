import { useState } from 'react';
import type { VersionInfo } from '../../../../src/contract/versions.ts';
import * as places from '../../app/places.ts';
import { useAppState } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { exportWords } from '../../text/exports.ts';
import { versionWords as words } from '../../text/versions.ts';
import { Button, buttonClass, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Chip } from '../../ui/marks.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';

type Format = keyof typeof exportWords.formats;

interface VersionCardProps<One extends Format> {
  version: VersionInfo;
  newest: boolean;
  policyId: string | undefined;
  formats: readonly One[];
  exporting: boolean;
  onExport: (format: One) => void;
}

/** One issued version: its dates, what changed, what was open, its reviews and its fingerprint. */
export function VersionCard<One extends Format>(props: VersionCardProps<One>) {
  const { version, newest, policyId, formats, exporting, onExport } = props;
  const { today } = useAppState();
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
      <div className="row version-part">
        <LinkButton
          small
          href={places.policyView('versions', policyId, version.id)}
          aria-label={words.readThat(number)}
        >
          {words.read}
        </LinkButton>
        <Menu
          className={buttonClass('plain', true)}
          trigger={words.export}
          label={words.exportThat(number)}
          disabled={exporting}
          entries={formats.map((format) => ({ label: exportWords.formats[format], onSelect: () => onExport(format) }))}
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
