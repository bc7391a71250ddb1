import { memo, useRef, useState, type KeyboardEvent } from 'react';
import type { CellState, GridColumn, WhoGetsIt } from '../../../../src/walk/who-gets-it.ts';
import { gridWords as words } from '../../text/walk.ts';
import { moveInGrid } from '../../ui/move-in-grid.ts';
import './WhoGetsIt.css';

interface Titled {
  id: string;
  title: string;
}

interface GridProps {
  grid: WhoGetsIt;
  /** True while something is being saved: columns cannot be confirmed then. */
  waits: boolean;
  onToggle: (row: Titled, column: Titled) => void;
  /** Shows what a column says, to be confirmed. */
  onRead: (column: GridColumn) => void;
}

/**
 * The grid as a real table with sticky heads. One cell is in the order of the Tab key; arrow keys go to the others. The boxes
 * are found by their place, so that a move redraws two rows and not the whole table.
 */
export function WhoGetsItGrid({ grid, waits, onToggle, onRead }: GridProps) {
  const { rows, columns, cell } = grid;
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const active = {
    row: Math.min(place.row, rows.length - 1),
    column: Math.min(place.column, columns.length - 1),
  };
  const toggle = (target: EventTarget) => {
    const at = placeOf(target);
    const row = at && rows[at.row];
    const column = at && columns[at.column];
    if (!row || !column) return;
    setPlace(at);
    onToggle(row, column);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target);
    const next = at && moveInGrid(event.key, at, { rows: rows.length, columns: columns.length }, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    // Keys and clicks are heard once for all cells: the boxes inside are what is used.
    <div className="walk-grid" role="presentation" onKeyDown={onKeyDown} onClick={(event) => toggle(event.target)}>
      <table ref={table}>
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.data}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <span>{column.title}</span>
                {column.open.length > 0 ? (
                  <button
                    type="button"
                    className="walk-grid-confirm"
                    disabled={waits}
                    aria-label={words.confirmColumn(column.title)}
                    onClick={() => onRead(column)}
                  >
                    {words.confirmShort}
                  </button>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.id}
              row={row}
              index={index}
              columns={columns}
              states={columns.map((column) => cell(row.id, column.id)).join(' ')}
              active={index === active.row ? active.column : -1}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  row: Titled;
  index: number;
  columns: readonly Titled[];
  /** The states of the cells as one text, so that a row without a change is not drawn again. */
  states: string;
  /** The column that the Tab key reaches, or -1. */
  active: number;
}

const Row = memo(function Row({ row, index, columns, states, active }: RowProps) {
  const list = states.split(' ') as CellState[];
  return (
    <tr>
      <th scope="row">{row.title}</th>
      {columns.map((column, at) => (
        <td key={column.id}>
          <button
            type="button"
            role="checkbox"
            className={`walk-cell walk-cell-${list[at] ?? 'empty'}`}
            aria-checked={list[at] !== 'empty'}
            aria-label={words.cell(row.title, column.title, list[at] === 'suggested')}
            tabIndex={at === active ? 0 : -1}
            data-place={`${index} ${at}`}
          />
        </td>
      ))}
    </tr>
  );
}, sameRow);

function sameRow(before: RowProps, after: RowProps): boolean {
  return (
    before.row.title === after.row.title &&
    before.index === after.index &&
    before.states === after.states &&
    before.active === after.active &&
    before.columns.length === after.columns.length &&
    before.columns.every(({ id, title }, at) => id === after.columns[at]?.id && title === after.columns[at].title)
  );
}

function placeOf(target: EventTarget): { row: number; column: number } | undefined {
  const text = target instanceof HTMLElement ? target.dataset['place'] : undefined;
  if (text === undefined) return undefined;
  const [row = 0, column = 0] = text.split(' ').map(Number);
  return { row, column };
}
