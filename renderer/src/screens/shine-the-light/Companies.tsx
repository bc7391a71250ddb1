import type { YearList, YearListEntry } from '../../../../src/disclosure/year-list.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { titleOfRecord } from '../../../../src/inventory/office-records.ts';
import { records } from '../../text/records.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { Chip } from '../../ui/marks.tsx';
import { Table } from '../../ui/Table.tsx';
import { kindsOfEntry } from './kinds-of-entry.ts';
import './Companies.css';

/** Who got data for own advertising: name, address, what it offers, the statute's kinds with the data that led there. */
export function Companies({ list }: { list: YearList }) {
  return (
    <div className="light-companies">
      <Table<YearListEntry>
        caption={words.listCaption(list.year)}
        rows={list.entries}
        keyOf={(entry) => entry.recipientId}
        more={records.more}
        columns={[
          {
            key: 'company',
            title: words.company,
            sortBy: (entry) => entry.name ?? '',
            cell: (entry) => <Company entry={entry} closed={list.closed !== undefined} />,
          },
          {
            key: 'address',
            title: words.address,
            cell: (entry) => <Address entry={entry} closed={list.closed !== undefined} />,
          },
          {
            key: 'categories',
            title: words.categories,
            cell: (entry) => <Kinds entry={entry} closed={list.closed !== undefined} />,
          },
        ]}
      />
    </div>
  );
}

interface CellProps {
  entry: YearListEntry;
  /** A frozen line leads nowhere: the records of today are no longer what it rests on. */
  closed: boolean;
}

function Company({ entry, closed }: CellProps) {
  const office = useOffice();
  const name = entry.name ?? (closed ? words.notKnown : titleOfRecord(office, entry.recipientId));
  return (
    <>
      {closed ? (
        <span className="list-name">{name}</span>
      ) : (
        <a className="list-name" href={places.recordForm(entry.recipientId)}>
          {name}
        </a>
      )}
      {entry.products === null ? null : <div className="small muted">{words.offers(entry.products)}</div>}
      <div className="light-chips">
        {entry.standing === 'unclear' ? <Chip mark="gap">{words.unclear}</Chip> : null}
        {entry.name === null && !closed ? (
          <a href={places.recordForm(`${entry.recipientId}.name`)}>
            <Chip mark="gap">{words.noName}</Chip>
          </a>
        ) : null}
      </div>
    </>
  );
}

function Address({ entry, closed }: CellProps) {
  if (entry.address !== null) return <span className="light-address">{entry.address}</span>;
  if (closed) return <span className="muted">{words.notKnown}</span>;
  return (
    <a href={places.recordForm(`${entry.recipientId}.address`)}>
      <Chip mark="gap">{words.noAddress}</Chip>
    </a>
  );
}

function Kinds({ entry, closed }: CellProps) {
  const kinds = kindsOfEntry(useOffice(), entry, closed);
  if (kinds.length === 0) return <Chip mark="gap">{words.noKinds}</Chip>;
  return (
    <ul className="plain light-kinds">
      {kinds.map(({ roman, name, elements }) => (
        <li key={roman}>
          <span className="light-roman" aria-hidden="true">
            {roman}
          </span>
          <span>
            {name}
            {elements.length === 0 ? null : (
              <span className="small muted light-elements">
                {words.from}{' '}
                {elements.map((element, index) => (
                  <span key={element.id}>
                    {index > 0 ? ', ' : ''}
                    <a href={places.recordForm(element.id)}>{element.title}</a>
                  </span>
                ))}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
