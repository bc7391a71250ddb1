/** Office files that the person opened from outside: a double click, or a file dropped on the program. */
import { resolve } from 'node:path';
import { app } from 'electron';

/**
 * The office file among the arguments of a start, as an absolute path.
 *
 * @param args everything after the program; the first may be the folder of the clone
 * @param folder where the program was started: a name alone is meant there
 */
export function officeFileIn(args: readonly string[], folder: string): string | undefined {
  const named = args.findLast((argument) => !argument.startsWith('-') && /\.candor$/i.test(argument));
  return named === undefined ? undefined : resolve(folder, named);
}

/** macOS tells the program about opened files with an event, also before it is ready. */
export function onFileOpened(open: (path: string) => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
}
