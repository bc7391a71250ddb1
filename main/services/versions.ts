/** Issued versions of a policy: issuing, reviewing, reading them back, and whether they are still true. */
import { once } from '../../src/documents/policy/once.ts';
import { together, type SharedSteps } from '../../src/documents/steps.ts';
import { issueCheckInSteps, type IssueCheck } from '../../src/documents/versions/issue-check.ts';
import type { IssueOptions } from '../../src/documents/versions/office-to-issue.ts';
import { valueOf } from '../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { policyIdFor } from '../exports/policy-text.ts';
import { announceCreation } from './announce.ts';
import { driftOf } from './drift.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers, QueryHandlers, Reading } from './handler-map.ts';
import { ofRecordsNow } from './in-turns.ts';
import { issuePolicy } from './issue-policy.ts';
import { authorOf, writerOf } from './records.ts';
import { reviewPolicy } from './review-policy.ts';
import { findVersion, listVersions, versionOn } from './version-info.ts';
import { frozenDocument, printFrozen } from './version-vault.ts';

export const versionQueries = {
  'policy.issueCheck': async ({ policyId, effectiveDate }, { host, reading }) => {
    const check = await checkToIssue(reading, { policyId, effectiveDate, today: host.today() });
    return { ...check, issuedBy: host.userName() };
  },
  'walk.openPoints': async (_input, { host, reading }) => {
    const today = host.today();
    const { gaps, untrue } = await checkToIssue(reading, { policyId: undefined, effectiveDate: today, today });
    return { gaps, untrue };
  },
  'policy.versions': ({ policyId }, { host, reading }) => {
    const { office } = reading.office();
    return listVersions(office, policyIdFor(office, policyId), host.today());
  },
  'policy.version': ({ id }, { reading }) => frozenDocument(reading.reader, findVersion(reading.office().office, id)),
  'policy.inForce': ({ policyId, on }, { reading }) => {
    const { office } = reading.office();
    return versionOn(office, policyIdFor(office, policyId), on);
  },
  'policy.drift': ({ policyId }, { host, reading }) => {
    const { office } = reading.office();
    return driftOf(reading.reader, office, policyIdFor(office, policyId), host.today());
  },
} satisfies Partial<QueryHandlers>;

/** What was checked of an office, or is being checked: the walk and the page for issuing ask for the same. */
const checksOf = once((_office: OfficeRecords) => new Map<string, SharedSteps<IssueCheck>>());

async function checkToIssue(reading: Reading, options: IssueOptions): Promise<IssueCheck> {
  return await ofRecordsNow(reading, (office) => {
    const policyId = policyIdFor(office, options.policyId);
    const key = [policyId, options.effectiveDate, options.today].join(' ');
    const checks = checksOf(office);
    const shared = checks.get(key) ?? { steps: issueCheckInSteps(office, { ...options, policyId }) };
    checks.set(key, shared);
    return together(shared);
  });
}

export const versionCommands = {
  'policy.issue': async ({ why, ...order }, context) =>
    announceCreation(context, await issuePolicy(writerOf(context), order, authorOf(context, why))),
  'policy.review': (note, context) =>
    announceCreation(context, reviewPolicy(writerOf(context), note, authorOf(context, ''))),
  'policy.exportVersion': ({ id, format, fragment }, context) => {
    const { session } = context;
    const version = findVersion(session.office().office, id);
    const { office, title } = frozenDocument(session.reader, version);
    return exportForPerson(context, {
      words: `${office} ${title} Version ${valueOf(version.number) ?? ''}`,
      format,
      print: () => printFrozen(session.reader, version, format, { fragment }),
    });
  },
} satisfies Partial<CommandHandlers>;
