/** The menu of the system, on the strict stand-in for Electron: what it offers, and how a choice reaches the page. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import { menuTemplate, type MenuState } from '../../../../main/electron/menu.ts';
import type { Client } from '../../../../src/contract/events.ts';
import { type MenuCommandName, menuCommands } from '../../../../src/contract/menu-commands.ts';
import { value } from '../../../contract/contract-host.ts';
import { startElectronStandIn } from '../../../contract/electron-stand-in-host.ts';
import { control } from '../../../support/fake-electron.ts';

/** Every entry, those of submenus as well. */
function allEntries(entries: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return entries.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? allEntries(entry.submenu) : [])]);
}

const shown = (): MenuItemConstructorOptions[] => allEntries(control.menu as MenuItemConstructorOptions[]);
const named = (id: MenuCommandName): MenuItemConstructorOptions | undefined => shown().find((one) => one.id === id);
// Electron hands the entry, the window and the key event to a click; ours need none of them.
const click = (entry: MenuItemConstructorOptions | undefined): void => {
  (entry?.click as (() => void) | undefined)?.();
};

describe('the template', () => {
  const state = (platform: NodeJS.Platform): MenuState => ({
    platform,
    release: true,
    officeOpen: true,
    recent: [],
    choose: () => undefined,
  });

  it.each(['linux', 'win32', 'darwin'] as const)(
    'on %s has every command of the contract once, with its keys',
    (platform) => {
      const entries = allEntries(menuTemplate(state(platform))).filter(({ id }) => id !== undefined);
      expect(entries.map(({ id }) => id).toSorted()).toEqual(Object.keys(menuCommands).toSorted());
      for (const { id, label, accelerator, registerAccelerator } of entries) {
        expect(menuCommands[id as MenuCommandName]).toMatchObject({ label, ...(accelerator && { keys: accelerator }) });
        // Elsewhere the page hears the keys itself; with both, undo would go two steps.
        if (accelerator !== undefined) expect(registerAccelerator).toBe(platform === 'darwin');
      }
      const keys = entries.flatMap(({ accelerator }) => accelerator ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it('has the menus that people look for, in their order', () => {
    const titles = (platform: NodeJS.Platform): (string | undefined)[] =>
      menuTemplate(state(platform)).map(({ label, role }) => label ?? role);
    expect(titles('linux')).toEqual(['&File', '&Edit', '&View', '&Go', 'windowMenu', '&Help']);
    expect(titles('darwin')[0]).toBe('Candor');
  });

  it('names recent files as they are called, also with an ampersand', () => {
    const template = menuTemplate({ ...state('win32'), recent: [{ name: 'A & B.candor', folder: 'Offices' }] });
    expect(allEntries(template).map(({ label }) => label)).toContain('A && B.candor (Offices)');
  });
});

describe('the menu of the program', () => {
  it('is gray without an office, tells the page what was chosen, and lists the file that was opened', async () => {
    const host = await startElectronStandIn();
    const { subscribe } = control.exposed['candor'] as Client;
    const chosen: unknown[] = [];
    subscribe('menu.chosen', (choice) => chosen.push(choice));
    expect(named('closeOffice')?.enabled).toBe(false);
    expect(named('openOffice')?.enabled).toBe(true);

    host.answerNext('Clinic.candor');
    await value(host, 'file.create', { officeName: 'Test Clinic' });
    expect(named('closeOffice')?.enabled).toBe(true);
    click(named('goPolicy'));
    click(shown().find(({ label }) => label?.startsWith('Clinic.candor (')));
    expect(chosen).toEqual([{ command: 'goPolicy' }, { command: 'openRecent', index: 0 }]);
    expect(JSON.stringify(shown().map(({ label }) => label))).not.toContain(join(host.folder, 'x').slice(0, -1));

    await value(host, 'file.close', {});
    expect(named('closeOffice')?.enabled).toBe(false);
    await value(host, 'file.forgetRecent', { index: 0 });
    expect(shown().filter(({ label }) => label?.startsWith('Clinic.candor ('))).toEqual([]);
    await host.close();
  });
});
