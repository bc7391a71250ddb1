import { expect as base } from '@playwright/test';

/** Waits longer than usual: a computer that also builds and prints is slow. */
export const expect = base.configure({ timeout: 15_000 });
