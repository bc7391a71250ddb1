/** `policy issue`: freezes a version. */
import { type Command, InvalidArgumentError } from 'commander';
import { today } from '../../computer.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { dateArgument, formatOf } from '../arguments.ts';
import { author, type CommandIo, type CommandSurroundings, exitCodes, reading, writing } from '../command.ts';
import { exportTo } from '../export-to.ts';

interface Options {
  effective: string;
  policy?: string;
  accept: Accepted[];
  acceptAll?: string;
  check?: true;
  by?: string;
  why: string;
  out?: string;
}

interface Accepted {
  path: string;
  reason: string;
}

/** Adds the command. */
export function addIssueCommand(policy: Command, { io, end }: CommandSurroundings): void {
  policy
    .command('issue')
    .description('Freezes the text, its PDF and the records behind it as the next version.')
    .argument('<file>', 'the office file')
    .requiredOption('--effective <date>', 'from when it applies: today or later', dateArgument)
    .option('--policy <id>', 'which policy, like PD-002; default the first for everyone')
    .option('--accept <path=reason>', 'issue although this point is open; may be repeated', acceptArgument, [])
    .option('--accept-all <reason>', 'issue although answers are missing, all for this reason')
    .option('--by <name>', 'who issues it; default the name that this computer knows', nameArgument)
    .option('--check', 'says who would issue which version, lists the open points and issues nothing')
    .option('--why <reason>', 'the reason, for the history', '')
    .option('--out <file>', 'writes the frozen PDF there too')
    .action(async (file: string, options: Options) => {
      const { effective, policy: policyId, out } = options;
      if (options.check) {
        end((await listOpenPoints(io, file, options)) === 0 ? exitCodes.done : exitCodes.findings);
        return;
      }
      const format = out === undefined ? undefined : formatOf(out, ['pdf']);
      const { version, pdf } = await writing(file, async ({ writer }) => {
        const [{ loadOffice }, issuing, { describeVersion, findVersion }, { printFrozen }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/issue-policy.ts'),
          import('../../services/version-info.ts'),
          import('../../services/version-vault.ts'),
        ]);
        const { accept: accepted, acceptAll, by: issuedBy } = options;
        const order = { policyId, effectiveDate: effective, accepted, acceptAll, issuedBy };
        const { value: id } = await issuing.issuePolicy(writer, order, author(options.why)).catch((error: unknown) => {
          throw tellingOpenPoints(io, error);
        });
        const office = loadOffice(writer);
        const issued = findVersion(office, id);
        return {
          version: describeVersion(office, issued, today()),
          pdf: out === undefined ? '' : await printFrozen(writer, issued, 'pdf'),
        };
      });
      io.say(`Issued: version ${version.number} of ${version.policyId} (${version.id}), by ${version.issuedBy}`);
      io.say(`In force from ${version.effectiveDate}; the next review is due by ${version.nextReviewDue}`);
      io.say(`Fingerprint of the text: ${version.textSha256}`);
      io.say(`Fingerprint of the PDF:  ${version.pdfSha256}`);
      if (version.acceptedGaps.length > 0) io.say(`Open points, accepted: ${version.acceptedGaps.length}`);
      for (const change of version.changes) io.say(`- ${change}`);
      if (out === undefined || format === undefined) end(exitCodes.done);
      else end(await exportTo(io, { office: file, out, format, print: () => pdf }));
    });
}

/** Prints who would issue what, and the open points, one a line; answers how many there are. */
async function listOpenPoints(io: CommandIo, file: string, { effective, policy, by }: Options): Promise<number> {
  const { policyId, number, points } = await reading(file, async ({ reader }) => {
    const [{ loadOffice }, { planIssue }] = await Promise.all([
      import('../../../db/load.ts'),
      import('../../services/issue-policy.ts'),
    ]);
    return planIssue(loadOffice(reader), { policyId: policy, effectiveDate: effective }, today());
  });
  const { pointInWords } = await import('../../services/issue-policy.ts');
  io.say(`Would be issued: version ${number} of ${policyId}, in force from ${effective}, by ${by ?? author('').who}`);
  for (const point of points) io.say(pointInWords(point));
  if (points.length === 0) io.say('Nothing is open.');
  return points.length;
}

/** The same error; when points are open, each was printed on a line before. */
function tellingOpenPoints(io: CommandIo, error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'gapsOpen') return error;
  const { lines, ...details } = error.details;
  if (typeof lines === 'object') for (const line of lines) io.say(line);
  return new AppError(error.code, details, { cause: error });
}

function nameArgument(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > 400) throw new InvalidArgumentError('Give the name of a person.');
  return name;
}

/** `R-002.period=Asked the vendor`: the first equals sign parts the two. */
function acceptArgument(text: string, earlier: Accepted[]): Accepted[] {
  const at = text.indexOf('=');
  const [path, reason] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || path === '' || reason === '') throw new InvalidArgumentError('Give a point and a reason: path=reason.');
  return [...earlier, { path, reason }];
}
