import type { Finding } from '../../../../src/findings/finding.ts';

/** The findings that still ask for something: those that nobody has set aside. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.waiver === undefined);
}

/**
 * How many answers are not known yet and matter: the one count of them, on Home, in the to-do list and in the walk. Undefined
 * while the records are being looked through.
 */
export function countNotKnown(findings: readonly Finding[] | undefined): number | undefined {
  return findings && openFindings(findings).filter(({ rule }) => rule === 'gap').length;
}
