import { useEffect, useMemo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { exportFormats } from '../../../../src/contract/calls.ts';
import type { Document } from '../../../../src/documents/block.ts';
import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import type { DriftEntry } from '../../../../src/documents/versions/policy-drift.ts';
import { recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import { useCommands } from '../../app/commands.tsx';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { isWanted } from '../../app/wanted.ts';
import { useDrift, useOffice, usePolicy, useVersions, useWordings } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { frame } from '../../text/frame.ts';
import { policyWords } from '../../text/policy.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/inputs.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { CompareView } from './CompareView.tsx';
import { IssueView } from './IssueView.tsx';
import { openLeavesOf } from './leaves.ts';
import { PolicyText } from './PolicyText.tsx';
import { sectionStates } from './section-states.ts';
import { SectionJump } from './SectionList.tsx';
import { TruthLine } from './TruthLine.tsx';
import { VersionsView } from './VersionsView.tsx';
import { WordingsView } from './WordingsView.tsx';
import './PolicyScreen.css';

// The same empty lists before the answer and after one that holds nothing: a long text is drawn anew when its marks are others.
const noWordings: readonly WordingState[] = [];
const noDrift: readonly DriftEntry[] = [];

function someOf<One>(list: readonly One[] | undefined): readonly One[] | undefined {
  return list?.length === 0 ? undefined : list;
}

interface PolicyScreenProps {
  /** The policy document; `main` or nothing for the first one. */
  policyId?: string | undefined;
  blockId?: string | undefined;
  /** Another view than the text. */
  view?: places.PolicyView | undefined;
  /** A version or an own wording in that view. */
  itemId?: string | undefined;
}

const formatsId = 'policy-formats';

/** Opens the formats, as a press of the button does. */
function openFormats(): void {
  const button = document.getElementById(formatsId);
  if (button?.getAttribute('aria-expanded') === 'false') button.click();
}

/** The policy: is it true, what does it say and why, in whose words, and what was issued when. */
export function PolicyScreen({ policyId, blockId, view, itemId }: PolicyScreenProps) {
  const office = useOffice();
  const chosen = policyId === 'main' || policyId === undefined ? policyOfItem(office, itemId) : policyId;
  const policy = usePolicy(chosen);
  const wordings = useWordings(chosen);
  const drift = useDrift(chosen);
  const versions = useVersions(chosen);
  const { state, run } = useExport();
  useCommands({ exportPolicy: openFormats });
  useEffect(() => {
    if (isWanted('formats')) openFormats();
  }, []);
  const ownWords = someOf(wordings.data) ?? noWordings;
  const drifted = someOf(drift.data?.entries) ?? noDrift;
  const states = useMemo(
    () => (policy.data ? sectionStates(policy.data, ownWords, drifted) : []),
    [policy.data, ownWords, drifted],
  );
  const choices = office.policyDocument.map((record) => ({
    value: record.id,
    label: recordTitle('policyDocument', { ...record }),
  }));
  const tab = (one: places.PolicyView, count?: number) => ({
    href: places.policyView(one, chosen),
    title: policyWords.viewNames[one],
    current: view === one,
    count,
  });

  return (
    <Page
      fills={view === undefined}
      title={frame.policy}
      about={
        <>
          <TruthLine drift={drift} policyId={chosen} />
          {policy.data && view === undefined ? <About document={policy.data} /> : null}
        </>
      }
      actions={
        <>
          <ExportMenu
            id={formatsId}
            title={view === undefined ? undefined : policyWords.exportDraft}
            formats={exportFormats.policy}
            busy={state.phase === 'running'}
            appendix
            fragment
            onExport={(format, choice) =>
              run(async (client) => await client.call('policy.export', { ...chosenInput(chosen), format, ...choice }))
            }
          />
          {view === 'issue' ? null : (
            <LinkButton look="primary" href={places.policyView('issue', chosen)}>
              {policyWords.issue}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="policy-tools">
        <PlaceTabs
          label={policyWords.views}
          tabs={[
            { href: places.policyOf(chosen ?? 'main'), title: policyWords.viewText, current: view === undefined },
            tab('compare', drift.data?.entries.length === 0 ? undefined : drift.data?.entries.length),
            tab('wordings', wordings.data?.length === 0 ? undefined : wordings.data?.length),
            tab('versions', versions.data?.length === 0 ? undefined : versions.data?.length),
          ]}
        />
        <div className="policy-choices">
          {choices.length > 1 ? (
            <div className="policy-choice">
              <Select
                aria-label={policyWords.choose}
                options={choices}
                value={chosen ?? choices[0]?.value ?? ''}
                onChoose={(policy) =>
                  navigate((view === undefined ? places.policyOf(policy) : places.policyView(view, policy)).slice(1))
                }
              />
            </div>
          ) : null}
          {view === undefined ? <SectionJump states={states} policyId={chosen} /> : null}
        </div>
      </div>
      <ExportStatus state={state} />
      {view === 'compare' ? <CompareView policyId={chosen} /> : null}
      {view === 'wordings' ? <WordingsView policyId={chosen} shownId={itemId} /> : null}
      {view === 'versions' ? <VersionsView policyId={chosen} itemId={itemId} /> : null}
      {view === 'issue' ? <IssueView key={chosen} policyId={chosen} /> : null}
      {view !== undefined ? null : policy.error ? (
        <EmptyState title={policyWords.failed} text={errorText(policy.error)} />
      ) : policy.data ? (
        <PolicyText
          document={policy.data}
          policyId={chosen}
          pickedId={blockId}
          states={states}
          wordings={ownWords}
          drift={drifted}
        />
      ) : (
        <Skeleton label={policyWords.composing} lines={9} />
      )}
    </Page>
  );
}

/** From so many gaps on, the way to settle most of them at once is told. */
const manyGaps = 20;

function About({ document }: { document: Document }) {
  const gaps = openLeavesOf(document).flatMap((leaf) => leaf.gaps);
  const isMostlySuggested = gaps.filter(({ state }) => state === 'suggested').length > gaps.length / 2;
  return (
    <p>
      {policyWords.asOf(dateInWords(document.asOf))} · {policyWords.gaps(gaps.length)}
      {gaps.length >= manyGaps && isMostlySuggested ? (
        <>
          , {policyWords.mostlySuggested} <a href={places.walk}>{policyWords.toWalk}</a>
        </>
      ) : null}
    </p>
  );
}

/** An address may name a version, a review or an own wording without its policy. */
function policyOfItem(office: OfficeRecords, itemId: string | undefined): string | undefined {
  if (itemId === undefined) return undefined;
  const review = office.policyReview.find((one) => one.id === itemId);
  const id = review === undefined ? itemId : valueOf(review.version);
  const found = office.wording.find((one) => one.id === id) ?? office.issuedVersion.find((one) => one.id === id);
  return found && valueOf(found.policy);
}

function chosenInput(policyId: string | undefined): { policyId?: string } {
  return policyId === undefined ? {} : { policyId };
}
