/**
 * What is not finished: a text that somebody is writing, where somebody is in the guided start, cards put off. Each is a text
 * under the name of its place, such as `wording.PD-001.glance.who`; who writes it decides what it says. It is no record, so the
 * change log knows nothing of it, and undo and export pass over it.
 */
import { z } from 'zod';
import type { ReadableDb, WritableDb } from './connection.ts';

const textRow = z.object({ text: z.string() });
const placeRow = z.object({ place: z.string(), text: z.string() });

/** What is kept at a place; undefined when nothing is. */
export function unfinishedAt(db: ReadableDb, place: string): string | undefined {
  return db.first(textRow, 'SELECT text FROM unfinished WHERE place = ?', [place])?.text;
}

/**
 * Keeps a text at a place, instead of the one before; an empty one takes it away. Inside the transaction of a command it is in
 * the file together with it, or not at all; alone it is on the disk when this returns.
 */
export function keepUnfinished(db: WritableDb, place: string, text: string): void {
  if (text === '') {
    db.run('DELETE FROM unfinished WHERE place = ?', [place]);
    return;
  }
  db.run('INSERT INTO unfinished (place, text) VALUES (?, ?) ON CONFLICT (place) DO UPDATE SET text = excluded.text', [
    place,
    text,
  ]);
}

/**
 * Takes away what is kept about these records, as a part of the name of its place says, and every text in which one of these
 * names stands, however it is written. For a person who is erased: runs inside that transaction.
 */
export function dropUnfinishedAbout(db: WritableDb, ids: readonly string[], names: readonly string[]): void {
  const about = new Set(ids);
  const named = names.map(wordsOf).filter((words) => words.trim() !== '');
  for (const { place, text } of db.all(placeRow, 'SELECT place, text FROM unfinished')) {
    const words = wordsOf(textsIn(text));
    const goes = place.split('.').some((part) => about.has(part)) || named.some((name) => words.includes(name));
    if (goes) keepUnfinished(db, place, '');
  }
}

/** The words of a text in small letters, each between two blanks, so that a name is found and a part of a word is not. */
function wordsOf(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}

/** The texts in what is kept, which may be several as JSON, where line ends and quotes are written in another way. */
function textsIn(kept: string): string {
  try {
    const texts: string[] = [];
    JSON.parse(kept, (_key, value: unknown) => (typeof value === 'string' ? texts.push(value) : value));
    return texts.join(' ');
  } catch {
    return kept;
  }
}
