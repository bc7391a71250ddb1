/** The window: its settings as a pure function, and how one is opened. */
import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { startPage } from './page-address.ts';

/**
 * The settings of every window. Most of them are Electron's defaults; they are written down so that a change of defaults,
 * or a careless line elsewhere, cannot open a door unseen.
 *
 * @param preload absolute path of the built preload
 * @param release false in a clone, where developer tools are welcome
 */
export function windowOptions(preload: string, release: boolean): BrowserWindowConstructorOptions {
  return {
    title: 'Candor',
    width: 1280,
    height: 860,
    minWidth: 800,
    minHeight: 560,
    // Shown when the first picture is ready, so that no empty window flashes.
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium would fetch dictionaries from a server.
      spellcheck: false,
      devTools: !release,
    },
  };
}

/** Opens a window with the start page. */
export async function openWindow(builtFolder: string, release: boolean): Promise<BrowserWindow> {
  const window = new BrowserWindow(windowOptions(join(builtFolder, 'preload/preload.cjs'), release));
  window.once('ready-to-show', () => {
    window.show();
  });
  await window.loadURL(startPage);
  return window;
}
