import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { findRecord, recordsOf } from '../../../../src/inventory/office-records.ts';
import type { InventoryType } from '../../../../src/inventory/record-id.ts';
import { hasEnded } from '../../../../src/inventory/valid-time.ts';
import { reviewInterval } from '../../../../src/review/freshness.ts';
import { tableTypes } from '../../../../src/tables/table-types.ts';
import { atRest } from '../../app/at-rest.ts';
import { listPieces } from '../../app/list-pieces.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { tableInWords } from '../../text/bring-in.ts';
import { frame } from '../../text/frame.ts';
import { records as words, trash } from '../../text/records.ts';
import { vendorWords } from '../../text/vendors.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchInput } from '../../ui/inputs.tsx';
import { AddRecord } from './AddRecord.tsx';
import { hasWords, isShown, type Show } from './list-filter.ts';
import { ListTools } from './ListTools.tsx';
import { RecordList } from './RecordList.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import { recordState } from './record-state.ts';
import { SeveralBar } from './SeveralBar.tsx';
import { useColumns } from './use-columns.ts';
import { usePlaceInList } from './use-place-in-list.ts';
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
  const today = useToday();
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Show>('going');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const columns = useColumns(type);
  const list = useRef<HTMLDivElement>(null);
  // Typing goes before drawing a long list.
  const typed = useDeferredValue(search);
  const interval = reviewInterval(office);
  const all = recordsOf(office, type);
  const record = recordId === undefined ? undefined : findRecord(office, recordId);
  const adding = recordId === 'new';
  const opened = record?.id;
  const found = useMemo(
    () => all.filter((one) => isShown(show, type, one, today, interval) && hasWords(office, type, one, typed)),
    [all, show, type, today, interval, office, typed],
  );
  const open = useMemo(
    () => all.filter((one) => recordState(type, one).unknown + recordState(type, one).suggested > 0).length,
    [all, type],
  );
  usePlaceInList(list, adding ? undefined : recordId, goTo !== undefined);
  useEffect(() => atRest(listPieces(office, [type])), [office, type]);
  useEffect(() => {
    // The list grows narrower and longer when a record opens beside it: its line stays in sight.
    if (opened !== undefined) list.current?.querySelector('.table-selected')?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const ended = show === 'going' ? all.filter((one) => hasEnded(one, today)).length : 0;
  const taken = found.filter(({ id }) => chosen.has(id));

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
              <SearchInput label={words.search} value={search} onSearch={setSearch} />
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
            <LinkButton href={places.walk}>{frame.walk}</LinkButton>
            {tableTypes.includes(type) ? <LinkButton href={places.bringIn}>{tableInWords.link}</LinkButton> : null}
            <LinkButton look="quiet" href={places.removedRecords}>
              {trash.link}
            </LinkButton>
          </EmptyState>
        </div>
      ) : (
        <div className={recordId === undefined || adding ? 'records' : 'records records-open'}>
          <div className="records-list" ref={list}>
            {taken.length === 0 ? (
              <ListTools type={type} show={show} onShow={setShow} columns={columns} />
            ) : (
              <SeveralBar type={type} records={taken} onClear={() => setChosen(new Set())} />
            )}
            {found.length === 0 ? (
              <p className="records-none" role="status">
                {typed.trim() === '' ? words.nothingShown : words.nothingFound(typed.trim())}
              </p>
            ) : (
              <div className="card card-flush">
                <RecordList
                  type={type}
                  office={office}
                  records={found}
                  selected={record?.id}
                  columns={columns.columns}
                  chosen={chosen}
                  onChoose={setChosen}
                />
              </div>
            )}
            {ended === 0 ? null : (
              <p className="small">
                <Button look="quiet" small onClick={() => setShow('ended')}>
                  {words.endedHidden(ended)}
                </Button>
              </p>
            )}
            <p className="small records-more">
              <a href={places.removedRecords}>{trash.link}</a>
              {type === 'recipient' || type === 'agreement' ? (
                <>
                  {' · '}
                  <a href={places.vendors}>{vendorWords.title}</a>
                </>
              ) : null}
            </p>
          </div>
          <div className="records-panel">
            {record ? <RecordPanel key={record.id} type={type} record={record} goTo={goTo} /> : null}
            {!record && recordId !== undefined && !adding ? <p className="records-none">{words.missing}</p> : null}
          </div>
        </div>
      )}
      {adding ? <AddRecord type={type} /> : null}
    </Page>
  );
}
