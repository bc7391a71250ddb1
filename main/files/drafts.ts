/**
 * Texts that somebody is writing and has not saved, kept in the settings folder for each file, readable by its owner alone. A draft
 * goes when it is saved or given up.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { draftPlace, draftText } from '../../src/contract/draft-calls.ts';

const mostDrafts = 30;
const draftsSchema = z
  .array(z.strictObject({ path: z.string().min(1), place: draftPlace, text: draftText }))
  .max(mostDrafts);
type Drafts = z.output<typeof draftsSchema>;

/** The text kept for a place in the file at this absolute path; null when there is none, or the drafts are damaged. */
export function readDraft(folder: string, path: string, place: string): string | null {
  return readDrafts(folder).find((one) => one.path === path && one.place === place)?.text ?? null;
}

/**
 * Keeps a text, or takes away what is kept when it is empty. It is on the disk, whole, when this returns; a folder that cannot be
 * written is no reason to stop.
 */
export function keepDraft(folder: string, path: string, place: string, text: string): void {
  const others = readDrafts(folder).filter((one) => one.path !== path || one.place !== place);
  writeDrafts(folder, text === '' ? others : [{ path, place, text }, ...others].slice(0, mostDrafts));
}

/** Takes away every draft about one of these records, such as the letters of a request whose person is erased. */
export function forgetDraftsAbout(folder: string, path: string, ids: readonly string[]): void {
  const about = new Set(ids);
  const drafts = readDrafts(folder);
  const left = drafts.filter((one) => one.path !== path || !one.place.split('.').some((part) => about.has(part)));
  if (left.length < drafts.length) writeDrafts(folder, left);
}

function writeDrafts(folder: string, drafts: Drafts): void {
  try {
    const file = fileIn(folder);
    if (drafts.length === 0) {
      rmSync(file, { force: true });
      return;
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.part`, `${JSON.stringify(drafts, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  } catch {
    // The drafts stay as they were.
  }
}

function readDrafts(folder: string): Drafts {
  try {
    return draftsSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return [];
  }
}

function fileIn(folder: string): string {
  return join(folder, 'drafts.json');
}
