/** The grids: a pure plan says what an answer for a block of cells changes, and one command writes it. */
import { runCommand } from '../../db/commands.ts';
import type { ChangeResult, CheckedInput } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { answerDisclosures } from '../../src/grids/disclosure-plan.ts';
import { answerRetention } from '../../src/grids/retention-plan.ts';
import type { Confirmation } from '../../src/inventory/answer.ts';
import { cutText } from '../../src/inventory/cut-text.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { recordIn } from '../../src/inventory/record-lookup.ts';
import { announceChange } from './announce.ts';
import { applyOffice } from './apply-office.ts';
import type { CommandContext, CommandHandlers } from './handler-map.ts';
import { authorOf, headOf, writerOf } from './records.ts';

export const gridCommands = {
  'grid.setDisclosures': ({ expectedRevision, ...ask }, context) =>
    runPlan(context, expectedRevision, (office, by) => {
      refuseMissing(office.dataElement, ask.elements);
      refuseMissing(office.recipient, ask.recipients);
      return answerDisclosures(office, ask, by);
    }),
  'grid.setRetention': ({ expectedRevision, ...ask }, context) =>
    runPlan(context, expectedRevision, (office, by) => {
      refuseMissing(office.dataElement, ask.elements);
      refuseMissing(office.retentionRule, ask.rules);
      return answerRetention(office, ask, by);
    }),
} satisfies Partial<CommandHandlers>;

/**
 * Writes what the plan makes of the office. Throws `recordMissing`, `conflict` when a record that it changes is newer than
 * `expectedRevision`, and `recordInUse` when a record points to a disclosure in which nothing is left.
 */
function runPlan(
  context: CommandContext,
  expectedRevision: CheckedInput<'grid.setDisclosures'>['expectedRevision'],
  plan: (office: OfficeRecords, by: Confirmation) => OfficeRecords,
): ChangeResult {
  const author = authorOf(context, '');
  const { office } = context.session.office();
  const result = runCommand(writerOf(context), headOf(author, 'save'), (change) => {
    applyOffice(change, office, plan(office, { by: cutText(author.who, 120), on: author.today }), expectedRevision);
    return null;
  });
  return announceChange(context, result);
}

function refuseMissing(records: readonly { id: string }[], ids: readonly string[]): void {
  const missing = ids.find((id) => recordIn(records, id) === undefined);
  if (missing !== undefined) throw new AppError('recordMissing', { id: missing });
}
