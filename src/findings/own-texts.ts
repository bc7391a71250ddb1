/** The office's own words: the texts of its answers that a policy may print. */
import { valueOf } from '../inventory/answer.ts';
import { answersOf, recordsOf, type OfficeRecords } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';

export interface OwnText {
  /** Where it stands, such as `P-004.printed` or `O-001.apps.r1.remark`. */
  path: string;
  text: string;
}

/** The types of records that policies are written from. */
const printedTypes: readonly RecordType[] = [
  'organization',
  'contact',
  'personGroup',
  'dataElement',
  'source',
  'purpose',
  'system',
  'tracker',
  'recipient',
  'agreement',
  'activity',
  'disclosure',
  'retentionRule',
  'marketing',
  'transfer',
  'right',
  'requestChannel',
  'verification',
  'agent',
  'financialIncentive',
  'policyDocument',
];

/** Each text that was given, in the order of the records; several lines as one. What is only suggested is nobody's word yet. */
export function ownTexts(office: OfficeRecords): OwnText[] {
  return printedTypes.flatMap((type) =>
    recordsOf(office, type).flatMap((record) =>
      answersOf(type, record).flatMap(({ path, field, answer }): OwnText[] => {
        if (field.internal || answer.state !== 'given') return [];
        if (field.kind !== 'text' && field.kind !== 'longText' && field.kind !== 'texts') return [];
        const lines = [valueOf(answer)].flat().filter((line) => typeof line === 'string');
        return [{ path, text: lines.join('; ') }];
      }),
    ),
  );
}
