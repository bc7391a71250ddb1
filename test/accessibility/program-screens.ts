/** Help, the parts of the screens with what opens there, and the frame. */
import type { Page } from '@playwright/test';
import { title, type ScreenState } from './screen-state.ts';

const show =
  (what: string): NonNullable<ScreenState['reach']> =>
  async (page: Page) =>
    await page.getByRole('button', { name: `Show: ${what}` }).click();

export const programScreens: readonly ScreenState[] = [
  { name: 'help', address: '#/help', shows: title('Help') },
  { name: 'the statutes', address: '#/help/statutes', shows: title('Help') },
  { name: 'the questions explained', address: '#/help/questions', shows: title('Help') },
  {
    name: 'nothing found in help',
    address: '#/help/words',
    reach: async (page) => await page.getByRole('searchbox', { name: 'Search help' }).fill('zebra'),
    shows: (page) => page.getByText(/^Nothing in help has/),
  },
  {
    name: 'a statute with its doubt',
    address: '#/help/statutes/ccr-7025',
    shows: (page) => page.getByRole('region', { name: 'What you asked about' }),
  },
  { name: 'the parts of the screens', address: '#/design', shows: title('Parts of the screens') },
  {
    name: 'a list of errors',
    address: '#/design',
    reach: show('A list of errors'),
    shows: (page) => page.getByRole('alert'),
  },
  {
    name: 'a choice that takes away',
    address: '#/design',
    reach: show('A choice that takes away'),
    shows: (page) => page.getByRole('alertdialog'),
  },
  {
    name: 'a reason that is missing',
    address: '#/design',
    reach: async (page) => {
      await show('A reason')(page);
      await page.getByRole('button', { name: 'Save' }).click();
    },
    shows: (page) => page.getByRole('dialog').getByRole('alert'),
  },
  {
    name: 'messages',
    address: '#/design',
    reach: async (page) => {
      await show('The name is saved')(page);
      await show('That could not be saved')(page);
    },
    shows: (page) => page.getByRole('button', { name: 'Close message' }).first(),
  },
  {
    name: 'the menu of the frame',
    address: '#/backups',
    reach: async (page) => await page.getByRole('button', { name: 'More' }).click(),
    shows: (page) => page.getByRole('menu').getByRole('menuitem', { name: 'Look: high contrast' }),
    opens: ['app/SavedState'],
  },
];
