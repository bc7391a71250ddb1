/** The notices in which a record shows, as they would be written today. */
import type { Document } from '../documents/block.ts';
import { composeNotice } from '../documents/notices/compose-notice.ts';
import { isRefusal, noticeKinds, type NoticeKind } from '../documents/notices/notice.ts';
import type { Steps } from '../documents/steps.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { inventoryTypes, typeOfId } from '../inventory/record-id.ts';
import { sentencesAbout } from './sentences-about.ts';
import { shownIn, type ShownIn } from './shown-in.ts';

/** The notices in their usual order, one step each; one that is not written is left out. */
export function* shownInNotices(office: OfficeRecords, id: string, asOf: string): Steps<ShownIn[]> {
  if (!canShow(id)) return [];
  const found: ShownIn[] = [];
  for (const notice of noticeKinds) {
    yield;
    const document = noticeOf(office, notice, asOf);
    const shown = document && shownIn({ kind: 'notice', notice }, sentencesAbout(document, id));
    if (shown) found.push(shown);
  }
  return found;
}

/** Notices are written from the inventory; no notice speaks of requests, letters or versions. */
function canShow(id: string): boolean {
  const type = typeOfId(id);
  return type !== undefined && type !== 'request' && inventoryTypes.some((one) => one === type);
}

const notices = new WeakMap<OfficeRecords, Map<string, Document | undefined>>();

/** The notice; written once for all records about which somebody asks. */
function noticeOf(office: OfficeRecords, kind: NoticeKind, asOf: string): Document | undefined {
  const known = notices.get(office) ?? new Map<string, Document | undefined>();
  notices.set(office, known);
  const key = `${kind} ${asOf}`;
  if (!known.has(key)) {
    const written = composeNotice(office, { kind, asOf });
    known.set(key, isRefusal(written) ? undefined : written);
  }
  return known.get(key);
}
