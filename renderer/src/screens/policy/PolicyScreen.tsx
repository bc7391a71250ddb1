import { useMemo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { exportFormats } from '../../../../src/contract/calls.ts';
import type { Document } from '../../../../src/documents/block.ts';
import { recordTitle } from '../../../../src/inventory/office-records.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice, usePolicy } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { frame } from '../../text/frame.ts';
import { policyWords } from '../../text/policy.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { BecausePanel } from './BecausePanel.tsx';
import { DocumentText } from './DocumentText.tsx';
import { leavesOf } from './leaves.ts';
import { SectionJump, SectionList } from './SectionList.tsx';
import './PolicyScreen.css';

interface PolicyScreenProps {
  /** The policy document; `main` or nothing for the first one. */
  policyId?: string | undefined;
  blockId?: string | undefined;
}

/** The policy: its sections, the text as readers see it, and why each sentence is there. */
export function PolicyScreen({ policyId, blockId }: PolicyScreenProps) {
  const office = useOffice();
  const chosen = policyId === 'main' ? undefined : policyId;
  const policy = usePolicy(chosen);
  const { state, run } = useExport();
  const choices = office.policyDocument.map((record) => ({
    value: record.id,
    label: recordTitle('policyDocument', { ...record }),
  }));

  return (
    <Page
      fills
      title={frame.policy}
      about={policy.data ? <About document={policy.data} /> : undefined}
      actions={
        <>
          {choices.length > 1 ? (
            <div className="policy-choice">
              <Select
                aria-label={policyWords.choose}
                options={choices}
                value={chosen ?? choices[0]?.value ?? ''}
                onChange={(event) => navigate(places.policyOf(event.target.value).slice(1))}
              />
            </div>
          ) : null}
          {policy.data ? <SectionJump document={policy.data} policyId={chosen} /> : null}
          <ExportMenu
            formats={exportFormats.policy}
            busy={state.phase === 'running'}
            onExport={(format) =>
              run(
                async (client) =>
                  await client.call('policy.export', chosen === undefined ? { format } : { format, policyId: chosen }),
              )
            }
          />
        </>
      }
    >
      <ExportStatus state={state} />
      {policy.error ? (
        <EmptyState title={policyWords.failed} text={errorText(policy.error)} />
      ) : policy.data ? (
        <PolicyParts document={policy.data} policyId={chosen} blockId={blockId} />
      ) : (
        <Skeleton label={policyWords.composing} lines={9} />
      )}
    </Page>
  );
}

function About({ document }: { document: Document }) {
  const gaps = leavesOf(document).reduce((count, leaf) => count + leaf.gaps.length, 0);
  return (
    <>
      {policyWords.asOf(dateInWords(document.asOf))} · {policyWords.gaps(gaps)}
    </>
  );
}

interface PolicyPartsProps {
  document: Document;
  policyId: string | undefined;
  blockId: string | undefined;
}

function PolicyParts({ document, policyId, blockId }: PolicyPartsProps) {
  const leaves = useMemo(() => leavesOf(document), [document]);
  const picked = leaves.find((leaf) => leaf.block.id === blockId);
  return (
    <div className={picked ? 'policy policy-picked' : 'policy'}>
      <SectionList document={document} leaves={leaves} policyId={policyId} />
      <div className="policy-text">
        <DocumentText
          document={document}
          leaves={leaves}
          pickedId={blockId}
          onPick={(id) => navigate(places.policyBlock(id, policyId).slice(1), { replace: true })}
        />
      </div>
      <div className="policy-because">
        <BecausePanel
          leaves={leaves}
          picked={picked}
          policyId={policyId}
          onClose={() => navigate(places.policyOf(policyId ?? 'main').slice(1), { replace: true })}
        />
      </div>
    </div>
  );
}
