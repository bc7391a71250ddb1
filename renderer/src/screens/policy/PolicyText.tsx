import { useCallback, useMemo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Document } from '../../../../src/documents/block.ts';
import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import type { DriftEntry } from '../../../../src/documents/versions/policy-drift.ts';
import { typeOfId } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { policyWords } from '../../text/policy.ts';
import { BecausePanel } from './BecausePanel.tsx';
import { CausedPanel } from './CausedPanel.tsx';
import type { PartMarks } from './DocumentMargin.tsx';
import { DocumentText } from './DocumentText.tsx';
import { leavesOf, partsOf, restsOn } from './leaves.ts';
import { idsWithin } from './parts.ts';
import { PartAddress } from './Runs.tsx';
import type { SectionState } from './section-states.ts';
import { SectionList } from './SectionList.tsx';
import { useMovePart } from './use-move-part.ts';

interface PolicyTextProps {
  document: Document;
  policyId: string | undefined;
  /** The picked part, or a record whose sentences are asked for. */
  pickedId: string | undefined;
  states: readonly SectionState[];
  wordings: readonly WordingState[];
  drift: readonly DriftEntry[];
}

/** The sections, the text as readers see it, and why each sentence is there. */
export function PolicyText({ document, policyId, pickedId, states, wordings, drift }: PolicyTextProps) {
  const leaves = leavesOf(document);
  const parts = partsOf(document);
  const recordId = pickedId !== undefined && typeOfId(pickedId) !== undefined ? pickedId : undefined;
  const picked = parts.find((part) => part.block.id === pickedId);
  const caused = useMemo(
    () => (recordId === undefined ? [] : leaves.filter((leaf) => restsOn(leaf, recordId))),
    [leaves, recordId],
  );
  const marks = useMemo(() => marksOf(parts, drift, caused), [parts, drift, caused]);
  const marksOfPart = useCallback((id: string) => marks.get(id) ?? {}, [marks]);
  const addressOf = useCallback((id: string) => places.policyBlock(id, policyId), [policyId]);
  const move = useMovePart(document, policyId);
  const close = () => navigate(places.policyOf(policyId ?? 'main').slice(1), { replace: true });

  return (
    <>
      <Legend marks={[...marks.values()]} />
      <div className={picked || recordId !== undefined ? 'policy policy-picked' : 'policy'}>
        <SectionList states={states} policyId={policyId} />
        <div className="policy-text">
          <PartAddress value={addressOf}>
            <DocumentText
              document={document}
              parts={parts}
              pickedId={picked ? pickedId : caused[0]?.block.id}
              marksOf={marksOfPart}
              onPick={(id) => navigate(places.policyBlock(id, policyId).slice(1), { replace: true })}
              onShift={move}
            />
          </PartAddress>
        </div>
        <div className="policy-because">
          {recordId === undefined ? (
            <BecausePanel
              document={document}
              leaves={leaves}
              picked={picked}
              policyId={policyId}
              wordings={wordings}
              drift={drift}
              onClose={close}
              onGone={(id) => {
                // Meanwhile the person may have gone on to another part.
                if (window.location.hash !== places.policyBlock(id, policyId)) return;
                const next = partAfter(parts, id);
                if (next === undefined) close();
                else {
                  navigate(places.policyBlock(next, policyId).slice(1), { replace: true });
                  focusPart(next);
                }
              }}
            />
          ) : (
            <CausedPanel recordId={recordId} caused={caused} policyId={policyId} onClose={close} />
          )}
        </div>
      </div>
    </>
  );
}

/** The part that takes the place of one that has gone with everything in it. */
function partAfter(parts: ReturnType<typeof partsOf>, id: string): string | undefined {
  const gone = parts.find((part) => part.block.id === id);
  const ids = new Set(gone ? idsWithin(gone.block) : [id]);
  const at = parts.findIndex((part) => part.block.id === id);
  const next = parts.slice(at + 1).find((part) => !ids.has(part.block.id)) ?? parts[at - 1];
  return next?.block.id;
}

/** Gives the focus to the control of a part, after the dialog that stood above it has closed. */
function focusPart(id: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(`[data-why="${CSS.escape(id)}"]`)?.focus(), 100);
}

/** The marks of the parts that have any: few of the thousands of a long text. */
function marksOf(
  parts: ReturnType<typeof partsOf>,
  drift: readonly DriftEntry[],
  caused: ReturnType<typeof leavesOf>,
): Map<string, PartMarks> {
  const drifted = new Set(drift.map((entry) => entry.id));
  const resting = new Set(caused.map((leaf) => leaf.block.id));
  return new Map(
    parts
      .filter(({ block: { id, own } }) => own !== undefined || drifted.has(id) || resting.has(id))
      .map(({ block: { id, own } }) => [
        id,
        {
          own: own?.state,
          moved: own?.change === 'moveAfter',
          drift: drifted.has(id),
          caused: resting.has(id),
        },
      ]),
  );
}

/** What the marks in the margin mean, as far as there are any. */
function Legend({ marks }: { marks: readonly PartMarks[] }) {
  const shown = [
    { name: 'own', words: policyWords.legendOwn, there: marks.some((one) => one.own === 'current') },
    { name: 'changed', words: policyWords.legendOwnChanged, there: marks.some((one) => one.own === 'changed') },
    { name: 'drift', words: policyWords.legendDrift, there: marks.some((one) => one.drift) },
  ].filter((one) => one.there);
  if (shown.length === 0) return null;
  return (
    <ul className="plain policy-legend" aria-label={policyWords.legend}>
      {shown.map((one) => (
        <li key={one.name}>
          <span className={`legend-mark legend-${one.name}`} aria-hidden="true" />
          {one.words}
        </li>
      ))}
    </ul>
  );
}
