/**
 * When a record was looked at: read off the confirmations of its answers, which are the only place where that is written down.
 *
 * A record is as old as its oldest answer. Whoever mends one answer has not looked at the others.
 */
import type { Answer, Confirmation } from '../inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import type { Field } from '../inventory/field.ts';
import { answerOf } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';

export interface LookedAt {
  /** The day (ISO date) on which the oldest of its answers was confirmed; undefined when none was. */
  oldest: string | undefined;
  /** The newest confirmation. */
  newest: Confirmation | undefined;
  /** Answers that stand there without anybody's name, such as those of an import. */
  unconfirmed: number;
  /** Those of them that say something: a “none” of a pack, and what never prints, do not. */
  stated: number;
  /** Answers that a pack suggested and nobody has confirmed. */
  suggested: number;
  /** Answers that somebody has given. */
  settled: number;
  /** Somebody has said whether it goes on, as a yes to the whole record does. */
  whole: boolean;
  /** Questions that matter and have no answer yet. */
  open: number;
}

/** The confirmations of a record, or of those of its fields that are named. Questions without an answer do not count. */
export function lookedAt(type: RecordType, record: AnyRecord, fields?: readonly string[]): LookedAt {
  if (fields !== undefined) return readConfirmations(type, record, fields);
  const known = wholeRecords.get(record) ?? readConfirmations(type, record, undefined);
  wholeRecords.set(record, known);
  return known;
}

/** A record never changes; a large office asks about thousands of them again after each answer. */
const wholeRecords = new WeakMap<AnyRecord, LookedAt>();

function readConfirmations(type: RecordType, record: AnyRecord, fields: readonly string[] | undefined): LookedAt {
  const found: LookedAt = {
    oldest: undefined,
    newest: undefined,
    unconfirmed: 0,
    stated: 0,
    suggested: 0,
    settled: 0,
    whole: false,
    open: 0,
  };
  for (const [name, field] of fieldsOf(type)) {
    if (fields !== undefined && !fields.includes(name)) continue;
    const answer = answerOf(record, name);
    if (answer.state === 'unknown') {
      if (field.gap === 'must' || field.gap === 'should') found.open += 1;
      continue;
    }
    found.suggested += suggestedIn(field, answer);
    if (answer.state === 'suggested') continue;
    const { confirmed } = answer;
    if (confirmed === undefined) {
      // Every new record “goes on” before anybody has said so.
      if (name !== 'until' || answer.state !== 'none') {
        found.unconfirmed += 1;
        if (answer.state === 'given' && !field.internal) found.stated += 1;
        found.settled += 1;
      }
      continue;
    }
    found.settled += 1;
    if (name === 'until') found.whole = true;
    if (found.oldest === undefined || confirmed.on < found.oldest) found.oldest = confirmed.on;
    if (found.newest === undefined || confirmed.on > found.newest.on) found.newest = confirmed;
  }
  return found;
}

/** Whether all of it was confirmed on that day (ISO date) or later. */
export function isLookedAtSince({ oldest, unconfirmed, suggested }: LookedAt, since: string): boolean {
  return oldest !== undefined && oldest >= since && unconfirmed === 0 && suggested === 0;
}

/** Whether nobody has said anything about a record yet: all that it says was suggested. Such a record can be taken out again. */
export function isOnlySuggested({ newest, stated, suggested }: LookedAt): boolean {
  return newest === undefined && stated === 0 && suggested > 0;
}

/** Whether it is only begun: one answer, such as its name, stands there, and questions that matter are open. */
export function isOnlyBegun({ settled, open, whole }: LookedAt): boolean {
  return settled === 1 && open > 0 && !whole;
}

/** Whether a record is known to be over on a day (ISO date): its last day is that day or an earlier one. */
export function isOver({ until }: Pick<AnyRecord, 'until'>, today: string): boolean {
  return until.state === 'given' && until.value <= today;
}

/** How many answers in a field are suggested: the field itself, or cells of its rows. */
function suggestedIn(field: Field, answer: Answer<unknown>): number {
  if (answer.state === 'suggested') return 1;
  if (!field.cells || answer.state !== 'given') return 0;
  const rows = answer.value as Record<string, Answer<unknown>>[];
  const cells = Object.keys(field.cells);
  return rows.reduce((sum, row) => sum + cells.filter((cell) => row[cell]?.state === 'suggested').length, 0);
}
