/** Shine the Light, and what people ask for. */
import { heading, title, unfold, type ScreenState } from './screen-state.ts';

export const requestScreens: readonly ScreenState[] = [
  { name: 'Shine the Light', address: '#/shine-the-light/2025', shows: title('Shine the Light') },
  {
    name: 'a correction of a closed year',
    address: '#/shine-the-light/2025',
    reach: async (page) => await page.getByRole('button', { name: 'Add a correction…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'Add a correction to 2025' }),
    opens: ['screens/shine-the-light/CorrectionDialog'],
  },
  {
    name: 'what a year leaves out',
    address: '#/shine-the-light/2024',
    reach: async (page) => await page.getByRole('button', { name: 'Unfold all' }).click(),
    shows: (page) => page.getByRole('region', { name: 'Left out, and why' }).getByRole('link').first(),
    opens: ['screens/shine-the-light/LeftOutGroups'],
  },
  {
    name: 'a year before it is closed',
    address: '#/shine-the-light/2024/close',
    shows: (page) => page.getByRole('region', { name: 'What will be frozen' }),
  },
  {
    name: 'a year that is closed already',
    address: '#/shine-the-light/2025/close',
    shows: heading('2025 is closed'),
    opens: ['screens/shine-the-light/closing/CloseWalk'],
  },
  {
    name: 'a rehearsed letter',
    address: '#/shine-the-light/2025/letter',
    shows: (page) => page.getByRole('article', { name: 'The letter as a customer would read it' }),
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
      await unfold(page);
    },
    shows: (page) => page.getByRole('region', { name: 'What follows' }).getByRole('listitem').first(),
    opens: ['screens/requests/KindPicker', 'screens/requests/WhoAsks'],
  },
  {
    name: 'an overdue request',
    address: '#/requests/RQ-002',
    reach: async (page) => await unfold(page),
    shows: (page) => page.getByRole('region', { name: 'Where to look' }),
    opens: ['screens/requests/ClocksCard', 'screens/requests/OutcomeCard'],
  },
  {
    name: 'a request that was begun before',
    address: '#/requests/new',
    reach: async (page) => {
      await page.getByRole('textbox', { name: 'Who asks?' }).fill('Ann Lee');
      await page.getByText('Kept as a draft').waitFor();
      await page.evaluate(() => location.assign('#/requests'));
      await page.getByRole('main').getByRole('heading', { name: 'Requests', level: 1 }).waitFor();
      await page.evaluate(() => location.assign('#/requests/new'));
    },
    shows: (page) => page.getByText('Kept from before'),
  },
  {
    name: 'a request that is taken back',
    address: '#/requests/RQ-002',
    reach: async (page) => await page.getByRole('button', { name: 'The person took it back…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'Did the person take the request back?' }),
    opens: ['screens/requests/WithdrawButton'],
  },
  {
    name: 'a request that waits for the person',
    address: '#/requests/RQ-002',
    reach: async (page) => await page.getByRole('button', { name: 'Note that you wait for the person…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'What do you wait for?' }),
    opens: ['screens/requests/WaitingNote'],
  },
  {
    name: 'every answer of a request',
    address: '#/requests/RQ-002/answers',
    shows: (page) => page.getByRole('main').getByRole('textbox', { name: 'Who asks?', exact: true }),
  },
  {
    name: 'the history of a request',
    address: '#/requests/RQ-002/history',
    shows: (page) =>
      page
        .getByRole('main')
        .getByText(/imported|added/i)
        .first(),
  },
  {
    name: 'the letters of a request',
    address: '#/requests/RQ-001/letter',
    reach: async (page) => await unfold(page),
    shows: (page) => page.getByRole('navigation', { name: 'Which letter' }),
    opens: ['screens/requests/LetterChooser'],
  },
  {
    name: 'a letter going out',
    address: '#/requests/RQ-002/letter/acknowledgement',
    reach: async (page) => await page.getByRole('button', { name: 'Send…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: /^Send: / }),
    opens: ['screens/requests/SendDialog'],
  },
  {
    name: 'a letter beside its facts',
    address: '#/requests/RQ-001/letter/answer',
    shows: (page) => page.getByRole('region', { name: 'What it rests on' }),
  },
  {
    name: 'a letter as text',
    address: '#/requests/RQ-001/letter/answer',
    reach: async (page) => await page.getByRole('button', { name: 'Copy as text' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'The letter as text' }),
    opens: ['screens/requests/CopyText'],
  },
  {
    name: 'a part of a letter in own words',
    address: '#/requests/RQ-001/letter/answer',
    reach: async (page) => await page.getByRole('button', { name: 'Say a part in your own words…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'Say it in your own words' }),
    opens: ['screens/requests/OwnLetterDialog'],
  },
  {
    name: 'a request that is not there',
    address: '#/requests/RQ-999',
    shows: title('RQ-999'),
    opens: ['screens/requests/RequestPage'],
  },
  {
    name: 'a letter that is not there',
    address: '#/requests/sent/LT-999',
    shows: heading('LT-999'),
    opens: ['screens/requests/SentLetter'],
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
  { name: 'many requests', address: '#/requests/view/answer-many', shows: title('Requests') },
  {
    name: 'no old requests',
    address: '#/requests/view/old',
    shows: heading('Nothing is old enough'),
    opens: ['screens/requests/OldView'],
  },
  {
    name: 'the requests of a year, and their log',
    address: '#/requests/view/year',
    reach: async (page) => await page.getByRole('button', { name: 'Write the log…' }).click(),
    shows: (page) => page.getByRole('menu'),
    opens: ['screens/requests/YearView'],
  },
];
