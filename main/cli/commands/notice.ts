/** `notice`: the notices that go with the policy, as files. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { exportFormats } from '../../../src/contract/calls.ts';
import { isRefusal, type NoticeKind, noticeKinds } from '../../../src/documents/notices/notice.ts';
import { today } from '../../computer.ts';
import { dateArgument, formatOf } from '../arguments.ts';
import { type CommandSurroundings, exitCodes, reading } from '../command.ts';
import { exportTo } from '../export-to.ts';

interface Options {
  kind: NoticeKind;
  out: string;
  activity?: string;
  asOf?: string;
}

/** Adds the command. A notice that the facts make untrue or pointless is refused with the reason, and nothing is written. */
export function addNoticeCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('notice')
    .description('Writes a notice, or says why the facts call for none.')
    .argument('<file>', 'the office file')
    .addOption(new Option('--kind <kind>', 'which notice').choices([...noticeKinds]).makeOptionMandatory())
    .requiredOption('--out <file>', `the file to write; its ending says the format: ${exportFormats.policy.join(', ')}`)
    .option('--activity <id>', 'with --kind collection: the notice for one activity, like A-001')
    .option('--as-of <date>', 'the day the text speaks of, default today', dateArgument)
    .action(async (file: string, { kind, out, activity, asOf = today() }: Options) => {
      const format = formatOf(out, exportFormats.policy);
      if (activity !== undefined && kind !== 'collection') {
        throw new InvalidArgumentError('--activity goes with --kind collection only.');
      }
      const result = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { composeNotice }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../../src/documents/notices/compose-notice.ts'),
        ]);
        return composeNotice(loadOffice(reader), { kind, asOf, activityId: activity });
      });
      if (isRefusal(result)) {
        io.complain(`"${file}": no notice was written. ${result.reason}`);
        end(exitCodes.refused);
        return;
      }
      const { printDocument } = await import('../../exports/print-document.ts');
      end(await exportTo(io, { office: file, out, format, print: () => printDocument(result, format, today()) }));
    });
}
