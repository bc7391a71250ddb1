/** Where several blocks keep their data. */
import type { OfficeTerms } from '../pack-block.ts';
import { ownPlace, runBy, type PlacePart } from './place-part.ts';
import {
  bookingCompany,
  cardPaymentCompany,
  dentalSoftwareCompany,
  emailService,
  healthRecordCompany,
  websiteHost,
} from './recipients.ts';

export const website = runBy(websiteHost, 'Website', 'website');

export const mailboxes = runBy(emailService, 'Mailboxes', 'messaging');

export const terminal = runBy(cardPaymentCompany, 'Card terminal and cash register', 'payment');

/** The calendar, in the office's own word for it. */
export function bookingSystem(terms: OfficeTerms): PlacePart {
  const { bookingSoftware } = terms;
  const name = bookingSoftware.charAt(0).toUpperCase() + bookingSoftware.slice(1);
  return runBy(bookingCompany(terms), name, 'application');
}

const healthRecord = runBy(healthRecordCompany, 'Electronic health record (EHR)', 'clinical');

/** Where the office keeps patients' charts. */
export function chartSystem({ chart }: OfficeTerms): PlacePart {
  return chart ?? healthRecord;
}

export const dentalSoftware = runBy(dentalSoftwareCompany, 'Dental practice software', 'clinical');

export const cabinet = ownPlace('Locked cabinet', 'paper');
