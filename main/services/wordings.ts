/** Own wording: the office's own words in a policy, and what the records say beside them. */
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import type { Change, CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import { findBlock } from '../../src/documents/block-tree.ts';
import type { WordingState } from '../../src/documents/own-wording/apply-own-wording.ts';
import { basisOf } from '../../src/documents/own-wording/generated-text.ts';
import { checkOwnText } from '../../src/documents/own-wording/own-text.ts';
import { policyText } from '../../src/documents/own-wording/policy-text.ts';
import { movePart } from '../../src/documents/own-wording/place.ts';
import type { Document } from '../../src/documents/block.ts';
import { composePolicy } from '../../src/documents/policy/compose-policy.ts';
import { type Answer, given, none, valueOf } from '../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import type { Wording, WordingChange } from '../../src/inventory/own-wording.ts';
import { neededPolicyId, policyIdFor } from '../exports/policy-text.ts';
import { announceCreation } from './announce.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { type Author, authorOf, confirmed, headOf, writerOf } from './records.ts';

export interface WordingOrder {
  policyId?: string | undefined;
  block: string;
  change: WordingChange;
  /** The own words; empty for a part that is left out or moved. */
  text: string;
  /** For a move: the part in front of it; undefined for the first place. */
  after?: string | undefined;
  reason: string;
}

export const wordingQueries = {
  'wording.list': ({ policyId }, { host, reading }) => listWordings(reading.office().office, policyId, host.today()),
} satisfies Partial<QueryHandlers>;

export const wordingCommands = {
  'wording.set': (order, context) =>
    announceCreation(context, setWording(writerOf(context), order, authorOf(context, order.reason))),
} satisfies Partial<CommandHandlers>;

/** The own wordings of a policy and how they fare on a day (ISO date). Throws `unknownPolicy`. */
export function listWordings(office: OfficeRecords, policyId: string | undefined, today: string): WordingState[] {
  return policyText(office, { policyId: policyIdFor(office, policyId), asOf: today }).wordings;
}

/**
 * Puts own words into a policy; answers the id of the record. A part has one own wording of each kind: setting it again
 * replaces it and takes what the records say now as seen. Own paragraphs stand beside each other.
 *
 * Throws `unknownPolicy`, `unknownBlock` (block: the part, or the one it should stand behind), `ownTextWrong` (path,
 * problem), `invalidInput` (path, problem) when words or a reason are missing.
 */
export function setWording(db: WritableDb, order: WordingOrder, author: Author): CommandResult<string> {
  const office = loadOffice(db);
  const policyId = neededPolicyId(office, order.policyId);
  const { block, change, text, after, reason } = order;
  const document = composePolicy(office, { policyId, asOf: author.today });
  const basis = basisOf(document, block, change);
  if (basis === undefined) throw new AppError('unknownBlock', { block });
  refuseUnfit(office, document, order);
  const among = office.wording.filter((one) => valueOf(one.policy) === policyId);
  return keepWording(
    db,
    { order: { block, change, text, after, reason }, basis, among, where: { policy: given(policyId) } },
    author,
  );
}

/** A wording that fits, where it belongs, and the ones that are there already. */
export interface WordingToKeep {
  order: Omit<WordingOrder, 'policyId'>;
  /** What the records say now. */
  basis: string;
  among: readonly Wording[];
  where: Record<string, Answer<unknown>>;
}

/** Keeps a wording as one command: in place of the one of the same kind for that part, or as a new one. */
export function keepWording(
  db: WritableDb,
  { order, basis, among, where }: WordingToKeep,
  author: Author,
): CommandResult<string> {
  const { block, change, text, after, reason } = order;
  const earlier = among.find((one) => valueOf(one.block) === block && valueOf(one.change) === change);
  const answers = {
    ...where,
    block: given(block),
    change: given(change),
    text: orNone(text),
    after: orNone(after ?? ''),
    reason: orNone(reason),
    basis: orNone(basis),
  };
  // Moves count one after the other, in the order of their ids: a part that is moved again is moved last.
  const isMove = change === 'moveAfter';
  const isNew = earlier === undefined || isMove || change === 'addAfter';
  return runCommand(db, headOf(author, isNew ? 'create' : 'save'), (open) => {
    if (!isNew) return save(open, earlier.id, answers, author);
    if (isMove && earlier !== undefined) open.remove(earlier.id);
    return open.create('wording', (blank) => ({ ...blank, ...confirmed(blank, answers, author) }));
  });
}

/**
 * Takes the own wording of a part away, or that of a record like `W-001`, as one command. Throws `unknownPolicy`,
 * `unknownBlock` when there is none.
 */
export function removeWordings(
  db: WritableDb,
  { policyId, block }: { policyId?: string | undefined; block: string },
  author: Author,
): CommandResult<null> {
  const office = loadOffice(db);
  const policy = neededPolicyId(office, policyId);
  const found = office.wording.filter(
    (one) => valueOf(one.policy) === policy && (valueOf(one.block) === block || one.id === block),
  );
  if (found.length === 0) throw new AppError('unknownBlock', { block, what: 'ownWording' });
  return runCommand(db, headOf(author, 'remove'), (change) => {
    for (const { id } of found) change.remove(id);
    return null;
  });
}

function save(change: Change, id: string, answers: Record<string, Answer<unknown>>, author: Author): string {
  const found = change.find(id);
  if (found === undefined) throw new AppError('recordMissing', { id });
  change.save({ ...found.record, ...confirmed(found.record, answers, author) });
  return id;
}

/** Refuses what cannot be printed, or would be printed nowhere. Throws `ownTextWrong`, `invalidInput`, `unknownBlock`. */
export function refuseUnfit(office: OfficeRecords, document: Document, order: Omit<WordingOrder, 'policyId'>): void {
  refuseText(office, document, order);
  refuseLostPlace(document, order);
}

/** What cannot be printed: no words where some are needed, facts that do not exist, too many or too few cells. */
function refuseText(office: OfficeRecords, document: Document, { block, change, text, reason }: WordingOrder): void {
  const isText = change === 'reword' || change === 'addAfter';
  if (isText === (text === '')) {
    const problem = isText ? 'own words are needed' : 'a part that is left out or moved has no own words';
    throw new AppError('invalidInput', { path: 'text', problem });
  }
  if (change === 'hide' && reason === '') {
    throw new AppError('invalidInput', { path: 'reason', problem: 'leaving a part out needs a reason' });
  }
  if (!isText) return;
  const [wrong] = checkOwnText(office, text, change === 'reword' ? findBlock(document, block) : undefined);
  if (wrong) throw new AppError('ownTextWrong', { path: wrong.path, problem: wrong.problem });
}

/** A part can only stand behind one of its neighbours; elsewhere the wording would be printed nowhere. */
function refuseLostPlace(document: Document, { block, change, text, after, reason }: WordingOrder): void {
  const order = { id: '', block, change, text, after, reason, basis: '' };
  if (change !== 'moveAfter' && after === undefined) return;
  if (change !== 'moveAfter' || after === block || movePart(document, order) === undefined) {
    throw new AppError('unknownBlock', { block: after ?? block });
  }
}

function orNone(text: string): Answer<string> {
  return text === '' ? none : given(text);
}
