import type { Finding } from '../../../../src/findings/finding.ts';

/** The findings that still ask for something: those that nobody has set aside. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.waiver === undefined);
}
