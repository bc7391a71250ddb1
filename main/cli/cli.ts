/** The command line's entry: lets Node remember the compiled program, which halves the start, then runs the command. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Runs one command.
 *
 * @param argv arguments after the program's name
 * @returns 0 done · 1 done, and it reports findings or differences · 2 wrong usage · 3 input refused, nothing changed ·
 * 4 environment
 */
export async function run(argv: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', tellUnlessNobodyReads);
  // Beside the program and not in the system's temporary folder, where another account could plant code.
  enableCompileCache(join(import.meta.dirname, '../../.cache/node'));
  const { runCommandLine } = await import('./run-command.ts');
  const code = await runCommandLine(argv);
  return unprintable ? 4 : code;
}

/** Something of what the command said could not be printed. */
let unprintable = false;

/**
 * Whoever reads what is printed may stop, as `head` does: the rest is not wanted then, and that is no mistake. Words that are lost
 * for another reason, such as a full disk behind `>`, must not look like an answer.
 */
function tellUnlessNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || unprintable) return;
  unprintable = true;
  process.exitCode = 4;
  process.stderr.write(
    `What the command said could not be printed (${error.code ?? 'no reason given'}); what it did stays. Free some space or print elsewhere.\n`,
  );
}
