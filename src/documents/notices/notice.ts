/** What a notice is: its kinds, and the answer when the facts make one untrue or pointless. */
import type { Citation, Document, RecordPath } from '../block.ts';
import type { CitationKey } from '../../library/citations.ts';
import { citeAll } from '../../library/citations.ts';

/** Every notice, in the order in which help and menus name them. */
export const noticeKinds = [
  'collection',
  'staff',
  'opt-out',
  'limit',
  'california-privacy-rights',
  'counter-sheet',
  'staff-briefing',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Why no notice is written. */
export interface NoticeRefusal {
  /**
   * `notNeeded`: the facts leave nothing to give notice of; `factsMissing`: an answer decides and is open, or two answers
   * contradict each other; `notOurs`: somebody else owes it; `noSuchActivity`: the activity named is not there.
   */
  refused: 'notNeeded' | 'factsMissing' | 'notOurs' | 'noSuchActivity';
  /** One or two plain sentences: what speaks against the notice, and what to do. */
  reason: string;
  /** The records and answers that decide. */
  records: RecordPath[];
  citations: Citation[];
}

/** A refusal with its citations looked up. */
export function refusal(
  refused: NoticeRefusal['refused'],
  reason: string,
  records: readonly RecordPath[],
  cites: readonly CitationKey[] = [],
): NoticeRefusal {
  return { refused, reason, records: [...new Set(records)], citations: citeAll(cites) };
}

/** True when no notice was written. */
export function isRefusal(result: Document | NoticeRefusal): result is NoticeRefusal {
  return 'refused' in result;
}
