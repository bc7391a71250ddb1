/**
 * The scope of a notice: everyone but staff, staff and applicants, or one activity.
 *
 * It is narrower than a policy's: staff get a notice of their own whether or not they have a policy of their own, and what
 * the office does for a client is the client's to announce.
 */
import { itemsOf, given, none, valueOf } from '../../inventory/answer.ts';
import type { Activity } from '../../inventory/activity.ts';
import { blankRecord } from '../../inventory/new-record.ts';
import { allRecords, type OfficeRecords } from '../../inventory/office-records.ts';
import type { PolicyDocument } from '../../inventory/policy-document.ts';
import { formatId } from '../../inventory/record-id.ts';
import { clientDecides, clientsData } from '../policy/client-data.ts';
import { policyContext, type PolicyContext } from '../policy/policy-context.ts';
import { choosePolicy, limitToScope } from '../policy/policy-scope.ts';
import { keepRecords, recordsDuring } from '../policy/records-during.ts';

export type NoticeScope = 'everyone' | 'staff' | { activity: Activity };

/** What the sections of a notice work with. */
export interface NoticeContext {
  scope: NoticeScope;
  /** Only what holds on the day of the notice: what is collected, what for, how long it is kept. */
  present: PolicyContext;
  /** The twelve months before, in the same scope: what was sold or shared. */
  year: PolicyContext;
  /** The twelve months before in the whole office, client work apart: whether selling and sharing are on record at all. */
  whole: PolicyContext;
}

/** The context of a notice in a scope, on a day (ISO date). */
export function noticeContext(office: OfficeRecords, asOf: string, scope: NoticeScope): NoticeContext {
  const base = policyContext(office, { asOf });
  const audience = audienceOf(office, scope);
  const own = withoutClientWork(office);
  const inScope = withRulesForAll(office, recordsInScope(own, scope));
  const now = recordsDuring(inScope, { from: asOf, until: asOf });
  const scoped = { ...base, policy: policyFor(office, scope, audience), audience, now };
  const whole = { ...base, now: recordsDuring(own, { from: asOf, until: asOf }) };
  return {
    scope,
    present: withYear(scoped, now),
    year: withYear(scoped, recordsDuring(inScope, base.window)),
    whole: withYear(whole, recordsDuring(own, base.window)),
  };
}

/** The context with other records as those of the twelve months. */
export function withYear(context: PolicyContext, year: OfficeRecords): PolicyContext {
  const changed = { ...context, year, yearById: new Map(allRecords(year).map(({ record }) => [record.id, record])) };
  return changed;
}

function audienceOf(office: OfficeRecords, scope: NoticeScope): PolicyContext['audience'] {
  if (typeof scope === 'string') return scope;
  const groups = itemsOf(scope.activity.personGroups);
  const staff = staffGroups(office);
  return groups.length > 0 && groups.every((id) => staff.has(id)) ? 'staff' : 'everyone';
}

/** The groups of staff and applicants. */
export function staffGroups(office: OfficeRecords): ReadonlySet<string> {
  const groups = office.personGroup.filter((one) => ['staff', 'applicants'].includes(valueOf(one.kind) ?? ''));
  return new Set(groups.map((one) => one.id));
}

/** The policy to which the notice leads: the one that names the activity, else the one for these people. */
function policyFor(
  office: OfficeRecords,
  scope: NoticeScope,
  audience: PolicyContext['audience'],
): PolicyDocument | undefined {
  const naming =
    typeof scope === 'string'
      ? undefined
      : office.policyDocument.find((one) => itemsOf(one.activities).includes(scope.activity.id));
  const staff = office.policyDocument.find((one) => valueOf(one.audience) === 'staff');
  return naming ?? (audience === 'staff' ? staff : undefined) ?? choosePolicy(office);
}

function recordsInScope(office: OfficeRecords, scope: NoticeScope): OfficeRecords {
  const scoped = (
    policies: readonly PolicyDocument[],
    policy: PolicyDocument | undefined,
    audience: 'everyone' | 'staff',
  ) => limitToScope({ ...office, policyDocument: policies }, policy, audience);
  const limited =
    scope === 'everyone'
      ? // The staff notice takes the place of a staff policy: what is about staff alone stands there.
        scoped([madeUpPolicy({ audience: given('staff') })], undefined, 'everyone')
      : scope === 'staff'
        ? scoped([], undefined, 'staff')
        : scoped([], madeUpPolicy({ activities: given([scope.activity.id]) }), 'everyone');
  return { ...limited, policyDocument: office.policyDocument };
}

/** A policy that only draws a line; it is never printed. */
function madeUpPolicy(answers: Partial<PolicyDocument>): PolicyDocument {
  const blank = blankRecord('policyDocument', formatId('policyDocument', 999)) as PolicyDocument;
  return { ...blank, activities: none, ...answers };
}

/** Without the activities in which the office works for a client, and without what is used in them alone. */
function withoutClientWork(office: OfficeRecords): OfficeRecords {
  const forClients = new Set(office.activity.filter(clientDecides).map((one) => one.id));
  const clientOnly = clientsData(office);
  const disclosuresForClients = new Set(
    office.disclosure
      .filter((one) => itemsOf(one.activities).length > 0 && itemsOf(one.activities).every((id) => forClients.has(id)))
      .map((one) => one.id),
  );
  return keepRecords(office, (type, { id }) => {
    if (type === 'activity') return !forClients.has(id);
    if (type === 'dataElement') return !clientOnly.has(id);
    return !(type === 'disclosure' && disclosuresForClients.has(id));
  });
}

/** A rule for whole categories, or for everything, holds in every scope. */
function withRulesForAll(office: OfficeRecords, scoped: OfficeRecords): OfficeRecords {
  const kept = new Set(scoped.retentionRule.map((one) => one.id));
  const retentionRule = office.retentionRule.filter(
    (one) => kept.has(one.id) || (itemsOf(one.elements).length === 0 && itemsOf(one.activities).length === 0),
  );
  return { ...scoped, retentionRule };
}
