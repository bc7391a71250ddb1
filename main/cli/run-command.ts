/** Parses the arguments, runs the command, and turns whatever goes wrong into one line. */
import { CommanderError } from 'commander';
import { AppError } from '../../src/contract/errors.ts';
import { now } from '../computer.ts';
import { logProblem } from '../files/problem-log.ts';
import { settingsFolder } from '../settings-folder.ts';
import { readVersion } from '../version.ts';
import { type CommandIo, exitCodeOf, exitCodes } from './command.ts';
import { messageFor } from './messages.ts';
import { buildProgram } from './program.ts';

/** Runs one command; answers its exit code. Tests hand in their own `io`. */
export async function runCommandLine(argv: readonly string[], io: CommandIo = terminal): Promise<number> {
  let code: number = exitCodes.done;
  const program = buildProgram(io, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return tell(error, io);
  }
}

/** One line on standard error, and the exit code that belongs to it. A stack trace helps no office manager. */
function tell(error: unknown, io: CommandIo): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    io.complain(usageLine(error));
    return exitCodes.usage;
  }
  if (!(error instanceof AppError)) logFault(error);
  const expected = error instanceof AppError ? error : new AppError('internal');
  const { file = '' } = expected.details;
  io.complain(messageFor(expected, typeof file === 'string' ? file : ''));
  return exitCodeOf(expected.code);
}

/** Keeps where in the program it happened, for a report; the person gets words. */
function logFault(error: unknown): void {
  const folder = settingsFolder(process.env, process.platform);
  logProblem(folder, { at: now(), version: readVersion(), during: 'command line', error });
}

function usageLine({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'Name a command: "candor --help" lists them.';
  const what = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    // A whole file may have been given as an argument; what is wrong with it stands at the end.
    .replace(/^(.{150}).*(.{250})$/, '$1 … $2')
    .replace(/\.$/, '');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}. "candor --help" shows how commands are written.`;
}

const terminal: CommandIo = {
  say: (line) => {
    process.stdout.write(`${line}\n`);
  },
  progress: (text) => {
    // Overwrites itself, and is gone when the work is done.
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  },
  complain: (line) => {
    process.stderr.write(`${line}\n`);
  },
};
