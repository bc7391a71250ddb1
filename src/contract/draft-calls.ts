/** Texts that somebody is writing and has not saved: kept in the file, so that closing the window loses none. */
import { z } from 'zod';
import { call } from './call.ts';

/** What is being written, such as `wording.PD-001.glance.who`. */
export const draftPlace = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,255}$/, 'a place like wording.PD-001.glance.who');
const draftText = z.string().max(1_000_000);

/** Where the cards are noted that were put off in a review, or in the deck of a change at the office. */
export function laterPlace(deck: string): string {
  return `later.${deck}`;
}

export const draftQueryCalls = {
  /** What was last kept there for the open file; null when nothing is. */
  'draft.read': call<{ text: string | null }>()(z.strictObject({ place: draftPlace })),
};

export const draftCommandCalls = {
  /** Keeps a text that is being written; an empty one takes away what is kept. No record changes. */
  'draft.keep': call<null>()(z.strictObject({ place: draftPlace, text: draftText })),
};
