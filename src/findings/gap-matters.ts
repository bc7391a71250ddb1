/**
 * When an open answer matters. Many questions only make sense beside another answer: nobody needs the postal address of a
 * company that only hosts the website, or the method of an identity check for "the public".
 */
import { itemsOf, valueOf, type Answer } from '../inventory/answer.ts';
import type { AnyRecord } from '../inventory/definitions.ts';
import { answerOf, type OfficeRecords } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';
import { recordIn, recordsNaming } from '../inventory/record-lookup.ts';

/** Roles that stand for a class, such as courts or the public, which has no name and no address. */
const classes = new Set(['authority', 'successor', 'public', 'user']);

type Test = (office: OfficeRecords, record: AnyRecord) => boolean;

/** Tests by type and field; a field without one always matters. */
const tests: { [place: string]: Test } = {
  'recipient.name': named,
  'recipient.service': named,
  'recipient.country': named,
  'recipient.address': getsMarketing,
  'recipient.products': getsMarketing,
  'disclosure.recipientMarketing': mayMarket,
  'contact.phone': (_office, record) => !has(record, 'email') && !has(record, 'address'),
  'contact.email': (_office, record) => !has(record, 'phone') && !has(record, 'address'),
  'contact.address': (_office, record) => !has(record, 'email') && !has(record, 'phone'),
  'contact.tollFree': (_office, record) => has(record, 'phone'),
  'retentionRule.period': (_office, record) => !has(record, 'criteria'),
  'retentionRule.startsAt': (_office, record) => has(record, 'period'),
  'retentionRule.elements': (_office, record) => !has(record, 'categories'),
  'verification.methods': (_office, record) => !has(record, 'whyImpossible'),
  'requestChannel.value': (_office, record) => !has(record, 'address'),
  'system.host': (_office, record) => valueOf(answerOf(record, 'operatedBy')) !== 'us',
  'organization.saleOptOut': (office) => sellsOrShares(office),
  'organization.sensitiveBeyondPermitted': (office) =>
    office.dataElement.some((element) => itemsOf(element.sensitiveKinds).length > 0),
  'organization.shineTheLightContact': mustAnswerRequests,
  'organization.shineTheLightNotice': mustAnswerRequests,
  // The figures are asked to find out whether the CCPA applies; who has said so needs none.
  'organization.californiaConsumersPerYear': sizeIsOpen,
  'organization.annualRevenueUsd': sizeIsOpen,
  // Only what others give comes with a policy of theirs: nobody's policy is over what the person tells or a device sends.
  'source.governingPolicy': (_office, record) => !ownSources.has(String(valueOf(answerOf(record, 'kind')))),
  'tracker.recipients': (_office, record) => valueOf(answerOf(record, 'setBy')) !== 'us',
  // C-01 asks for both dates of a policy at once, and issuing a version fills them in.
  'policyDocument.effectiveDate': () => false,
  'policyDocument.updatedDate': () => false,
  // Which policy comes first is said once, in either of two.
  'policyDocument.precedence': (office) =>
    office.policyDocument.length > 1 && office.policyDocument.every((one) => !has(one, 'precedence')),
};

/** Whether an open answer at the path (`V-003.address`) is worth a finding. */
export function gapMatters(office: OfficeRecords, type: RecordType, record: AnyRecord, path: string): boolean {
  const field = path.slice(record.id.length + 1);
  return tests[`${type}.${field}`]?.(office, record) ?? true;
}

/** Where data comes from without anybody else's policy. */
const ownSources = new Set(['person', 'automatic', 'serviceProvider', 'created', 'derived']);

/** An office with fewer than 20 employees need not answer, and whoever does so by choice has said it. */
function mustAnswerRequests(_office: OfficeRecords, record: AnyRecord): boolean {
  const route = valueOf(answerOf(record, 'shineTheLightRoute'));
  const employees = valueOf(answerOf(record, 'employeeCount'));
  return route === 'answers' || (route !== 'underTwenty' && !(typeof employees === 'number' && employees < 20));
}

function sizeIsOpen(_office: OfficeRecords, record: AnyRecord): boolean {
  const profit = answerOf(record, 'forProfit');
  const notForProfit = profit.state === 'given' && profit.value === false;
  return !notForProfit && answerOf(record, 'ccpaThresholdsMet').state !== 'given';
}

function named(_office: OfficeRecords, record: AnyRecord): boolean {
  const role = valueOf(answerOf(record, 'role'));
  return typeof role !== 'string' || !classes.has(role);
}

function has(record: AnyRecord, field: string): boolean {
  return valueOf(answerOf(record, field)) !== undefined;
}

/** Shine the Light needs addresses of those who may use data for their own marketing; nobody else. */
function getsMarketing(office: OfficeRecords, record: AnyRecord): boolean {
  return recordsNaming(office.disclosure, 'recipients', record.id).some(
    (one) => valueOf(one.basis) === 'directMarketing' || valueOf(one.recipientMarketing) === true,
  );
}

/** The question about own marketing is for third parties and for those whose role is open. */
function mayMarket(office: OfficeRecords, record: AnyRecord): boolean {
  const recipients = itemsOf(answerOf(record, 'recipients') as Answer<string[]>);
  return recipients.some((id) => {
    const found = recordIn(office.recipient, id);
    const role = found && valueOf(found.role);
    return found !== undefined && (role === undefined || role === 'thirdParty' || role === 'affiliate');
  });
}

function sellsOrShares(office: OfficeRecords): boolean {
  const [organization] = office.organization;
  const yes =
    organization !== undefined && (valueOf(organization.sells) === true || valueOf(organization.sharesForAds) === true);
  return yes || office.disclosure.some((one) => ['sold', 'shared'].includes(valueOf(one.basis) ?? ''));
}
