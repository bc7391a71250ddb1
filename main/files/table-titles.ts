/**
 * Which titles of tables mean which question, as a person has matched them: kept in the settings folder of this computer, with
 * titles only and nothing that stands under them. Losing it costs a minute.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { mostTitles, rememberedTitle } from '../../src/contract/bring-in-calls.ts';
import type { RememberedTitle } from '../../src/tables/columns.ts';

const titlesSchema = z.array(rememberedTitle).max(mostTitles);

/** The titles, the ones matched last in front; none when the notes are damaged. */
export function readTableTitles(folder: string): RememberedTitle[] {
  try {
    return titlesSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return [];
  }
}

/** Notes titles in front of those known; of one that was known the new meaning counts. A folder that cannot be written is no reason to stop. */
export function keepTableTitles(folder: string, titles: readonly RememberedTitle[]): void {
  if (titles.length === 0) return;
  const named = new Set(titles.map(keyOf));
  const kept = [...titles, ...readTableTitles(folder).filter((one) => !named.has(keyOf(one)))];
  try {
    mkdirSync(folder, { recursive: true });
    const file = fileIn(folder);
    writeFileSync(`${file}.part`, `${JSON.stringify(kept.slice(0, mostTitles), null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  } catch {
    // The notes stay as they were.
  }
}

function keyOf({ type, title }: RememberedTitle): string {
  return `${type} ${title}`;
}

function fileIn(folder: string): string {
  return join(folder, 'table-titles.json');
}
