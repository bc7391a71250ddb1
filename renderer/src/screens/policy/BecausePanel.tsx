import type { Document, Gap } from '../../../../src/documents/block.ts';
import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import type { DriftEntry } from '../../../../src/documents/versions/policy-drift.ts';
import { titleOfRecord } from '../../../../src/inventory/office-records.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { policyWords } from '../../text/policy.ts';
import { ruleInWords } from '../../text/rules.ts';
import { Button } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { DriftTexts } from './DriftTexts.tsx';
import { openLeavesOf, restsOn, shorten, type Leaf } from './leaves.ts';
import { withoutName } from './open-points.ts';
import { OwnWordsPanel } from './OwnWordsPanel.tsx';
import { RecordTable } from './RecordTable.tsx';
import './BecausePanel.css';

interface BecausePanelProps {
  document: Document;
  leaves: readonly Leaf[];
  picked: Leaf | undefined;
  policyId: string | undefined;
  wordings: readonly WordingState[];
  drift: readonly DriftEntry[];
  onClose: () => void;
  /** The picked part left the text. */
  onGone: (blockId: string) => void;
}

/** Why the picked part is there: its rule, its law, its records, what is missing in it; and the office's own words. */
export function BecausePanel(props: BecausePanelProps) {
  const { document, leaves, picked, policyId, wordings, drift, onClose, onGone } = props;
  if (!picked) return <NothingPicked document={document} policyId={policyId} />;
  const { block, text, gaps } = picked;
  const rule = ruleInWords(block.rule);
  const drifted = drift.find((entry) => entry.id === block.id);
  return (
    <Card
      title={policyWords.because}
      aside={
        <Button look="quiet" small onClick={onClose}>
          {policyWords.unpick}
        </Button>
      }
    >
      <p className="because-quote">“{shorten(text)}”</p>
      {drifted ? (
        <div className="because-line">
          <Callout mark="wrong" title={drifted.kind === 'missing' ? policyWords.driftMissing : policyWords.driftTitle}>
            <DriftTexts entry={drifted} brief />
            <a href={places.policyView('compare', policyId)}>{policyWords.driftMore}</a>
          </Callout>
        </div>
      ) : null}
      {gaps.length === 0 ? null : <GapList gaps={gaps} />}
      <p className="because-line">
        {rule ?? (block.reason === undefined ? '' : `${capital(block.reason)}.`)}{' '}
        <span className="small muted because-rule">
          {policyWords.rule} {block.rule}
        </span>
      </p>
      {block.citations.length === 0 ? null : (
        <p className="small because-line">
          <b>{policyWords.law}</b> {block.citations.join('; ')}
        </p>
      )}
      {block.records.length === 0 ? null : (
        <RecordTable
          paths={block.records}
          policyId={policyId}
          sentencesOf={(id) => leaves.filter((leaf) => restsOn(leaf, id)).length}
        />
      )}
      <OwnWordsPanel
        key={block.id}
        document={document}
        picked={picked}
        policyId={policyId}
        wordings={wordings}
        onGone={onGone}
      />
    </Card>
  );
}

const shownGaps = 12;

function NothingPicked({ document, policyId }: { document: Document; policyId: string | undefined }) {
  const office = useOffice();
  const open = openLeavesOf(document);
  const rest = open.length - shownGaps;
  return (
    <Card title={policyWords.becauseNone}>
      <p className="muted">{policyWords.becauseNoneText}</p>
      {open.length === 0 ? null : (
        <>
          <h3 className="because-open">{policyWords.openGaps}</h3>
          <ul className="plain">
            {open.slice(0, shownGaps).map(({ block, section, gaps: [gap] }) => {
              const name = titleOfRecord(office, gap?.path.split('.')[0] ?? '');
              return (
                <li key={block.id} className="because-gap">
                  <a href={places.policyBlock(block.id, policyId)}>{name}</a>
                  <span className="small">{withoutName(gap?.missing ?? '', name)}</span>
                  <span className="small muted">{section}</span>
                </li>
              );
            })}
          </ul>
          {rest > 0 ? <p className="small muted">{policyWords.moreGaps(rest)}</p> : null}
        </>
      )}
    </Card>
  );
}

function GapList({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <ul className="plain because-gaps" aria-label={policyWords.missing}>
      {gaps.map((gap) => (
        <li key={`${gap.path} ${gap.missing}`}>
          <a
            className={gap.state === 'suggested' ? 'doc-hole doc-hole-suggested' : 'doc-hole'}
            href={places.recordForm(gap.path)}
          >
            {policyWords.missingAnswer(gap.missing)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
