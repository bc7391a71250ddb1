import { useEffect, useRef } from 'react';
import { definitionOf, type AnyRecord } from '../../../../src/inventory/definitions.ts';
import { canBeCopied } from '../../../../src/inventory/draft-copy.ts';
import { recordTitle } from '../../../../src/inventory/office-records.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { dateInWords } from '../../text/dates.ts';
import { form, records } from '../../text/records.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { AttachedFiles } from '../evidence/AttachedFiles.tsx';
import { FreshnessNote } from '../review/FreshnessNote.tsx';
import { VendorStrip } from '../vendors/VendorStrip.tsx';
import { CopyRecord } from './CopyRecord.tsx';
import { EndRecord } from './EndRecord.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { RecordLinks } from './RecordLinks.tsx';
import { recordState } from './record-state.ts';
import { RemoveRecord } from './RemoveRecord.tsx';
import { SavingNote } from './SavingNote.tsx';
import { SuggestedStrip } from './SuggestedStrip.tsx';
import { useRecordSaving } from './use-record-saving.ts';
import './RecordPanel.css';

interface RecordPanelProps {
  type: RecordType;
  record: AnyRecord;
  goTo?: string | undefined;
}

/** One record: its answers, where it shows in the policy and in other records, and what happened to it. */
export function RecordPanel({ type, record, goTo }: RecordPanelProps) {
  const definition = definitionOf(type);
  const title = recordTitle(type, record);
  const { confirmed, suggested } = recordState(type, record);
  const { state, save, run } = useRecordSaving(record.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (goTo === undefined) heading.current?.focus({ preventScroll: true });
  }, [goTo]);
  return (
    <article className="panel card" aria-label={title}>
      <a className="panel-back" href={places.recordList(type)}>
        {records.back(definition.plural)}
      </a>
      <header className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <span className="small muted">{record.id}</span>
      </header>
      <div className="panel-about">
        <span>{confirmed ? form.confirmed(dateInWords(confirmed.on), confirmed.by) : form.notConfirmed}</span>
        <FreshnessNote type={type} record={record} />
        <SavingNote state={state} />
      </div>
      <Tabs
        label={form.views}
        tabs={[
          {
            key: 'answers',
            title: form.answers,
            content: (
              <div className="stack">
                {type === 'recipient' ? <VendorStrip recipientId={record.id} /> : null}
                {suggested > 1 ? <SuggestedStrip id={record.id} count={suggested} run={run} /> : null}
                {/* What was signed comes first where it is all about that. */}
                {type === 'agreement' ? <AttachedFiles recordId={record.id} title={title} /> : null}
                <RecordForm type={type} record={record} goTo={goTo} onSave={save} />
                {type === 'agreement' ? null : <AttachedFiles recordId={record.id} title={title} />}
                <div className="row">
                  {canBeCopied(type) ? <CopyRecord id={record.id} title={title} /> : null}
                  {canBeCopied(type) ? <EndRecord record={record} title={title} onSave={save} /> : null}
                  <RemoveRecord type={type} record={record} title={title} />
                </div>
              </div>
            ),
          },
          { key: 'links', title: form.links, content: <RecordLinks type={type} record={record} /> },
          { key: 'history', title: form.history, content: <RecordHistory recordId={record.id} /> },
        ]}
      />
    </article>
  );
}
