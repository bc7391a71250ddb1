import { memo, useId, useMemo, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { GridSelection } from './grid-selection.ts';
import { moveInGrid, type GridPlace } from './move-in-grid.ts';
import { useWindow } from './use-window.ts';
import './Grid.css';

/** A row or a column: its name, and a second line in small type. */
export interface GridLine {
  key: string;
  title: string;
  under?: string | undefined;
  /** A button in the head of a column. */
  action?: { label: string; name: string; disabled: boolean; onAct: () => void } | undefined;
}

export interface GridRow extends GridLine {
  /** Rows of one group stand under its title; it is shown where it changes. */
  group?: string | undefined;
}

/** What a cell shows: a shape (`look`, a class of the style sheet), and the words that say it. */
export interface GridCell {
  look: string;
  words: string;
}

interface GridProps {
  label: string;
  /** Words in the corner, over the names of the rows. */
  corner: string;
  rows: readonly GridRow[];
  columns: readonly GridLine[];
  cell: (row: string, column: string) => GridCell;
  selection: GridSelection;
  onSelect: (selection: GridSelection) => void;
  /** A key that moves nothing; answers whether it did something. */
  onKey: (event: KeyboardEvent) => boolean;
  /** Enter, F2, or two clicks. */
  onOpen: () => void;
  /** One click, where that answers the cell. */
  onPick?: ((place: GridPlace) => void) | undefined;
  /** The chosen cells as a table of text. */
  onCopy: () => string;
  /** Id of the words that tell more about the cell that has the focus. */
  describedBy: string;
}

const rowHeight = 36;
const columnWidth = 112;
/** Two or three lines of a name; with a button under it more. */
const headHeights = { plain: 76, action: 112 };
const headWidth = 232;

/**
 * A large grid that is answered cell by cell: the ARIA pattern with one place for the Tab key, the active cell named by
 * `aria-activedescendant`. Only what is in sight is drawn; sizes are fixed, so nothing has to be measured. Places are set through
 * the style object of elements, which the content policy allows.
 */
export function Grid(props: GridProps) {
  const { label, corner, rows, columns, cell, selection, onSelect, onKey, onOpen, onPick, onCopy, describedBy } = props;
  const id = useId();
  const { lines, lineOfRow } = useMemo(() => linesOf(rows), [rows]);
  const headHeight = headHeights[columns.some(({ action }) => action) ? 'action' : 'plain'];
  const { box, seen, measure, reveal } = useWindow({
    rows: lines.length,
    columns: columns.length,
    rowHeight,
    columnWidth,
    headHeight,
    headWidth,
  });
  const { active } = selection;
  const activeLine = lineOfRow[active.row] ?? 0;
  const isSeen =
    activeLine >= seen.rows.first &&
    activeLine <= seen.rows.last &&
    active.column >= seen.columns.first &&
    active.column <= seen.columns.last;

  const select = (place: GridPlace, extend: boolean) => {
    onSelect({ active: place, anchor: extend ? selection.anchor : place });
    reveal(lineOfRow[place.row] ?? 0, place.column);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A button in a head has its own keys.
    if (event.target !== event.currentTarget) return;
    const next =
      event.altKey || event.metaKey
        ? undefined
        : moveInGrid(event.key, active, { rows: rows.length, columns: columns.length }, event.ctrlKey);
    if (next) select(next, event.shiftKey);
    else if (event.key === 'Enter' || event.key === 'F2') onOpen();
    else if (!onKey(event)) return;
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place) select(place, event.shiftKey);
  };
  const onCopying = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', onCopy());
  };
  // The same list while the same columns are in sight, so that a row without a change is not drawn again.
  const { first, last } = seen.columns;
  const seenColumns = useMemo(() => columns.slice(first, last + 1), [columns, first, last]);
  return (
    <div
      ref={box}
      id={id}
      role="grid"
      className="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={isSeen ? `${id}-${active.row}-${active.column}` : undefined}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onClick={(event) => {
        const place = placeOf(event.target);
        if (place) onPick?.(place);
      }}
      onDoubleClick={(event) => (placeOf(event.target) && !onPick ? onOpen() : undefined)}
      onCopy={onCopying}
    >
      <div
        role="rowgroup"
        className="grid-head"
        style={{ width: headWidth + columns.length * columnWidth, height: headHeight }}
      >
        <div role="row" aria-rowindex={1}>
          <div role="columnheader" aria-colindex={1} className="grid-corner" style={{ width: headWidth }}>
            {corner}
          </div>
          {seenColumns.map((column, index) => {
            const at = seen.columns.first + index;
            return (
              <div
                key={column.key}
                role="columnheader"
                aria-colindex={at + 2}
                className={at === active.column ? 'grid-title grid-here' : 'grid-title'}
                style={{ left: headWidth + at * columnWidth, width: columnWidth }}
                title={column.title}
              >
                <span>{column.title}</span>
                {column.under === undefined ? null : <small>{column.under}</small>}
                {column.action ? <HeadButton {...column.action} /> : null}
              </div>
            );
          })}
        </div>
      </div>
      <div
        role="rowgroup"
        className="grid-body"
        style={{ width: headWidth + columns.length * columnWidth, height: lines.length * rowHeight }}
      >
        {lines.slice(seen.rows.first, seen.rows.last + 1).map((line, index) => {
          const top = (seen.rows.first + index) * rowHeight;
          const rowIndex = seen.rows.first + index + 2;
          if (line.kind === 'group') {
            return (
              <div
                key={`group ${line.title}`}
                role="row"
                aria-rowindex={rowIndex}
                className="grid-group"
                style={{ top, height: rowHeight }}
              >
                <div role="rowheader" aria-colindex={1} aria-colspan={columns.length + 1}>
                  {line.title} <span className="muted">{line.count}</span>
                </div>
              </div>
            );
          }
          const row = rows[line.row];
          if (row === undefined) return null;
          return (
            <Row
              key={row.key}
              id={id}
              at={line.row}
              row={row}
              top={top}
              rowIndex={rowIndex}
              columns={seenColumns}
              first={seen.columns.first}
              cell={cell}
              active={line.row === active.row ? active.column : -1}
              chosen={chosenColumns(selection, line.row)}
              describedBy={describedBy}
            />
          );
        })}
      </div>
    </div>
  );
}

function HeadButton({ label, name, disabled, onAct }: NonNullable<GridLine['action']>) {
  return (
    <button type="button" className="grid-action" aria-label={name} disabled={disabled} onClick={onAct}>
      {label}
    </button>
  );
}

interface RowProps {
  id: string;
  at: number;
  row: GridRow;
  top: number;
  rowIndex: number;
  columns: readonly GridLine[];
  /** Number of the first column drawn. */
  first: number;
  cell: GridProps['cell'];
  /** The column of the active cell, or -1. */
  active: number;
  /** First and last chosen column, as a text that is compared; empty for none. */
  chosen: string;
  describedBy: string;
}

/** A row is drawn again when something in it changes; a move touches two. */
const Row = memo(function Row({
  id,
  at,
  row,
  top,
  rowIndex,
  columns,
  first,
  cell,
  active,
  chosen,
  describedBy,
}: RowProps) {
  const [from = 1, to = 0] = chosen === '' ? [] : chosen.split(' ').map(Number);
  return (
    <div role="row" aria-rowindex={rowIndex} className="grid-row" style={{ top, height: rowHeight }}>
      <div
        role="rowheader"
        aria-colindex={1}
        className={active >= 0 ? 'grid-name grid-here' : 'grid-name'}
        style={{ width: headWidth }}
        title={row.title}
      >
        <span>{row.title}</span>
        {row.under === undefined ? null : <small>{row.under}</small>}
      </div>
      {columns.map((column, index) => {
        const number = first + index;
        const { look, words } = cell(row.key, column.key);
        return (
          <div
            key={column.key}
            role="gridcell"
            id={`${id}-${at}-${number}`}
            aria-colindex={number + 2}
            aria-selected={number >= from && number <= to}
            aria-label={words}
            aria-describedby={number === active ? describedBy : undefined}
            className={`grid-cell grid-cell-${look}${number === active ? ' grid-active' : ''}`}
            style={{ left: headWidth + number * columnWidth, width: columnWidth }}
            data-place={`${at} ${number}`}
          />
        );
      })}
    </div>
  );
});

type Line = { kind: 'group'; title: string; count: number } | { kind: 'row'; row: number };

/** Rows with the titles of their groups between them, and the line on which each row stands. */
function linesOf(rows: readonly GridRow[]): { lines: Line[]; lineOfRow: number[] } {
  const counts = new Map<string, number>();
  for (const { group } of rows) if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  const lines: Line[] = [];
  const lineOfRow = rows.map(({ group }, row) => {
    if (group !== undefined && group !== rows[row - 1]?.group) {
      lines.push({ kind: 'group', title: group, count: counts.get(group) ?? 0 });
    }
    lines.push({ kind: 'row', row });
    return lines.length - 1;
  });
  return { lines, lineOfRow };
}

function chosenColumns({ active, anchor }: GridSelection, row: number): string {
  if (row < Math.min(active.row, anchor.row) || row > Math.max(active.row, anchor.row)) return '';
  return `${Math.min(active.column, anchor.column)} ${Math.max(active.column, anchor.column)}`;
}

function placeOf(target: EventTarget): GridPlace | undefined {
  const text = target instanceof HTMLElement ? target.dataset['place'] : undefined;
  if (text === undefined) return undefined;
  const [row = 0, column = 0] = text.split(' ').map(Number);
  return { row, column };
}
