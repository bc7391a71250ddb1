/** Every screen of the sample office, in each state that looks different. */
import { fileScreens } from './file-screens.ts';
import { policyScreens } from './policy-screens.ts';
import { programScreens } from './program-screens.ts';
import { recordScreens } from './record-screens.ts';
import { requestScreens } from './request-screens.ts';
import { reviewScreens } from './review-screens.ts';
import { title, unfold, type ScreenState } from './screen-state.ts';

export const screens: readonly ScreenState[] = [
  { name: 'home', address: '#/', shows: title(/^Good/) },
  ...recordScreens,
  ...policyScreens,
  {
    name: 'a file question',
    address: '#/spreadsheets',
    reach: async (page) => await page.getByRole('button', { name: 'Write the workbook' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'Save as' }),
    opens: ['app/file-chooser/FileChooser'],
  },
  ...requestScreens,
  { name: 'to do', address: '#/to-do', shows: title('To do') },
  {
    name: 'a finding to be set aside',
    address: '#/to-do',
    reach: async (page) =>
      await page
        .getByRole('button', { name: /^Set aside: / })
        .first()
        .click(),
    shows: (page) => page.getByRole('dialog', { name: 'Leave this as it is?' }),
    opens: ['screens/findings/FindingLine'],
  },
  { name: 'history', address: '#/history', shows: title('History') },
  {
    name: 'what a change did',
    address: '#/history',
    reach: async (page) => await page.getByText('What changed').first().click(),
    shows: (page) => page.getByRole('main').getByRole('heading', { level: 3 }).first(),
    opens: ['screens/history/ChangeDetails'],
  },
  {
    name: 'the office on a day',
    address: '#/history/day',
    reach: async (page) => await unfold(page, 'first'),
    shows: (page) => page.getByText(/^The office at the end of/),
    opens: ['screens/history/OfficeOnDay'],
  },
  {
    name: 'two days compared',
    address: '#/history/compare/2026-01-01',
    shows: (page) => page.getByText(/^(The file was not there yet|Nothing differs|\d+ records? differ)/),
  },
  { name: 'the map', address: '#/map', shows: (page) => page.getByRole('link', { name: /^Clients, gives data/ }) },
  {
    name: 'the formats of the map',
    address: '#/map',
    reach: async (page) => await page.getByRole('button', { name: 'Export…' }).click(),
    shows: (page) => page.getByRole('menu'),
    opens: ['screens/map/MapScreen'],
  },
  {
    name: 'a line of the map',
    address: '#/map',
    reach: async (page) => {
      await page.getByRole('link', { name: /^Clients, gives data/ }).focus();
      await page.getByRole('button', { name: /^To Image archive/ }).click();
    },
    shows: (page) => page.getByRole('heading', { name: 'Clients to Image archive' }),
  },
  {
    name: 'the table of the map',
    address: '#/map',
    reach: async (page) => await page.getByRole('tab', { name: /^Table/ }).click(),
    shows: (page) => page.getByRole('main').getByRole('table'),
  },
  { name: 'spreadsheets', address: '#/spreadsheets', shows: title('Spreadsheets') },
  { name: 'the trash', address: '#/removed', shows: title('Removed records') },
  {
    name: 'the sheet of keys',
    address: '#/',
    reach: async (page) => await page.keyboard.press('?'),
    shows: (page) => page.getByRole('dialog', { name: 'Keys' }),
    opens: ['app/ShortcutSheet'],
  },
  { name: 'backups', address: '#/backups', shows: title('Backups') },
  {
    name: 'find anything',
    address: '#/',
    reach: async (page) => await page.keyboard.press('Control+K'),
    shows: (page) => page.getByRole('dialog', { name: 'Find anything' }),
    opens: ['app/CommandPalette'],
  },
  ...programScreens,
  ...reviewScreens,
  ...fileScreens,
];
