/**
 * Issuing a policy: the text, its PDF and the records behind it are frozen in the file, under a number that nobody can give
 * again, in one command.
 */
import { runCommand } from '../../db/commands.ts';
import { fingerprintOf } from '../../db/kept-files.ts';
import { loadOffice } from '../../db/load.ts';
import { lastSequence } from '../../db/log-rows.ts';
import type { Change, CommandResult, ReadableDb, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Document } from '../../src/documents/block.ts';
import { type IssueCheck, issueCheck, issueDates } from '../../src/documents/versions/issue-check.ts';
import { prepareIssue } from '../../src/documents/versions/prepare-issue.ts';
import { summaryOfChanges } from '../../src/documents/versions/summary-of-changes.ts';
import { versionsOf } from '../../src/documents/versions/version-in-force.ts';
import { type Answer, given, none, valueOf } from '../../src/inventory/answer.ts';
import type { IssuedVersion } from '../../src/inventory/issued-version.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { neededPolicyId } from '../exports/policy-text.ts';
import { printDocument } from '../exports/print-document.ts';
import { type Author, confirmed, headOf } from './records.ts';
import { frozenDocumentIfWhole } from './version-vault.ts';

export interface IssueOrder {
  policyId?: string | undefined;
  /** From when it applies (ISO date): today or later, and not before the version before it. */
  effectiveDate: string;
  /** Open points that are accepted: the path of a gap or the id of an untrue finding, each with the reason. */
  accepted: readonly { path: string; reason: string }[];
  /** A reason for every open point that `accepted` does not name. */
  acceptAll?: string | undefined;
}

/** An open point of a text that is to be issued. */
export interface OpenPoint {
  /** Path of the gap, or id of the finding. */
  path: string;
  missing: string;
}

/** As many open points as a version can hold with their reasons. */
const mostPoints = 200;

/**
 * Issues a version; answers the id of its record. Throws `unknownPolicy`, `datePast`, `dateBeforeLast`, `gapsOpen` (count,
 * paths), and `conflict` when the file changed while the PDF was made.
 */
export async function issuePolicy(db: WritableDb, order: IssueOrder, author: Author): Promise<CommandResult<string>> {
  const revision = lastSequence(db);
  const office = loadOffice(db);
  const { effectiveDate } = order;
  const policyId = neededPolicyId(office, order.policyId);
  const options = { policyId, effectiveDate, today: author.today };
  const check = issueCheck(office, options);
  refuseDates(office, check, options);
  const acceptedGaps = acceptOpenPoints(check, order);

  // Dated as the records will be when the command is done, so that nothing in them has changed since.
  const dated = datedRecords(office, policyId, options, author);
  const document = prepareIssue(dated, options);
  const changes = changesSince(db, versionsOf(office, policyId).at(-1), document);
  const printed = await printVersion(document, author.today);

  return runCommand(db, headOf(author, 'issue'), (change) => {
    if (lastSequence(db) !== revision) throw new AppError('conflict', { id: policyId, revision: lastSequence(db) });
    const policy = dated.policyDocument.find((one) => one.id === policyId);
    if (policy !== undefined) change.save(policy);
    const answers = {
      policy: given(policyId),
      number: given(check.number),
      effectiveDate: given(effectiveDate),
      issuedOn: given(author.today),
      issuedBy: given(author.who.slice(0, 400)),
      acceptedGaps: acceptedGaps.length === 0 ? none : given(acceptedGaps),
      changes: given(changes.slice(0, 200).map(oneLine)),
      textSha256: given(fingerprintOf(printed.text)),
      documentSha256: given(keepText(change, printed.json)),
      recordsSha256: given(keepText(change, writeOffice(behindText(dated)))),
      pdfSha256: given(change.keep(printed.pdf, 'application/pdf')),
    };
    return change.create('issuedVersion', (blank) => ({ ...blank, ...confirmed(blank, answers, author) }));
  });
}

/** Everything that is open in a text to be issued, each point once: gaps by their path, untrue statements by their id. */
export function openPoints({ gaps, untrue }: Pick<IssueCheck, 'gaps' | 'untrue'>): OpenPoint[] {
  const byPath = Map.groupBy(gaps, (gap) => gap.path);
  return [
    ...[...byPath].map(([path, list]) => ({ path, missing: list.map((gap) => gap.missing).join('; ') })),
    ...untrue.map((finding) => ({ path: finding.id, missing: finding.title })),
  ];
}

/** A version whose frozen text is lost must not keep the office from issuing the next one. */
function changesSince(db: ReadableDb, last: IssuedVersion | undefined, document: Document): string[] {
  const before = last && frozenDocumentIfWhole(db, last);
  const isLost = last !== undefined && before === undefined;
  if (isLost) return ['The text of the version before cannot be read, so nothing is listed here.'];
  return summaryOfChanges(before, document);
}

function refuseDates(
  office: OfficeRecords,
  { problems, policyId }: IssueCheck,
  { effectiveDate, today }: { effectiveDate: string; today: string },
): void {
  const [problem] = problems;
  if (problem === undefined) return;
  if (problem === 'noPolicy') throw new AppError('unknownPolicy', { known: [] });
  const days = versionsOf(office, policyId).map((version) => valueOf(version.effectiveDate) ?? '');
  throw new AppError(problem, { date: effectiveDate, today, last: days.toSorted().at(-1) ?? '' });
}

/** The rows of the record; throws `gapsOpen` when a point is not accepted. */
function acceptOpenPoints(check: IssueCheck, { accepted, acceptAll }: IssueOrder): object[] {
  const reasons = new Map(accepted.map(({ path, reason }) => [path, reason]));
  const points = openPoints(check);
  const reasonFor = (path: string): string | undefined => reasons.get(path) ?? acceptAll;
  const open = points.filter(({ path }) => reasonFor(path) === undefined);
  if (open.length > 0 || points.length > mostPoints) {
    throw new AppError('gapsOpen', { count: open.length, paths: open.slice(0, 20).map(({ path }) => path) });
  }
  return points.map(({ path, missing }, index) => ({
    key: `p${index + 1}`,
    path: given(path),
    missing: given(oneLine(missing)),
    reason: given(reasonFor(path)),
  }));
}

function datedRecords(
  office: OfficeRecords,
  policyId: string,
  dates: { effectiveDate: string; today: string },
  author: Author,
): OfficeRecords {
  const answers: Record<string, Answer<unknown>> = Object.fromEntries(
    Object.entries(issueDates(dates)).map(([field, day]) => [field, given(day)]),
  );
  return {
    ...office,
    policyDocument: office.policyDocument.map((policy) =>
      policy.id === policyId ? { ...policy, ...confirmed(policy, answers, author) } : policy,
    ),
  };
}

/**
 * The records that a policy is written from. People who asked, and letters to them, are in no policy: frozen with one they
 * could never be erased.
 */
function behindText(office: OfficeRecords): OfficeRecords {
  const others = { request: [], letter: [], ledgerYear: [], evidence: [] };
  return { ...office, ...others, findingWaiver: [], issuedVersion: [], policyReview: [] };
}

async function printVersion(
  document: Document,
  today: string,
): Promise<{ pdf: Uint8Array; text: string | Uint8Array; json: string | Uint8Array }> {
  const [pdf, text, json] = await Promise.all([
    printDocument(document, 'pdf', today),
    printDocument(document, 'txt', today),
    printDocument(document, 'json', today),
  ]);
  return { pdf: typeof pdf === 'string' ? new TextEncoder().encode(pdf) : pdf, text, json };
}

function keepText(change: Change, text: string | Uint8Array): string {
  return change.keep(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'application/json');
}

/** A text as one line of a record. */
function oneLine(text: string): string {
  const plain = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return plain.length <= 400 ? plain : `${plain.slice(0, 398)} …`;
}
