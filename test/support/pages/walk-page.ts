import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/** The guided start, “Walk the office”. */
export class WalkPage {
  readonly #page: Page;
  readonly steps: Locator;
  readonly card: Locator;
  readonly counted: Locator;
  readonly grid: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.steps = page.getByRole('navigation', { name: 'Steps of the walk' });
    this.card = page.locator('section').filter({ has: page.getByText(/^Keys: Y yes/) });
    this.counted = page.getByRole('main').getByRole('status');
    this.grid = page.getByRole('table', { name: 'Which data goes to whom' });
  }

  /** Waits for a step by its title. */
  async isAt(title: string): Promise<void> {
    await expect(this.#page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(title);
  }

  /** Goes to a step by its name in the line of steps. */
  async goTo(step: string): Promise<void> {
    await this.steps.getByRole('link', { name: new RegExp(`${step}( \\(finished\\))?$`) }).click();
  }

  async next(): Promise<void> {
    await this.#page.getByRole('link', { name: /^Next: / }).click();
  }

  tick(ask: string): Locator {
    return this.#page.getByRole('checkbox', { name: ask });
  }

  /** The question of a step with exclusive answers. */
  async answer(ask: string, words: string): Promise<void> {
    await this.#page.getByRole('group', { name: ask }).getByText(words, { exact: true }).click();
  }

  cell(data: string, recipient: string): Locator {
    return this.grid.getByRole('checkbox', { name: new RegExp(`^${data} to ${recipient}(, suggested)?$`) });
  }

  period(rule: string): Locator {
    return this.#page.getByRole('textbox', { name: `How long: ${rule}`, exact: true });
  }
}
