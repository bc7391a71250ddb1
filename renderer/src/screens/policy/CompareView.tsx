import { useMemo } from 'react';
import type { VersionInfo } from '../../../../src/contract/versions.ts';
import type { DriftEntry } from '../../../../src/documents/versions/policy-drift.ts';
import type { RewordedSaying } from '../../../../src/documents/versions/reworded.ts';
import { typeOfId } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { useDrift, usePolicy, useVersion } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { compareWords as words } from '../../text/policy.ts';
import { Card } from '../../ui/Card.tsx';
import { Difference } from '../../ui/Difference.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Chip, StateMark, type Mark } from '../../ui/marks.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DriftTexts } from './DriftTexts.tsx';
import { statementDifferences, type StatementDifference } from './statement-differences.ts';
import { wordDifference } from './word-difference.ts';
import './CompareView.css';

/** What the issued version says that is no longer true, with the record that did it; then both texts word by word. */
export function CompareView({ policyId }: { policyId: string | undefined }) {
  const drift = useDrift(policyId);
  if (drift.error) return <EmptyState title={words.failed} text={errorText(drift.error)} />;
  if (!drift.data) return <Skeleton label={words.comparing} lines={6} />;
  const { version, entries, reworded, comparedBy, wordedOtherwise } = drift.data;
  if (version === null) {
    return (
      <div className="card card-flush">
        <EmptyState title={words.none} text={words.noneText} />
      </div>
    );
  }
  return (
    <div className="stack compare">
      <Card title={words.driftTitle(version.number)} aside={<span className="muted">{entries.length}</span>}>
        {comparedBy === 'words' ? <p className="muted">{words.driftWords}</p> : null}
        {entries.length === 0 ? (
          <p className="row">
            <StateMark mark="ok" />
            {words.driftNone(version.number)}
          </p>
        ) : (
          <>
            <p className="muted">{words.driftToDo}</p>
            <DriftList entries={entries} policyId={policyId} />
          </>
        )}
        {wordedOtherwise === 0 ? null : (
          <p className="compare-note muted">{words.driftRules(version.number, wordedOtherwise)}</p>
        )}
      </Card>
      {reworded.length === 0 ? null : <Reworded found={reworded} policyId={policyId} />}
      <Differences version={version} policyId={policyId} />
    </div>
  );
}

function DriftList({ entries, policyId }: { entries: readonly DriftEntry[]; policyId: string | undefined }) {
  return (
    <ul className="plain">
      {entries.map((entry) => (
        <li key={`${entry.kind} ${entry.id}`} className="compare-entry">
          <StateMark mark={isOnlyWorded(entry) ? 'gap' : 'wrong'} />
          <div>
            <p className="compare-head">
              {isOnlyWorded(entry) ? (
                <Chip mark="gap">{words.onlyWorded}</Chip>
              ) : (
                <Chip mark="wrong">{words.kinds[entry.kind]}</Chip>
              )}{' '}
              {entry.kind === 'surplus' ? (
                <span className="muted">{entry.section}</span>
              ) : (
                <a href={places.policyBlock(entry.id, policyId)}>{entry.section}</a>
              )}
            </p>
            <DriftTexts entry={entry} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What is published and still true, beside the words that would say it today. */
function Reworded({ found, policyId }: { found: readonly RewordedSaying[]; policyId: string | undefined }) {
  return (
    <Card title={words.rewordedTitle} aside={<span className="muted">{found.length}</span>}>
      <p className="muted">{words.rewordedText}</p>
      <ul className="plain">
        {found.map(({ id, section, issued, now, by, sameFacts }) => (
          <li key={id} className="compare-entry">
            <StateMark mark={sameFacts ? 'ok' : 'gap'} />
            <div>
              <p className="compare-head">
                <Chip mark={sameFacts ? 'ok' : 'gap'}>{sameFacts ? words.reworded : words.rewordedOpen}</Chip>{' '}
                <a href={places.policyBlock(id, policyId)}>{section}</a>{' '}
                <span className="muted">{words.rewordedBy[by]}</span>
              </p>
              <p className="drift-text">
                <Difference pieces={wordDifference(issued, now)} words={words} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Nothing but the office's own words made the difference: no record speaks against what is published. */
function isOnlyWorded({ causes }: DriftEntry): boolean {
  return causes.length > 0 && causes.every(({ record }) => typeOfId(record) === 'wording');
}

const marks: Record<StatementDifference['kind'], Mark> = { added: 'ok', removed: 'wrong', changed: 'gap' };

function Differences({ version, policyId }: { version: VersionInfo; policyId: string | undefined }) {
  const issued = useVersion(version.id).data;
  const draft = usePolicy(policyId).data;
  const found = useMemo(() => (issued && draft ? statementDifferences(issued, draft) : undefined), [issued, draft]);
  if (!found) return <Skeleton label={words.comparing} lines={6} />;
  const count = (kind: StatementDifference['kind']) => found.filter((one) => one.kind === kind).length;
  const sections = Map.groupBy(found, (one) => one.section);
  return (
    <Card
      title={words.differences(version.number)}
      aside={
        found.length === 0 ? undefined : (
          <span className="muted">{words.differencesText(count('added'), count('removed'), count('changed'))}</span>
        )
      }
    >
      {found.length === 0 ? <p>{words.differencesNone}</p> : null}
      {[...sections].map(([section, ofSection]) => (
        <section key={section} className="compare-section">
          <h3>{section}</h3>
          <ul className="plain">
            {ofSection.map((one) => (
              <li key={one.id} className="compare-line">
                <Chip mark={marks[one.kind]}>{words.marks[one.kind]}</Chip>
                <p className="drift-text">
                  <Difference pieces={one.pieces} words={words} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
