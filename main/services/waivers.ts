/** Setting a finding aside: the office has seen it and says why it leaves it as it is. */
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import { given, valueOf } from '../../src/inventory/answer.ts';
import { announceCreation } from './announce.ts';
import { listFindings } from './findings.ts';
import type { CommandHandlers } from './handler-map.ts';
import { type Author, authorOf, confirmed, headOf, writerOf } from './records.ts';

export const waiverCommands = {
  'finding.waive': ({ findingId, reason }, context) =>
    announceCreation(context, waiveFinding(writerOf(context), findingId, reason, authorOf(context, ''))),
} satisfies Partial<CommandHandlers>;

/**
 * Sets a finding of today aside; answers the id of the record. It holds while the finding says what it says now. Doing it
 * again replaces the reason. Throws `unknownFinding`.
 */
export function waiveFinding(db: WritableDb, findingId: string, reason: string, author: Author): CommandResult<string> {
  const office = loadOffice(db);
  const found = listFindings(db, office, author.today).find((one) => one.id === findingId);
  if (found === undefined) throw new AppError('unknownFinding', { finding: findingId });
  const earlier = office.findingWaiver.find((one) => valueOf(one.finding) === findingId);
  const answers = { finding: given(findingId), basis: given(found.title), reason: given(reason) };
  return runCommand(db, headOf(author, earlier === undefined ? 'create' : 'save'), (change) => {
    if (earlier === undefined) {
      return change.create('findingWaiver', (blank) => ({ ...blank, ...confirmed(blank, answers, author) }));
    }
    change.save({ ...earlier, ...confirmed(earlier, answers, author) });
    return earlier.id;
  });
}
