import type { YearList, YearListEntry } from '../../../../src/disclosure/year-list.ts';
import { shineTheLightCategories } from '../../../../src/library/shine-the-light-categories.ts';
import * as places from '../../app/places.ts';
import { records } from '../../text/records.ts';
import { light } from '../../text/shine-the-light.ts';
import { Card } from '../../ui/Card.tsx';
import { Chip } from '../../ui/marks.tsx';
import { Table } from '../../ui/Table.tsx';
import { PathLink } from '../records/PathLink.tsx';

const categoryNames = new Map<string, string>(shineTheLightCategories.map((one) => [one.roman, one.plainName]));

/** What the facts of a year give: the answer with its reasons, the companies, the answers that are missing. */
export function YearAnswer({ list }: { list: YearList }) {
  return (
    <div className={list.open.length === 0 ? 'light' : 'light light-with-open'}>
      <div className="light-route">
        <Card title={light.answer(list.year)}>
          <p className="light-answer">{light.routes[list.route]}</p>
          <h3>{light.because}</h3>
          <ul className="light-because">
            {list.because.map((line) => (
              <li key={line.text}>
                {line.text}{' '}
                {line.records.map((path, index) => (
                  <span key={path}>
                    {index > 0 ? ' · ' : ''}
                    <PathLink path={path} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <Card title={light.listTitle}>
        {list.entries.length === 0 ? <p className="muted">{light.nobody}</p> : <Companies list={list} />}
      </Card>
      {list.open.length === 0 ? null : (
        <Card title={light.openTitle}>
          <p className="muted">{light.openText}</p>
          <ul className="plain">
            {list.open.map((path) => (
              <li key={path} className="light-open">
                <PathLink path={path} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function Companies({ list }: { list: YearList }) {
  return (
    <Table<YearListEntry>
      caption={light.listCaption(list.year)}
      rows={list.entries}
      keyOf={(entry) => entry.recipientId}
      more={records.more}
      columns={[
        {
          key: 'company',
          title: light.company,
          sortBy: (entry) => entry.name ?? '',
          cell: (entry) => (
            <>
              <a className="list-name" href={places.recordForm(entry.recipientId)}>
                {entry.name ?? light.noName}
              </a>
              {entry.products === null ? null : <div className="small muted">{entry.products}</div>}
            </>
          ),
        },
        {
          key: 'address',
          title: light.address,
          cell: (entry) =>
            entry.address === null ? (
              <a href={places.recordForm(`${entry.recipientId}.address`)}>
                <Chip mark="gap">{light.noAddress}</Chip>
              </a>
            ) : (
              <span className="light-address">{entry.address}</span>
            ),
        },
        {
          key: 'categories',
          title: light.categories,
          cell: (entry) => (
            <ul className="light-categories">
              {entry.categories.map((one) => (
                <li key={one}>{categoryNames.get(one) ?? one}</li>
              ))}
            </ul>
          ),
        },
        {
          key: 'standing',
          title: light.standing,
          sortBy: (entry) => entry.standing,
          cell: (entry) =>
            entry.standing === 'listed' ? (
              <Chip mark="ok">{light.listed}</Chip>
            ) : (
              <Chip mark="gap">{light.unclear}</Chip>
            ),
        },
      ]}
    />
  );
}
