/** What a state of a screen is, and how it is reached. */
import type { Page } from '@playwright/test';

export interface ScreenState {
  name: string;
  /** Fragment of the address. */
  address: string;
  /** What a person does there before the state is reached. */
  reach?: (page: Page) => Promise<void>;
  /** The heading, dialog or other part that shows that the state is reached. */
  shows: (page: Page) => ReturnType<Page['getByRole']>;
  /**
   * Files below `renderer/src`, without their ending, whose dialog, menu, list, folded part or empty place is open here.
   * `test/unit/house/named-states.test.ts` demands that each such file is in some state.
   */
  opens?: readonly string[];
}

/** Shows that a screen is there: its main heading. */
export const title =
  (name: string | RegExp): ScreenState['shows'] =>
  (page) =>
    page.getByRole('main').getByRole('heading', { name, level: 1 });

/** Shows that a place is empty, by what stands there instead. */
export const heading =
  (name: string | RegExp): ScreenState['shows'] =>
  (page) =>
    page.getByRole('main').getByRole('heading', { name });

/** Unfolds every folded part of the screen, or the first one only. */
export async function unfold(page: Page, which: 'all' | 'first' = 'all'): Promise<void> {
  const folded = page.getByRole('main').locator('details');
  await folded.first().waitFor();
  await folded.evaluateAll((parts, first) => {
    for (const part of first ? parts.slice(0, 1) : parts) part.setAttribute('open', '');
  }, which === 'first');
}

/** Chooses every record of a list. */
export async function chooseAll(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
}

/** Goes to a state and waits until it is there. Dialogs and menus of the state before are closed first. */
export async function goToScreen(page: Page, screen: ScreenState): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((address) => location.assign(address), screen.address);
  await screen.reach?.(page);
  await screen.shows(page).waitFor();
}
