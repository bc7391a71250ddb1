import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/** The screens of requests: inbox, taking one in, the page of a request, its letters. */
export class RequestsPage {
  readonly #page: Page;
  readonly main: Locator;
  readonly next: Locator;
  readonly letter: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.main = page.getByRole('main');
    this.next = page.getByRole('region', { name: 'What to do next' });
    this.letter = page.getByRole('article', { name: 'The letter as it would go out today' });
  }

  /** Takes a request in from the inbox and waits for its page. */
  async takeIn(says: RegExp, name: string, reach: string): Promise<void> {
    await this.main.getByRole('link', { name: 'Take a request in' }).first().click();
    await this.#page.getByRole('checkbox', { name: says }).check();
    await this.#page.getByRole('textbox', { name: 'Who asks?', exact: true }).fill(name);
    await this.#page.getByRole('textbox', { name: 'How can you answer?' }).fill(reach);
    await this.#page.getByRole('combobox', { name: 'How did it arrive?' }).selectOption('Email');
    await this.#page.getByRole('button', { name: 'Take it in' }).click();
    await expect(this.main.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  /** Opens a view of the request by its title. */
  async view(title: string): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Views of this request' })
      .getByRole('link', { name: new RegExp(`^${title}`) })
      .click();
  }

  /** Notes the letter that is shown as sent today, and waits for its kept copy. */
  async send(): Promise<void> {
    await this.main.getByRole('button', { name: 'Send…' }).click();
    const dialog = this.#page.getByRole('dialog', { name: /^Send: / });
    await dialog.getByRole('button', { name: 'Note it as sent' }).click();
    await expect(dialog).toBeHidden();
    await expect(this.#page.getByRole('region', { name: /^Fingerprint of the copy/ })).toContainText(/[0-9a-f]{64}/);
  }

  async back(): Promise<void> {
    await this.main.getByRole('link', { name: /^Back to the request/ }).click();
  }
}
