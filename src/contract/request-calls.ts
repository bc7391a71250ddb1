/** The calls about requests: taking them in one by one or as a list, their letters, the log, and the office's own words in letters. */
import { z } from 'zod';
import type { Document } from '../documents/block.ts';
import type { WordingState } from '../documents/own-wording/apply-own-wording.ts';
import { answerSchema } from '../inventory/answer.ts';
import { isoDate, line, longText } from '../inventory/formats.ts';
import { letterKinds } from '../inventory/letter.ts';
import { wordingChanges } from '../inventory/own-wording.ts';
import { recordId } from '../inventory/record-id.ts';
import { consumerRequestIds } from '../library/consumer-requests.ts';
import type { BulkPlan, HeldRequest } from '../requests/bulk/bulk-plan.ts';
import type { RequestList } from '../requests/bulk/request-list.ts';
import type { InboxLine } from '../requests/inbox.ts';
import type { LetterRefusal } from '../requests/letters/letter.ts';
import type { LetterWording } from '../requests/letters/letter-wordings.ts';
import type { Rehearsal } from '../requests/rehearsal.ts';
import type { RequestState } from '../requests/request-state.ts';
import type { KindCount } from '../requests/year-counts.ts';
import type { ChangeResult, ExportResult } from './answers.ts';
import { call } from './call.ts';
import { draftPlace } from './draft-calls.ts';
import { longestText, mostLines } from './request-limits.ts';

/** The forms in which a letter is printed, and the log of requests. */
export const requestFormats = { letter: ['pdf', 'docx', 'txt'], log: ['pdf', 'xlsx', 'csv'] } as const;

/** How a letter goes out. */
export const waysToSend = ['mail', 'email', 'account', 'inPerson'] as const;

/** What a list of requests from a file answers. */
export type ListReading = { outcome: 'read'; fileName: string; list: RequestList } | { outcome: 'cancelled' };

/** What answering many requests did: `sent` are ids of requests, `held` those that stay open, each with the reason. */
export type BulkResult =
  | { outcome: 'cancelled' }
  | ({
      outcome: 'sent';
      fileName: string;
      checked: string;
      bytes: number;
      sent: string[];
      held: HeldRequest[];
      /** True when it was stopped before the last letter. */
      stopped: boolean;
      /** True when records changed meanwhile: the letters say what the records said when it began. */
      changedMeanwhile: boolean;
    } & ChangeResult);

/** A request that was removed, and who asked is still in the history. */
export interface RemovedRequest {
  id: string;
  name: string | null;
  /** ISO date. */
  receivedOn: string | null;
  /** UTC time at which it went (ISO 8601), and by whom. */
  removedAt: string;
  who: string;
  /** The day until which a request that was really made must be kept (ISO date); null when that day is over. */
  keepUntil: string | null;
  /** Whether it can be brought back as it was. */
  comesBack: boolean;
}

const nothing = z.strictObject({});
const requestId = recordId('request');
/** More than one run answers: the service says so in words. */
const requestIds = z.array(requestId).min(1).max(100_000);
const why = z.union([z.literal(''), line]).default('');
/** A line or a text that may be left empty. */
const lineOrNothing = z.union([z.literal(''), line]);
const textOrNothing = z.union([z.literal(''), longText]);
/** A calendar year since Civil Code 1798.83 came into force. */
const year = z.int().min(2005).max(2999);
const kinds = z
  .array(z.enum([...consumerRequestIds, 'other']))
  .min(1)
  .max(20);
const block = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,199}$/, 'an id like letter.opening');
const whichLetter = {
  letter: z.enum(letterKinds.map(({ value }) => value)),
  reason: longText.optional(),
  /** For `passOn`: the company. */
  recipientId: recordId('recipient').optional(),
};
/** Checked again against the record's own schema by the service; here only the outer form and a limit of size. */
const answers = z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,60}$/), answerSchema(z.json()));

export const requestQueryCalls = {
  /** Every request in one line, what does most harm by waiting first. */
  'request.inbox': call<InboxLine[]>()(z.strictObject({ asOf: isoDate.optional() })),
  'request.state': call<RequestState>()(z.strictObject({ id: requestId, asOf: isoDate.optional() })),
  /** A letter as it would go out today, in the office's own words where it has chosen some; or why the facts allow none. */
  'request.letter': call<{ document: Document; wordings: WordingState[] } | { refusal: LetterRefusal }>()(
    z.strictObject({
      id: requestId,
      ...whichLetter,
      /** Another request of the same person, taken as answered today: as within a run that answers both. */
      answeredFirst: requestId.optional(),
    }),
  ),
  /** How many requests came in a calendar year, what became of them, and how long the answers took (11 CCR 7102). */
  'request.counts': call<{ year: number; counts: KindCount[] }>()(z.strictObject({ year })),
  /** What a customer who asks about a calendar year would get today. Nothing is stored. */
  'request.rehearse': call<Rehearsal>()(z.strictObject({ year })),
  /** Reads a table that was pasted: comma, semicolon or tab between the cells. */
  'request.readList': call<RequestList>()(z.strictObject({ text: z.string().max(longestText) })),
  /** Which open Shine the Light requests can be answered now; without ids all of them. */
  'request.bulkPlan': call<BulkPlan>()(z.strictObject({ ids: requestIds.optional() })),
  /** Requests that were removed, with who asked still in the history. */
  'request.removed': call<RemovedRequest[]>()(nothing),
  /** The office's own words in letters. */
  'letterWording.list': call<LetterWording[]>()(nothing),
};

export const requestCommandCalls = {
  /**
   * Records a request, and takes away the draft that it comes from. Refused with `invalidInput` for a day that cannot be.
   */
  'request.add': call<ChangeResult & { id: string }>()(
    z.strictObject({ kinds, receivedOn: isoDate, answers: answers.default({}), draft: draftPlace.optional(), why }),
  ),
  /** A letter goes out: its copy is kept, and the request notes it. Refused with `gapsOpen` while the letter has gaps. */
  'request.send': call<ChangeResult & { id: string }>()(
    z.strictObject({
      id: requestId,
      ...whichLetter,
      sentOn: isoDate,
      sentBy: z.enum(waysToSend),
      format: z.enum(requestFormats.letter).default('pdf'),
      why,
    }),
  ),
  /**
   * The office waits for something from the person. It stops no clock of the law. Refused with `invalidInput` for a day that
   * cannot be, and while it waits already.
   */
  'request.startWaiting': call<ChangeResult>()(
    z.strictObject({ id: requestId, since: isoDate, reason: line, waitedBy: line.optional(), why }),
  ),
  /** What the office waited for has come. Refused with `invalidInput` when it does not wait. */
  'request.endWaiting': call<ChangeResult>()(z.strictObject({ id: requestId, cameOn: isoDate, why })),
  /** Erases who asked from every request that was settled 24 months ago. */
  'request.erase': call<ChangeResult>()(nothing),
  /** Erases who asked from the history of requests that were removed. Refused with `recordMissing` for any other. */
  'request.eraseRemoved': call<ChangeResult>()(z.strictObject({ ids: requestIds })),
  /** The person chooses a table of requests, CSV or Excel. Nothing is added yet. */
  'request.chooseList': call<ListReading>()(nothing),
  /** Records many requests as one command: all of them, or none. Refused with `invalidInput`, naming the line. */
  'request.addMany': call<ChangeResult & { ids: string[] }>()(
    z.strictObject({
      lines: z
        .array(
          z.strictObject({
            /** The line of the list, for refusals. */
            line: z.int().min(1).max(2_000_000),
            name: lineOrNothing,
            reach: textOrNothing,
            receivedOn: isoDate,
            receivedBy: lineOrNothing.default(''),
            atContact: z.boolean().optional(),
          }),
        )
        .min(1)
        .max(mostLines),
      kinds: kinds.default(['req-shine-the-light']),
      why,
    }),
  ),
  /**
   * Answers many Shine the Light requests: one PDF for the printer, or one file for each in a zip archive. The letters are
   * kept and noted as sent in one command, once the file is at its place. `letters.progress` tells how far it is.
   */
  'request.answerMany': call<BulkResult>()(
    z.strictObject({
      ids: requestIds,
      sentOn: isoDate,
      sentBy: z.enum(waysToSend),
      form: z.enum(['onePdf', 'each']),
      format: z.enum(requestFormats.letter).default('pdf'),
      why,
    }),
  ),
  /** Stops answering many: what is finished by then is written, kept and noted as sent; the others stay open. */
  'request.stopAnswering': call<null>()(nothing),
  /** The letter of a rehearsal: what a customer who asks about a calendar year would get today. */
  'request.exportRehearsal': call<ExportResult>()(z.strictObject({ year, format: z.enum(requestFormats.letter) })),
  /** A letter as a file. Nothing is noted as sent. */
  'request.exportLetter': call<ExportResult>()(
    z.strictObject({ id: requestId, ...whichLetter, format: z.enum(requestFormats.letter) }),
  ),
  /** The kept copy of a letter that went out, byte for byte. */
  'request.exportSent': call<ExportResult>()(z.strictObject({ id: recordId('letter') })),
  /** The log for a lawyer or the Attorney General: of the requests that arrived in a year, or of all. */
  'request.exportLog': call<ExportResult>()(
    z.strictObject({ format: z.enum(requestFormats.log), year: year.optional(), names: z.boolean() }),
  ),
  /**
   * Puts own words into every letter of a kind to requests of the same kinds as this one. Setting it again replaces it and
   * also means "seen". `record.remove` takes one back.
   */
  'letterWording.set': call<ChangeResult & { id: string }>()(
    z.strictObject({
      id: requestId,
      ...whichLetter,
      block,
      change: z.enum(wordingChanges.map(({ value }) => value)),
      text: textOrNothing.default(''),
      /** For a move: the part in front of it; without it the first place. */
      after: block.optional(),
      why,
    }),
  ),
};
