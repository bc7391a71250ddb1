/** Electron as a host: the system's own dialogs, and events to every window. */
import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { EventName, Events } from '../../src/contract/events.ts';
import { now, today, userName } from '../computer.ts';
import type { FileFormat, Host } from '../host.ts';
import { eventChannel } from './channels.ts';

/** Makes the host. Needs the app to be ready before a dialog is asked for. */
export function electronHost(): Host {
  // Dialogs would start in Downloads every time; the person's last folder is where they look.
  let lastFolder = app.getPath('documents');
  return {
    kind: 'electron',
    version: app.getVersion(),
    settingsFolder: app.getPath('userData'),
    today,
    now,
    userName,
    emit: sendToWindows,
    chooseFileToOpen: async ({ formats }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        defaultPath: lastFolder,
        filters: openFilters(formats),
        properties: ['openFile'],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) return null;
      lastFolder = join(path, '..');
      return path;
    },
    chooseFileToSave: async ({ suggestedName, formats, mayReplace }) => {
      const { canceled, filePath } = await dialog.showSaveDialog({
        defaultPath: join(lastFolder, suggestedName),
        filters: filtersOf(formats),
        // Where replacing is not allowed, the service refuses an existing file in its own words.
        properties: mayReplace ? ['showOverwriteConfirmation', 'createDirectory'] : ['createDirectory'],
      });
      if (canceled || filePath === '') return null;
      lastFolder = join(filePath, '..');
      return filePath;
    },
  };
}

function sendToWindows<Name extends EventName>(name: Name, event: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, name, event);
  }
}

/** Choosers show the files of the first filter only: of several kinds, that is all of them together. */
function openFilters(formats: readonly FileFormat[]): Electron.FileFilter[] {
  const extensions = formats.map(({ extension }) => extension);
  return formats.length > 1 ? [{ name: 'Fitting files', extensions }, ...filtersOf(formats)] : filtersOf(formats);
}

function filtersOf(formats: readonly FileFormat[]): Electron.FileFilter[] {
  return formats.map(({ label, extension }) => ({ name: label, extensions: [extension] }));
}
