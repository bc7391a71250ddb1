/** The policy, its versions and its own words; companies with their roles, agreements and letters. */
import { heading, title, unfold, type ScreenState } from './screen-state.ts';

export const policyScreens: readonly ScreenState[] = [
  {
    name: 'the policy',
    address: '#/policy',
    shows: (page) => page.getByRole('article', { name: 'The policy as readers see it' }),
  },
  {
    name: 'the formats',
    address: '#/policy',
    reach: async (page) => await page.getByRole('button', { name: 'Export…' }).click(),
    shows: (page) => page.getByRole('menu'),
    opens: ['screens/exports/ExportMenu'],
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
    name: 'the sentences of a record',
    address: '#/policy/main/V-003',
    shows: (page) => page.getByRole('region', { name: /sentences rest on/ }),
  },
  {
    name: 'own words being written',
    address: '#/policy/main/glance.who',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Reword…' }).click();
      await page.getByRole('textbox', { name: 'Your text' }).press('{');
    },
    shows: (page) => page.getByRole('listbox'),
    opens: ['screens/policy/OwnTextField'],
  },
  {
    name: 'a paragraph to be added',
    address: '#/policy/main/glance.who',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Add a paragraph…' }).click();
      await page.getByRole('button', { name: 'Add the paragraph' }).click();
    },
    shows: (page) => page.getByRole('dialog', { name: 'Add a paragraph behind it' }).getByRole('alert'),
    opens: ['screens/policy/WordingDialog'],
  },
  {
    name: 'a sentence to be left out',
    address: '#/policy/main/glance.who',
    reach: async (page) => await page.getByRole('button', { name: 'Leave it out…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: 'Leave this out of the policy?' }),
    opens: ['screens/policy/OwnWordsPanel'],
  },
  {
    name: 'no own words',
    address: '#/policy/main/view/wordings',
    shows: heading('No words of your own yet'),
    opens: ['screens/policy/WordingsView'],
  },
  {
    name: 'no versions',
    address: '#/policy/main/view/versions',
    shows: heading('No version issued yet'),
    opens: ['screens/policy/VersionsView'],
  },
  {
    name: 'nothing to compare with',
    address: '#/policy/main/view/compare',
    shows: heading('No version issued yet'),
    opens: ['screens/policy/CompareView'],
  },
  {
    name: 'issuing with something open',
    address: '#/policy/main/view/issue',
    reach: async (page) => await page.getByRole('button', { name: /^Issue version/ }).click(),
    shows: (page) => page.getByRole('alert'),
  },
  { name: 'vendors', address: '#/vendors', shows: title('Vendors and agreements') },
  {
    name: 'a company that is not there',
    address: '#/vendors/V-999/role',
    shows: heading('This company is not there any more.'),
    opens: ['screens/vendors/VendorPage'],
  },
  {
    name: 'the role of a company, and another one',
    address: '#/vendors/V-003/role',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Choose another role' }).click();
      await page.getByRole('combobox', { name: 'Role' }).selectOption('affiliate');
      await page.getByRole('button', { name: 'Save answers and role' }).click();
      await unfold(page);
    },
    shows: (page) => page.getByRole('region', { name: 'What changes in the policy' }).getByRole('listitem').first(),
    opens: ['screens/vendors/RoleQuestions'],
  },
  {
    name: 'the clauses of an agreement',
    address: '#/vendors/V-003/agreements',
    reach: async (page) => await unfold(page),
    shows: (page) => page.getByRole('region', { name: 'Clauses' }),
    opens: ['screens/vendors/AgreementCard'],
  },
  {
    name: 'one agreement of a company',
    address: '#/vendors/V-001/agreements/C-001',
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
    shows: heading('There is no letter to write'),
    opens: ['screens/vendors/VendorLetterView'],
  },
];
