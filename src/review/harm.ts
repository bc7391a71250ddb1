/** Which records come first: those that do most harm when they are no longer so. And which may be looked at together. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { AnyRecord, RecordByType } from '../inventory/definitions.ts';
import { lookedAt } from './looked-at.ts';
import type { ReviewType } from './review-types.ts';

/**
 * `high`: a wrong answer means that data goes where nobody was told, or that a promise is broken. `middle`: people would be
 * told something wrong. `low`: a word in a list.
 */
export const harms = ['high', 'middle', 'low'] as const;
export type Harm = (typeof harms)[number];

const plainBases = ['businessPurpose', 'userDirected', 'legal'];
const workers = ['serviceProvider', 'contractor', 'clientOrganization', 'authority'];
const lists: readonly ReviewType[] = ['dataElement', 'purpose', 'personGroup', 'source'];

/** How much harm it does when a record is no longer so. What nobody knows is taken for the worse. */
export function harmOf(type: ReviewType, record: AnyRecord): Harm {
  if (is(type, 'disclosure', record)) {
    const { basis, recipientMarketing } = record;
    return plainBases.includes(valueOf(basis) ?? '') && valueOf(recipientMarketing) !== true ? 'low' : 'high';
  }
  if (is(type, 'recipient', record)) {
    const { role, ownUse, adsUse } = record;
    const isBound = workers.includes(valueOf(role) ?? '') && valueOf(ownUse) !== true && valueOf(adsUse) !== true;
    return isBound ? 'middle' : 'high';
  }
  if (is(type, 'tracker', record)) {
    return valueOf(record.trackerClass) === 'necessary' && valueOf(record.setBy) === 'us' ? 'middle' : 'high';
  }
  if (is(type, 'dataElement', record)) return itemsOf(record.sensitiveKinds).length > 0 ? 'middle' : 'low';
  if (lists.includes(type)) return 'low';
  return type === 'organization' || type === 'policyDocument' ? 'high' : 'middle';
}

/** How many records of a type one card may hold. What is not named stands alone. */
const together: { readonly [Type in ReviewType]?: number } = {
  disclosure: 8,
  retentionRule: 8,
  requestChannel: 8,
  right: 8,
  contact: 8,
  address: 8,
  dataElement: 12,
  purpose: 12,
  personGroup: 12,
  source: 12,
};

/**
 * How many records may be said yes to at once on the card of this one; undefined for a record that is looked at alone, because
 * much hangs on it or because some of it is only suggested.
 */
export function heapSize(type: ReviewType, record: AnyRecord, harm: Harm): number | undefined {
  if (harm === 'high' || lookedAt(type, record).suggested > 0) return undefined;
  return together[type];
}

/** The compiler knows a record by its type from here on. */
function is<Type extends ReviewType>(
  type: ReviewType,
  wanted: Type,
  _record: AnyRecord,
): _record is RecordByType[Type] {
  return type === wanted;
}
