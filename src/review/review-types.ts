/** Which records are looked through, in which order, and how many of a kind may stand on one card. */
import { fieldsOf } from '../inventory/definitions.ts';
import type { RecordType } from '../inventory/record-id.ts';

/**
 * Records of which somebody can say “still so”, as the cards go through them: first what goes to others and what is promised,
 * then what is kept and for how long, then the lists that the others are made of. Requests, years and proof tell what happened;
 * they are not looked through again.
 */
export const reviewTypes = [
  'disclosure',
  'recipient',
  'tracker',
  'organization',
  'policyDocument',
  'marketing',
  'financialIncentive',
  'agreement',
  'transfer',
  'retentionRule',
  'requestChannel',
  'right',
  'verification',
  'agent',
  'contact',
  'address',
  'system',
  'activity',
  'source',
  'dataElement',
  'purpose',
  'personGroup',
] as const satisfies readonly RecordType[];

export type ReviewType = (typeof reviewTypes)[number];

/** Whether records of a type are looked through. */
export function isReviewType(type: string): type is ReviewType {
  return reviewTypes.some((one) => one === type);
}

/** A part of a record that is looked at by itself: the office has too many answers for one card. */
export interface RecordPart {
  /** Its heading on the form. */
  title: string;
  /** Names of its fields. */
  fields: readonly string[];
}

const partsByType = new Map<RecordType, readonly RecordPart[]>();

/** The parts of a type; none for a type that is looked at as a whole. When it is valid belongs to the first part. */
export function partsOfType(type: RecordType): readonly RecordPart[] {
  if (type !== 'organization') return [];
  const known = partsByType.get(type);
  if (known) return known;
  const fields = fieldsOf(type);
  const [[, first] = []] = fields;
  const sectionOf = (name: string, section = ''): string =>
    name === 'from' || name === 'until' ? (first?.section ?? '') : section;
  const bySection = Map.groupBy(fields, ([name, field]) => sectionOf(name, field.section));
  const parts = [...bySection].map(([title, list]) => ({ title, fields: list.map(([name]) => name) }));
  partsByType.set(type, parts);
  return parts;
}

/**
 * What a person says yes to: the id of a record (`V-003`), or of one part of it (`O-001.s2`, the third section of the form).
 */
export type ReviewKey = string;

/** The key of a record, or of its part with that number. */
export function reviewKey(id: string, part?: number): ReviewKey {
  return part === undefined ? id : `${id}.s${part}`;
}

/** The record of a key, and the number of its part; no part for a whole record. */
export function readReviewKey(key: ReviewKey): { id: string; part: number | undefined } {
  const [id = key, part] = key.split('.s');
  return { id, part: part === undefined ? undefined : Number(part) };
}
