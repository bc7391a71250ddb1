import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/** The policy screen. */
export class PolicyPage {
  readonly #page: Page;
  readonly text: Locator;
  readonly because: Locator;
  readonly status: Locator;
  /** The line that says whether the issued version is true today. */
  readonly truth: Locator;
  readonly sections: Locator;
  readonly ownWords: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.text = page.getByRole('article', { name: 'The policy as readers see it' });
    this.because = page.getByRole('region', { name: 'Why this sentence is here' });
    this.status = page.getByRole('main').getByRole('status');
    this.truth = page
      .getByRole('main')
      .getByRole('paragraph')
      .filter({ hasText: /^(No version issued yet|Version \d+, in force|\d+ sentences? of version)/ })
      .first();
    this.sections = page.getByRole('navigation', { name: 'Sections' });
    this.ownWords = page.getByRole('region', { name: 'Your own words' });
  }

  /** Picks the first statement that holds the words. */
  async pick(words: string): Promise<void> {
    await this.text.getByText(words).first().click();
  }

  async export(format: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Export…' }).click();
    await this.#page.getByRole('menuitem', { name: format }).click();
  }

  /** Goes to another view of the policy by its title. */
  async view(title: string): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Views of this policy' })
      .getByRole('link', { name: new RegExp(`^${title}`) })
      .click();
  }

  /** Presses one of the buttons under "Your own words". */
  async own(button: string): Promise<void> {
    await this.ownWords.getByRole('button', { name: button, exact: true }).first().click();
  }

  /** Issues a version, every open point accepted with the same reason; waits until it is frozen. */
  async issue(reason: string, name?: string): Promise<void> {
    await this.#page.getByRole('link', { name: 'Issue a version…' }).click();
    const form = this.#page.getByRole('form', { name: /^Issue version/ });
    await expect(form).toBeVisible();
    const [first] = await form.getByRole('textbox', { name: /^Issue all the same, because/ }).all();
    await first?.fill(reason);
    const rest = form.getByRole('button', { name: /^Use the first reason/ });
    if (await rest.isVisible()) await rest.click();
    if (name !== undefined) await form.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await form.getByRole('button', { name: /^Issue version/ }).click();
    // It prints the PDF and reads it back: on a busy computer that takes its time.
    await expect(this.#page.getByRole('heading', { name: /^Version \d+ is issued$/ })).toBeVisible({ timeout: 60_000 });
  }
}
