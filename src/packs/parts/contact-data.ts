/** Names and the like of the people an office serves: in most of its activities. */
import type { OfficeTerms } from '../pack-block.ts';
import { data, type DataPart } from './data-part.ts';
import { keepWhile, type RetentionPart } from './retention-part.ts';

export const fullName = data('full-name');
export const emailAddress = data('email-address');
export const mobileNumber = data('mobile-number');

const chartContacts = data('patient-contact-details', {
  name: 'Name and contact details in the chart',
  printed: 'your name and contact details',
});

/** Name, email address and telephone number: of a patient they are part of the chart. */
export function contactData({ care }: OfficeTerms): DataPart[] {
  return care === 'none' ? [fullName, emailAddress, mobileNumber] : [chartContacts];
}

/** They go when the last record that needs them goes. */
export function keepContactData(terms: OfficeTerms): RetentionPart {
  return keepWhile('as long as we keep any other record about you', {
    name: `Contact details of ${terms.people}`,
    of: contactData(terms),
  });
}

/** Why patients' records of children are kept past 18. */
export const untilNineteen = ['the patient was under 18: at least until the 19th birthday'];
