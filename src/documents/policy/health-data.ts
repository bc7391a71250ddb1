/** Which data tells of somebody's health so that readers ask which health privacy law is over it. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';

/** What many kinds of office note beside their work, a restaurant its guests' allergies. */
const besideTheWork: ReadonlySet<string> = new Set(['allergies', 'dietary-belief', 'accessibility-needs']);

/**
 * The kinds of data about the health of those whom an office serves. What an employer knows of its staff, and what is only noted
 * beside the work, brings no office near health care: a line about HIPAA would puzzle the guests of a restaurant.
 */
export function healthDataOf({
  dataElement,
  personGroup,
}: Pick<OfficeRecords, 'dataElement' | 'personGroup'>): DataElement[] {
  const staff = new Set(
    personGroup.filter((one) => ['staff', 'applicants'].includes(valueOf(one.kind) ?? '')).map(({ id }) => id),
  );
  return dataElement.filter((one) => {
    const groups = itemsOf(one.personGroups);
    return (
      itemsOf(one.sensitiveKinds).includes('spi-health') &&
      !besideTheWork.has(valueOf(one.libraryId) ?? '') &&
      !(groups.length > 0 && groups.every((id) => staff.has(id)))
    );
  });
}
