/** The calls of the guided start that are about the person who walks: where they are, and answers given in groups. */
import { z } from 'zod';
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

/** Where somebody is in the guided start, so that it goes on there after the program ended, however it ended. */
export type WalkPlace = z.output<typeof walkPlaceSchema>;

export const walkQueryCalls = {
  /** Where somebody was in the guided start when the file was last open on this computer. */
  'walk.place': call<WalkPlace | null>()(z.strictObject({})),
};

export const walkCommandCalls = {
  /** Notes where somebody is; on this computer only, nothing in the file changes. */
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
