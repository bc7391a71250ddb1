import { useState } from 'react';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { answersOf, findRecord, recordTitle, recordsOf } from '../../../../src/inventory/office-records.ts';
import type { InventoryType } from '../../../../src/inventory/record-id.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { records as words } from '../../text/records.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { AddRecord } from './AddRecord.tsx';
import { answerInWords } from './answer-text.ts';
import { RecordList } from './RecordList.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import { recordState } from './record-state.ts';
import './RecordScreen.css';

interface RecordScreenProps {
  type: InventoryType;
  /** The open record, or `new` while one is being added. */
  recordId?: string | undefined;
  goTo?: string | undefined;
}

/** The records of one type: the list, and beside it (below 1200 pixels: instead of it) the record that is open. */
export function RecordScreen({ type, recordId, goTo }: RecordScreenProps) {
  const definition = definitionOf(type);
  const office = useOffice();
  const [search, setSearch] = useState('');
  const all = recordsOf(office, type);
  const record = recordId === undefined ? undefined : findRecord(office, recordId);
  const adding = recordId === 'new';
  const wanted = search.trim().toLowerCase();
  const found =
    wanted === ''
      ? all
      : all.filter((one) => `${recordTitle(type, one)} ${wordsOf(one)}`.toLowerCase().includes(wanted));
  const open = all.filter((one) => recordState(type, one).unknown + recordState(type, one).suggested > 0).length;

  function wordsOf(one: (typeof all)[number]): string {
    return answersOf(type, one)
      .map(({ field, answer }) => answerInWords(office, field, answer))
      .join(' ');
  }

  return (
    <Page
      fills
      key={type}
      title={definition.plural}
      about={all.length === 0 ? undefined : words.counted(all.length, open)}
      actions={
        all.length === 0 ? null : (
          <>
            <div className="records-search">
              <TextInput
                type="search"
                aria-label={words.search}
                placeholder={words.search}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
            </div>
            <LinkButton look="primary" href={places.addRecordHref(type)}>
              {words.add}
            </LinkButton>
          </>
        )
      }
    >
      {all.length === 0 ? (
        <div className="card card-flush">
          <EmptyState title={words.emptyTitle(definition.plural)} text={words.emptyText(definition.about)}>
            <LinkButton look="primary" href={places.addRecordHref(type)}>
              {words.add}
            </LinkButton>
          </EmptyState>
        </div>
      ) : (
        <div className={recordId === undefined || adding ? 'records' : 'records records-open'}>
          <div className="records-list">
            {found.length === 0 ? (
              <p className="records-none" role="status">
                {words.nothingFound(search.trim())}
              </p>
            ) : (
              <div className="card card-flush">
                <RecordList type={type} office={office} records={found} selected={record?.id} />
              </div>
            )}
          </div>
          <div className="records-panel">
            {record ? <RecordPanel key={record.id} type={type} record={record} goTo={goTo} /> : null}
            {!record && !adding ? (
              <p className="records-none">{recordId === undefined ? words.pick : words.missing}</p>
            ) : null}
          </div>
        </div>
      )}
      {adding ? <AddRecord type={type} /> : null}
    </Page>
  );
}
