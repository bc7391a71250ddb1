import { useDeferredValue, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import type { Evidence } from '../../../../src/inventory/kept-records.ts';
import { titleOfRecord } from '../../../../src/inventory/office-records.ts';
import { useDropTarget } from '../../app/drop/drop-target.tsx';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useCommand } from '../../data/commands.ts';
import { useOffice } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { evidenceWords as words } from '../../text/evidence.ts';
import { records, trash } from '../../text/records.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchInput } from '../../ui/inputs.tsx';
import { Table } from '../../ui/Table.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { factsOf } from './file-facts.ts';
import { FilePanel } from './FilePanel.tsx';
import { useTellAttached } from './use-tell-attached.ts';
import '../records/RecordScreen.css';

/** Every attached file with the records it belongs to, and beside the list the one that is open. */
export function EvidenceScreen({ fileId }: { fileId: string | undefined }) {
  const office = useOffice();
  const [search, setSearch] = useState('');
  const typed = useDeferredValue(search).trim().toLowerCase();
  const add = useCommand('evidence.add');
  const tell = useTellAttached();
  const message = useMessage();
  useDropTarget({ recordId: undefined, title: undefined });

  const ownersOf = (file: Evidence): string =>
    itemsOf(file.about)
      .map((id) => titleOfRecord(office, id))
      .join(', ');
  const fits = (file: Evidence): boolean =>
    typed === '' || `${factsOf(file).title} ${ownersOf(file)}`.toLowerCase().includes(typed);
  const all = office.evidence.toReversed();
  const found = all.filter(fits);
  const file = office.evidence.find(({ id }) => id === fileId);
  const attach = () =>
    add.mutate(
      {},
      {
        onSuccess: (result) => {
          tell(result);
          if (result.outcome === 'attached') navigate(places.recordForm(result.id).slice(1));
        },
        onError: (error) => message({ title: errorText(error), look: 'wrong' }),
      },
    );
  const button = (
    <Button look="primary" disabled={add.isPending} onClick={attach}>
      {words.attach}
    </Button>
  );

  return (
    <Page
      fills
      title={words.title}
      about={words.about}
      actions={
        all.length === 0 ? null : (
          <>
            <div className="records-search">
              <SearchInput label={words.search} value={search} onSearch={setSearch} />
            </div>
            {button}
          </>
        )
      }
    >
      {all.length === 0 ? (
        <div className="card card-flush">
          <EmptyState title={words.emptyTitle} text={words.emptyText}>
            {button}
            <LinkButton look="quiet" href={places.removedRecords}>
              {trash.link}
            </LinkButton>
          </EmptyState>
        </div>
      ) : (
        <div className={fileId === undefined ? 'records' : 'records records-open'}>
          <div className="records-list">
            {found.length === 0 ? (
              <p className="records-none" role="status">
                {words.nothingFound(search.trim())}
              </p>
            ) : (
              <div className="card card-flush">
                <Table
                  caption={words.listCaption}
                  rows={found}
                  keyOf={({ id }) => id}
                  selected={fileId}
                  onRowClick={({ id }) => navigate(places.recordForm(id).slice(1))}
                  more={records.more}
                  columns={[
                    {
                      key: 'name',
                      title: words.name,
                      sortBy: (one) => factsOf(one).title,
                      cell: (one) => (
                        <>
                          <a
                            className="list-name"
                            href={places.recordForm(one.id)}
                            aria-current={one.id === fileId ? 'true' : undefined}
                          >
                            {factsOf(one).title}
                          </a>
                          <div className="list-under">{ownersOf(one) || words.belongsNowhere}</div>
                        </>
                      ),
                    },
                    {
                      key: 'kind',
                      title: words.kind,
                      sortBy: (one) => factsOf(one).kindWords,
                      cell: (one) => factsOf(one).kindWords,
                    },
                    {
                      key: 'size',
                      title: words.size,
                      numbers: true,
                      sortBy: (one) => valueOf(one.size) ?? 0,
                      cell: (one) => factsOf(one).size,
                    },
                    {
                      key: 'added',
                      title: words.added,
                      sortBy: (one) => `${valueOf(one.addedOn) ?? ''} ${one.id}`,
                      cell: (one) => factsOf(one).added.replace(/^Added /, ''),
                    },
                  ]}
                />
              </div>
            )}
            <p className="small records-more">
              <a href={places.removedRecords}>{trash.link}</a>
            </p>
          </div>
          <div className="records-panel">
            {file ? <FilePanel key={file.id} file={file} /> : null}
            {file === undefined && fileId !== undefined ? <p className="records-none">{words.missing}</p> : null}
          </div>
        </div>
      )}
    </Page>
  );
}
