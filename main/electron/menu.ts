/** The menu: what the system expects (edit, window, quit), and in a clone the developer's entries. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The menu as a plain value.
 *
 * @param release in the packaged app, reload and developer tools are absent, with their keys
 */
export function menuTemplate(platform: NodeJS.Platform, release: boolean): MenuItemConstructorOptions[] {
  const zoom: MenuItemConstructorOptions[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }];
  const developer: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ];
  return [
    ...(platform === 'darwin'
      ? [{ role: 'appMenu' as const }]
      : [{ label: '&File', submenu: [{ role: 'quit' as const }] }]),
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [...zoom, { type: 'separator' }, { role: 'togglefullscreen' }, ...(release ? [] : developer)],
    },
    { role: 'windowMenu' },
  ];
}

/** Sets the menu of the app. */
export function setMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged)));
}
