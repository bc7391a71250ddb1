/** What happens when Candor itself fails: what is saved stays whole, the person is told calmly, and nothing goes on half dead. */
import { app, type BrowserWindow, dialog } from 'electron';

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

/**
 * Handles a page that died, because memory ran out for example: its window would stay white. Everything saved is in the file, so the
 * page may be loaded again. The person decides; by itself, a page that dies at once would be loaded forever.
 *
 * @param report writes the fault to the local log
 */
export function offerToLoadAgain(window: BrowserWindow, report: (error: unknown) => void): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    report(new Error(`The page ended: ${reason}.`));
    const asked = dialog.showMessageBox({
      type: 'error',
      message: 'The window of Candor stopped working',
      detail: 'Everything you saved is in your office file.',
      buttons: ['Load it again', 'Close Candor'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    void asked.then(({ response }) => {
      if (response === 0) window.reload();
      else app.quit();
    });
  });
}
