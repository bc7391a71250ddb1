import { useMemo } from 'react';
import type { Document } from '../../../../src/documents/block.ts';
import * as places from '../../app/places.ts';
import { useVersion, useVersions } from '../../data/queries.ts';
import { compareWords } from '../../text/policy.ts';
import { issueWords as words } from '../../text/versions.ts';
import { Card } from '../../ui/Card.tsx';
import { Chip } from '../../ui/marks.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { changedSections } from './changed-sections.ts';

/** What the new version says differently, section by section; the words themselves are one step away. */
export function IssueChanges({ draft, policyId }: { draft: Document; policyId: string | undefined }) {
  const versions = useVersions(policyId).data;
  const last = versions?.[0];
  return (
    <Card title={words.changesTitle}>
      {versions === undefined ? (
        <Skeleton label={words.reading} lines={2} />
      ) : last === undefined ? (
        <p>{words.changesFirst}</p>
      ) : (
        <Changes draft={draft} versionId={last.id} policyId={policyId} />
      )}
    </Card>
  );
}

function Changes(props: { draft: Document; versionId: string; policyId: string | undefined }) {
  const { draft, versionId, policyId } = props;
  const before = useVersion(versionId).data;
  const sections = useMemo(() => (before ? changedSections(before, draft) : undefined), [before, draft]);
  if (!sections) return <Skeleton label={words.reading} lines={2} />;
  if (sections.length === 0) return <p>{words.changesNone}</p>;
  return (
    <div className="stack">
      <ul className="plain issue-changes">
        {sections.map((section) => (
          <li key={section.title}>
            {section.title}
            <span className="row">
              {(['added', 'removed', 'changed'] as const).map((kind) =>
                section[kind] === 0 ? null : (
                  <Chip key={kind} mark="none">
                    {section[kind]} {compareWords.marks[kind]}
                  </Chip>
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={places.policyView('compare', policyId)}>{words.changesCompare}</a>
      </p>
    </div>
  );
}
