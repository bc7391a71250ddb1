/**
 * The scope of a policy: an office may publish one policy for everyone and another one for staff, or one for the app
 * alone. A record that provably belongs only elsewhere is left out; what nobody has tied to anything stays in the policy
 * for everyone, because leaving it out could hide a use of data.
 */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { AnyRecord } from '../../inventory/definitions.ts';
import { answerOf, type OfficeRecords } from '../../inventory/office-records.ts';
import type { PolicyDocument } from '../../inventory/policy-document.ts';
import type { RecordType } from '../../inventory/record-id.ts';
import { keepRecords } from './records-during.ts';

/** The policy with the given id; without one the first that is for everyone, or else the first. */
export function choosePolicy(office: OfficeRecords, policyId?: string): PolicyDocument | undefined {
  const policies = office.policyDocument;
  const named = policies.find((policy) => policy.id === policyId);
  return named ?? policies.find((policy) => valueOf(policy.audience) !== 'staff') ?? policies[0];
}

/** Whether a notice for staff stands beside a policy for everybody else. */
export function hasOtherPolicy({ office }: { office: OfficeRecords }): boolean {
  return office.policyDocument.some((one) => valueOf(one.audience) !== 'staff');
}

/** The office with the records that the policy is about. */
export function limitToScope(
  office: OfficeRecords,
  policy: PolicyDocument | undefined,
  audience: 'everyone' | 'staff',
): OfficeRecords {
  const named = policy === undefined ? [] : itemsOf(policy.activities);
  const staffGroups = new Set(office.personGroup.filter(isStaff).map((group) => group.id));
  const staffElsewhere = office.policyDocument.some((other) => valueOf(other.audience) === 'staff');
  if (audience === 'everyone' && named.length === 0 && !staffElsewhere) return office;

  const groupFits = (id: string): boolean =>
    audience === 'staff' ? staffGroups.has(id) : !(staffElsewhere && staffGroups.has(id));
  const activities = office.activity.filter((one) => {
    if (named.length > 0) return named.includes(one.id);
    const groups = itemsOf(one.personGroups);
    return groups.length === 0 ? audience === 'everyone' : groups.some(groupFits);
  });
  const width = named.length > 0 ? 'activities' : audience;
  return keepLinked(office, { activities: ids(activities), width, groupFits });
}

interface Reach {
  activities: ReadonlySet<string>;
  /**
   * `activities`: only what the named activities use; `staff`: only what is tied to staff; `everyone`: all but what is
   * tied to staff alone.
   */
  width: 'activities' | 'staff' | 'everyone';
  groupFits: (id: string) => boolean;
}

const activityLinks = ['elements', 'purposes', 'sources', 'systems', 'trackers'] as const;
type ActivityLink = (typeof activityLinks)[number];

/** Keeps activities, then what they use, then what is tied to that. */
function keepLinked(office: OfficeRecords, reach: Reach): OfficeRecords {
  // Asked for every record, so the sets are made once.
  const usedBy = (inside: boolean): ReadonlyMap<ActivityLink, ReadonlySet<string>> => {
    const activities = office.activity.filter((one) => reach.activities.has(one.id) === inside);
    return new Map(activityLinks.map((link) => [link, new Set(activities.flatMap((one) => itemsOf(one[link])))]));
  };
  const usedInside = usedBy(true);
  const usedOutside = usedBy(false);
  const uses = (inside: boolean, record: AnyRecord, link: ActivityLink): boolean =>
    (inside ? usedInside : usedOutside).get(link)?.has(record.id) ?? false;
  const wide = reach.width === 'everyone';
  /** Nobody has tied it to an activity outside the scope, and the policy is the one that takes what is tied to nothing. */
  const isFree = (record: AnyRecord, link: ActivityLink): boolean => wide && !uses(false, record, link);
  const elements = ids(office.dataElement.filter((one) => elementFits(one, uses, reach)));
  const touches = (record: AnyRecord): boolean => linked(record, 'elements').some((id) => elements.has(id));
  const namesData = (record: AnyRecord): boolean => linked(record, 'elements').length > 0;
  const byData = (record: AnyRecord, link: ActivityLink): boolean =>
    uses(true, record, link) || (namesData(record) ? touches(record) : isFree(record, link));
  const disclosures = office.disclosure.filter((one) => {
    const tied = itemsOf(one.activities);
    if (tied.length > 0) return tied.some((id) => reach.activities.has(id));
    return namesData(one) ? touches(one) : wide;
  });
  const keptDisclosures = ids(disclosures);
  const receivers = new Set(disclosures.flatMap((one) => itemsOf(one.recipients)));
  const receiversAnywhere = new Set(office.disclosure.flatMap((one) => itemsOf(one.recipients)));
  const receives = (id: string): boolean => receivers.has(id) || (wide && !receiversAnywhere.has(id));
  const servedPurposes = new Set(disclosures.flatMap((one) => itemsOf(one.purposes)));
  const servesDisclosure = (record: AnyRecord): boolean => servedPurposes.has(record.id);
  const keepers: Partial<Record<RecordType, (record: AnyRecord) => boolean>> = {
    activity: (record) => reach.activities.has(record.id),
    dataElement: (record) => elements.has(record.id),
    personGroup: (record) => reach.groupFits(record.id),
    source: (record) => byData(record, 'sources'),
    system: (record) => byData(record, 'systems'),
    tracker: (record) =>
      byData(record, 'trackers') && (uses(true, record, 'trackers') || !uses(false, record, 'trackers')),
    purpose: (record) =>
      uses(true, record, 'purposes') ||
      isFree(record, 'purposes') ||
      (!uses(false, record, 'purposes') && servesDisclosure(record)),
    disclosure: (record) => keptDisclosures.has(record.id),
    recipient: (record) => receives(record.id),
    agreement: (record) => linked(record, 'recipient').some(receives),
    retentionRule: (record) => ruleFits(record, touches, reach),
  };
  return keepRecords(office, (type, record) => keepers[type]?.(record) ?? true);
}

/**
 * An element fits by the people it is about; where they are not known, by the activities that use it. Data about people in
 * scope that no activity uses still belongs to their policy: otherwise it would be in none.
 */
function elementFits(
  element: AnyRecord,
  uses: (inside: boolean, record: AnyRecord, link: ActivityLink) => boolean,
  reach: Reach,
): boolean {
  const groups = linked(element, 'personGroups');
  const aboutThem = groups.some(reach.groupFits);
  if (groups.length > 0 && !aboutThem) return false;
  if (uses(true, element, 'elements')) return true;
  if (reach.width === 'activities') return false;
  return aboutThem || (reach.width === 'everyone' && !uses(false, element, 'elements'));
}

/** A rule fits by its activities, then by its data; a rule that names neither is about everything, or nobody knows. */
function ruleFits(record: AnyRecord, touches: (record: AnyRecord) => boolean, reach: Reach): boolean {
  const tied = linked(record, 'activities');
  if (tied.length > 0) return tied.some((id) => reach.activities.has(id));
  if (linked(record, 'elements').length > 0) return touches(record);
  return reach.width === 'everyone' || answerOf(record, 'elements').state !== 'unknown';
}

/** The ids that a field of a record points to. */
function linked(record: AnyRecord, field: string): string[] {
  const value = valueOf(answerOf(record, field));
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function isStaff(group: OfficeRecords['personGroup'][number]): boolean {
  const kind = valueOf(group.kind);
  return kind === 'staff' || kind === 'applicants';
}

function ids(records: readonly AnyRecord[]): Set<string> {
  return new Set(records.map((record) => record.id));
}
