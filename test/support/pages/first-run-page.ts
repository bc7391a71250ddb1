import type { Locator, Page } from '@playwright/test';

/** The screen without an office. */
export class FirstRunPage {
  readonly #page: Page;
  readonly name: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.name = page.getByRole('textbox', { name: 'What is the registered name of your office?' });
  }

  async makeOffice(name: string): Promise<void> {
    await this.name.fill(name);
    await this.#page.getByRole('button', { name: 'Begin with an empty office' }).click();
  }

  async trySample(): Promise<void> {
    await this.#page.getByRole('button', { name: /^Try “/ }).click();
  }

  async openFile(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Open a file…' }).click();
  }

  /** A button of a file that was used lately. */
  recent(name: string): Locator {
    return this.#page.getByRole('button', { name });
  }
}
