/** The command line: takes arguments, answers an exit code. Documented in docs/command-line.md; a test compares the two. */
import { CommanderError } from 'commander';
import { AppError } from '../../src/contract/errors.ts';
import { type CommandIo, exitCodeOf, exitCodes } from './command.ts';
import { messageFor } from './messages.ts';
import { buildProgram } from './program.ts';

/**
 * Runs one command.
 *
 * @param argv arguments after the program's name
 * @returns 0 done · 1 done, and it reports findings or differences · 2 wrong usage · 3 input refused, nothing changed ·
 * 4 environment
 */
export async function run(argv: readonly string[]): Promise<number> {
  let code: number = exitCodes.done;
  const program = buildProgram(terminal, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return tell(error);
  }
}

/** One line on standard error, and the exit code that belongs to it. A stack trace helps no office manager. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    complain(usageLine(error));
    return exitCodes.usage;
  }
  const expected = error instanceof AppError ? error : new AppError('internal');
  const { file = '' } = expected.details;
  complain(messageFor(expected, typeof file === 'string' ? file : ''));
  return exitCodeOf(expected.code);
}

function usageLine({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'Name a command: "candor --help" lists them.';
  const what = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}. "candor --help" shows how commands are written.`;
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

const terminal: CommandIo = {
  say: (line) => {
    process.stdout.write(`${line}\n`);
  },
  progress: (text) => {
    // Overwrites itself, and is gone when the work is done.
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  },
};
