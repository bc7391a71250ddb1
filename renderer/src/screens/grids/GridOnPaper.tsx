import type { GridCell, GridLine, GridRow } from '../../ui/Grid.tsx';
import { gridPaperWords as words } from '../../text/grids.ts';
import { paperBands, rowInWords } from './paper.ts';
import './GridOnPaper.css';

interface GridOnPaperProps {
  label: string;
  corner: string;
  rows: readonly GridRow[];
  columns: readonly GridLine[];
  cell: (row: string, column: string) => GridCell;
  legend: readonly { look: string; label: string }[];
  /** What was typed to find rows and columns; empty when nothing was. */
  found: { rows: string; columns: string };
}

/** The whole grid, which on the screen is drawn only where one looks: as tables, or row by row in words when it is too wide. */
export function GridOnPaper({ label, corner, rows, columns, cell, legend, found }: GridOnPaperProps) {
  const bands = paperBands(rows.length, columns);
  return (
    <div className="print-only grid-paper">
      <p>
        {label}: {words.counted(rows.length, columns.length)} {words.found(found.rows, found.columns)}
      </p>
      {bands === undefined ? null : (
        <ul className="grid-legend plain">
          {legend.map((one) => (
            <li key={one.label}>
              <span className={`grid-cell-${one.look} grid-shape`} aria-hidden="true" />
              {one.label}
            </li>
          ))}
        </ul>
      )}
      {bands === undefined ? (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              <th scope="col">{words.says}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { says, others } = rowInWords(row, columns, cell, legend);
              return (
                <tr key={row.key}>
                  <th scope="row">{row.title}</th>
                  <td>
                    {says.map((one) => (
                      <p key={one.label}>
                        <b>{one.label}:</b> {one.titles.join('; ')}
                      </p>
                    ))}
                    <p>{says.length === 0 ? words.all(others.label) : words.others(others.count, others.label)}</p>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : (
        bands.map((band) => (
          <table key={band[0]?.key} className="table grid-paper-band">
            <thead>
              <tr>
                <th scope="col">{corner}</th>
                {band.map(({ key, title, under }) => (
                  <th key={key} scope="col">
                    {title}
                    {under === undefined ? null : <small>{under}</small>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => [
                row.group !== undefined && row.group !== rows[at - 1]?.group ? (
                  <tr key={`group ${row.key}`} className="grid-paper-group">
                    <th scope="rowgroup" colSpan={band.length + 1}>
                      {row.group}
                    </th>
                  </tr>
                ) : null,
                <tr key={row.key}>
                  <th scope="row">{row.title}</th>
                  {band.map(({ key }) => {
                    const { look, words: spoken } = cell(row.key, key);
                    return (
                      <td key={key}>
                        <span className={`grid-cell-${look} grid-shape`} aria-hidden="true" />
                        <span className="visually-hidden">{spoken}</span>
                      </td>
                    );
                  })}
                </tr>,
              ])}
            </tbody>
          </table>
        ))
      )}
    </div>
  );
}
