import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/** The Shine the Light screen: the ledger of a year, the walk that closes it, the letter. */
export class LightPage {
  readonly #page: Page;
  readonly #years: Locator;
  readonly companies: Locator;
  /** The points of the walk, and its last step. */
  readonly points: Locator;
  readonly letter: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#years = page.getByRole('navigation', { name: 'Years' });
    this.companies = page.getByRole('table', { name: /^Companies that got customer details/ });
    this.points = page.getByRole('navigation', { name: 'What is open' });
    this.letter = page.getByRole('article', { name: 'The letter as a customer would read it' });
    this.status = page.getByRole('main').getByRole('status');
  }

  /** A year of the strip, with its state. */
  year(year: number): Locator {
    return this.#years.getByRole('link', { name: new RegExp(`^${year}`) });
  }

  async goToYear(year: number): Promise<void> {
    await this.year(year).click();
    await expect(this.#page.getByRole('region', { name: `The answer for ${year}` })).toBeVisible();
  }

  /** The card of an open point or of the last step, by its heading. */
  card(heading: string): Locator {
    return this.#page.getByRole('region', { name: heading, exact: true });
  }

  async startClosing(year: number): Promise<void> {
    await this.#page.getByRole('link', { name: `Close ${year}…` }).click();
  }

  async save(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Save and go on' }).click();
  }

  async leaveAllOpen(reason: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: 'Why may it stay open?' }).fill(reason);
    await this.#page.getByRole('button', { name: /^Leave all \d+ open for this reason$/ }).click();
  }

  /** The last step; waits until the year is frozen. */
  async closeForGood(year: number): Promise<void> {
    await this.#page.getByRole('button', { name: `Close ${year} for good` }).click();
    await expect(this.#page.getByRole('heading', { name: new RegExp(`^${year} was closed on `) })).toBeVisible();
  }

  async readLetter(): Promise<void> {
    await this.#page.getByRole('link', { name: 'What would we send today?' }).click();
    await expect(this.letter).toBeVisible();
  }

  async export(format: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Export…' }).click();
    await this.#page.getByRole('menuitem', { name: format }).click();
  }
}
