import { useMemo } from 'react';
import { categoryTitle, laneWords } from '../../../../src/map/map-words.ts';
import { mapRows, type MapRow } from '../../../../src/map/map-table.ts';
import type { OfficeFlows } from '../../../../src/map/office-flows.ts';
import { mapTable as words } from '../../text/map.ts';
import { Table } from '../../ui/Table.tsx';
import { hrefOfBox } from './box-href.ts';

/** The same content as the picture, line by line, with each record by its own name. */
export function MapTable({ map }: { map: OfficeFlows }) {
  const rows = useMemo(() => mapRows(map), [map]);
  return (
    <div className="card card-flush">
      <Table
        caption={words.caption}
        rows={rows}
        keyOf={({ from, to }) => `${from} ${to}`}
        more={words.more}
        columns={[
          {
            key: 'from',
            title: words.from,
            sortBy: ({ fromTitle }: MapRow) => fromTitle,
            cell: ({ from, fromTitle }: MapRow) => <a href={hrefOfBox(from)}>{fromTitle}</a>,
          },
          {
            key: 'to',
            title: words.to,
            sortBy: ({ toTitle }) => toTitle,
            cell: ({ to, toTitle }) => <a href={hrefOfBox(to)}>{toTitle}</a>,
          },
          {
            key: 'categories',
            title: words.categories,
            sortBy: ({ carried }) => carried.categories.length,
            cell: ({ carried }) => <Categories carried={carried} />,
          },
          {
            key: 'data',
            title: words.data,
            numbers: true,
            sortBy: ({ carried }) => carried.elements,
            cell: ({ carried }) => carried.elements,
          },
          {
            key: 'laws',
            title: words.laws,
            sortBy: ({ carried }) => carried.lanes.map(({ lane }) => lane).join(' '),
            cell: ({ carried }) =>
              carried.lanes
                .filter(({ lane }) => lane !== 'other')
                .map(({ lane, elements }) => `${laneWords[lane]}: ${elements}`)
                .join(', ') || words.none,
          },
          {
            key: 'state',
            title: words.state,
            sortBy: ({ carried }) => carried.suggested,
            cell: ({ suggested, carried }) => (
              <span className="map-state">
                {suggested ? words.suggested(carried.suggested, carried.elements) : words.confirmed}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}

function Categories({ carried }: Pick<MapRow, 'carried'>) {
  if (carried.categories.length === 0) return words.none;
  return carried.categories.map(categoryTitle).join(', ');
}
