/** All commands together. Each is in a file of its own in `commands/`. */
import { Command } from 'commander';
import { readVersion } from '../version.ts';
import type { CommandIo, CommandSurroundings, ExitCode } from './command.ts';
import { addBackupCommand } from './commands/backup.ts';
import { addCheckCommand } from './commands/check.ts';
import { addHistoryCommands } from './commands/history.ts';
import { addInfoCommand } from './commands/info.ts';
import { addNewCommand } from './commands/new.ts';
import { addLedgerCommands } from './commands/ledger.ts';
import { addLawyerPackCommand } from './commands/lawyer-pack.ts';
import { addNoticeCommand } from './commands/notice.ts';
import { addOfficeCommands } from './commands/office.ts';
import { addPolicyCommand } from './commands/policy.ts';
import { addRecordCommands } from './commands/record.ts';
import { addRequestCommands } from './commands/request.ts';
import { addRequestsCommand } from './commands/requests.ts';
import { addRestoreCommand } from './commands/restore.ts';
import { addSampleCommands } from './commands/sample.ts';
import { addSchemaCommand } from './commands/schema.ts';
import { addShineTheLightCommand } from './commands/shine-the-light.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { addWaiveCommand } from './commands/waive.ts';
import { addWorkbookCommands } from './commands/workbook.ts';

/** The program with all its commands; parsing runs the command named. Errors are thrown, nothing is printed for them. */
export function buildProgram(io: CommandIo, end: (code: ExitCode) => void): Command {
  const program = new Command('candor')
    .description("Keeps a small office's data inventory and writes its privacy policy from it.")
    .version(readVersion())
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => {
        io.say(text.trimEnd());
      },
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .showSuggestionAfterError(false)
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 done and it reports findings or differences, 2 wrong usage, 3 refused and nothing changed,' +
        '\n4 environment (disk full, file open elsewhere). More: docs/command-line.md',
    );
  const surroundings: CommandSurroundings = { io, end };
  addSampleCommands(program, surroundings);
  addNewCommand(program, surroundings);
  addInfoCommand(program, surroundings);
  addHistoryCommands(program, surroundings);
  addVerifyCommand(program, surroundings);
  addCheckCommand(program, surroundings);
  addWaiveCommand(program, surroundings);
  addPolicyCommand(program, surroundings);
  addNoticeCommand(program, surroundings);
  addLawyerPackCommand(program, surroundings);
  addShineTheLightCommand(program, surroundings);
  addLedgerCommands(program, surroundings);
  addRequestsCommand(program, surroundings);
  addRequestCommands(program, surroundings);
  addRecordCommands(program, surroundings);
  addWorkbookCommands(program, surroundings);
  addOfficeCommands(program, surroundings);
  addSchemaCommand(program, surroundings);
  addBackupCommand(program, surroundings);
  addRestoreCommand(program, surroundings);
  return program;
}
