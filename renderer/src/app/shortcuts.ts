/** Which keys mean which command: the list is `src/contract/menu-commands.ts`, which the menu of the system shows as well. */
import { menuCommand, type MenuCommandName, menuCommands } from '../../../src/contract/menu-commands.ts';

/** What a key press says of itself; the event of a browser fits. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const names = Object.keys(menuCommands) as MenuCommandName[];

/** The command that the keys mean, or undefined. `inText`: a text field has the focus; what belongs to the text stays its own. */
export function commandOfKeys(press: KeyPress, inText: boolean): MenuCommandName | undefined {
  const held = press.ctrlKey || press.metaKey;
  if (press.key === '?' && !held && !press.altKey && !inText) return 'keys';
  // Windows knows a second key for doing again.
  if (held && !press.altKey && press.key.toLowerCase() === 'y') return inText ? undefined : 'redo';
  const found = names.find((name) => fits(press, menuCommand(name).keys));
  return inText && (found === 'undo' || found === 'redo') ? undefined : found;
}

function fits(press: KeyPress, keys: string | undefined): boolean {
  if (keys === undefined) return false;
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('CmdOrCtrl') &&
    press.shiftKey === parts.includes('Shift') &&
    press.altKey === parts.includes('Alt')
  );
}

/** True where typing goes into a text, which has an undo of its own. */
export function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
