import { useDeferredValue, useState } from 'react';
import type { RequestKind } from '../../../../src/inventory/request.ts';
import * as places from '../../app/places.ts';
import { useToday } from '../../data/queries.ts';
import { useInbox } from '../../data/request-queries.ts';
import { useKept } from '../../data/use-kept.ts';
import { errorText } from '../../text/errors.ts';
import { inboxWords as words, kindWords } from '../../text/requests.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchInput, Select } from '../../ui/inputs.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { countByStatus, countOfYear, filterLines, kindsIn, type InboxStatus } from './inbox-filter.ts';
import { InboxTable } from './InboxTable.tsx';

const statuses: readonly InboxStatus[] = ['open', 'waiting', 'done'];
const noFilter: { status: InboxStatus; kind: RequestKind | undefined } = { status: 'open', kind: undefined };

/** The inbox: what is open and most urgent on top, found by list, kind, name and number. */
export function InboxView() {
  const inbox = useInbox();
  const year = Number(useToday().slice(0, 4));
  // Somebody who looked into a request comes back to the same list.
  const [{ status, kind }, setFilter] = useKept(['inbox-filter'], noFilter);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  if (inbox.error) return <EmptyState title={words.failed} text={errorText(inbox.error)} />;
  if (!inbox.data) return <Skeleton label={words.reading} lines={9} />;
  if (inbox.data.length === 0) {
    return (
      <div className="card card-flush">
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          <LinkButton href={places.newRequest}>{words.take}</LinkButton>
          <LinkButton look="quiet" href={places.requestsView('bring-in')}>
            {words.bringIn}
          </LinkButton>
        </EmptyState>
      </div>
    );
  }
  const counts = countByStatus(inbox.data);
  const yearCount = countOfYear(inbox.data, year);
  const found = filterLines(inbox.data, { status, kind, search: wanted });
  const kinds = kindsIn(inbox.data);
  return (
    <>
      <div className="inbox-filter">
        <div role="group" aria-label={words.status}>
          <RadioRow
            control={{ id: 'inbox-status', 'aria-describedby': undefined, 'aria-invalid': undefined }}
            value={status}
            options={statuses.map((one) => ({ value: one, label: words.counted(words[one], counts[one]) }))}
            onChange={(next) => setFilter({ status: next, kind })}
          />
        </div>
        {kinds.length < 2 ? null : (
          <div className="inbox-kind">
            <Select
              aria-label={words.kind}
              placeholder={words.anyKind}
              value={kind ?? ''}
              options={kinds.map((one) => ({ value: one, label: kindWords[one].short }))}
              onChoose={(chosen) => setFilter({ status, kind: chosen || undefined })}
            />
          </div>
        )}
        <div className="inbox-search">
          <SearchInput label={words.search} value={search} onSearch={setSearch} />
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {words.found(found.length)}
      </p>
      <div className="card card-flush">
        {found.length === 0 ? (
          <p className="inbox-none">
            {status === 'open' && kind === undefined && wanted.trim() === '' ? words.noneOpen : words.nothing}
          </p>
        ) : (
          <InboxTable key={`${status} ${kind ?? ''} ${wanted}`} lines={found} />
        )}
      </div>
      <p className="inbox-year muted">
        {words.thisYear(year, yearCount.received, yearCount.settled)}{' '}
        <a href={places.requestsView('year')}>{words.seeYear}</a>
      </p>
    </>
  );
}
