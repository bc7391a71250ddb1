/** `policy review|versions|version`: what was published. `policy issue` and `policy drift` have files of their own. */
import { type Command, InvalidArgumentError } from 'commander';
import { exportFormats } from '../../../src/contract/calls.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { VersionInfo } from '../../../src/contract/versions.ts';
import { today } from '../../computer.ts';
import { dateArgument, formatOf, refuseFragmentOf } from '../arguments.ts';
import { about, author, type CommandSurroundings, exitCodes, reading, sayJson, writing } from '../command.ts';
import { exportTo } from '../export-to.ts';
import { addDriftCommand } from './policy-drift.ts';
import { addIssueCommand } from './policy-issue.ts';

const whichPolicy = ['--policy <id>', 'which policy, like PD-002; default the first for everyone'] as const;

/** Adds the commands. */
export function addVersionCommands(policy: Command, surroundings: CommandSurroundings): void {
  addIssueCommand(policy, surroundings);
  addReviewCommand(policy, surroundings);
  addVersionsCommand(policy, surroundings);
  addVersionCommand(policy, surroundings);
  addDriftCommand(policy, surroundings);
}

function addReviewCommand(policy: Command, { io, end }: CommandSurroundings): void {
  policy
    .command('review')
    .description('Notes that the published version was read again and left as it is.')
    .argument('<file>', 'the office file')
    .option(...whichPolicy)
    .option('--number <number>', 'which version; default the one in force', numberArgument)
    .option('--on <date>', 'the day on which it was read, default today', dateArgument)
    .option('--minute <text>', 'what was looked at', '')
    .action(async (file: string, options: { policy?: string; number?: number; on?: string; minute: string }) => {
      const version = await writing(file, async ({ writer }) => {
        const [{ loadOffice }, { reviewPolicy }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/review-policy.ts'),
        ]);
        const { id } = await versionMeant(loadOffice(writer), options);
        const note = { versionId: id, reviewedOn: options.on ?? today(), minute: options.minute.trim() };
        about(file, () => reviewPolicy(writer, note, author('')));
        return versionMeant(loadOffice(writer), options);
      });
      io.say(`Reviewed: version ${version.number}; the next review is due by ${version.nextReviewDue}`);
      end(exitCodes.done);
    });
}

function addVersionsCommand(policy: Command, { io, end }: CommandSurroundings): void {
  policy
    .command('versions')
    .description('Lists the issued versions, the newest first, or says which one applied on a day.')
    .argument('<file>', 'the office file')
    .option(...whichPolicy)
    .option('--on <date>', 'only the version that applied on this day', dateArgument)
    .option('--json', 'answer as JSON')
    .action(async (file: string, { policy: id, on, json }: { policy?: string; on?: string; json?: true }) => {
      const { versions, version } = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { listVersions, versionOn }, { policyIdFor }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/version-info.ts'),
          import('../../exports/policy-text.ts'),
        ]);
        const office = loadOffice(reader);
        const policyId = policyIdFor(office, id);
        return {
          versions: listVersions(office, policyId, today()),
          version: on === undefined ? null : versionOn(office, policyId, on),
        };
      });
      if (json) sayJson(io, on === undefined ? { versions } : { on, version });
      else if (on !== undefined) {
        io.say(version === null ? `On ${on} no version was in force.` : `On ${on}: ${describe(version)}`);
      } else if (versions.length === 0) io.say('No version was issued yet.');
      else for (const one of versions) io.say(`${describe(one)}${standing(one, today())}`);
      end(exitCodes.done);
    });
}

interface VersionOptions {
  out: string;
  policy?: string;
  number?: number;
  fragment?: true;
}

function addVersionCommand(policy: Command, { io, end }: CommandSurroundings): void {
  policy
    .command('version')
    .description('Writes a version as it was frozen: the PDF byte for byte, other formats from the frozen text.')
    .argument('<file>', 'the office file')
    .requiredOption('--out <file>', `the file to write; its ending says the format: ${exportFormats.policy.join(', ')}`)
    .option(...whichPolicy)
    .option('--number <number>', 'which version; default the one in force', numberArgument)
    .option('--fragment', 'with an .html file: only the part to paste into a page of your website')
    .action(async (file: string, options: VersionOptions) => {
      const { out, fragment = false } = options;
      const format = formatOf(out, exportFormats.policy);
      refuseFragmentOf(format, fragment);
      const printed = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { findVersion }, { printFrozen }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/version-info.ts'),
          import('../../services/version-vault.ts'),
        ]);
        const office = loadOffice(reader);
        const { id } = await versionMeant(office, options);
        return printFrozen(reader, findVersion(office, id), format, { fragment });
      });
      end(await exportTo(io, { office: file, out, format, print: () => printed }));
    });
}

/** The version with the number, or the published one. Throws `unknownPolicy`, `unknownVersion`. */
async function versionMeant(
  office: Parameters<typeof import('../../services/version-info.ts').listVersions>[0],
  { policy, number }: { policy?: string; number?: number },
): Promise<VersionInfo> {
  const [{ listVersions, publishedVersion }, { policyIdFor }] = await Promise.all([
    import('../../services/version-info.ts'),
    import('../../exports/policy-text.ts'),
  ]);
  const policyId = policyIdFor(office, policy);
  const published = publishedVersion(office, policyId, today())?.id;
  const found = listVersions(office, policyId, today()).find((one) =>
    number === undefined ? one.id === published : one.number === number,
  );
  if (found === undefined) throw new AppError('unknownVersion', number === undefined ? {} : { number });
  return found;
}

function describe({ number, id, effectiveDate, issuedOn, issuedBy, nextReviewDue }: VersionInfo): string {
  return `version ${number}  ${id}  applies from ${effectiveDate}  issued ${issuedOn} by ${issuedBy}  next review ${nextReviewDue}`;
}

/** Whether it applies; what begins later is not in force yet. */
function standing({ inForce, effectiveDate }: VersionInfo, on: string): string {
  if (inForce) return '  (in force)';
  return effectiveDate > on ? '  (not yet in force)' : '';
}

function numberArgument(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Give the number of a version, like 2.');
  return Number(text);
}
