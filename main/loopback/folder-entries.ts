/** What a file question shows of a folder. */
import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface FolderEntry {
  name: string;
  kind: 'folder' | 'file';
  /** Absolute path; never leaves this program. */
  path: string;
}

/** A chooser with more entries helps nobody, and a page with ten thousand rows stands still. */
const mostEntries = 500;

/**
 * Folders, then files with a fitting ending, each by name. Hidden entries and links are left out: a link could lead
 * anywhere. Undefined when the folder cannot be read.
 *
 * @param extensions endings without dot
 */
export function listFolder(folder: string, extensions: readonly string[]): FolderEntry[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .filter(
        (entry) =>
          entry.isDirectory() || (entry.isFile() && extensions.includes(extname(entry.name).slice(1).toLowerCase())),
      )
      .map((entry) => ({
        name: entry.name,
        kind: entry.isDirectory() ? ('folder' as const) : ('file' as const),
        path: join(folder, entry.name),
      }))
      .toSorted((a, b) => (a.kind === b.kind ? a.name.localeCompare(b.name) : a.kind === 'folder' ? -1 : 1))
      .slice(0, mostEntries);
  } catch {
    return undefined;
  }
}
