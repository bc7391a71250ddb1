/** Records: reading them all, and adding, saving and removing one. Also used by the command line. */
import { isDeepStrictEqual } from 'node:util';
import { runCommand } from '../../db/commands.ts';
import type { Change, CommandHead, CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Answer, Confirmation } from '../../src/inventory/answer.ts';
import { cutText } from '../../src/inventory/cut-text.ts';
import { type AnyRecord, fieldsOf } from '../../src/inventory/definitions.ts';
import { answerOf } from '../../src/inventory/office-records.ts';
import type { Certainty } from '../../src/inventory/record-definition.ts';
import { isClosedRecord } from '../../src/inventory/closed-record.ts';
import { ownCommandTypes, type RecordType, typeOfId } from '../../src/inventory/record-id.ts';
import { announceChange, announceCreation } from './announce.ts';
import type { CommandContext, CommandHandlers, QueryHandlers } from './handler-map.ts';

/** Who changes something, and the local day on which (ISO date) they confirm it. */
export type Author = Omit<CommandHead, 'command'> & { today: string };

type Answers = Readonly<Record<string, Answer<unknown>>>;

export interface RecordEdit {
  id: string;
  answers: Answers;
  expectedRevision?: number | undefined;
  note?: string | undefined;
  certainty?: Certainty | undefined;
}

export const recordQueries = {
  'office.read': (_input, { reading }) => reading.office(),
  'office.changes': (since, { reading }) => reading.changesSince(since) ?? null,
} satisfies Partial<QueryHandlers>;

export const recordCommands = {
  'record.create': ({ type, answers, why }, context) =>
    announceCreation(context, createRecord(writerOf(context), type, answers, authorOf(context, why))),
  'record.save': ({ why, ...edit }, context) =>
    announceChange(context, saveRecord(writerOf(context), edit, authorOf(context, why))),
  'record.remove': ({ id, expectedRevision, why }, context) =>
    announceChange(context, removeRecord(writerOf(context), id, expectedRevision, authorOf(context, why))),
} satisfies Partial<CommandHandlers>;

/** Adds a record with the answers given; every other answer is "not known yet". Answers its id. */
export function createRecord(
  db: WritableDb,
  type: RecordType,
  answers: Answers,
  author: Author,
): CommandResult<string> {
  refuseFrozen(type);
  refuseOtherFields(type, answers);
  return runCommand(db, headOf(author, 'create'), (change) =>
    change.create(type, (blank) => notClosed({ ...blank, ...confirmed(blank, answers, author) })),
  );
}

/**
 * Saves the answers named; the others stay. Throws `recordMissing`, `recordFrozen`, `invalidInput` (path of the field), `brokenLink`,
 * or `conflict` when the record changed after `expectedRevision`.
 */
export function saveRecord(db: WritableDb, edit: RecordEdit, author: Author): CommandResult<null> {
  return runCommand(db, headOf(author, 'save'), (change) => {
    const found = change.find(edit.id);
    const type = typeOfId(edit.id);
    if (found === undefined || type === undefined) throw new AppError('recordMissing', { id: edit.id });
    refuseFrozen(type, edit.id);
    notClosed(found.record);
    refuseOtherFields(type, edit.answers);
    const saved = {
      ...found.record,
      ...confirmed(found.record, edit.answers, author),
      ...(edit.note === undefined ? {} : { note: edit.note }),
      ...(edit.certainty === undefined ? {} : { certainty: edit.certainty }),
    };
    change.save(notClosed(saved), edit.expectedRevision);
    return null;
  });
}

/** Removes a record that nothing points to. Throws `recordMissing`, `recordInUse`, `recordFrozen`, `lastOrganization`, `conflict`. */
export function removeRecord(
  db: WritableDb,
  id: string,
  expectedRevision: number | undefined,
  author: Author,
): CommandResult<null> {
  return runCommand(db, headOf(author, 'remove'), (change) => {
    refuseRemoval(change, id);
    change.remove(id, expectedRevision);
    return null;
  });
}

/** What was published, and a closed year, are not removed: `recordFrozen`. */
export function refuseRemoval(change: Pick<Change, 'find'>, id: string): void {
  refuseFrozen(typeOfId(id), id);
  const found = change.find(id);
  if (found !== undefined) notClosed(found.record);
}

/** What was published stays as it was; only commands of their own write such records, and reviews of all records. */
function refuseFrozen(type: RecordType | undefined, id?: string): void {
  if (type !== undefined && ownCommandTypes.includes(type)) throw new AppError('recordFrozen', { id: id ?? type });
}

/**
 * The record, unless it is a Shine the Light year that is closed: closing one, and adding a dated correction, are commands of
 * their own.
 */
function notClosed<R extends AnyRecord>(record: R): R {
  if (isClosedRecord(record)) throw new AppError('recordFrozen', { id: record.id });
  return record;
}

/** What attaching a file, and erasing one, write of it; a form may say what it shows and where it belongs. */
const fileFields = ['fileName', 'mediaType', 'size', 'sha256', 'addedOn', 'addedBy', 'erasedOn', 'pastSha256'];

/** Answers belong to the questions of the type; `id`, `note` and `certainty` are no questions. */
export function refuseOtherFields(type: RecordType, answers: Answers): void {
  const fields = new Set(fieldsOf(type).map(([name]) => name));
  const other = Object.keys(answers).find((name) => !fields.has(name));
  if (other !== undefined) throw new AppError('invalidInput', { path: other, problem: 'there is no such field' });
  const own = type === 'evidence' ? Object.keys(answers).find((name) => fileFields.includes(name)) : undefined;
  if (own !== undefined) throw new AppError('invalidInput', { path: own, problem: 'attaching the file writes this' });
}

/**
 * The answers, each confirmed by the person who gave it now. An answer that says the same as before keeps its old
 * confirmation; a suggestion and "not known yet" have none.
 */
export function confirmed(record: AnyRecord, answers: Answers, author: Author): Answers {
  const stamp: Confirmation = { by: cutText(author.who, 120), on: author.today };
  return Object.fromEntries(
    Object.entries(answers).map(([field, answer]) => {
      if (answer.state === 'unknown' || answer.state === 'suggested') return [field, answer];
      if (answer.confirmed !== undefined) return [field, answer];
      const before = answerOf(record, field);
      if (saysTheSame(before, answer)) return [field, before];
      return [field, { ...answer, confirmed: stamp }];
    }),
  );
}

function saysTheSame(before: Answer<unknown>, after: Answer<unknown>): boolean {
  const bare = (answer: Answer<unknown>): unknown => ({ ...answer, confirmed: undefined });
  return isDeepStrictEqual(bare(before), bare(after));
}

/** The head of the log entry. */
export function headOf({ who, at, why }: Author, command: CommandHead['command']): CommandHead {
  return { who, at, why, command };
}

/** Who works here now, with the reason given. */
export function authorOf({ host }: CommandContext, why: string): Author {
  return { who: host.userName(), at: host.now(), today: host.today(), why };
}

/** The connection that writes. Throws `noFileOpen`. */
export function writerOf({ session }: CommandContext): WritableDb {
  return session.file.writer;
}
