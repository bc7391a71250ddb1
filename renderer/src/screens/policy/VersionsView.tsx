import type { VersionInfo } from '../../../../src/contract/versions.ts';
import * as places from '../../app/places.ts';
import { useVersion, useVersions } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { errorText } from '../../text/errors.ts';
import { versionWords as words } from '../../text/versions.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { DocumentText } from './DocumentText.tsx';
import { VersionCard } from './VersionCard.tsx';
import { WhichApplied } from './WhichApplied.tsx';
import './VersionsView.css';

interface VersionsViewProps {
  policyId: string | undefined;
  /** The version to read, or the review that an address names. */
  itemId: string | undefined;
}

/** The vault: which policy applied when, and every version as it was issued. */
export function VersionsView({ policyId, itemId }: VersionsViewProps) {
  const versions = useVersions(policyId);
  const { state, run } = useExport();
  if (versions.error) return <EmptyState title={words.failed} text={errorText(versions.error)} />;
  if (!versions.data) return <Skeleton label={words.reading} lines={6} />;
  if (versions.data.length === 0) {
    return (
      <div className="card card-flush">
        <EmptyState title={words.none} text={words.noneText}>
          <LinkButton href={places.policyView('issue', policyId)}>{words.issue}</LinkButton>
        </EmptyState>
      </div>
    );
  }
  const read = versions.data.find((version) => version.id === itemId);
  if (read) return <VersionText version={read} policyId={policyId} />;
  return (
    <div className="stack versions">
      <div>
        <WhichApplied policyId={policyId} />
        <div className="versions-status">
          <ExportStatus state={state} />
        </div>
      </div>
      <ul className="plain stack" aria-label={words.title}>
        {versions.data.map((version, index) => (
          <li key={version.id}>
            <VersionCard
              version={version}
              newest={index === 0}
              policyId={policyId}
              exporting={state.phase === 'running'}
              onExport={(format, { fragment }) =>
                run(async (client) => await client.call('policy.exportVersion', { id: version.id, format, fragment }))
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function VersionText({ version, policyId }: { version: VersionInfo; policyId: string | undefined }) {
  const document = useVersion(version.id);
  return (
    <div className="versions">
      <p className="versions-back">
        <a href={places.policyView('versions', policyId)}>{words.back}</a>
      </p>
      {document.data ? (
        <div className="policy-text">
          <DocumentText document={document.data} parts={[]} label={words.textOf(version.number)} />
        </div>
      ) : document.error ? (
        <EmptyState title={words.failed} text={errorText(document.error)} />
      ) : (
        <Skeleton label={words.reading} lines={9} />
      )}
    </div>
  );
}
