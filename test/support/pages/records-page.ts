import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/** The records of one type: list, form, and the question for a new one. */
export class RecordsPage {
  readonly #page: Page;
  readonly list: Locator;
  readonly form: Locator;
  readonly adding: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.list = page.getByRole('table');
    this.form = page.getByRole('article');
    this.adding = page.getByRole('dialog', { name: /^Add: / });
  }

  async startAdding(): Promise<void> {
    await this.#page.getByRole('main').getByRole('link', { name: 'Add' }).click();
    await expect(this.adding).toBeVisible();
  }

  /** Adds a record by its name and waits for its form. */
  async add(name: string): Promise<void> {
    await this.startAdding();
    await this.adding.getByRole('textbox').fill(name);
    await this.adding.getByRole('button', { name: 'Add' }).click();
    await expect(this.form.getByRole('heading', { name, level: 2 })).toBeVisible();
  }

  async open(name: string): Promise<void> {
    await this.list.getByRole('link', { name, exact: true }).click();
    await expect(this.form.getByRole('heading', { name, level: 2 })).toBeVisible();
  }

  /** The control of a question. */
  question(ask: string): Locator {
    return this.form.getByLabel(ask, { exact: true });
  }

  /** Types an answer and leaves the field. */
  async write(ask: string, answer: string): Promise<void> {
    await this.question(ask).fill(answer);
    await this.question(ask).blur();
    await this.isSaved();
  }

  async choose(ask: string, option: string): Promise<void> {
    await this.question(ask).selectOption(option);
    await this.isSaved();
  }

  /** Picks an entry of a picker; a name that is not there yet is added on the way. */
  async pick(ask: string, name: string): Promise<void> {
    await this.question(ask).fill(name);
    await this.#page
      .getByRole('option', { name: new RegExp(`^✓?\\s*(Add “)?${name}`) })
      .first()
      .click();
    await expect(this.form.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
    await this.#page.keyboard.press('Escape');
  }

  async answer(ask: string, words: 'Yes' | 'No' | 'I do not know yet'): Promise<void> {
    await this.form.getByRole('group', { name: ask }).getByText(words, { exact: true }).click();
    await this.isSaved();
  }

  /** Sets the state of an answer, such as "None". */
  async setState(ask: string, state: string): Promise<void> {
    await this.form.getByRole('button', { name: `State of “${ask}”` }).click();
    await this.#page.getByRole('menuitem', { name: state }).click();
    await this.isSaved();
  }

  async isSaved(): Promise<void> {
    await expect(this.form.getByRole('status')).toHaveText(/Saved/);
  }
}
