/** Looking through all records: the review, its cards, its minute, and what changed at the office. */
import { AppError } from '../../src/contract/errors.ts';
import { findTrigger } from '../../src/review/triggers/triggers.ts';
import { triggerState } from '../../src/review/triggers/trigger-state.ts';
import { printDocument } from '../exports/print-document.ts';
import { announceChange, announceCreation } from './announce.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { authorOf, writerOf } from './records.ts';
import { confirmStillTrue, endRecords } from './review-cards.ts';
import { endReview, minuteOf, startReview } from './review-minute.ts';

export const reviewQueries = {
  'review.minute': ({ id }, { host, reading }) => minuteOf(reading.reader, reading.office().office, id, host.today()),
  'review.trigger': ({ trigger: id }, { host, reading }) => {
    const trigger = findTrigger(id);
    if (trigger === undefined) throw new AppError('invalidInput', { path: 'trigger', problem: `there is no ${id}` });
    return triggerState(reading.office().office, trigger, host.today());
  },
} satisfies Partial<QueryHandlers>;

/** Reasons that stand in the history of the file. */
const why = {
  start: 'Look through all records',
  still: 'Looked at: still so',
  gone: 'Looked at: gone',
  end: 'Review ended',
};

export const reviewCommands = {
  'review.start': (_input, context) =>
    announceCreation(context, startReview(writerOf(context), authorOf(context, why.start))),
  'review.confirm': (cards, context) =>
    announceChange(context, confirmStillTrue(writerOf(context), cards, authorOf(context, why.still))),
  'review.gone': (records, context) =>
    announceChange(context, endRecords(writerOf(context), records, authorOf(context, why.gone))),
  'review.end': ({ id }, context) =>
    announceChange(context, endReview(writerOf(context), id, authorOf(context, why.end))),
  'review.exportMinute': ({ id, format }, context) => {
    const { host, session } = context;
    const document = minuteOf(session.reader, session.office().office, id, host.today());
    return exportForPerson(context, {
      words: `${document.office} ${document.title} ${document.asOf}`,
      format,
      print: () => printDocument(document, format, document.asOf),
    });
  },
} satisfies Partial<CommandHandlers>;
