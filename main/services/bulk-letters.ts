/** The calls for answering many Shine the Light requests at once: choosing the file, telling how far it is, stopping. */
import { basename, extname } from 'node:path';
import { AppError } from '../../src/contract/errors.ts';
import { fileNameFor } from '../files/file-name.ts';
import { announceChange } from './announce.ts';
import { answerMany, refuseImpossible } from './answer-many.ts';
import type { CommandHandlers } from './handler-map.ts';
import { authorOf, writerOf } from './records.ts';
import type { Session } from './session.ts';

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
