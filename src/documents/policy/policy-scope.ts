/**
 * The scope of a policy: an office may publish one policy for everyone and another one for staff, or one for the app
 * alone. A record that provably belongs only elsewhere is left out; what nobody has tied to anything stays in the policy
 * for everyone, because leaving it out could hide a use of data.
 */
import { isOpen, itemsOf, valueOf } from '../../inventory/answer.ts';
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

  const groupFits = (id: string): boolean => {
    if (audience === 'staff') return staffGroups.has(id);
    return !(staffElsewhere && staffGroups.has(id));
  };
  const activities = office.activity.filter((one) => {
    if (named.length > 0) return named.includes(one.id);
    const groups = itemsOf(one.personGroups);
    return groups.length === 0 ? audience === 'everyone' : groups.some(groupFits);
  });
  const narrow = audience === 'staff' || named.length > 0;
  return keepLinked(office, { activities: ids(activities), narrow, groupFits });
}

interface Reach {
  activities: ReadonlySet<string>;
  /** True when only what is tied to the activities or people in scope may stay. */
  narrow: boolean;
  groupFits: (id: string) => boolean;
}

/** Keeps activities, then what they use, then what is tied to that. */
function keepLinked(office: OfficeRecords, reach: Reach): OfficeRecords {
  const inScope = office.activity.filter((one) => reach.activities.has(one.id));
  const outside = office.activity.filter((one) => !reach.activities.has(one.id));
  const fits = (record: AnyRecord, field: 'elements' | 'purposes' | 'sources' | 'systems' | 'trackers'): boolean => {
    if (inScope.some((one) => itemsOf(one[field]).includes(record.id))) return true;
    return !reach.narrow && !outside.some((one) => itemsOf(one[field]).includes(record.id));
  };
  const usedOutside = (record: AnyRecord, field: 'purposes'): boolean =>
    outside.some((one) => itemsOf(one[field]).includes(record.id));
  const elements = ids(office.dataElement.filter((one) => elementFits(one, fits(one, 'elements'), reach)));
  const touches = (record: AnyRecord): boolean => {
    const answer = answerOf(record, 'elements');
    if (isOpen(answer) && valueOf(answer) === undefined) return !reach.narrow;
    return linked(record, 'elements').some((id) => elements.has(id));
  };
  const trackers = ids(
    office.tracker.filter((one) => fits(one, 'trackers') && (touches(one) || reach.activities.size > 0)),
  );
  const disclosures = office.disclosure.filter((one) => {
    const tied = itemsOf(one.activities);
    if (tied.length > 0) return tied.some((id) => reach.activities.has(id));
    return touches(one);
  });
  const keepers: Partial<Record<RecordType, (record: AnyRecord) => boolean>> = {
    activity: (record) => reach.activities.has(record.id),
    dataElement: (record) => elements.has(record.id),
    personGroup: (record) => reach.groupFits(record.id),
    source: (record) => fits(record, 'sources') || (linked(record, 'elements').length > 0 && touches(record)),
    purpose: (record) =>
      fits(record, 'purposes') || (!usedOutside(record, 'purposes') && isPurposeOf(disclosures, record)),
    system: (record) => fits(record, 'systems') || (linked(record, 'elements').length > 0 && touches(record)),
    tracker: (record) => trackers.has(record.id),
    disclosure: (record) => disclosures.some((one) => one.id === record.id),
    recipient: (record) => recipientIn(office, record.id, disclosures, reach),
    retentionRule: (record) => ruleFits(record, touches, reach),
    agreement: (record) => linked(record, 'recipient').some((id) => recipientIn(office, id, disclosures, reach)),
  };
  return keepRecords(office, (type, record) => keepers[type]?.(record) ?? true);
}

/** An element fits by the people it is about; where they are not known, by the activities that use it. */
function elementFits(element: AnyRecord, usedInScope: boolean, reach: Reach): boolean {
  const groups = linked(element, 'personGroups');
  if (groups.length > 0 && !groups.some(reach.groupFits)) return false;
  if (usedInScope) return true;
  return reach.narrow ? groups.some(reach.groupFits) && reach.activities.size === 0 : groups.length > 0;
}

function isPurposeOf(disclosures: readonly AnyRecord[], purpose: AnyRecord): boolean {
  return disclosures.some((one) => linked(one, 'purposes').includes(purpose.id));
}

function recipientIn(office: OfficeRecords, id: string, disclosures: readonly AnyRecord[], reach: Reach): boolean {
  if (disclosures.some((one) => linked(one, 'recipients').includes(id))) return true;
  return !reach.narrow && !office.disclosure.some((one) => itemsOf(one.recipients).includes(id));
}

function ruleFits(record: AnyRecord, touches: (record: AnyRecord) => boolean, reach: Reach): boolean {
  const tied = linked(record, 'activities');
  if (tied.length > 0) return tied.some((id) => reach.activities.has(id));
  return touches(record) || (!reach.narrow && linked(record, 'elements').length === 0);
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
