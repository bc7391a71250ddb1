/** What a change at the office means for this office: what may be suggested, and which cards to look at. */
import { valueOf } from '../../inventory/answer.ts';
import {
  allRecords,
  findRecord,
  organizationOf,
  recordTitle,
  type OfficeRecords,
} from '../../inventory/office-records.ts';
import { packBlocks, packOfOffice, blockSuggestions, type PackBlockInfo } from '../../packs/packs.ts';
import { titleKey } from '../../packs/suggestion.ts';
import { tickedBlocks } from '../../walk/block-ticks.ts';
import { isOver, lookedAt } from '../looked-at.ts';
import { isReviewType, readReviewKey, type ReviewKey } from '../review-types.ts';
import type { Trigger } from './trigger.ts';

export interface TriggerState {
  /** The pack whose words the blocks speak. */
  slug: string;
  /** What can be suggested; `ticked` when the office has it already. */
  blocks: (PackBlockInfo & { ticked: boolean })[];
  /** Cards to look at: what the trigger names, and what was suggested because of it and is not confirmed. */
  keys: ReviewKey[];
}

/** The state of a trigger on a day (ISO date). */
export function triggerState(office: OfficeRecords, { blocks, looksAt }: Trigger, today: string): TriggerState {
  const slug = packFor(office);
  const ticked = tickedBlocks(office, slug);
  const offered = packBlocks(slug).filter(({ id }) => blocks.includes(id));
  const keys = [...suggestedBy(office, slug, offered, today), ...looksAt(office)].filter((key) =>
    goesOn(office, key, today),
  );
  return {
    slug,
    blocks: offered.map((block) => ({ ...block, ticked: ticked.has(block.id) })),
    keys: [...new Set(keys)],
  };
}

/** The pack of the office; for one that was made by hand, the one whose people and places fit best. */
function packFor(office: OfficeRecords): string {
  const own = packOfOffice(office);
  if (own !== undefined) return own;
  const { hipaaRole, premises } = organizationOf(office);
  if (valueOf(hipaaRole) !== undefined) return 'medical-clinic';
  return premises.state === 'none' ? 'health-app' : 'retail-shop';
}

/** Records that blocks suggest, of which something is still only suggested, or was confirmed today. */
function suggestedBy(
  office: OfficeRecords,
  slug: string,
  blocks: readonly PackBlockInfo[],
  today: string,
): ReviewKey[] {
  const suggestions = blockSuggestions(slug);
  const titles = new Set(
    blocks.flatMap(({ id }) => (suggestions.get(id) ?? []).map(({ type, title }) => titleKey(type, title))),
  );
  if (titles.size === 0) return [];
  return allRecords(office)
    .filter(({ type, record }) => {
      if (!isReviewType(type)) return false;
      const { suggested, newest } = lookedAt(type, record);
      return suggested > 0 || newest?.on === today;
    })
    .filter(({ type, record }) => titles.has(titleKey(type, recordTitle(type, record))))
    .map(({ record }) => record.id);
}

function goesOn(office: OfficeRecords, key: ReviewKey, today: string): boolean {
  const record = findRecord(office, readReviewKey(key).id);
  return record !== undefined && !isOver(record, today);
}
