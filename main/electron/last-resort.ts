/** What happens when Candor itself fails: the office file is closed in order, the person is told calmly, the program ends. */
import { app, dialog } from 'electron';

/**
 * Handles what nobody has caught. After that the state of the program is unknown, so it does not go on.
 *
 * @param report writes the fault to the local log
 * @param close closes the office file
 */
export function endCalmly(report: (error: unknown) => void, close: () => void): void {
  const end = (error: unknown): void => {
    report(error);
    try {
      close();
    } finally {
      dialog.showErrorBox(
        'Candor has to close',
        'Something in the program went wrong. Everything you saved is in your office file. Please start Candor again.',
      );
      app.exit(1);
    }
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
