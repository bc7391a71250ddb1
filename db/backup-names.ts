/** Names of backups, and which of them stay: pure text and dates, so that the rule can be tried without files. */

/** A backup of an office file that Candor made by itself. */
export interface BackupName {
  /** File name without folder, e.g. `Bayline 2026-11-22 10.20.30, change 812.candor`. */
  name: string;
  /** Number of the last command in it. */
  revision: number;
  /** UTC time at which it was made, ISO 8601 to the second: `2026-11-22T10:20:30Z`. */
  at: string;
}

/** How many backups of the newest day are kept, and how many in all. */
export const keptOfOneDay = 3;
export const keptInAll = 10;

/** Name of the folder beside the office file `name` (without `.candor`). */
export function backupFolderName(name: string): string {
  return `${name} backups`;
}

/** The time of a backup as its name holds it: no system allows colons in names. `at`: UTC, ISO 8601. */
export function timeForName(at: string): string {
  return at.slice(0, 19).replace('T', ' ').replaceAll(':', '.');
}

/** The name of a backup of the office file `name` (without `.candor`), made at a UTC time (ISO 8601) after that command. */
export function backupName(name: string, at: string, revision: number): string {
  return `${name} ${timeForName(at)}, change ${revision}.candor`;
}

/** The backup that a file name tells of; undefined for every other file, also one that a person renamed or put there. */
export function backupFromName(name: string, fileName: string): BackupName | undefined {
  if (!fileName.startsWith(`${name} `)) return undefined;
  const rest = fileName.slice(name.length + 1);
  const found = /^(\d{4}-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d), change (\d{1,9})\.candor$/.exec(rest);
  if (!found) return undefined;
  const [, day, hour, minute, second, revision] = found;
  return { name: fileName, revision: Number(revision), at: `${day}T${hour}:${minute}:${second}Z` };
}

/**
 * The backups to be removed after a new one was made: of the newest day the last three stay, of every earlier day the last
 * one, ten in all. The one just made stays in any case, also when the clock of the computer went back and it looks old.
 */
export function backupsToRemove(backups: readonly BackupName[], justMade: string): BackupName[] {
  const newestFirst = backups.toSorted((one, other) => other.at.localeCompare(one.at));
  const newestDay = newestFirst[0]?.at.slice(0, 10);
  const ofDay = new Map<string, number>();
  const staying = newestFirst.filter(({ at }) => {
    const day = at.slice(0, 10);
    const before = ofDay.get(day) ?? 0;
    ofDay.set(day, before + 1);
    return before < (day === newestDay ? keptOfOneDay : 1);
  });
  const kept = new Set([justMade, ...staying.slice(0, keptInAll).map(({ name }) => name)]);
  return newestFirst.filter(({ name }) => !kept.has(name));
}
