/**
 * Answering many Shine the Light requests at once. The letters are printed first, one after the other; then the file is put
 * at its place; then all of them are kept and noted as sent, in one command. Whoever stops it in between gets what is finished
 * by then, and nothing half: a letter is noted as sent exactly when it stands in the file.
 *
 * Every letter rests on the records as they were when the run began, so that all say the same. Work goes on meanwhile: a
 * request that somebody changes in between is taken out again and stays open.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import { lastSequence } from '../../db/log-rows.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import { mostLettersAtOnce } from '../../src/contract/request-limits.ts';
import type { Document } from '../../src/documents/block.ts';
import { valueOf } from '../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import type { Request } from '../../src/inventory/request.ts';
import { bulkCandidates, bulkRun, type HeldRequest } from '../../src/requests/bulk/bulk-plan.ts';
import { runExport, type Written } from '../exports/export-steps.ts';
import { type Author, headOf } from './records.ts';
import { noteSent, printLetter, type LetterFormat, type PrintedLetter, type SentBy } from './send-letter.ts';

export interface BulkOrder {
  /** Requests, by id. */
  ids: readonly string[];
  /** ISO date, today or earlier. */
  sentOn: string;
  sentBy: SentBy;
  /** One PDF with every letter on pages of its own, or a zip archive with one file for each. */
  form: 'onePdf' | 'each';
  /** The form of each letter and of its kept copy; with one PDF always `pdf`. */
  format: LetterFormat;
}

/** What the caller has a hand in while it goes on. */
export interface BulkRun {
  /** Absolute path of the file; nothing may be there yet. */
  path: string;
  /** Called after each letter. */
  progress: (done: number, total: number) => void;
  /** Asked before each letter. */
  stopped: () => boolean;
}

export interface BulkSent extends Written {
  /** Ids of the requests that were answered. */
  sent: string[];
  held: HeldRequest[];
  stopped: boolean;
  /** True when other records changed meanwhile: the letters say what the records said when the run began. */
  changedMeanwhile: boolean;
}

/** Throws `recordMissing` for a request that is not there, `dateInFuture`. */
export function refuseImpossible(requests: readonly Request[], { ids, sentOn }: BulkOrder, today: string): void {
  if (sentOn > today) throw new AppError('dateInFuture', { today });
  const known = new Set(requests.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new AppError('recordMissing', { id: unknown });
  if (new Set(ids).size > mostLettersAtOnce) {
    const most = mostLettersAtOnce.toLocaleString('en-US');
    throw new AppError('invalidInput', { path: 'ids', problem: `${most} letters at once are the most; choose fewer` });
  }
}

interface Finished {
  /** As it was when the run began. */
  request: Request;
  /** The records on which the letter rests. */
  office: OfficeRecords;
  document: Document;
  printed: PrintedLetter;
}

/**
 * Answers what can be answered, the oldest request first; null when it was stopped before the first letter. Throws
 * `recordMissing`, `dateInFuture`, `fileExists`, `invalidInput` (path `ids`) when none can be answered now or too many are
 * named, `conflict` when the requests change faster than the file can be written, and what writing the file throws; then
 * nothing is noted as sent, and no file is left.
 */
export async function answerMany(
  db: WritableDb,
  order: BulkOrder,
  author: Author,
  run: BulkRun,
): Promise<CommandResult<BulkSent | null>> {
  const revision = lastSequence(db);
  const office = loadOffice(db);
  refuseImpossible(office.request, order, author.today);
  // What goes wrong later takes the new file away again, so it must be a new one.
  if (existsSync(run.path)) throw new AppError('fileExists', { file: basename(run.path) });
  const format = order.form === 'onePdf' ? 'pdf' : order.format;
  const { finished, held, stopped } = await printEach(office, { ...order, format }, run);
  if (finished.length === 0) {
    if (stopped) return { revision, changed: [], value: null };
    throw new AppError('invalidInput', { path: 'ids', problem: held[0]?.reason ?? 'no request was named' });
  }
  return writeAndNote(db, { order, author, run, revision, finished, held, stopped });
}

async function printEach(
  office: OfficeRecords,
  { ids, sentOn, format }: Pick<BulkOrder, 'ids' | 'sentOn' | 'format'>,
  run: BulkRun,
): Promise<{ finished: Finished[]; held: HeldRequest[]; stopped: boolean }> {
  const next = bulkRun(office, sentOn);
  const held: HeldRequest[] = [];
  const finished: Finished[] = [];
  const requests = bulkCandidates(office, ids);
  for (const [index, request] of requests.entries()) {
    // A stop, and the windows, get their turn between two letters.
    await setImmediate();
    if (run.stopped()) return { finished, held, stopped: true };
    const found = next(request);
    if ('held' in found) held.push(found.held);
    else {
      const printed = await printLetter(found.document, format, sentOn);
      finished.push({ request, office: found.office, document: found.document, printed });
    }
    run.progress(index + 1, requests.length);
  }
  return { finished, held, stopped: false };
}

interface Writing {
  order: BulkOrder;
  author: Author;
  run: BulkRun;
  /** The newest entry of the log when the run began. */
  revision: number;
  finished: Finished[];
  held: HeldRequest[];
  stopped: boolean;
}

/** How often the file is written anew because a request in it was changed meanwhile. */
const attempts = 5;

/** Puts the file at its place and notes its letters; a request that was changed in between is left out of both. */
async function writeAndNote(db: WritableDb, writing: Writing): Promise<CommandResult<BulkSent>> {
  const { order, author, run, revision, stopped } = writing;
  const { sentOn, sentBy, form } = order;
  let { finished, held } = writing;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = changedSince(db, finished);
    held = [...held, ...changed.map(heldBecauseChanged)];
    finished = finished.filter((one) => !changed.includes(one));
    if (finished.length === 0) throw new AppError('conflict', { id: changed[0]?.request.id ?? '' });
    const letters = finished;
    const written = await runExport(
      { path: run.path, format: form === 'onePdf' ? 'pdf' : 'zip', print: () => printAll(letters, form, sentOn) },
      () => undefined,
    );
    try {
      if (changedSince(db, finished).length === 0) {
        return runCommand(db, headOf(author, 'create'), (change) => {
          const changedMeanwhile = lastSequence(db) !== revision;
          for (const { request, office, printed } of letters) {
            noteSent(change, { office, request, order: { kind: 'answer', sentOn, sentBy }, printed, author });
          }
          const sent = letters.map(({ request }) => request.id);
          return { ...written, sent, held, stopped, changedMeanwhile };
        });
      }
    } catch (error) {
      // Letters in a file that no record knows of would be sent twice.
      await rm(run.path, { force: true });
      throw error;
    }
    await rm(run.path, { force: true });
  }
  throw new AppError('conflict', { id: finished[0]?.request.id ?? '' });
}

/** Letters whose request is no longer what it was when the run began: somebody answered, changed, erased or removed it. */
function changedSince(db: WritableDb, finished: readonly Finished[]): Finished[] {
  const now = new Map(loadOffice(db).request.map((one) => [one.id, one]));
  return finished.filter(({ request }) => {
    const found = now.get(request.id);
    return found !== request && JSON.stringify(found) !== JSON.stringify(request);
  });
}

function heldBecauseChanged({ request }: Finished): HeldRequest {
  const reason = 'It was changed while the letters were written, so its letter was taken out. Look at it again.';
  const { personName, receivedOn } = request;
  return { id: request.id, name: valueOf(personName) ?? null, receivedOn: valueOf(receivedOn) ?? null, reason };
}

async function printAll(finished: readonly Finished[], form: BulkOrder['form'], sentOn: string): Promise<Uint8Array> {
  if (form === 'onePdf') {
    const [{ printLettersPdf }, { loadFont }] = await Promise.all([
      import('../../exporters/pdf/print-letters.ts'),
      import('../fonts.ts'),
    ]);
    const letters = finished.map(({ document }) => document);
    return printLettersPdf(letters, { fonts: loadFont, createdAt: sentOn });
  }
  const { printZip } = await import('../../exporters/zip/print-zip.ts');
  const files = finished.map(({ request, printed }) => ({
    name: `${request.id} letter.${printed.format}`,
    bytes: printed.copy,
  }));
  return printZip(files, sentOn);
}
