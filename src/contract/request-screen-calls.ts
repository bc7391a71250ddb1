/** What the screens of requests ask beside the calls that everybody uses: a request being taken in, letters to choose and to copy. */
import { z } from 'zod';
import { answerSchema } from '../inventory/answer.ts';
import { isoDate, longText } from '../inventory/formats.ts';
import { letterKinds } from '../inventory/letter.ts';
import { recordId } from '../inventory/record-id.ts';
import { consumerRequestIds } from '../library/consumer-requests.ts';
import type { LetterChoice } from '../requests/letters/letter-choices.ts';
import type { RequestState } from '../requests/request-state.ts';
import { call } from './call.ts';

const requestId = recordId('request');

export const requestScreenCalls = {
  /** The state of a request that is not recorded yet; its `problems` are what recording would be refused for. */
  'request.preview': call<RequestState>()(
    z.strictObject({
      kinds: z.array(z.enum([...consumerRequestIds, 'other'])).max(20),
      receivedOn: isoDate,
      answers: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,60}$/), answerSchema(z.json())).default({}),
    }),
  ),
  /** Every kind of letter: whether it can be written today, and why not. */
  'request.letters': call<LetterChoice[]>()(z.strictObject({ id: requestId })),
  /** A letter as plain text, for an email; null when the facts allow none. */
  'request.letterText': call<{ text: string | null }>()(
    z.strictObject({
      id: requestId,
      letter: z.enum(letterKinds.map(({ value }) => value)),
      reason: longText.optional(),
      recipientId: recordId('recipient').optional(),
    }),
  ),
  /** The text of a letter that went out; null when only its copy was kept. */
  'request.sentText': call<{ text: string | null }>()(z.strictObject({ id: recordId('letter') })),
};
