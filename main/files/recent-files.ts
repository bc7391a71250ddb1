/** The list of files opened last, kept in the settings folder. Losing it loses nothing of the office. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const mostFiles = 10;
const listSchema = z.array(z.string().min(1)).max(mostFiles);

/** Absolute paths, the last opened first; empty when the list is missing or damaged. */
export function readRecentFiles(folder: string): string[] {
  try {
    const parsed = listSchema.safeParse(JSON.parse(readFileSync(join(folder, 'recent-files.json'), 'utf8')));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Puts a file at the top of the list. */
export function rememberFile(folder: string, path: string): void {
  writeList(folder, [path, ...readRecentFiles(folder).filter((known) => known !== path)].slice(0, mostFiles));
}

/** Takes a file off the list; the file itself is not touched. */
export function forgetFile(folder: string, path: string): void {
  writeList(
    folder,
    readRecentFiles(folder).filter((known) => known !== path),
  );
}

/** A settings folder that cannot be written is no reason to stop. */
function writeList(folder: string, list: readonly string[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'recent-files.json');
    writeFileSync(`${file}.part`, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  } catch {
    // The list stays as it was.
  }
}
