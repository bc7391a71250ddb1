/** What the screens of requests ask: a request being taken in, which letters there are, and letters as plain text. */
import { keptFile } from '../../db/kept-files.ts';
import { AppError } from '../../src/contract/errors.ts';
import { valueOf } from '../../src/inventory/answer.ts';
import { isLetterRefusal } from '../../src/requests/letters/compose-letter.ts';
import { letterChoices } from '../../src/requests/letters/letter-choices.ts';
import { letterText } from '../../src/requests/letters/letter-text.ts';
import { obstacleOf } from '../../src/requests/letters/ready-to-send.ts';
import { printDocument } from '../exports/print-document.ts';
import type { QueryHandlers } from './handler-map.ts';
import { previewRequest } from './request-preview.ts';
import { findRequest } from './requests.ts';

export const requestScreenQueries = {
  'request.preview': (draft, { host, reading }) => previewRequest(reading.office().office, draft, host.today()),
  'request.letters': ({ id }, { host, reading }) => {
    const { office } = reading.office();
    return letterChoices(office, findRequest(office, id), host.today());
  },
  'request.letterText': async ({ id, letter: kind, reason, recipientId }, { host, reading }) => {
    const { office } = reading.office();
    const asOf = host.today();
    const letter = letterText(office, findRequest(office, id), { kind, asOf, reason, recipientId });
    // What could not be sent is no letter yet: nobody should paste it into an email.
    if (isLetterRefusal(letter) || obstacleOf(letter) !== undefined) return { text: null };
    const text = await printDocument({ ...letter.document, status: 'issued' }, 'txt', asOf);
    return { text: String(text) };
  },
  'request.sentText': ({ id }, { reading }) => {
    const letter = reading.office().office.letter.find((one) => one.id === id);
    if (letter === undefined) throw new AppError('recordMissing', { id });
    const kept = keptFile(reading.reader, valueOf(letter.textSha256) ?? '');
    return { text: kept === undefined ? null : new TextDecoder().decode(kept.bytes) };
  },
} satisfies Partial<QueryHandlers>;
