/**
 * Answering many Shine the Light requests at once. The letters are printed first, one after the other; then the file is put
 * at its place; then all of them are kept and noted as sent, in one command. Whoever stops it in between gets what is finished
 * by then, and nothing half: a letter is noted as sent exactly when it stands in the file.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import { lastSequence } from '../../db/log-rows.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Document } from '../../src/documents/block.ts';
import type { Request } from '../../src/inventory/request.ts';
import { bulkLetter, type HeldRequest } from '../../src/requests/bulk/bulk-plan.ts';
import { requestLog } from '../../src/requests/request-log.ts';
import { runExport, type Written } from '../exports/export-steps.ts';
import { fileNameFor } from '../files/file-name.ts';
import { announceChange } from './announce.ts';
import type { CommandHandlers } from './handler-map.ts';
import { type Author, authorOf, headOf, writerOf } from './records.ts';
import { findRequest } from './requests.ts';
import { noteSent, printLetter, type LetterFormat, type PrintedLetter, type SentBy } from './send-letter.ts';
import type { Session } from './session.ts';

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
}

/** Runs of sessions that can be stopped. */
const running = new WeakMap<Session, { stop: boolean }>();

export const bulkCommands = {
  'request.answerMany': async ({ why, ...order }, context) => {
    const { host, session } = context;
    if (running.has(session)) {
      throw new AppError('invalidInput', { path: 'ids', problem: 'letters are being written already' });
    }
    const extension = order.form === 'onePdf' ? 'pdf' : 'zip';
    const { office } = session.office();
    refuseImpossible(office.request, order, host.today());
    const path = await host.chooseFileToSave({
      suggestedName: fileNameFor(`Shine the Light letters ${order.sentOn}`, extension),
      formats: [{ extension, label: extension === 'pdf' ? 'PDF' : 'Zip archive' }],
      mayReplace: false,
    });
    if (path === null) return { outcome: 'cancelled' };
    const target = extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
    const run = { stop: false };
    running.set(session, run);
    try {
      const { value, ...result } = await answerMany(writerOf(context), order, authorOf(context, why), {
        path: target,
        progress: (done, total) => {
          host.emit('letters.progress', { done, total });
        },
        stopped: () => run.stop,
      });
      if (value === null) return { outcome: 'cancelled' };
      return { outcome: 'sent', fileName: basename(target), ...value, ...announceChange(context, result) };
    } finally {
      running.delete(session);
    }
  },
  'request.stopAnswering': (_input, { session }) => {
    const run = running.get(session);
    if (run !== undefined) run.stop = true;
    return null;
  },
} satisfies Partial<CommandHandlers>;

/** Throws `recordMissing` for a request that is not there, `dateInFuture`. */
function refuseImpossible(requests: readonly Request[], { ids, sentOn }: BulkOrder, today: string): void {
  if (sentOn > today) throw new AppError('dateInFuture', { today });
  const known = new Set(requests.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new AppError('recordMissing', { id: unknown });
}

interface Finished {
  request: Request;
  document: Document;
  printed: PrintedLetter;
}

/**
 * Answers what can be answered; null when it was stopped before the first letter. Throws `recordMissing`, `dateInFuture`,
 * `fileExists`, `invalidInput` (path `ids`) when none can be answered now, `conflict` when the file changed meanwhile, and what writing the
 * file throws; then nothing is noted as sent, and no file is left.
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
  const { sentOn, form } = order;
  const format = form === 'onePdf' ? 'pdf' : order.format;
  const log = requestLog(office);
  const held: HeldRequest[] = [];
  const finished: Finished[] = [];
  const ids = [...new Set(order.ids)];
  let stopped = false;
  for (const [index, id] of ids.entries()) {
    // A stop, and the windows, get their turn between two letters.
    await setImmediate();
    stopped = run.stopped();
    if (stopped) break;
    const request = findRequest(office, id);
    const found = bulkLetter(office, request, sentOn, log);
    if ('held' in found) held.push(found.held);
    else
      finished.push({ request, document: found.document, printed: await printLetter(found.document, format, sentOn) });
    run.progress(index + 1, ids.length);
  }
  if (finished.length === 0) {
    if (stopped) return { revision, changed: [], value: null };
    throw new AppError('invalidInput', { path: 'ids', problem: held[0]?.reason ?? 'no request was named' });
  }
  const written = await runExport(
    { path: run.path, format: form === 'onePdf' ? 'pdf' : 'zip', print: () => printAll(finished, form, sentOn) },
    () => undefined,
  );
  try {
    return runCommand(db, headOf(author, 'create'), (change) => {
      if (lastSequence(db) !== revision) throw new AppError('conflict', { id: finished[0]?.request.id ?? '' });
      for (const { request, printed } of finished) {
        noteSent(change, { office, request, order: { kind: 'answer', sentOn, sentBy: order.sentBy }, printed, author });
      }
      return { ...written, sent: finished.map(({ request }) => request.id), held, stopped };
    });
  } catch (error) {
    // Letters in a file that no record knows of would be sent twice.
    await rm(run.path, { force: true });
    throw error;
  }
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
