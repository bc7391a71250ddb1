/** The plain text of runs, as a reader would read them aloud: links by their text, gaps in brackets. */
import type { Cell, Run } from './block.ts';

/** The text of one run; a gap is printed in brackets: `[period not known yet]`. */
export function plainTextOfRun(run: Run): string {
  return run.kind === 'gap' ? `[${run.gap.missing}]` : run.text;
}

/** The text of a line of runs. */
export function plainTextOf(runs: readonly Run[]): string {
  return runs.map(plainTextOfRun).join('');
}

/** The text of a cell: its lines one below the other. */
export function plainTextOfCell(cell: Cell): string {
  return cell.map(plainTextOf).join('\n');
}
