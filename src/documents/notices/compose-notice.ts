/**
 * Composes a notice: a pure function of the records and the day. The same facts as the policy, so that a notice and the
 * policy never tell different things.
 */
import { valueOf } from '../../inventory/answer.ts';
import { findRecord, type OfficeRecords } from '../../inventory/office-records.ts';
import { mayBeTrueOn } from '../../inventory/valid-time.ts';
import type { Document } from '../block.ts';
import { policyContext } from '../policy/policy-context.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { composeAtCollection } from './at-collection.ts';
import { composeCaliforniaPrivacyRights } from './california-privacy-rights.ts';
import { composeCounterSheet } from './counter-sheet.ts';
import { composeLimit } from './limit.ts';
import { noticeContext } from './notice-scope.ts';
import { refusal, type NoticeKind, type NoticeRefusal } from './notice.ts';
import { composeOptOut } from './opt-out.ts';
import { composeStaffBriefing } from './staff-briefing.ts';

export interface NoticeQuestion {
  kind: NoticeKind;
  /** The day the notice speaks of (ISO date). */
  asOf: string;
  /** For `collection`: the notice for one activity, such as booking. Other kinds speak of the whole office. */
  activityId?: string | undefined;
}

/** The notice as a block tree with its provenance, or why the facts make it untrue or pointless. */
export function composeNotice(
  office: OfficeRecords,
  { kind, asOf, activityId }: NoticeQuestion,
): Document | NoticeRefusal {
  switch (kind) {
    case 'collection':
      return activityId === undefined
        ? composeAtCollection(noticeContext(office, asOf, 'everyone'))
        : forActivity(office, asOf, activityId);
    case 'staff':
      return composeAtCollection(noticeContext(office, asOf, 'staff'));
    case 'opt-out':
      return composeOptOut(noticeContext(office, asOf, 'everyone'));
    case 'limit':
      return composeLimit(noticeContext(office, asOf, 'everyone'));
    case 'california-privacy-rights':
      return composeCaliforniaPrivacyRights(policyContext(office, { asOf }));
    case 'counter-sheet':
      return composeCounterSheet(policyContext(office, { asOf }));
    case 'staff-briefing':
      return composeStaffBriefing(policyContext(office, { asOf }));
  }
}

function forActivity(office: OfficeRecords, asOf: string, id: string): Document | NoticeRefusal {
  const activity = office.activity.find((one) => one.id === id);
  if (!activity) {
    const known = office.activity.map((one) => one.id).join(', ');
    const what = findRecord(office, id) ? `${id} is no activity.` : `There is no activity ${id}.`;
    return refusal(
      'noSuchActivity',
      known === '' ? `${what} The office has recorded none.` : `${what} There is: ${known}.`,
      [],
    );
  }
  if (!mayBeTrueOn(activity, asOf)) {
    const name = valueOf(activity.name) ?? id;
    const reason = `“${name}” is not going on on ${dateInWords(asOf)}. Nothing is collected for it then.`;
    return refusal('notNeeded', reason, [activity.id], ['ccr-7012']);
  }
  return composeAtCollection(noticeContext(office, asOf, { activity }));
}
