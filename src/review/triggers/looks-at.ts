/** Ways to say which records a change at the office may make untrue. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import { organizationOf, recordsOf, type OfficeRecords } from '../../inventory/office-records.ts';
import type { Organization } from '../../inventory/organization.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import type { System } from '../../inventory/system.ts';
import { partsOfType, reviewKey, type ReviewKey, type ReviewType } from '../review-types.ts';

/** All records of some kinds. */
export function everyRecordOf(office: OfficeRecords, ...types: readonly ReviewType[]): ReviewKey[] {
  return types.flatMap((type) => recordsOf(office, type).map(({ id }) => id));
}

/** The parts of the office's own record in which some of its answers stand. */
export function officeParts(office: OfficeRecords, ...fields: readonly (keyof Organization)[]): ReviewKey[] {
  const { id } = organizationOf(office);
  return partsOfType('organization').flatMap((part, index) =>
    fields.some((field) => part.fields.includes(field)) ? [reviewKey(id, index)] : [],
  );
}

type SystemKind = Extract<System['kind'], { state: 'given' }>['value'];

/** Places where data is kept, of some kinds, with who hosts them, their agreements, and how long their data is kept. */
export function systemsOf(office: OfficeRecords, ...kinds: readonly SystemKind[]): ReviewKey[] {
  const systems = office.system.filter((one) => kinds.includes(valueOf(one.kind) ?? 'other'));
  const hosts = systems.flatMap((one) => valueOf(one.host) ?? []);
  return [...systems.map(({ id }) => id), ...recipientsWithAgreements(office, hosts), ...rulesFor(office, systems)];
}

/** Recipients and what is agreed with them. */
export function recipientsWithAgreements(office: OfficeRecords, ids: readonly string[]): ReviewKey[] {
  const wanted = new Set(ids);
  const agreements = office.agreement.filter((one) => wanted.has(valueOf(one.recipient) ?? ''));
  return [...wanted, ...agreements.map(({ id }) => id)];
}

type RecipientCategory = Extract<Recipient['category'], { state: 'given' }>['value'];

/** Recipients of some categories of the law, with what is agreed with them. */
export function recipientsOf(office: OfficeRecords, ...categories: readonly RecipientCategory[]): ReviewKey[] {
  const found = office.recipient.filter(
    ({ category }) => category.state === 'given' && categories.includes(category.value),
  );
  return recipientsWithAgreements(
    office,
    found.map(({ id }) => id),
  );
}

/** The rules on how long the data in some systems is kept. */
function rulesFor(office: OfficeRecords, systems: readonly System[]): ReviewKey[] {
  const elements = new Set(systems.flatMap((one) => itemsOf(one.elements)));
  return office.retentionRule.filter((one) => itemsOf(one.elements).some((id) => elements.has(id))).map(({ id }) => id);
}

/** People of some kinds, what the office does with their data, and how long it keeps it. */
export function aboutPeople(office: OfficeRecords, ...kinds: readonly string[]): ReviewKey[] {
  const groups = new Set(
    office.personGroup.filter((one) => kinds.includes(valueOf(one.kind) ?? '')).map(({ id }) => id),
  );
  const activities = office.activity.filter((one) => itemsOf(one.personGroups).some((id) => groups.has(id)));
  const own = new Set(activities.map(({ id }) => id));
  const rules = office.retentionRule.filter((one) => itemsOf(one.activities).some((id) => own.has(id)));
  return [...groups, ...own, ...rules.map(({ id }) => id)];
}

/** What goes out for marketing: by the basis, or because who gets it may market with it. */
export function goesOutForMarketing(office: OfficeRecords): ReviewKey[] {
  return office.disclosure
    .filter(
      ({ basis, recipientMarketing }) =>
        ['sold', 'shared', 'directMarketing'].includes(valueOf(basis) ?? '') || valueOf(recipientMarketing) === true,
    )
    .map(({ id }) => id);
}
