import { valueOf } from '../../../../src/inventory/answer.ts';
import type { Letter } from '../../../../src/inventory/letter.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';

/** The letters that went out about a request, newest first. */
export function lettersOf(office: Pick<OfficeRecords, 'letter'>, requestId: string): Letter[] {
  return office.letter
    .filter((letter) => valueOf(letter.request) === requestId)
    .toSorted((first, second) => (valueOf(second.sentOn) ?? '').localeCompare(valueOf(first.sentOn) ?? ''));
}
