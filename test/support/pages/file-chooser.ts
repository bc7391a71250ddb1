import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/** The file question in the page, as the loopback host asks it. */
export class FileChooser {
  readonly saving: Locator;
  readonly opening: Locator;

  constructor(page: Page) {
    this.saving = page.getByRole('dialog', { name: 'Save as' });
    this.opening = page.getByRole('dialog', { name: /^(Open an office|Choose a) file$/ });
  }

  /** Saves under the suggested name, or under another one. */
  async saveHere(name?: string): Promise<void> {
    if (name !== undefined) await this.saving.getByRole('textbox', { name: 'File name' }).fill(name);
    await this.saving.getByRole('button', { name: 'Save here' }).click();
    await expect(this.saving).toBeHidden();
  }

  async cancel(): Promise<void> {
    await this.saving.getByRole('button', { name: 'Cancel' }).click();
  }

  async open(name: string): Promise<void> {
    await this.opening.getByRole('button', { name }).click();
  }
}
