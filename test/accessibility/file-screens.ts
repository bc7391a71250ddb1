/** Attached files, files dropped on the window, and what the help menu of the system shows. */
import type { Page } from '@playwright/test';
import { blankOffice } from '../../src/inventory/new-record.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import { title, type ScreenState } from './screen-state.ts';

/** Drops a file on the screen with this heading; `over` holds it above the window and does not let go. */
async function drop(page: Page, heading: string, name: string, content: string, over = false): Promise<void> {
  // What is dropped goes to the record that is open then.
  await page.getByRole('main').getByRole('heading', { name: heading, exact: true }).first().waitFor();
  await page.evaluate(
    ([fileName, text, only]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], fileName));
      for (const type of only ? ['dragenter', 'dragover'] : ['drop']) {
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    [name, content, over] as const,
  );
}

/** A whole office, as another Candor would have written it. */
const officeData = writeOffice(blankOffice('Harbor Clinic'));

/** The first 100 bytes of an office file: SQLite's mark and ours. */
const officeHead = `SQLite format 3${'\0'.repeat(53)}CNDR${'\0'.repeat(28)}`;

export const fileScreens: readonly ScreenState[] = [
  {
    name: 'a file above the window',
    address: '#/records/agreement/C-001',
    reach: async (page) => await drop(page, 'Slotwise service agreement', 'Signed.txt', 'signed', true),
    shows: (page) => page.getByText('Drop to attach to “Slotwise service agreement”'),
  },
  {
    name: 'a file of a record',
    address: '#/records/agreement/C-001',
    reach: async (page) => {
      await drop(page, 'Slotwise service agreement', 'Signed.txt', 'signed');
      await page.getByRole('button', { name: /^What to do with “/ }).click();
    },
    shows: (page) => page.getByRole('menu'),
    opens: ['screens/evidence/FileLine'],
  },
  {
    name: 'a dropped spreadsheet',
    address: '#/records/system',
    reach: async (page) => await drop(page, 'Where we keep it', 'prices.csv', 'Item,Price\nX-ray,120\n'),
    shows: (page) => page.getByRole('dialog', { name: 'What is “prices.csv”?' }),
    opens: ['app/drop/DropQuestion'],
  },
  {
    name: 'a list to bring in, with every kind of line',
    address: '#/spreadsheets',
    reach: async (page) => {
      const list = 'Vendor,BAA,Country\nMailer LLC,maybe,US\nPostwell,yes,US\nQuayside Payments,yes,Canada\n';
      await drop(page, 'Spreadsheets', 'Vendors.csv', list);
      await page.getByRole('button', { name: /^A list of vendors/ }).click();
    },
    shows: (page) => page.getByRole('region', { name: 'What would happen' }),
  },
  {
    name: 'where a list is to be brought in from',
    address: '#/spreadsheets/bring-in',
    reach: async (page) => await page.getByRole('button', { name: 'Choose another file' }).click(),
    shows: (page) => page.getByRole('button', { name: 'Choose a file…' }),
  },
  {
    name: 'an office to bring in',
    address: '#/spreadsheets',
    reach: async (page) => await drop(page, 'Spreadsheets', 'Harbor.json', officeData),
    shows: (page) => page.getByRole('dialog', { name: 'Bring in “Harbor Clinic”?' }),
    opens: ['screens/bring-in/OfficeInDialog'],
  },
  {
    name: 'an attached file',
    address: '#/evidence',
    reach: async (page) => await drop(page, 'Attached files', 'Call of May 3.txt', 'They agreed.'),
    shows: (page) => page.getByRole('article').getByText('They agreed.'),
  },
  {
    name: 'a file to be erased',
    address: '#/evidence/EV-001',
    reach: async (page) => await page.getByRole('button', { name: 'Erase the content…' }).click(),
    shows: (page) => page.getByRole('dialog', { name: /^Erase what is in/ }),
    opens: ['screens/evidence/FilePanel'],
  },
  {
    name: 'a file to be removed',
    address: '#/evidence/EV-001',
    reach: async (page) => await page.getByRole('button', { name: 'Remove…' }).click(),
    shows: (page) => page.getByRole('alertdialog', { name: /^Remove “/ }),
    opens: ['screens/evidence/FilePanel'],
  },
  { name: 'attached files', address: '#/evidence', shows: title('Attached files') },
  {
    name: 'another office to be opened',
    address: '#/evidence',
    reach: async (page) => await drop(page, 'Attached files', 'Other.candor', officeHead),
    shows: (page) => page.getByRole('dialog', { name: 'Open “Other.candor”?' }),
    opens: ['app/drop/DropQuestion'],
  },
  {
    name: 'about the program',
    address: '#/spreadsheets',
    reach: async (page) => {
      await page.keyboard.press('Control+K');
      await page.getByRole('combobox').fill('about candor');
      await page.keyboard.press('Enter');
    },
    shows: (page) => page.getByRole('dialog', { name: 'About Candor' }),
    opens: ['app/HelpSheets'],
  },
  {
    name: 'the licenses of the parts',
    address: '#/spreadsheets',
    reach: async (page) => {
      await page.keyboard.press('Control+K');
      await page.getByRole('combobox').fill('about candor');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Licenses' }).click();
    },
    shows: (page) => page.getByRole('dialog', { name: 'Licenses of the parts' }).getByText('MIT').first(),
    opens: ['app/HelpSheets'],
  },
];
