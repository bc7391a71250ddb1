/** Where somebody is in the guided start: kept in the file, beside the answers that led there. */
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { keepUnfinished, unfinishedAt } from '../../db/unfinished.ts';
import { type WalkPlace, walkPlaceSchema } from '../../src/contract/walk-calls.ts';

const place = 'walk';

/** Where somebody was last; null when nobody walked here, or a Candor that knows other places wrote it. */
export function readWalkPlace(db: ReadableDb): WalkPlace | null {
  try {
    return walkPlaceSchema.parse(JSON.parse(unfinishedAt(db, place) ?? 'null'));
  } catch {
    return null;
  }
}

/**
 * Notes where somebody is. Inside the transaction of a command it is noted together with the answer, or not at all; so after a
 * kill the walk never stands at a card that was answered, nor at one that was not on the screen yet.
 */
export function keepWalkPlace(db: WritableDb, next: WalkPlace): void {
  keepUnfinished(db, place, JSON.stringify(next));
}
