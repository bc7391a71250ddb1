/**
 * Issuing a policy: the text, its PDF and the records behind it are frozen in the file, under a number that nobody can give
 * again, in one command.
 */
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import { lastSequence } from '../../db/log-rows.ts';
import type { Change, CommandResult, ReadableDb, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Document } from '../../src/documents/block.ts';
import { type IssueCheck, issueCheck, type OpenGap } from '../../src/documents/versions/issue-check.ts';
import { type IssueOptions, issueDates, officeToIssue } from '../../src/documents/versions/office-to-issue.ts';
import { prepareIssue } from '../../src/documents/versions/prepare-issue.ts';
import { summaryOfChanges } from '../../src/documents/versions/summary-of-changes.ts';
import { versionsOf } from '../../src/documents/versions/version-in-force.ts';
import { type Answer, given, none, valueOf } from '../../src/inventory/answer.ts';
import { oneLine } from '../../src/inventory/cut-text.ts';
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
  /** A reason for every gap that `accepted` does not name. A finding needs its own. */
  acceptAll?: string | undefined;
  /** The person who issues it; the author of the command when it is left out. */
  issuedBy?: string | undefined;
}

/** An open point of a text that is to be issued. */
export interface OpenPoint {
  /** Path of the gap, or id of the finding. */
  path: string;
  missing: string;
  /** `finding`: something is untrue, or a needed part was left out; it is accepted only by a reason of its own. */
  kind: 'gap' | 'finding';
}

/** As long as a line of the record may be, in UTF-16 units. */
const longest = 400;

/** As many open points as a version can hold with their reasons. */
const mostPoints = 200;

/** A reason that somebody can understand later has at least so many characters. */
const leastReason = 8;

/**
 * Issues a version; answers the id of its record. Throws `unknownPolicy`, `datePast`, `dateBeforeLast`, `gapsOpen` (count,
 * paths, each with its words), `notOpen` (paths), `reasonTooShort` (path, least), `tooManyGaps` (count, most), and `conflict`
 * when the file changed while the PDF was made.
 */
export async function issuePolicy(db: WritableDb, order: IssueOrder, author: Author): Promise<CommandResult<string>> {
  const revision = lastSequence(db);
  const office = loadOffice(db);
  const { effectiveDate } = order;
  const { options, check } = checkOrder(office, order, author.today);
  const { policyId } = options;
  const acceptedGaps = acceptOpenPoints(check, order);

  const document = prepareIssue(check.draft, check.number, options);
  const changes = changesSince(db, versionsOf(office, policyId).at(-1), document);
  const printed = await printVersion(document, author.today);

  return runCommand(db, headOf(author, 'issue'), (change) => {
    if (lastSequence(db) !== revision) throw new AppError('conflict', { id: policyId, revision: lastSequence(db) });
    const policy = office.policyDocument.find((one) => one.id === policyId);
    if (policy !== undefined) change.save({ ...policy, ...confirmed(policy, datesOf(options), author) });
    const answers = {
      policy: given(policyId),
      number: given(check.number),
      effectiveDate: given(effectiveDate),
      issuedOn: given(author.today),
      issuedBy: given(oneLine(order.issuedBy ?? author.who, longest)),
      acceptedGaps: acceptedGaps.length === 0 ? none : given(acceptedGaps),
      changes: given(changes.slice(0, 200).map((line) => oneLine(line, longest))),
      textSha256: given(keepText(change, printed.text, 'text/plain')),
      documentSha256: given(keepText(change, printed.json)),
      recordsSha256: given(keepText(change, writeOffice(behindText(officeToIssue(office, options))))),
      pdfSha256: given(change.keep(printed.pdf, 'application/pdf')),
    };
    return change.create('issuedVersion', (blank) => ({ ...blank, ...confirmed(blank, answers, author) }));
  });
}

/** A version that could be issued: its policy, its number, and what is open in it. */
export interface IssuePlan {
  policyId: string;
  number: number;
  points: OpenPoint[];
}

/** What would be issued and what is open in it, without issuing it. Throws `unknownPolicy`, `datePast`, `dateBeforeLast`. */
export function planIssue(
  office: OfficeRecords,
  order: Pick<IssueOrder, 'policyId' | 'effectiveDate'>,
  today: string,
): IssuePlan {
  const { options, check } = checkOrder(office, order, today);
  return { policyId: options.policyId, number: check.number, points: openPoints(check) };
}

interface CheckedOrder {
  options: { policyId: string; effectiveDate: string; today: string };
  check: IssueCheck;
}

function checkOrder(
  office: OfficeRecords,
  { policyId: wanted, effectiveDate }: Pick<IssueOrder, 'policyId' | 'effectiveDate'>,
  today: string,
): CheckedOrder {
  const options = { policyId: neededPolicyId(office, wanted), effectiveDate, today };
  const check = issueCheck(office, options);
  refuseDates(office, check, options);
  return { options, check };
}

/** A point as one line: what `--accept` takes, and what is open. */
export function pointInWords({ path, missing }: OpenPoint): string {
  return `${path}  ${oneLine(missing, longest)}`;
}

/** Everything that is open in a text to be issued, each point once: gaps by their path, untrue statements by their id. */
function openPoints({ gaps, untrue }: Pick<IssueCheck, 'gaps' | 'untrue'>): OpenPoint[] {
  const byPath = Map.groupBy(gaps, (gap) => gap.path);
  const words = (list: readonly OpenGap[]): string =>
    `${list[0]?.record ?? ''}: ${[...new Set(list.map((gap) => gap.missing))].join('; ')}`;
  return [
    ...[...byPath].map(([path, list]) => ({ path, missing: words(list), kind: 'gap' as const })),
    ...untrue.map((finding) => ({ path: finding.id, missing: finding.title, kind: 'finding' as const })),
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

/** The rows of the record; throws when a point is not accepted, or a reason is about nothing that is open. */
function acceptOpenPoints(check: IssueCheck, { accepted, acceptAll }: IssueOrder): object[] {
  const points = openPoints(check);
  const paths = new Set(points.map(({ path }) => path));
  const stray = accepted.flatMap(({ path }) => (paths.has(path) ? [] : [path]));
  if (stray.length > 0) throw new AppError('notOpen', { paths: stray });
  const reasons = new Map(accepted.map(({ path, reason }) => [path, reason.trim()]));
  const answered = points.map((point) => ({
    ...point,
    reason: reasons.get(point.path) ?? (point.kind === 'gap' ? acceptAll?.trim() : undefined),
  }));
  const open = answered.filter(({ reason }) => reason === undefined);
  if (open.length > 0) {
    const lines = open.map(pointInWords);
    throw new AppError('gapsOpen', { count: open.length, paths: open.map(({ path }) => path), lines });
  }
  if (points.length > mostPoints) throw new AppError('tooManyGaps', { count: points.length, most: mostPoints });
  return answered.map(({ path, missing, reason = '' }, index) => {
    if (Array.from(reason).length < leastReason) throw new AppError('reasonTooShort', { path, least: leastReason });
    return {
      key: `p${index + 1}`,
      path: given(path),
      missing: given(oneLine(missing, longest)),
      reason: given(reason),
    };
  });
}

/** The dates that the policy has from now on, as answers. */
function datesOf(options: IssueOptions): Record<string, Answer<unknown>> {
  return Object.fromEntries(Object.entries(issueDates(options)).map(([field, day]) => [field, given(day)]));
}

/**
 * The records that a policy is written from. People who asked, and letters to them, are in no policy: frozen with one they
 * could never be erased.
 */
function behindText(office: OfficeRecords): OfficeRecords {
  const others = { request: [], letter: [], ledgerYear: [], evidence: [] };
  return { ...office, ...others, findingWaiver: [], issuedVersion: [], policyReview: [], inventoryReview: [] };
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

function keepText(change: Change, text: string | Uint8Array, mediaType = 'application/json'): string {
  return change.keep(typeof text === 'string' ? new TextEncoder().encode(text) : text, mediaType);
}
