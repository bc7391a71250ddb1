/** The minutes of ended reviews in which a record is named: as changed, ended, new or removed, or with what stayed unknown. */
import { reviewOutcomes } from '../inventory/inventory-review.ts';
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { itemLabel } from '../inventory/option-label.ts';
import { shownIn, type ShownIn, type ShownSentence } from './shown-in.ts';

/** The minutes, the last first. */
export function shownInMinutes(office: OfficeRecords, id: string): ShownIn[] {
  return office.inventoryReview.toReversed().flatMap((review): ShownIn[] => {
    const endedOn = valueOf(review.endedOn);
    if (endedOn === undefined) return [];
    const changes = itemsOf(review.changes).filter((row) => valueOf(row.record) === id);
    const unknown = itemsOf(review.unknown).filter((row) => valueOf(row.record) === id);
    const versions = itemsOf(review.versions).filter((row) => valueOf(row.version) === id);
    const sentences: ShownSentence[] = [
      ...changes.map((row) => ({
        block: `review-minute.change.${id}`,
        section: 'What changed',
        text: [
          `${valueOf(row.name) ?? id}: ${itemLabel(reviewOutcomes, valueOf(row.outcome)) ?? ''}`,
          ...itemsOf(row.answers),
        ].join(' · '),
      })),
      ...unknown.map((row) => ({
        block: `review-minute.unknown.${id}`,
        section: 'What stays unknown',
        text: [valueOf(row.name) ?? id, ...itemsOf(row.answers)].join(' · '),
      })),
      ...versions.map((row) => ({
        block: `review-minute.policy.${id}`,
        section: 'Policies in force',
        text: `${valueOf(row.policy) ?? ''}: version ${valueOf(row.number) ?? 0}`,
      })),
    ];
    const shown = shownIn({ kind: 'minute', id: review.id, endedOn }, sentences);
    return shown ? [shown] : [];
  });
}
