/** The ways through the program that lead to what is measured. Nothing here is measured itself. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { createOffice } from '../../db/create.ts';
import { now, userName } from '../../main/computer.ts';
import { definitionOf } from '../../src/inventory/definitions.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import type { RecordType } from '../../src/inventory/record-id.ts';
import { type Candor, expect } from '../support/pages/candor-test.ts';
import type { Sign } from './measure.ts';

/** The heading of a screen. */
export const title = (text: string): Sign => ({ css: 'main h1', text });

/** Writes an office file and opens it. */
export async function open({ folder, firstRun, files, office }: Candor, records: OfficeRecords): Promise<void> {
  createOffice(join(folder, 'Large.candor'), {
    who: userName(),
    at: now(),
    program: 'speed',
    office: records,
    why: '',
  }).close();
  await firstRun.openFile();
  await files.open('Large.candor');
  await expect(office.navigation).toBeVisible({ timeout: 120_000 });
  await office.isOpen();
}

/** A page that has just been opened and has read everything that the first screen asks for. */
export async function warm({ page, office }: Candor): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.reload();
  await office.isOpen();
  await expect(sideLink(page, 'To do')).toHaveText(/[1-9]/, { timeout: 120_000 });
}

/** A link of the side bar. */
export function sideLink(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: new RegExp(`^${name}( \\d.*)?$`) });
}

/** Goes to the first screen. */
export async function goHome({ page, office }: Candor): Promise<void> {
  await sideLink(page, 'Home').click();
  await office.isOpen();
}

/** Goes to the list of a record type, and waits for its first rows. */
export async function showList(page: Page, type: RecordType): Promise<void> {
  await sideLink(page, 'All records').click();
  await page
    .getByRole('main')
    .getByRole('link', { name: definitionOf(type).plural, exact: true })
    .click();
  await expect(page.locator('main tbody tr').first()).toBeVisible();
}
