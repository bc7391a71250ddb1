/** One Candor at a time: two programs on one data file would be two truths. */
import { app, BrowserWindow } from 'electron';

/**
 * True for the first program. A later one hands over what it was asked to open, and must end.
 *
 * @param onHandover gets the arguments of the later start, and the folder in which it was started
 */
export function isFirstInstance(onHandover: (args: readonly string[], folder: string) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, args, folder) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    onHandover(args, folder);
  });
  return true;
}
