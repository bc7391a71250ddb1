/** The record screens of the sample office. */
import { chooseAll, title, type ScreenState } from './screen-state.ts';

export const recordScreens: readonly ScreenState[] = [
  { name: 'a list', address: '#/records/recipient', shows: title('Who gets it') },
  {
    name: 'the columns of a list',
    address: '#/records/recipient',
    reach: async (page) => await page.getByRole('button', { name: 'Columns' }).click(),
    shows: (page) => page.getByRole('menu'),
    opens: ['screens/records/ListTools'],
  },
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
    opens: ['screens/records/RecordsControl'],
  },
  {
    name: 'an open list of choices',
    address: '#/records/dataElement/E-001',
    reach: async (page) => await page.getByRole('combobox', { name: /^Which category of the CCPA/ }).click(),
    shows: (page) => page.getByRole('listbox'),
    opens: ['screens/records/ChoicesControl'],
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
    opens: ['screens/records/AnswerField'],
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
    opens: ['screens/records/AddRecord'],
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
    opens: ['screens/records/RemoveRecord'],
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
    opens: ['screens/records/RemoveRecord'],
  },
  {
    name: 'the last day of several',
    address: '#/records/right',
    reach: async (page) => {
      await chooseAll(page);
      await page.getByRole('button', { name: 'They ended…' }).click();
    },
    shows: (page) => page.getByRole('dialog', { name: /^Until when did/ }),
    opens: ['screens/records/EndDialog'],
  },
  {
    name: 'one answer for several',
    address: '#/records/source',
    reach: async (page) => {
      await chooseAll(page);
      await page.getByRole('button', { name: 'Give one answer to all…' }).click();
    },
    shows: (page) => page.getByRole('dialog', { name: /^One answer for/ }),
    opens: ['screens/records/OneAnswerDialog'],
  },
  {
    name: 'chosen records',
    address: '#/records/system',
    reach: chooseAll,
    shows: (page) => page.getByRole('region', { name: 'What to do with the chosen records' }),
  },
  {
    name: 'several records before they are removed',
    address: '#/records/system',
    reach: async (page) => {
      const bar = page.getByRole('region', { name: 'What to do with the chosen records' });
      await bar.getByRole('button', { name: 'Remove…' }).click();
    },
    shows: (page) => page.getByRole('alertdialog', { name: /^Remove/ }),
    opens: ['screens/records/SeveralBar'],
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
    opens: ['screens/grids/AnswerDialog'],
  },
  {
    name: 'the grid of times',
    address: '#/grids/how-long',
    shows: (page) => page.getByRole('grid', { name: 'Which rule for keeping covers which data' }),
  },
];
