import type { Finding } from '../../../../src/findings/finding.ts';
import { answerOf, findRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';

/** The findings that still ask for something: those that nobody has set aside. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.waiver === undefined);
}

/**
 * How many answers are not known yet and matter: the one count of them, on Home, in the to-do list and in the walk. Those
 * that a rule of its own asks for, such as the way to opt out, count as well. Undefined while the records are being looked
 * through.
 */
export function countNotKnown(office: OfficeRecords, findings: readonly Finding[] | undefined): number | undefined {
  if (findings === undefined) return undefined;
  const paths = openFindings(findings).flatMap(({ rule, records }) =>
    rule === 'gap' ? records : records.filter((path) => isUnknown(office, path)),
  );
  return new Set(paths).size;
}

/** Whether a path such as `O-001.sells` leads to a question that nobody has answered. */
function isUnknown(office: OfficeRecords, path: string): boolean {
  const [id = '', name] = path.split('.');
  const record = name === undefined ? undefined : findRecord(office, id);
  return record !== undefined && name !== undefined && name in record && answerOf(record, name).state === 'unknown';
}
