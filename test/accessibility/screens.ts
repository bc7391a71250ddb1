/** Every screen of the sample office, in each state that looks different. */
import { fileScreens } from './file-screens.ts';
import { programScreens } from './program-screens.ts';
import { recordScreens } from './record-screens.ts';
import { reviewScreens } from './review-screens.ts';
import { title, type ScreenState } from './screen-state.ts';

export const screens: readonly ScreenState[] = [
  { name: 'home', address: '#/', shows: title(/^Good/) },
  ...recordScreens,
  { name: 'vendors', address: '#/vendors', shows: title('Vendors and agreements') },
  {
    name: 'the role of a company, and another one',
    address: '#/vendors/V-003/role',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Choose another role' }).click();
      await page.getByRole('combobox', { name: 'Role' }).selectOption('affiliate');
      await page.getByRole('button', { name: 'Save answers and role' }).click();
    },
    shows: (page) => page.getByRole('region', { name: 'What changes in the policy' }).getByRole('listitem').first(),
  },
  {
    name: 'the clauses of an agreement',
    address: '#/vendors/V-003/agreements',
    shows: (page) => page.getByRole('region', { name: 'Clauses' }),
  },
  {
    name: 'a letter to a company',
    address: '#/vendors/V-003/letter',
    shows: (page) => page.getByRole('article', { name: 'The letter' }),
  },
  {
    name: 'no letter to a company',
    address: '#/vendors/V-010/letter',
    shows: (page) => page.getByRole('heading', { name: 'There is no letter to write' }),
  },
  {
    name: 'the policy',
    address: '#/policy',
    sameText: true,
    shows: (page) => page.getByRole('article', { name: 'The policy as readers see it' }),
  },
  {
    name: 'a picked sentence',
    address: '#/policy',
    reach: async (page) => {
      await page
        .getByRole('button', { name: /^Why is this here/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
    },
    shows: (page) => page.getByRole('region', { name: 'Why this sentence is here' }),
  },
  {
    name: 'the formats',
    address: '#/policy',
    sameText: true,
    reach: async (page) => await page.getByRole('button', { name: 'Export…' }).click(),
    shows: (page) => page.getByRole('menu'),
  },
  {
    name: 'the sentences of a record',
    address: '#/policy/main/V-003',
    sameText: true,
    shows: (page) => page.getByRole('region', { name: /sentences rest on/ }),
  },
  {
    name: 'own words being written',
    address: '#/policy/main/glance.who',
    sameText: true,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Reword…' }).click();
      await page.getByRole('textbox', { name: 'Your text' }).press('{');
    },
    shows: (page) => page.getByRole('listbox'),
  },
  {
    name: 'no own words',
    address: '#/policy/main/view/wordings',
    shows: (page) => page.getByRole('heading', { name: 'No words of your own yet' }),
  },
  {
    name: 'issuing with something open',
    address: '#/policy/main/view/issue',
    reach: async (page) => await page.getByRole('button', { name: /^Issue version/ }).click(),
    shows: (page) => page.getByRole('alert'),
  },
  {
    name: 'a file question',
    address: '#/spreadsheets',
    reach: async (page) => await page.getByRole('button', { name: 'Write the workbook' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'Save as' }),
  },
  { name: 'Shine the Light', address: '#/shine-the-light/2025', shows: title('Shine the Light') },
  {
    name: 'what a year leaves out',
    address: '#/shine-the-light/2024',
    reach: async (page) => await page.getByRole('button', { name: 'Unfold all' }).click(),
    shows: (page) => page.getByRole('region', { name: 'Left out, and why' }).getByRole('link').first(),
  },
  {
    name: 'a year before it is closed',
    address: '#/shine-the-light/2024/close',
    shows: (page) => page.getByRole('region', { name: 'What will be frozen' }),
  },
  {
    name: 'a rehearsed letter',
    address: '#/shine-the-light/2025/letter',
    shows: (page) => page.getByRole('article', { name: 'The letter as a customer would read it' }),
  },
  {
    name: 'a correction of a closed year',
    address: '#/shine-the-light/2025',
    reach: async (page) => await page.getByRole('button', { name: 'Add a correction…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'Add a correction to 2025' }),
  },
  { name: 'the inbox', address: '#/requests', shows: (page) => page.getByRole('table', { name: /^Requests/ }) },
  {
    name: 'a request without a kind',
    address: '#/requests/new',
    reach: async (page) => await page.getByRole('button', { name: 'Take it in' }).click(),
    shows: (page) => page.getByRole('alert'),
  },
  {
    name: 'a request being taken in',
    address: '#/requests/new',
    reach: async (page) => {
      await page.getByRole('checkbox', { name: /Who got my details/ }).check();
      await page.getByRole('checkbox', { name: /^“Delete/ }).check();
      await page.getByText('Only if you doubt').click();
    },
    shows: (page) => page.getByRole('region', { name: 'What follows' }).getByRole('listitem').first(),
  },
  {
    name: 'an overdue request',
    address: '#/requests/RQ-002',
    shows: (page) => page.getByRole('region', { name: 'Where to look' }),
  },
  {
    name: 'a letter beside its facts',
    address: '#/requests/RQ-001/letter/answer',
    shows: (page) => page.getByRole('region', { name: 'What it rests on' }),
  },
  {
    name: 'a letter going out',
    address: '#/requests/RQ-002/letter/acknowledgement',
    reach: async (page) => await page.getByRole('button', { name: 'Send…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: /^Send: / }),
  },
  {
    name: 'a list of requests with a wrong line',
    address: '#/requests/view/bring-in',
    reach: async (page) => {
      const list = 'Name\tEmail\tReceived\nAda\tada@home.example\t2026-01-15\nBo\t\t2026-02-31';
      await page.getByRole('textbox', { name: 'Or paste it here' }).fill(list);
      await page.getByRole('button', { name: 'Look at it' }).click();
    },
    shows: (page) => page.getByRole('table', { name: 'The lines of the list' }),
  },
  {
    name: 'a letter as text',
    address: '#/requests/RQ-001/letter/answer',
    reach: async (page) => await page.getByRole('button', { name: 'Copy as text' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'The letter as text' }),
  },
  {
    name: 'a request that is taken back',
    address: '#/requests/RQ-002',
    reach: async (page) => await page.getByRole('button', { name: 'The person took it back…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'Did the person take the request back?' }),
  },
  {
    name: 'a request that waits for the person',
    address: '#/requests/RQ-002',
    reach: async (page) => await page.getByRole('button', { name: 'Note that you wait for the person…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'What do you wait for?' }),
  },
  { name: 'many requests', address: '#/requests/view/answer-many', shows: title('Requests') },
  { name: 'old requests', address: '#/requests/view/old', shows: title('Requests') },
  {
    name: 'the requests of a year',
    address: '#/requests/view/year',
    shows: (page) => page.getByRole('table', { name: /^Requests that arrived/ }),
  },
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
  },
  { name: 'history', address: '#/history', shows: title('History') },
  {
    name: 'what a change did',
    address: '#/history',
    reach: async (page) => await page.getByText('What changed').first().click(),
    shows: (page) => page.getByRole('main').getByRole('heading', { level: 3 }).first(),
  },
  {
    name: 'the office on a day',
    address: '#/history/day',
    shows: (page) => page.getByText(/^The office at the end of/),
  },
  {
    name: 'two days compared',
    address: '#/history/compare/2026-01-01',
    shows: (page) => page.getByText(/^(The file was not there yet|Nothing differs|\d+ records? differ)/),
  },
  { name: 'the map', address: '#/map', shows: (page) => page.getByRole('link', { name: /^Clients, gives data/ }) },
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
  {
    name: 'chosen records',
    address: '#/records/system',
    reach: async (page) => await page.getByRole('checkbox', { name: 'Choose all that are shown' }).check(),
    shows: (page) => page.getByRole('region', { name: 'What to do with the chosen records' }),
  },
  {
    name: 'one answer for several',
    address: '#/records/source',
    reach: async (page) => {
      await page.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
      await page.getByRole('button', { name: 'Give one answer to all…' }).click();
    },
    shows: (page) => page.getByRole('dialog', { name: /^One answer for/ }),
  },
  { name: 'the trash', address: '#/removed', shows: title('Removed records') },
  {
    name: 'the sheet of keys',
    address: '#/',
    reach: async (page) => await page.keyboard.press('?'),
    shows: (page) => page.getByRole('dialog', { name: 'Keys' }),
  },
  { name: 'backups', address: '#/backups', shows: title('Backups') },
  {
    name: 'find anything',
    address: '#/',
    reach: async (page) => await page.keyboard.press('Control+K'),
    shows: (page) => page.getByRole('dialog', { name: 'Find anything' }),
  },
  ...programScreens,
  ...reviewScreens,
  ...fileScreens,
];
