/** Saving the answers about a recipient: the role follows from them, or a person chooses another one and says why. */
import { given, unknown, type Answer } from '../inventory/answer.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { contractStanding } from './contract-standing.ts';
import { roleOutcome, type RoleOutcome } from './role-outcome.ts';
import { roleAnswersOf, type RoleAnswers } from './role-questions.ts';
import { vendorIndex } from './vendor-index.ts';

export type RecipientRole = Extract<Recipient['role'], { state: 'given' }>['value'];

export interface RoleDecision {
  /** Answers that differ from those on record; the others stay. */
  answers: Partial<RoleAnswers>;
  /** A role that a person chooses instead of the one that the answers lead to. */
  role?: RecipientRole | undefined;
  /** Why; needed with another role. */
  reason?: string | undefined;
}

/** What is written, all of it in one command. */
export interface RoleChange {
  outcome: RoleOutcome;
  answers: Partial<RoleAnswers> & { role: Answer<RecipientRole> };
  note: string;
}

/** `reasonMissing`: another role than the answers lead to needs a reason. */
export type DecisionProblem = 'unknownRecipient' | 'reasonMissing';

/** How a note says that a person chose another role. */
const noteBegins = 'Another role than the answers lead to: ';

/** What a decision writes on a day (ISO date), or why it cannot. Nothing is stamped with a name here. */
export function decideRole(
  office: OfficeRecords,
  recipientId: string,
  decision: RoleDecision,
  asOf: string,
): RoleChange | DecisionProblem {
  const recipient = office.recipient.find((one) => one.id === recipientId);
  if (recipient === undefined) return 'unknownRecipient';
  const standing = contractStanding(vendorIndex(office, asOf), recipient);
  const outcome = roleOutcome({ ...roleAnswersOf(recipient), ...decision.answers }, standing);
  const other = decision.role !== undefined && decision.role !== outcome.role;
  const reason = (decision.reason ?? '').replaceAll(/\s+/g, ' ').trim();
  if (other && reason === '') return 'reasonMissing';
  const chosen = decision.role ?? outcome.role;
  // The same role again keeps its confirmation; one that the answers leave open is not known any more.
  const role = chosen === undefined ? unknown : given(chosen);
  return {
    outcome,
    answers: { ...decision.answers, role },
    note: noteWith(recipient.note, other ? reason : undefined),
  };
}

/** The office as it is once the decision is saved; who confirmed it, and when, is added by the command. */
export function withRole(office: OfficeRecords, recipientId: string, change: RoleChange): OfficeRecords {
  return {
    ...office,
    recipient: office.recipient.map((one) =>
      one.id === recipientId ? { ...one, ...change.answers, note: change.note } : one,
    ),
  };
}

/** Why a person chose another role than the answers lead to, as the note tells it; undefined when it does not. */
export function reasonInNote(note: string): string | undefined {
  const line = note.split('\n').find((one) => one.startsWith(noteBegins));
  return line?.slice(noteBegins.length);
}

function noteWith(note: string, reason: string | undefined): string {
  const others = note
    .split('\n')
    .filter((line) => !line.startsWith(noteBegins))
    .join('\n')
    .trim();
  if (reason === undefined) return others === note.trim() ? note : others;
  return [others, `${noteBegins}${reason}`].filter((part) => part !== '').join('\n');
}
