/** The record screens of the sample office. */
import { title, type ScreenState } from './screen-state.ts';

export const recordScreens: readonly ScreenState[] = [
  { name: 'a list', address: '#/records/recipient', shows: title('Who gets it') },
  {
    name: 'a record',
    address: '#/records/recipient/V-002',
    shows: (page) => page.getByRole('article').getByRole('textbox', { name: 'What is its name?' }),
  },
  {
    name: 'a record with pickers',
    address: '#/records/disclosure/D-001',
    shows: (page) => page.getByRole('article').getByRole('combobox', { name: 'Who gets the data?' }),
  },
  {
    name: 'an open picker',
    address: '#/records/disclosure/D-002',
    reach: async (page) => await page.getByRole('combobox', { name: 'Who gets the data?' }).click(),
    shows: (page) => page.getByRole('listbox'),
  },
  {
    name: 'where a record shows',
    address: '#/records/recipient/V-003',
    reach: async (page) => await page.getByRole('tab', { name: 'Where it shows' }).click(),
    shows: (page) => page.getByRole('link', { name: 'Letter to Keepsake Cloud, Inc.' }),
  },
  {
    name: 'the history of a record',
    address: '#/records/recipient/V-004',
    reach: async (page) => await page.getByRole('tab', { name: 'History' }).click(),
    shows: (page) => page.getByRole('tabpanel', { name: 'History' }).getByRole('listitem').first(),
  },
  {
    name: 'the states of an answer',
    address: '#/records/recipient/V-005',
    reach: async (page) => await page.getByRole('button', { name: /^State of “What is its website/ }).click(),
    shows: (page) => page.getByRole('menu'),
  },
  {
    name: 'a refused answer',
    address: '#/records/recipient/V-006',
    reach: async (page) => {
      await page.getByRole('textbox', { name: 'What is its name?' }).fill('');
      await page.getByRole('textbox', { name: 'What is its name?' }).blur();
    },
    shows: (page) => page.getByRole('paragraph').filter({ hasText: /^Write something here/ }),
  },
  {
    name: 'a new record',
    address: '#/records/recipient/new',
    shows: (page) => page.getByRole('dialog', { name: 'Add: person or company' }),
  },
  {
    name: 'a new record without a name',
    address: '#/records/system/new',
    reach: async (page) => await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click(),
    shows: (page) => page.getByRole('alert'),
  },
  {
    name: 'a record that cannot be removed',
    address: '#/records/recipient/V-001',
    reach: async (page) => await page.getByRole('button', { name: 'Remove…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: /is still needed$/ }),
  },
  {
    name: 'a list without records',
    address: '#/records/financialIncentive',
    shows: title('Rewards for data'),
  },
  { name: 'the office', address: '#/records/organization', shows: title('Office') },
  {
    name: 'rows in a record',
    address: '#/records/organization/O-001/premises',
    shows: title('Office'),
  },
  { name: 'all records', address: '#/records', shows: title('All records') },
  {
    name: 'help beside a question',
    address: '#/records/recipient/V-007',
    reach: async (page) => await page.getByRole('textbox', { name: 'What is its name?' }).press('F1'),
    shows: (page) => page.getByRole('region', { name: 'Help for “What is its name?”' }),
  },
  {
    name: 'a record before it is removed',
    address: '#/records/marketing/M-001',
    reach: async (page) => await page.getByRole('button', { name: 'Remove…' }).click(),
    shows: (page) => page.getByRole('alertdialog', { name: /^Remove “/ }),
  },
  {
    name: 'the last day of several',
    address: '#/records/right',
    reach: async (page) => {
      await page.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
      await page.getByRole('button', { name: 'They ended…' }).click();
    },
    shows: (page) => page.getByRole('dialog', { name: /^Until when did/ }),
  },
  {
    name: 'a block of the grid of recipients',
    address: '#/grids',
    reach: async (page) => {
      await page.getByRole('grid').focus();
      await page.keyboard.press('Shift+ArrowDown');
    },
    shows: (page) => page.getByText('2 cells chosen'),
  },
  {
    name: 'a cell that hangs together with others',
    address: '#/grids/who-gets-it',
    reach: async (page) => {
      await page.getByRole('grid').focus();
      await page.keyboard.press('n');
    },
    shows: (page) => page.getByRole('dialog').getByRole('heading', { name: 'What this writes' }),
  },
  {
    name: 'the grid of times',
    address: '#/grids/how-long',
    shows: (page) => page.getByRole('grid', { name: 'Which rule for keeping covers which data' }),
  },
];
