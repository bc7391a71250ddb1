/** Walk the office: packs, their blocks, and confirming what they suggested. Each call is one command, undone in one step. */
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import type { CheckedInput, PackOfOffice } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { cutText } from '../../src/inventory/cut-text.ts';
import { findRecord, type OfficeRecords, countAnswers } from '../../src/inventory/office-records.ts';
import { ownCommandTypes, typeOfId } from '../../src/inventory/record-id.ts';
import { packBlocks, packOfOffice, packs, startFromPack } from '../../src/packs/packs.ts';
import { tickBlock, tickedBlocks, untickBlock } from '../../src/walk/block-ticks.ts';
import { confirmSuggestions } from '../../src/walk/confirm.ts';
import { heldBy, withDependents, withoutRecords } from '../../src/walk/without-records.ts';
import { announceChange } from './announce.ts';
import { answerAll } from './answer-all.ts';
import { applyOffice } from './apply-office.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { type Author, authorOf, headOf, writerOf } from './records.ts';
import { keepWalkPlace, readWalkPlace } from './walk-place.ts';

export const walkQueries = {
  'pack.list': () => [...packs],
  'pack.blocks': (_input, { reading }) => packWalk(reading.office().office),
  'walk.place': (_input, { reading }) => readWalkPlace(reading.reader),
} satisfies Partial<QueryHandlers>;

export const walkCommands = {
  'pack.start': ({ slug }, context) =>
    announceChange(context, startPack(writerOf(context), slug, authorOf(context, ''))),
  'pack.addBlock': (block, context) =>
    announceChange(context, addPackBlock(writerOf(context), block, authorOf(context, ''))),
  'pack.takeBack': (block, context) => {
    const { value: kept, ...result } = takeBlockBack(writerOf(context), block, authorOf(context, ''));
    return { ...announceChange(context, result), kept };
  },
  'record.confirm': (records, context) =>
    announceChange(context, confirmRecords(writerOf(context), records, authorOf(context, ''))),
  'record.answerAll': (same, context) =>
    announceChange(context, answerAll(writerOf(context), same, authorOf(context, ''))),
  'walk.keepPlace': (place, context) => {
    keepWalkPlace(writerOf(context), place);
    return null;
  },
  'record.notHere': (record, context) =>
    announceChange(context, removeSuggested(writerOf(context), record, authorOf(context, ''))),
} satisfies Partial<CommandHandlers>;

function packWalk(office: OfficeRecords): PackOfOffice {
  const slug = packOfOffice(office);
  if (slug === undefined) return { slug: null, blocks: [] };
  const ticked = tickedBlocks(office, slug);
  return { slug, blocks: packBlocks(slug).map((block) => ({ ...block, ticked: ticked.has(block.id) })) };
}

/**
 * Adds the suggestions of a pack to the office, beside what it has. Throws `unknownPack`, or `packStarted` while suggestions
 * are waiting to be confirmed.
 */
function startPack(db: WritableDb, slug: string, author: Author): CommandResult<null> {
  if (!packs.some((pack) => pack.slug === slug)) throw new AppError('unknownPack', { slug });
  return runCommand(db, headOf(author, 'create'), (change) => {
    const office = loadOffice(db);
    if (countAnswers(office).suggested > 0) throw new AppError('packStarted');
    applyOffice(change, office, startFromPack(office, slug));
    return null;
  });
}

/** Adds what a block suggests and the office lacks. Throws `unknownPack`. */
function addPackBlock(db: WritableDb, block: PackBlockName, author: Author): CommandResult<null> {
  refuseUnknownBlock(block);
  return runCommand(db, headOf(author, 'create'), (change) => {
    const office = loadOffice(db);
    applyOffice(change, office, tickBlock(office, block.slug, block.blockId));
    return null;
  });
}

/** Takes back what only this block suggests and nobody has touched; answers the ids of what stays. Throws `unknownPack`. */
function takeBlockBack(db: WritableDb, block: PackBlockName, author: Author): CommandResult<string[]> {
  refuseUnknownBlock(block);
  return runCommand(db, headOf(author, 'remove'), (change) => {
    const office = loadOffice(db);
    const without = untickBlock(office, block.slug, block.blockId);
    applyOffice(change, office, without.office);
    return without.kept;
  });
}

/**
 * Confirms every suggested answer of the records, and notes where that leads in the guided start. Throws `recordMissing`,
 * `recordFrozen`, `conflict`.
 */
export function confirmRecords(
  db: WritableDb,
  { ids, expectedRevision, place }: CheckedInput<'record.confirm'>,
  author: Author,
): CommandResult<null> {
  return runCommand(db, headOf(author, 'save'), (change) => {
    for (const id of ids) {
      const found = change.find(id);
      const type = typeOfId(id);
      if (found === undefined || type === undefined) throw new AppError('recordMissing', { id });
      if (ownCommandTypes.includes(type)) throw new AppError('recordFrozen', { id });
      change.save(confirmSuggestions(type, found.record, stampOf(author)), expectedRevision);
    }
    if (place !== undefined) keepWalkPlace(db, place);
    return null;
  });
}

/**
 * Removes a record that the office does not have, with the open suggestions that rest on it alone, and notes where that leads in
 * the guided start. Throws `recordMissing`, `recordFrozen`, `recordInUse` when a confirmed answer points to it, `lastOrganization`, `conflict`.
 */
function removeSuggested(
  db: WritableDb,
  { id, expectedRevision, place }: CheckedInput<'record.notHere'>,
  author: Author,
): CommandResult<null> {
  return runCommand(db, headOf(author, 'remove'), (change) => {
    const office = loadOffice(db);
    const type = typeOfId(id);
    if (type === undefined || findRecord(office, id) === undefined) throw new AppError('recordMissing', { id });
    if (ownCommandTypes.includes(type)) throw new AppError('recordFrozen', { id });
    const gone = withDependents(office, [id]);
    const usedBy = [...gone].flatMap((one) => heldBy(office, one, gone));
    if (usedBy.length > 0) throw new AppError('recordInUse', { id, usedBy: [...new Set(usedBy)] });
    applyOffice(change, office, withoutRecords(office, gone), expectedRevision);
    if (place !== undefined) keepWalkPlace(db, place);
    return null;
  });
}

type PackBlockName = CheckedInput<'pack.addBlock'>;

function refuseUnknownBlock({ slug, blockId }: PackBlockName): void {
  const known = packs.some((pack) => pack.slug === slug) && packBlocks(slug).some((block) => block.id === blockId);
  if (!known) throw new AppError('unknownPack', { slug, block: blockId });
}

/** The name of who confirms, and the day. */
function stampOf({ who, today }: Author): { by: string; on: string } {
  return { by: cutText(who, 120), on: today };
}
