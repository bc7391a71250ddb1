import { useDeferredValue, useMemo, useState } from 'react';
import {
  isInFilter,
  vendorFilters,
  vendorLines,
  type VendorFilter,
  type VendorLine,
} from '../../../../src/vendors/vendor-lines.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { tableInWords } from '../../text/bring-in.ts';
import { frame } from '../../text/frame.ts';
import { vendorWords as words } from '../../text/vendors.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchInput, Select } from '../../ui/inputs.tsx';
import { Chip } from '../../ui/marks.tsx';
import { Table } from '../../ui/Table.tsx';
import { AgreementChip } from './AgreementChip.tsx';
import './Vendors.css';

/** Everybody who gets data in one line each: role, agreements, clauses, Shine the Light. */
export function VendorsScreen() {
  const office = useOffice();
  const today = useToday();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<VendorFilter>('all');
  const typed = useDeferredValue(search).trim().toLowerCase();
  const lines = useMemo(() => vendorLines(office, today), [office, today]);
  const shown = lines.filter((line) => isInFilter(line, filter) && line.title.toLowerCase().includes(typed));
  return (
    <Page
      title={words.title}
      about={lines.length === 0 ? undefined : words.about(lines.length)}
      actions={<LinkButton href={places.recordList('recipient')}>{words.records}</LinkButton>}
    >
      {lines.length === 0 ? (
        <div className="card card-flush">
          <EmptyState title={words.emptyTitle} text={words.emptyText}>
            <LinkButton look="primary" href={places.addRecordHref('recipient')}>
              {words.add}
            </LinkButton>
            <LinkButton href={places.walk}>{frame.walk}</LinkButton>
            <LinkButton href={places.bringIn}>{tableInWords.link}</LinkButton>
          </EmptyState>
        </div>
      ) : (
        <>
          <div className="vendor-tools">
            <div className="vendor-filter">
              <Select
                aria-label={words.show}
                value={filter}
                options={vendorFilters.map((value) => ({
                  value,
                  label: `${words.filters[value]} (${lines.filter((line) => isInFilter(line, value)).length})`,
                }))}
                onChoose={setFilter}
              />
            </div>
            <div className="vendor-search">
              <SearchInput label={words.search} value={search} onSearch={setSearch} />
            </div>
          </div>
          {shown.length === 0 ? (
            <p className="muted" role="status">
              {typed === '' ? words.nothing : words.nothingFound(search.trim())}
            </p>
          ) : (
            <div className="card card-flush vendor-lines">
              <Lines lines={shown} />
            </div>
          )}
        </>
      )}
    </Page>
  );
}

function Lines({ lines }: { lines: readonly VendorLine[] }) {
  return (
    <Table
      caption={words.caption}
      rows={lines}
      keyOf={(line) => line.id}
      more={words.more}
      columns={[
        {
          key: 'name',
          title: words.name,
          sortBy: (line) => line.title,
          cell: (line) => (
            <a className="list-name" href={places.vendorRole(line.id)}>
              {line.title}
            </a>
          ),
        },
        {
          key: 'role',
          title: words.role,
          sortBy: (line) => (line.role === undefined ? '' : words.roles[line.role]),
          cell: (line) => <Role line={line} />,
        },
        {
          key: 'agreement',
          title: words.agreement,
          sortBy: (line) => line.standing.state,
          cell: (line) => (
            <a className="vendor-cell" href={places.vendorAgreements(line.id)}>
              <AgreementChip standing={line.standing} />
            </a>
          ),
        },
        {
          key: 'clauses',
          title: words.clauses,
          sortBy: (line) => -(line.clauses?.missing ?? -1) * 100 - (line.clauses?.open ?? -1),
          cell: (line) =>
            line.clauses === undefined || line.standing.agreement === null ? (
              <span className="muted">{words.noClauses}</span>
            ) : (
              words.clauseCounts(line.clauses)
            ),
        },
        {
          key: 'light',
          title: words.light,
          sortBy: (line) => words.lights[line.light],
          cell: (line) =>
            line.light === 'listed' || line.light === 'unclear' ? (
              <Chip mark={line.light === 'listed' ? 'none' : 'gap'}>{words.lights[line.light]}</Chip>
            ) : (
              <span className="muted">{words.lights[line.light]}</span>
            ),
        },
      ]}
    />
  );
}

function Role({ line }: { line: VendorLine }) {
  if (line.role === undefined) return <Chip mark="gap">{words.notKnown}</Chip>;
  return (
    <>
      <span>{words.roles[line.role]}</span>
      {line.suggested ? (
        <div>
          <Chip mark="suggested">{words.suggested}</Chip>
        </div>
      ) : null}
      {line.otherRole === undefined ? null : (
        <div>
          <Chip mark="gap">{words.other}</Chip>
        </div>
      )}
    </>
  );
}
