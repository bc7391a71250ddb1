/**
 * The menu of the system. What the page does is named in `src/contract/menu-commands.ts` and reaches it as one event; the rest
 * (cut, zoom, windows, ending) is the system's own. In a clone there are the developer's entries as well.
 */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { AppState } from '../../src/contract/calls.ts';
import { menuCommand, type MenuChoice, type MenuCommandName } from '../../src/contract/menu-commands.ts';
import type { Host } from '../host.ts';
import { recentFiles } from '../services/files.ts';

export interface MenuState {
  platform: NodeJS.Platform;
  /** In the packaged app, reload and developer tools are absent, with their keys. */
  release: boolean;
  /** Whether an office is open; what needs one is gray without it. */
  officeOpen: boolean;
  /** Files opened lately, the last first. */
  recent: AppState['recent'];
  /** Tells the page what was chosen. */
  choose: (choice: MenuChoice) => void;
}

type Entry = MenuItemConstructorOptions;
const line: Entry = { type: 'separator' };

/** The menu as a plain value. */
export function menuTemplate(state: MenuState): Entry[] {
  const { platform, release } = state;
  const entry = (name: MenuCommandName): Entry => commandEntry(name, state);
  const mac = platform === 'darwin';
  const look: Entry = {
    label: 'Look',
    submenu: [entry('lookSystem'), entry('lookLight'), entry('lookDark'), entry('lookContrast')],
  };
  const zoom: Entry[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }];
  const developer: Entry[] = [line, { role: 'reload' }, { role: 'toggleDevTools' }];
  const edit: Entry[] = [
    entry('undo'),
    entry('redo'),
    line,
    ...(['cut', 'copy', 'paste', 'selectAll'] as const).map((role): Entry => ({ role })),
  ];
  const screens = (
    ['goHome', 'goWalk', 'goPolicy', 'goShineTheLight', 'goRequests', 'goEvidence', 'goToDo', 'goHistory'] as const
  ).map(entry);
  return [
    ...(mac ? [appMenu(entry('about'))] : []),
    { label: '&File', submenu: [...fileEntries(state), ...(mac ? [] : [line, { role: 'quit' } as const])] },
    { label: '&Edit', submenu: edit },
    {
      label: '&View',
      submenu: [
        ...screens,
        entry('goRecords'),
        entry('goSpreadsheets'),
        line,
        look,
        line,
        ...zoom,
        line,
        { role: 'togglefullscreen' },
        ...(release ? [] : developer),
      ],
    },
    { label: '&Go', submenu: [entry('back'), entry('forward'), line, entry('find')] },
    { role: 'windowMenu' },
    {
      role: 'help',
      label: '&Help',
      submenu: [entry('help'), entry('keys'), entry('licenses'), ...(mac ? [] : [entry('about')])],
    },
  ];
}

function fileEntries(state: MenuState): Entry[] {
  const entry = (name: MenuCommandName): Entry => commandEntry(name, state);
  return [
    entry('newOffice'),
    entry('openOffice'),
    { label: 'Open a recent office', enabled: state.recent.length > 0, submenu: recentEntries(state) },
    line,
    entry('bringInOffice'),
    entry('bringInList'),
    line,
    entry('saveCopy'),
    entry('exportPolicy'),
    entry('exportData'),
    line,
    entry('print'),
    line,
    entry('closeOffice'),
  ];
}

function recentEntries({ recent, choose }: MenuState): Entry[] {
  return recent.map(({ name, folder }, index) => ({
    // An ampersand would mark the next letter as a key.
    label: `${name} (${folder})`.replaceAll('&', '&&'),
    click: () => {
      choose({ command: 'openRecent', index });
    },
  }));
}

function commandEntry(name: MenuCommandName, { platform, officeOpen, choose }: MenuState): Entry {
  const { label, keys, needsOffice = false } = menuCommand(name);
  return {
    id: name,
    label,
    enabled: officeOpen || !needsOffice,
    // The page hears the keys itself and knows when they belong to a text; here they are only shown. A Mac asks the page
    // first in any case.
    ...(keys === undefined ? {} : { accelerator: keys, registerAccelerator: platform === 'darwin' }),
    click: () => {
      choose({ command: name });
    },
  };
}

function appMenu(about: Entry): Entry {
  return {
    label: 'Candor',
    submenu: [
      about,
      line,
      { role: 'services' },
      line,
      ...(['hide', 'hideOthers', 'unhide'] as const).map((role): Entry => ({ role })),
      line,
      { role: 'quit' },
    ],
  };
}

/**
 * The host, with events that also keep the menu right: what is gray without an office, and which files were opened lately.
 * `show` sets the menu, once the app is ready.
 */
export function withMenu(host: Host): { host: Host; show: () => void } {
  let ready = false;
  let officeOpen = false;
  const draw = (): void => {
    if (!ready) return;
    const choose = (choice: MenuChoice): void => {
      host.emit('menu.chosen', choice);
    };
    const recent = recentFiles(host.settingsFolder);
    const state = { platform: process.platform, release: app.isPackaged, officeOpen, recent, choose };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state)));
  };
  return {
    host: {
      ...host,
      emit: (name, event) => {
        host.emit(name, event);
        if ('open' in event) officeOpen = event.open;
        if (name === 'file.changed' || name === 'recent.changed') draw();
      },
    },
    show: () => {
      ready = true;
      draw();
    },
  };
}
