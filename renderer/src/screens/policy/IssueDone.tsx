import { useEffect, useRef } from 'react';
import { exportFormats } from '../../../../src/contract/calls.ts';
import * as places from '../../app/places.ts';
import { useVersions } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { dateInWords } from '../../text/dates.ts';
import { issueWords as words } from '../../text/versions.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { Fingerprint } from './Fingerprint.tsx';

/** The version is issued: what happens next, its fingerprint, and its files. */
export function IssueDone({ versionId, policyId }: { versionId: string; policyId: string | undefined }) {
  const version = useVersions(policyId).data?.find((one) => one.id === versionId);
  const { state, run } = useExport();
  const heading = useRef<HTMLHeadingElement>(null);
  const there = version !== undefined;
  useEffect(() => {
    if (there) heading.current?.focus();
  }, [there]);
  if (!version) return <Skeleton label={words.reading} lines={6} />;
  return (
    <section className="card stack issue" aria-labelledby="issue-done">
      <h2 id="issue-done" ref={heading} tabIndex={-1} className="row">
        <StateMark mark="ok" />
        {words.done(version.number)}
      </h2>
      <p>
        {words.doneText(dateInWords(version.effectiveDate))} {words.doneReview(dateInWords(version.nextReviewDue))}
      </p>
      <Fingerprint version={version} open />
      <ExportStatus state={state} />
      <div className="row">
        <ExportMenu
          primary
          title={words.doneExport(version.number)}
          fragment
          formats={exportFormats.policy}
          busy={state.phase === 'running'}
          onExport={(format, { fragment }) =>
            run(async (client) => await client.call('policy.exportVersion', { id: version.id, format, fragment }))
          }
        />
        <LinkButton href={places.policyView('versions', policyId)}>{words.doneVersions}</LinkButton>
      </div>
    </section>
  );
}
