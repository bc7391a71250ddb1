import type { Locator, Page } from '@playwright/test';

/** The policy screen. */
export class PolicyPage {
  readonly #page: Page;
  readonly text: Locator;
  readonly because: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.text = page.getByRole('article', { name: 'The policy as readers see it' });
    this.because = page.getByRole('region', { name: 'Why this sentence is here' });
    this.status = page.getByRole('main').getByRole('status');
  }

  /** Picks the first statement that holds the words. */
  async pick(words: string): Promise<void> {
    await this.text.getByText(words).first().click();
  }

  async export(format: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Export…' }).click();
    await this.#page.getByRole('menuitem', { name: format }).click();
  }
}
