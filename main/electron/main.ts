/** Candor in Electron, as a list of steps. Each step is a file of its own beside this one. */
import { basename, resolve } from 'node:path';
import { app, dialog, session } from 'electron';
import { createApplication } from '../application.ts';
import { messageFor } from '../cli/messages.ts';
import { electronHost } from './electron-host.ts';
import { answerCalls } from './ipc.ts';
import { endCalmly, offerToLoadAgain } from './last-resort.ts';
import { withMenu } from './menu.ts';
import { officeFileIn, onFileOpened } from './opened-files.ts';
import { registerScheme, servePage } from './protocol.ts';
import { guardPages, guardSession } from './security/rules.ts';
import { isFirstInstance } from './single-instance.ts';
import { openWindow } from './window.ts';

/** The folder `out`: this file is built into `out/main`. */
const builtFolder = resolve(import.meta.dirname, '..');

async function start(): Promise<void> {
  const menu = withMenu(electronHost());
  const application = createApplication(menu.host);
  const open = (path: string | undefined): void => {
    const problem = path === undefined ? undefined : application.openFile(path);
    if (problem !== undefined)
      dialog.showErrorBox('Candor did not open this file', messageFor(problem, basename(path ?? '')));
  };

  if (
    !isFirstInstance((args, folder) => {
      open(officeFileIn(args, folder));
    })
  ) {
    app.quit();
    return;
  }
  endCalmly(application.report, application.close);
  app.enableSandbox();
  registerScheme();
  guardPages();
  onFileOpened(open);
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', application.close);

  await app.whenReady();
  guardSession(session.defaultSession);
  servePage(session.defaultSession, resolve(builtFolder, 'renderer'));
  answerCalls(application);
  menu.show();
  open(officeFileIn(process.argv.slice(1), process.cwd()));
  offerToLoadAgain(await openWindow(builtFolder, app.isPackaged), application.report);
}

await start();
