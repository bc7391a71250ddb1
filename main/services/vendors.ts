/** Those who get data: their role with what it changes in the policies, and the letter that asks for what is missing. */
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { loadOffice } from '../../db/load.ts';
import type { CheckedInput } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { gapsOf, allBlocks } from '../../src/documents/block-tree.ts';
import { draftsOf, policiesInSteps, type Draft } from '../../src/documents/requirements/drafts.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { recipient as recipientDefinition } from '../../src/inventory/recipient.ts';
import { policyChanges } from '../../src/vendors/policy-change.ts';
import { decideRole, withRole, type RoleChange, type RoleDecision } from '../../src/vendors/role-decision.ts';
import { roleQuestions } from '../../src/vendors/role-questions.ts';
import { composeVendorLetter, isVendorLetterRefusal } from '../../src/vendors/vendor-letter.ts';
import { printDocument } from '../exports/print-document.ts';
import { announceChange } from './announce.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { inTurns } from './in-turns.ts';
import { type Author, authorOf, saveRecord, writerOf } from './records.ts';

export const vendorQueries = {
  'vendor.policyChange': async (decision, { host, reading }) => {
    const { office } = reading.office();
    const asOf = host.today();
    const after = withRole(office, decision.id, changeFor(office, decision, asOf));
    await inTurns(policiesInSteps(office, asOf));
    await inTurns(policiesInSteps(after, asOf));
    return policyChanges(draftsNow(office, asOf), draftsOf(after, asOf));
  },
  'vendor.letter': ({ id, opening, closing }, { host, reading }) =>
    composeVendorLetter(reading.office().office, { recipientId: id, opening, closing, asOf: host.today() }),
} satisfies Partial<QueryHandlers>;

export const vendorCommands = {
  'vendor.saveRole': (decision, context) =>
    announceChange(context, saveRole(writerOf(context), decision, authorOf(context, ''))),
  'vendor.exportLetter': ({ id, opening, closing, format }, context) => {
    const { host, session } = context;
    const asOf = host.today();
    const letter = composeVendorLetter(session.office().office, { recipientId: id, opening, closing, asOf });
    if (isVendorLetterRefusal(letter)) {
      if (letter.refused === 'unknownRecipient') throw new AppError('recordMissing', { id });
      throw new AppError('invalidInput', { path: 'id', problem: letterProblems[letter.refused] });
    }
    const { document } = letter;
    // A letter with an open point is a draft, and says so.
    const open =
      allBlocks(document).some((part) => gapsOf(part).length > 0) ||
      document.subtitle.flat().some(({ kind }) => kind === 'gap');
    const printed = open ? document : ({ ...document, status: 'issued' } as const);
    return exportForPerson(context, {
      words: `${document.office} Letter ${id}`,
      format,
      print: () => printDocument(printed, format, asOf),
    });
  },
} satisfies Partial<CommandHandlers>;

const letterProblems = {
  notACompany: 'it stands for many, such as courts, so there is nobody to write to',
  nothingMissing: 'the records lack nothing that a letter could ask for',
};

/**
 * Writes answers, role and note of a recipient in one command. Throws `recordMissing`, `invalidInput` (path of the field),
 * `conflict`.
 */
export function saveRole(
  db: WritableDb,
  { expectedRevision, ...decision }: CheckedInput<'vendor.saveRole'>,
  author: Author,
): CommandResult<null> {
  const { answers, note } = changeFor(loadOffice(db), decision, author.today);
  return saveRecord(db, { id: decision.id, expectedRevision, answers, note }, author);
}

/** What a decision writes; the answers are held against the fields of the record first. */
function changeFor(office: OfficeRecords, decision: CheckedInput<'vendor.policyChange'>, asOf: string): RoleChange {
  const change = decideRole(office, decision.id, { ...decision, answers: checkedAnswers(decision.answers) }, asOf);
  if (change === 'unknownRecipient') throw new AppError('recordMissing', { id: decision.id });
  if (change === 'reasonMissing') {
    throw new AppError('invalidInput', {
      path: 'reason',
      problem: 'another role than the answers lead to needs a reason',
    });
  }
  return change;
}

function checkedAnswers(answers: CheckedInput<'vendor.policyChange'>['answers']): RoleDecision['answers'] {
  for (const [name, answer] of Object.entries(answers)) {
    const question = roleQuestions.find((one) => one === name);
    if (question === undefined)
      throw new AppError('invalidInput', { path: name, problem: 'there is no such question' });
    const fits = !('value' in answer) || recipientDefinition.fields[question].value.safeParse(answer.value).success;
    if (!fits) throw new AppError('invalidInput', { path: name, problem: 'another kind of answer belongs here' });
  }
  // Each name and each value has just been checked.
  return answers;
}

/** The drafts of the records as they are: the same for every answer that somebody tries out. */
const kept = new WeakMap<OfficeRecords, { asOf: string; drafts: Draft[] }>();

function draftsNow(office: OfficeRecords, asOf: string): Draft[] {
  const known = kept.get(office);
  if (known?.asOf === asOf) return known.drafts;
  const drafts = draftsOf(office, asOf);
  kept.set(office, { asOf, drafts });
  return drafts;
}
