/** The letters that ask companies for what is missing, as they would be written today, in which a record shows. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import { titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import { recordIn, recordsNaming } from '../inventory/record-lookup.ts';
import { typeOfId } from '../inventory/record-id.ts';
import type { Steps } from '../documents/steps.ts';
import { returnSheetRule, signedByRule, type Document } from '../documents/block.ts';
import { composeVendorLetter, isVendorLetterRefusal } from '../vendors/vendor-letter.ts';
import { sentencesAbout } from './sentences-about.ts';
import { shownIn, type ShownIn } from './shown-in.ts';

/** Data that goes to hundreds of companies stands in hundreds of letters with the same words. */
const mostLetters = 10;

/** The letters in the order of the companies, one step each. */
export function* shownInVendorLetters(office: OfficeRecords, id: string, asOf: string): Steps<ShownIn[]> {
  const found: ShownIn[] = [];
  for (const recipientId of companiesOf(office, id)) {
    if (found.length === mostLetters) break;
    yield;
    const letter = composeVendorLetter(office, { recipientId, asOf });
    if (isVendorLetterRefusal(letter)) continue;
    const document = { kind: 'vendorLetter', recipientId, name: titleOfRecord(office, recipientId) } as const;
    const said = sentencesAbout(withoutSheet(letter.document), id).filter(({ block }) => !frame.has(block));
    const shown = shownIn(document, said);
    if (shown) found.push(shown);
  }
  return found;
}

/** Parts of every letter, which say nothing of the company but its name and number. */
const frame: ReadonlySet<string> = new Set([
  'vendor-letter.greeting',
  'vendor-letter.intro',
  'vendor-letter.contact',
  'letter.signature',
  signedByRule,
]);

/** The companies whose letters can name the record. */
function companiesOf(office: OfficeRecords, id: string): string[] {
  switch (typeOfId(id)) {
    case 'recipient':
      return [id];
    case 'agreement':
      return [valueOf(recordIn(office.agreement, id)?.recipient ?? { state: 'unknown' })].flatMap((one) => one ?? []);
    case 'dataElement':
      return [
        ...new Set(recordsNaming(office.disclosure, 'elements', id).flatMap(({ recipients }) => itemsOf(recipients))),
      ];
    default:
      return [];
  }
}

/** The sheet to tick says the same points once more. */
function withoutSheet(document: Document): Document {
  return { ...document, sections: document.sections.filter(({ rule }) => rule !== returnSheetRule) };
}
