import { describe, expect, test } from 'vitest';
import { commandKeys, keysInWords } from '../../../renderer/src/app/command-keys.ts';
import { commandOfKeys, type KeyPress } from '../../../renderer/src/app/shortcuts.ts';
import { shortcutSheet } from '../../../renderer/src/text/frame.ts';
import { menuCommand, type MenuCommandName, menuCommands } from '../../../src/contract/menu-commands.ts';

const names = Object.keys(menuCommands) as MenuCommandName[];
const bare: KeyPress = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

/** The key press that Electron would take for these keys. */
function pressOf(keys: string): KeyPress {
  const parts = keys.split('+');
  return { ...bare, key: parts.at(-1) ?? '', ctrlKey: parts.includes('CmdOrCtrl'), shiftKey: parts.includes('Shift') };
}

describe('the keys', () => {
  test('mean what the menu of the system shows beside each command', () => {
    for (const name of names) {
      const { keys } = menuCommand(name);
      if (keys !== undefined) expect(commandOfKeys(pressOf(keys), false)).toBe(name);
    }
  });

  test('are the same with Command, and in capitals', () => {
    expect(commandOfKeys({ ...bare, key: 'K', metaKey: true }, false)).toBe('find');
    expect(commandOfKeys({ ...bare, key: 'Z', ctrlKey: true, shiftKey: true }, false)).toBe('redo');
    expect(commandOfKeys({ ...bare, key: 'y', ctrlKey: true }, false)).toBe('redo');
    expect(commandOfKeys({ ...bare, key: '?', shiftKey: true }, false)).toBe('keys');
  });

  test('leave a text its own undo, its question marks and its letters', () => {
    expect(commandOfKeys({ ...bare, key: 'z', ctrlKey: true }, true)).toBeUndefined();
    expect(commandOfKeys({ ...bare, key: 'y', ctrlKey: true }, true)).toBeUndefined();
    expect(commandOfKeys({ ...bare, key: '?' }, true)).toBeUndefined();
    expect(commandOfKeys({ ...bare, key: 'k' }, false)).toBeUndefined();
    expect(commandOfKeys({ ...bare, key: 'k', ctrlKey: true, altKey: true }, false)).toBeUndefined();
    expect(commandOfKeys({ ...bare, key: 'k', ctrlKey: true }, true)).toBe('find');
  });
});

test('the sheet of keys tells every key of the menu, and in a browser none that the browser keeps', () => {
  const told = [...shortcutSheet.groups, commandKeys(false)].flatMap(({ keys }) => keys.map(([key]): string => key));
  for (const name of names) {
    const { keys } = menuCommand(name);
    if (keys === undefined || name === 'help' || /\d$/.test(keys)) continue;
    expect(told, name).toContain(keysInWords(keys));
  }
  expect(told).toContain('Ctrl + 1–9');
  const screens = names.filter((name) => /\d$/.test(menuCommand(name).keys ?? '') && name !== 'help');
  const last = commandKeys(false).keys.at(-1)?.[1];
  expect(last).toBe(screens.map((name) => menuCommand(name).label).join(', '));
  expect(commandKeys(true).keys.map(([key]) => key)).not.toContain('Ctrl + W');
});
