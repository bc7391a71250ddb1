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
  /** True where the frame around the screens is part of the state: elsewhere it is looked at once. */
  frame?: true;
  /** True where the text of the policy stands behind, as in the state “a picked sentence”, which asks about all of it. */
  sameText?: true;
}

/** Shows that a screen is there: its main heading. */
export const title =
  (name: string | RegExp): ScreenState['shows'] =>
  (page) =>
    page.getByRole('main').getByRole('heading', { name, level: 1 });

/** Goes to a state and waits until it is there. Dialogs and menus of the state before are closed first. */
export async function goToScreen(page: Page, screen: ScreenState): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((address) => location.assign(address), screen.address);
  await screen.reach?.(page);
  await screen.shows(page).waitFor();
}
