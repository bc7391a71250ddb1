/** The calls of the guided start that are about the person who walks: where they are, and answers given in groups. */
import { z } from 'zod';
import type { IssueCheck } from '../documents/versions/issue-check.ts';
import { answerSchema } from '../inventory/answer.ts';
import { anyRecordId } from '../inventory/record-id.ts';
import { walkSteps } from '../walk/steps.ts';
import type { ChangeResult } from './answers.ts';
import { call } from './call.ts';

const part = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);

/** Where somebody is in the guided start. */
export const walkPlaceSchema = z.strictObject({
  step: z.enum(walkSteps),
  /** The room, or the kind of cards. */
  part: part.optional(),
  /** The card that is looked at. */
  card: anyRecordId.optional(),
  /** Cards that were put off. */
  later: z.array(anyRecordId).max(5000),
  /** True while the guided start is what is on the screen. */
  here: z.boolean(),
});

/**
 * Where somebody is in the guided start, so that it goes on there after the program ended, however it ended. It goes on at the card
 * whose question was on the screen when the last thing was written that the file has: an answer that leads to another card is
 * written together with that card, in one transaction, and every other step from card to card is a write of its own, in order.
 */
export type WalkPlace = z.output<typeof walkPlaceSchema>;

export const walkQueryCalls = {
  /** Where somebody was in the guided start when the file was last open. */
  'walk.place': call<WalkPlace | null>()(z.strictObject({})),
  /** What the first policy for everyone waits for, if it were issued today: without its text, which may be long. */
  'walk.openPoints': call<Pick<IssueCheck, 'gaps' | 'untrue'>>()(z.strictObject({})),
};

export const walkCommandCalls = {
  /** Notes where somebody is. No record changes. */
  'walk.keepPlace': call<null>()(walkPlaceSchema),
  /** Gives one answer to several questions at once: paths such as `C-001.status`. */
  'record.answerAll': call<ChangeResult>()(
    z.strictObject({
      questions: z
        .array(z.string().regex(/^[A-Z]{1,2}-\d{3,9}\.[a-zA-Z][a-zA-Z0-9]{0,60}$/, 'a path like C-001.status'))
        .min(1)
        .max(5000),
      answer: answerSchema(z.json()),
      expectedRevision: z.int().min(0),
    }),
  ),
};
