/** `workbook import`: the rows of a workbook or a list, with what each would change. */
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../../../src/contract/errors.ts';
import type { RowPlan, SheetPlan } from '../../../src/tables/table.ts';
import { today } from '../../computer.ts';
import { author, type CommandSurroundings, exitCodes, reading, sayJson, writing } from '../command.ts';

interface Options {
  dryRun?: true;
  skipBad?: true;
  why?: string;
  json?: true;
}

/** Adds the command. */
export function addWorkbookImportCommand(workbook: Command, { io, end }: CommandSurroundings): void {
  workbook
    .command('import')
    .description('Takes in what a workbook or a list brings: new records and changed answers, all of them or none.')
    .argument('<file>', 'the office file')
    .argument('<table>', 'the workbook (.xlsx), or a table (.csv in UTF-8)')
    .option('--dry-run', 'only says what would change')
    .option('--skip-bad', 'takes the others when a cell or a line cannot be read')
    .option('--why <reason>', 'the reason, for the history')
    .option('--json', 'prints one JSON value')
    .action(async (file: string, path: string, { dryRun, skipBad, why, json }: Options) => {
      const plans = await planOf(file, path);
      const rows = plans.flatMap((plan) => plan.rows);
      const [bad] = rows.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem })));
      const refused = dryRun !== true && skipBad !== true ? bad : undefined;
      const changed =
        dryRun === true || refused !== undefined ? [] : await take(file, rows, why ?? `From ${basename(path)}`);
      if (json) sayJson(io, { sheets: plans, changed });
      else sayLines(plans, changed);
      if (refused !== undefined) {
        const place = refused.column === '' ? `line ${refused.line}` : `line ${refused.line}, “${refused.column}”`;
        io.complain(`"${path}": nothing was changed, ${place}: ${refused.problem} Mend the table, or use --skip-bad.`);
        end(exitCodes.refused);
        return;
      }
      const differs = dryRun === true && rows.some(({ kind }) => kind === 'new' || kind === 'changed');
      end(differs || bad !== undefined ? exitCodes.findings : exitCodes.done);
    });

  function sayLines(plans: readonly SheetPlan[], changed: readonly string[]): void {
    for (const { name, rows, notInFile } of plans) {
      const count = (kind: RowPlan['kind']): number => rows.filter((row) => row.kind === kind).length;
      io.say(
        `${name}: ${count('new')} new, ${count('changed')} changed, ${count('same')} the same, ${count('problem')} that cannot be read; ${notInFile.length} not in the table`,
      );
      for (const row of rows) sayRow(row);
    }
    io.say(`${changed.length} ${changed.length === 1 ? 'record' : 'records'} changed`);
  }

  function sayRow({ line, kind, id, title, cells, problems }: RowPlan): void {
    if (kind === 'new') io.say(`- Line ${line}, new: ${title}`);
    if (kind === 'changed') {
      for (const { label, before, after } of cells) io.say(`- Line ${line}, ${id} ${label}: ${before} > ${after}`);
    }
    for (const { column, said, problem } of problems) {
      io.say(
        `- Line ${line}, to mend${column === '' ? '' : `, “${column}”`}: ${said === '' ? '' : `“${said}”. `}${problem}`,
      );
    }
  }
}

async function planOf(file: string, path: string): Promise<SheetPlan[]> {
  const [{ loadOffice }, { tablesOfFile }, { matchSheets, wantedSheets }, { planTables }] = await Promise.all([
    import('../../../db/load.ts'),
    import('../../services/tables.ts'),
    import('../../../src/tables/match-sheets.ts'),
    import('../../../src/tables/plan-tables.ts'),
  ]);
  const sheets = await tablesOfFile(resolve(path));
  const plans = await reading(file, ({ reader }) =>
    planTables(loadOffice(reader), wantedSheets(sheets, matchSheets(sheets)), today()),
  );
  if (plans.every(({ rows }) => rows.length === 0)) {
    throw new AppError('invalidInput', { file: path, path: 'list', problem: 'it has no line below its titles' });
  }
  return plans;
}

async function take(file: string, rows: readonly RowPlan[], why: string): Promise<string[]> {
  const [{ takeRows }, { rowsToWrite, takeable }] = await Promise.all([
    import('../../services/tables.ts'),
    import('../../../src/tables/take-rows.ts'),
  ]);
  const wanted = rowsToWrite(rows, new Set(takeable(rows).map(({ key }) => key)));
  if (wanted.length === 0) return [];
  return writing(file, ({ writer }) => takeRows(writer, { rows: wanted, gone: [] }, author(why)).changed);
}
