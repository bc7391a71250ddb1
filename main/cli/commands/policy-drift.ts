/** `policy drift`: what the published version says that is no longer so. */
import type { Command } from 'commander';
import type { VersionInfo } from '../../../src/contract/versions.ts';
import type { DriftEntry, PolicyDrift } from '../../../src/documents/versions/policy-drift.ts';
import type { RewordedSaying } from '../../../src/documents/versions/reworded.ts';
import { today } from '../../computer.ts';
import { dateArgument } from '../arguments.ts';
import { type CommandSurroundings, exitCodes, reading, sayJson } from '../command.ts';

/** Adds the command. */
export function addDriftCommand(policy: Command, { io, end }: CommandSurroundings): void {
  policy
    .command('drift')
    .description('Lists what the published version says that the records no longer say.')
    .argument('<file>', 'the office file')
    .option('--policy <id>', 'which policy, like PD-002; default the first for everyone')
    .option('--as-of <date>', 'the day to check for, default today', dateArgument)
    .option('--json', 'answer as JSON')
    .action(async (file: string, options: { policy?: string; asOf?: string; json?: true }) => {
      const { policy: id, asOf = today(), json } = options;
      const { version, ...drift } = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { driftOf }, { policyIdFor }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/drift.ts'),
          import('../../exports/policy-text.ts'),
        ]);
        const office = loadOffice(reader);
        return driftOf(reader, office, policyIdFor(office, id), asOf);
      });
      if (json) sayJson(io, { asOf, version, ...drift });
      else if (version === null) io.say('No version was issued yet.');
      else {
        for (const line of drift.entries.flatMap(describeDrift)) io.say(line);
        for (const line of concludeDrift(version, drift)) io.say(line);
        // The verdict comes first: what follows is still true.
        for (const line of drift.reworded.flatMap(describeReworded)) io.say(line);
      }
      end(drift.entries.length === 0 ? exitCodes.done : exitCodes.findings);
    });
}

function describeDrift({ kind, id, section, issued, now, causes }: DriftEntry): string[] {
  const because = causes.map(({ record, title, what }) => `${record} ${title} (${what})`).join(', ');
  return [
    `${kind}  ${section}  ${id}${because === '' ? '' : `  because of ${because}`}`,
    ...(issued === undefined ? [] : [`  issued: ${issued.replaceAll('\n', ' | ')}`]),
    ...(now === undefined ? [] : [`  now:    ${now.replaceAll('\n', ' | ')}`]),
  ];
}

/** What the records still bear out, in the words of then and of today. */
function describeReworded({ id, section, issued, now, by, sameFacts }: RewordedSaying): string[] {
  const whose = by === 'office' ? 'own words, not issued yet' : "Candor's words have changed";
  const read = sameFacts ? 'says the same in other words' : 'other words; read whether they say the same';
  return [
    `reworded  ${section}  ${id}  ${read} (${whose})`,
    `  issued: ${issued.replaceAll('\n', ' | ')}`,
    `  now:    ${now.replaceAll('\n', ' | ')}`,
  ];
}

/** How many sentences are no longer so, what only this Candor says otherwise, and what to do. */
function concludeDrift(
  { number, policyId }: VersionInfo,
  { entries, comparedBy, wordedOtherwise }: PolicyDrift,
): string[] {
  const points = (count: number): string => `${count} ${count === 1 ? 'point' : 'points'}`;
  const found = entries.length === 0 ? 'says what the records say' : points(entries.length);
  return [
    `Version ${number}: ${found}`,
    ...(comparedBy === 'words'
      ? [
          'The records behind it are in a form that this Candor cannot read, so only the words were compared. ' +
            'A sentence may say the same in other words, and no record is named.',
        ]
      : []),
    ...(wordedOtherwise === 0
      ? []
      : [
          `Candor's own rules have changed since version ${number}: from the same records they would say ` +
            `${points(wordedOtherwise)} in other words. The next version has them.`,
        ]),
    ...(entries.length === 0
      ? []
      : [
          'What to do: look at each point, correct the records where they are wrong, then issue the next version with ' +
            `"candor policy issue --policy ${policyId}" (--check lists what is open).`,
        ]),
  ];
}
