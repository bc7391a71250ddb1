/** Those who get data from several blocks. */
import type { OfficeTerms } from '../pack-block.ts';
import { authority, thoseYouChoose, vendor, type RecipientPart } from './recipient-part.ts';

/** The company behind the calendar. */
export function bookingCompany({ bookingSoftware }: OfficeTerms): RecipientPart {
  return vendor(`${bookingSoftware} company`, 'recipient-it-hosting', 'runs our calendar and sends reminders');
}

export const healthRecordCompany = vendor(
  'health record software company',
  'recipient-it-hosting',
  'runs and stores our electronic health record',
);

/** The company that keeps patients' charts. */
export function chartCompany({ chart }: OfficeTerms): RecipientPart {
  return chart?.by ?? healthRecordCompany;
}

export const dentalSoftwareCompany = vendor(
  'dental practice software company',
  'recipient-it-hosting',
  'runs and stores our dental charts',
);

export const websiteHost = vendor('website hosting company', 'recipient-it-hosting', 'hosts our website');

export const emailService = vendor('email service', 'recipient-communications', 'runs our mailboxes', {
  associate: true,
});

export const phoneService = vendor('telephone company', 'recipient-communications', 'carries our calls and voicemail');

export const accountants = vendor(
  'accountant or bookkeeper',
  'recipient-professional',
  'keeps our books and does our taxes',
);

export const lawyers = vendor('law firm', 'recipient-professional', 'advises us and defends claims');

export const courtsAndAgencies = authority('courts, agencies and police', 'recipient-government');

export const doctorsYouName = thoseYouChoose(
  'doctors and other care providers',
  'recipient-providers',
  'look after your care',
);

export const healthPlans = thoseYouChoose(
  'health plans',
  'recipient-insurers',
  'pay for care that you are insured for',
);

export const cardPaymentCompany = vendor('card payment company', 'recipient-payment', 'takes card payments for us', {
  associate: false,
});
