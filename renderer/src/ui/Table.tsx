import { useState, type ReactNode } from 'react';
import { ScrollBox } from './ScrollBox.tsx';
import { ShowMore, useFirstRows } from './ShowMore.tsx';
import { sortRows, type SortKey } from './sort-rows.ts';
import './Table.css';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** What the column sorts by; a column without it cannot be sorted. */
  sortBy?: ((row: Row) => SortKey) | undefined;
  /** Numbers stand at the right edge. */
  numbers?: boolean | undefined;
}

/** Rows that can be chosen, several at a time. */
export interface TableChoice<Row> {
  /** Keys of the rows that are chosen. */
  chosen: ReadonlySet<string>;
  onChoose: (keys: ReadonlySet<string>) => void;
  /** Names of the boxes: of one row, and of the one that takes all. */
  nameOf: (row: Row) => string;
  all: string;
}

interface TableProps<Row> {
  /** What the table shows, for screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The row that is open beside the table. */
  selected?: string | undefined;
  onRowClick?: ((row: Row) => void) | undefined;
  choice?: TableChoice<Row> | undefined;
  /** Rows drawn at first; the rest comes on demand, so that long lists stay quick. */
  more: (rest: number) => string;
}

/** Rows drawn at first, more than a window holds, and those that come on demand. */
const atATime = { first: 30, step: 150 };

/** A list as a real table: the first column names the row, the titles sort. */
export function Table<Row>({ caption, columns, rows, keyOf, selected, onRowClick, choice, more }: TableProps<Row>) {
  const [sort, setSort] = useState<{ key: string; down: boolean } | undefined>(undefined);
  const sortColumn = columns.find((column) => column.key === sort?.key);
  const sorted = sortColumn?.sortBy ? sortRows(rows, sortColumn.sortBy, sort?.down ?? false) : rows;
  const { drawn, ...rest } = useFirstRows(sorted, atATime);
  return (
    <>
      <ScrollBox label={caption}>
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {choice ? <ChooseAll choice={choice} keys={sorted.map(keyOf)} /> : null}
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className={column.numbers ? 'number' : undefined}
                  aria-sort={sort?.key === column.key ? (sort.down ? 'descending' : 'ascending') : undefined}
                >
                  {column.sortBy ? (
                    <button
                      type="button"
                      className="table-sort"
                      onClick={() => setSort({ key: column.key, down: sort?.key === column.key && !sort.down })}
                    >
                      {column.title}
                      <span aria-hidden="true" className="table-arrow">
                        {sort?.key === column.key ? (sort.down ? '↓' : '↑') : ''}
                      </span>
                    </button>
                  ) : (
                    column.title
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.map((row) => (
              <tr
                key={keyOf(row)}
                className={selected === keyOf(row) ? 'table-selected' : undefined}
                // The link in the first cell does the same for keyboards and screen readers.
                onClick={onRowClick && (() => onRowClick(row))}
              >
                {choice ? <ChooseRow choice={choice} row={row} name={keyOf(row)} /> : null}
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.key} scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.key} className={column.numbers ? 'number' : undefined}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <ShowMore {...rest} words={more} />
    </>
  );
}

function ChooseAll<Row>({ choice, keys }: { choice: TableChoice<Row>; keys: readonly string[] }) {
  const { chosen, onChoose, all } = choice;
  const areAll = keys.length > 0 && keys.every((key) => chosen.has(key));
  return (
    <td className="table-choose">
      <input
        type="checkbox"
        aria-label={all}
        checked={areAll}
        ref={(box) => {
          if (box) box.indeterminate = !areAll && keys.some((key) => chosen.has(key));
        }}
        onChange={() => onChoose(areAll ? new Set() : new Set(keys))}
      />
    </td>
  );
}

function ChooseRow<Row>({ choice, row, name }: { choice: TableChoice<Row>; row: Row; name: string }) {
  const { chosen, onChoose, nameOf } = choice;
  return (
    // Choosing a row does not open it.
    <td className="table-choose" onClick={(event) => event.stopPropagation()}>
      <input
        type="checkbox"
        aria-label={nameOf(row)}
        checked={chosen.has(name)}
        onChange={(event) => {
          const next = new Set(chosen);
          if (event.target.checked) next.add(name);
          else next.delete(name);
          onChoose(next);
        }}
      />
    </td>
  );
}
