import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { PolicyPage } from './policy-page.ts';
import { RecordsPage } from './records-page.ts';

/** The frame of an open office: side bar, saved state, undo, and the way to every screen. */
export class OfficePage {
  readonly #page: Page;
  readonly navigation: Locator;
  readonly saved: Locator;
  readonly title: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.navigation = page.getByRole('navigation', { name: 'Main' });
    this.saved = page.getByRole('region', { name: 'Office file' });
    this.title = page.getByRole('main').getByRole('heading', { level: 1 });
  }

  async isOpen(): Promise<void> {
    await expect(this.title).toHaveText(/^Good (morning|afternoon|evening)$/);
  }

  /** Goes to a screen by its name in the side bar. */
  async goTo(name: string): Promise<void> {
    await this.navigation.getByRole('link', { name: new RegExp(`^${name}( \\d.*)?$`) }).click();
    if (name !== 'Home') await expect(this.title).toHaveText(name);
  }

  async records(name: string): Promise<RecordsPage> {
    await this.goTo(name);
    return new RecordsPage(this.#page);
  }

  async policy(): Promise<PolicyPage> {
    await this.goTo('Privacy policy');
    return new PolicyPage(this.#page);
  }

  async undo(): Promise<void> {
    await this.saved.getByRole('button', { name: 'Undo' }).click();
  }

  async redo(): Promise<void> {
    await this.saved.getByRole('button', { name: 'Redo' }).click();
  }

  /** Closes the file and comes back to the first-run screen. */
  async closeFile(): Promise<void> {
    await this.saved.getByRole('button', { name: 'More' }).click();
    await this.#page.getByRole('menuitem', { name: 'Close this office' }).click();
  }
}
