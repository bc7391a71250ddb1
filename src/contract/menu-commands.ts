/**
 * What the menu of the system and the keys can ask of the page, in one list: the menu draws it, the page does it, and the sheet
 * of keys shows it, so that none of them can say something else.
 */

interface MenuCommand {
  label: string;
  /** As Electron writes keys; `CmdOrCtrl` is Command on a Mac. */
  keys?: string;
  /** Only while an office is open. */
  needsOffice?: true;
}

/** Every command by its name. */
export const menuCommands = {
  newOffice: { label: 'New office…', keys: 'CmdOrCtrl+N' },
  openOffice: { label: 'Open an office…', keys: 'CmdOrCtrl+O' },
  bringInOffice: { label: 'Bring in an office…' },
  bringInList: { label: 'Bring in a list…', needsOffice: true },
  saveCopy: { label: 'Save a copy…', keys: 'CmdOrCtrl+Shift+S', needsOffice: true },
  exportPolicy: { label: 'Export the policy…', needsOffice: true },
  exportData: { label: 'Export spreadsheets and data…', needsOffice: true },
  print: { label: 'Print…', keys: 'CmdOrCtrl+P' },
  closeOffice: { label: 'Close this office', keys: 'CmdOrCtrl+W', needsOffice: true },
  undo: { label: 'Undo', keys: 'CmdOrCtrl+Z' },
  redo: { label: 'Redo', keys: 'CmdOrCtrl+Shift+Z' },
  goHome: { label: 'Home', keys: 'CmdOrCtrl+1', needsOffice: true },
  goWalk: { label: 'Walk the office', keys: 'CmdOrCtrl+2', needsOffice: true },
  goPolicy: { label: 'Privacy policy', keys: 'CmdOrCtrl+3', needsOffice: true },
  goShineTheLight: { label: 'Shine the Light', keys: 'CmdOrCtrl+4', needsOffice: true },
  goRequests: { label: 'Requests', keys: 'CmdOrCtrl+5', needsOffice: true },
  goEvidence: { label: 'Attached files', keys: 'CmdOrCtrl+6', needsOffice: true },
  goToDo: { label: 'To do', keys: 'CmdOrCtrl+7', needsOffice: true },
  goHistory: { label: 'History', keys: 'CmdOrCtrl+8', needsOffice: true },
  goRecords: { label: 'All records', keys: 'CmdOrCtrl+9', needsOffice: true },
  goSpreadsheets: { label: 'Spreadsheets', needsOffice: true },
  lookSystem: { label: 'As the computer' },
  lookLight: { label: 'Light' },
  lookDark: { label: 'Dark' },
  lookContrast: { label: 'High contrast' },
  find: { label: 'Find anything…', keys: 'CmdOrCtrl+K', needsOffice: true },
  back: { label: 'Back', keys: 'CmdOrCtrl+[', needsOffice: true },
  forward: { label: 'Forward', keys: 'CmdOrCtrl+]', needsOffice: true },
  help: { label: 'Help', keys: 'F1', needsOffice: true },
  keys: { label: 'Keys' },
  about: { label: 'About Candor' },
  licenses: { label: 'Licenses' },
} as const satisfies Readonly<Record<string, MenuCommand>>;

export type MenuCommandName = keyof typeof menuCommands;

/** What was chosen; `index` tells which of the files opened lately. */
export type MenuChoice = { command: MenuCommandName } | { command: 'openRecent'; index: number };

/** The command of that name, with its keys if it has any. */
export function menuCommand(name: MenuCommandName): MenuCommand {
  return menuCommands[name];
}
