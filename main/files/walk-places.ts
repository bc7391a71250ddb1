/**
 * Where somebody is in the guided start of each file, kept in the settings folder: it is about a person at a computer and
 * not about the office. Losing it loses nothing of the office; the walk then goes on where the records say.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type WalkPlace, walkPlaceSchema } from '../../src/contract/walk-calls.ts';

const mostPlaces = 10;
const placesSchema = z.array(z.strictObject({ path: z.string().min(1), place: walkPlaceSchema })).max(mostPlaces);
type Places = z.output<typeof placesSchema>;

/** The place noted for the file at this absolute path; null when there is none, or the notes are damaged. */
export function readWalkPlace(folder: string, path: string): WalkPlace | null {
  return readPlaces(folder).find((one) => one.path === path)?.place ?? null;
}

/** Notes the place. It is on the disk, whole, when this returns; a folder that cannot be written is no reason to stop. */
export function keepWalkPlace(folder: string, path: string, place: WalkPlace): void {
  const others = readPlaces(folder).filter((one) => one.path !== path);
  writePlaces(folder, [{ path, place }, ...others].slice(0, mostPlaces));
}

/** Takes the note of a file away, if there is one. */
export function forgetWalkPlace(folder: string, path: string): void {
  const before = readPlaces(folder);
  const left = before.filter((one) => one.path !== path);
  if (left.length < before.length) writePlaces(folder, left);
}

function readPlaces(folder: string): Places {
  try {
    return placesSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return [];
  }
}

function writePlaces(folder: string, places: Places): void {
  try {
    mkdirSync(folder, { recursive: true });
    const file = fileIn(folder);
    writeFileSync(`${file}.part`, `${JSON.stringify(places, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  } catch {
    // The notes stay as they were.
  }
}

function fileIn(folder: string): string {
  return join(folder, 'walk-places.json');
}
