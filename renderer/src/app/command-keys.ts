/** The keys of the menu's commands as the sheet of keys shows them. */
import { menuCommand, type MenuCommandName } from '../../../src/contract/menu-commands.ts';
import { commandKeyWords as words } from '../text/about.ts';

const single = ['newOffice', 'openOffice', 'saveCopy', 'print', 'closeOffice', 'back', 'forward'] as const;
const screens = [
  'goHome',
  'goWalk',
  'goPolicy',
  'goShineTheLight',
  'goRequests',
  'goEvidence',
  'goToDo',
  'goHistory',
  'goRecords',
] as const;
/** A browser keeps these for its own windows. */
const keptByBrowsers: readonly MenuCommandName[] = ['newOffice', 'closeOffice'];

/** A group of the sheet; `inBrowser` leaves out what a browser keeps for itself. */
export function commandKeys(inBrowser: boolean): { title: string; keys: (readonly [key: string, does: string])[] } {
  const shown = single.filter((name) => !inBrowser || !keptByBrowsers.includes(name));
  const labels = screens.map((name) => menuCommand(name).label);
  return {
    title: words.title,
    keys: [
      ...shown.map(
        (name) => [keysInWords(menuCommand(name).keys ?? ''), menuCommand(name).label.replace('…', '')] as const,
      ),
      ['Ctrl + 1–9', labels.join(', ')],
    ],
  };
}

/** `Ctrl + Shift + S` for `CmdOrCtrl+Shift+S`. */
export function keysInWords(keys: string): string {
  return keys.replace('CmdOrCtrl', 'Ctrl').split('+').join(' + ');
}
