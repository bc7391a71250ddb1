/** Texts that somebody is writing: kept in the file, but no records. */
import { keepUnfinished, unfinishedAt } from '../../db/unfinished.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { writerOf } from './records.ts';

export const draftQueries = {
  'draft.read': ({ place }, { reading }) => ({ text: unfinishedAt(reading.reader, inFile(place)) ?? null }),
} satisfies Partial<QueryHandlers>;

export const draftCommands = {
  'draft.keep': ({ place, text }, context) => {
    keepUnfinished(writerOf(context), inFile(place), text);
    return null;
  },
} satisfies Partial<CommandHandlers>;

/** Under which name the draft of a place stands in the file: apart from what else is not finished there. */
export function inFile(place: string): string {
  return `draft.${place}`;
}
