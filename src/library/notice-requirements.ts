import { findEntry } from './catalogue.ts';
import { noticeAtCollection } from './notice-requirements/at-collection.ts';
import { optOutAndLimitNotices } from './notice-requirements/opt-out-and-limit.ts';
import type { Requirement } from './policy-requirements.ts';

/** What the notices must hold: at collection, to opt out, to limit, and others. 32 items, shaped as the policy's. */
export interface NoticeRequirement extends Requirement {
  readonly group: 'notice-at-collection' | 'opt-out-notice' | 'limit-notice' | 'other-notices';
}

export const noticeRequirements: readonly NoticeRequirement[] = [...noticeAtCollection, ...optOutAndLimitNotices];

/** The item with this id, or undefined. */
export function noticeRequirement(id: string): NoticeRequirement | undefined {
  return findEntry(noticeRequirements, id);
}
