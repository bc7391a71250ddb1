/** The office's own words: the texts of its answers that a policy may print. */
import { once } from '../documents/policy/once.ts';
import { valueOf } from '../inventory/answer.ts';
import { givenTextsOf } from '../inventory/answers-of-record.ts';
import type { AnyRecord } from '../inventory/definitions.ts';
import { recordsOf, type OfficeRecords } from '../inventory/office-records.ts';
import { type RecordType, typeOfId } from '../inventory/record-id.ts';

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
export const ownTexts: (office: OfficeRecords) => readonly OwnText[] = once((office: OfficeRecords) =>
  printedTypes.flatMap((type) => recordsOf(office, type).flatMap(textsOf)),
);

/** The texts of a record never change; of thousands of records most are those of before. */
const textsOf = once((record: AnyRecord): readonly OwnText[] => {
  const type = typeOfId(record.id);
  if (type === undefined) return [];
  return givenTextsOf(type, record).map(({ path, answer }): OwnText => {
    const lines = [valueOf(answer)].flat().filter((line) => typeof line === 'string');
    return { path, text: lines.join('; ') };
  });
});
