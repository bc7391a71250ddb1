/** Findings that the office has set aside with a reason, and whether that still holds. */
import type { Answer, Confirmation } from '../inventory/answer.ts';
import type { FindingWaiver } from '../inventory/finding-waiver.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { mayBeTrueOn } from '../inventory/valid-time.ts';
import type { Finding, Waiver } from './finding.ts';

/**
 * The findings, those that are set aside on the day (ISO date) marked with the waiver. A waiver holds only while the finding
 * says what it said then: otherwise the finding is open again, and marked as such. A waiver without a reason sets nothing
 * aside, nor does one that is only suggested.
 */
export function withWaivers(office: OfficeRecords, asOf: string, findings: readonly Finding[]): Finding[] {
  const byFinding = Map.groupBy(
    office.findingWaiver.filter((one) => mayBeTrueOn(one, asOf)),
    (one) => stated(one.finding),
  );
  return findings.map((finding) => {
    const waivers = (byFinding.get(finding.id) ?? []).flatMap((one) => readWaiver(one) ?? []);
    const holding = waivers.findLast(({ basis }) => basis === finding.title);
    if (holding) return { ...finding, waiver: holding.waiver };
    const outdated = waivers.at(-1);
    return outdated ? { ...finding, waiverOutdated: outdated.waiver } : finding;
  });
}

/** The findings that still ask for something: those that nobody has set aside. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter((one) => one.waiver === undefined);
}

/** A finding that is set aside, with the waiver that does it. */
export type WaivedFinding = Finding & { waiver: Waiver };

/** The findings that are set aside. */
export function waivedFindings(findings: readonly Finding[]): WaivedFinding[] {
  return findings.filter((one): one is WaivedFinding => one.waiver !== undefined);
}

function readWaiver(record: FindingWaiver): { basis: string | undefined; waiver: Waiver } | undefined {
  const reason = stated(record.reason);
  if (reason === undefined) return undefined;
  const confirmed = confirmationOf(record.reason) ?? confirmationOf(record.finding);
  return { basis: stated(record.basis), waiver: { record: record.id, reason, ...confirmed } };
}

function stated(answer: Answer<string>): string | undefined {
  return answer.state === 'given' ? answer.value : undefined;
}

function confirmationOf(answer: Answer<string>): Confirmation | undefined {
  return answer.state === 'given' ? answer.confirmed : undefined;
}
