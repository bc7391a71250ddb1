/** Every screen of the sample office, in each state that looks different. */
import type { Page } from '@playwright/test';

export interface ScreenState {
  name: string;
  /** Fragment of the address. */
  address: string;
  /** What a person does there before the state is reached. */
  reach?: (page: Page) => Promise<void>;
  /** The heading, dialog or other part that shows that the state is reached. */
  shows: (page: Page) => ReturnType<Page['getByRole']>;
  /** True where the frame around the screens is part of the state: elsewhere it is looked at once. */
  frame?: true;
  /** True where the text of the policy stands behind, as in the state “a picked sentence”, which asks about all of it. */
  sameText?: true;
}

const title =
  (name: string | RegExp): ScreenState['shows'] =>
  (page) =>
    page.getByRole('main').getByRole('heading', { name, level: 1 });

export const screens: readonly ScreenState[] = [
  { name: 'home', address: '#/', shows: title(/^Good/) },
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
    shows: (page) => page.getByRole('region', { name: 'What points here' }),
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
];

/** Goes to a state and waits until it is there. Dialogs and menus of the state before are closed first. */
export async function goToScreen(page: Page, screen: ScreenState): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((address) => location.assign(address), screen.address);
  await screen.reach?.(page);
  await screen.shows(page).waitFor();
}
