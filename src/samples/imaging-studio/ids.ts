/** The ids of the sample's records, by a short name, so that one record can point to another. */
import { idsOf } from '../sample-record.ts';

export const addresses = idsOf('address', ['studio', 'mailbox']);

export const contacts = idsOf('contact', ['privacy', 'shineTheLight', 'people']);

export const groups = idsOf('personGroup', [
  'clients',
  'companions',
  'visitors',
  'subscribers',
  'referrers',
  'staff',
  'applicants',
]);

export const elements = idsOf('dataElement', [
  'name',
  'postalAddress',
  'email',
  'phone',
  'birthDate',
  'appointments',
  'dueDate',
  'healthAnswers',
  'images',
  'scanNotes',
  'referralLetter',
  'physician',
  'emergencyContact',
  'consentForm',
  'card',
  'purchases',
  'messages',
  'galleryLogIn',
  'testimonial',
  'surveyAnswers',
  'camera',
  'ipAddress',
  'cookieIds',
  'pages',
  'area',
  'newsletterTopics',
  'packageInterest',
  'referrerContact',
  'staffContact',
  'socialSecurity',
  'payAccount',
  'payAndHours',
  'benefits',
  'staffEmergency',
  'licenses',
  'reviews',
  'logIns',
  'resume',
  'references',
  'backgroundReport',
]);

export const sources = idsOf('source', [
  'client',
  'scan',
  'referrer',
  'device',
  'adNetwork',
  'cameras',
  'staff',
  'applicant',
  'references',
  'backgroundCheck',
  'ownConclusions',
]);

export const purposes = idsOf('purpose', [
  'scan',
  'book',
  'pay',
  'answer',
  'market',
  'runWebsite',
  'countVisits',
  'advertise',
  'partnerOffers',
  'keepSafe',
  'employ',
  'comply',
]);

export const systems = idsOf('system', [
  'website',
  'booking',
  'archive',
  'gallery',
  'mailbox',
  'payroll',
  'recorder',
  'cabinet',
]);

export const trackers = idsOf('tracker', ['session', 'choices', 'analytics', 'adPixel', 'serverLog']);

export const recipients = idsOf('recipient', [
  'slotwise',
  'clearframe',
  'keepsake',
  'postwell',
  'quayside',
  'lantern',
  'tallymark',
  'brightlane',
  'ledgerfield',
  'fernwood',
  'osprey',
  'marlowe',
  'pelham',
  'physicians',
  'authorities',
  'public',
  'tinySteps',
  'cradle',
  'lullaby',
]);

export const agreements = idsOf('agreement', [
  'slotwise',
  'clearframe',
  'keepsake',
  'postwell',
  'quayside',
  'lantern',
  'tallymark',
  'brightlane',
  'ledgerfield',
  'tinySteps',
  'lullaby',
]);

export const activities = idsOf('activity', [
  'booking',
  'scanning',
  'gallery',
  'payment',
  'inquiries',
  'referrals',
  'website',
  'newsletter',
  'advertising',
  'testimonials',
  'partnerOffers',
  'premises',
  'requests',
  'employment',
  'hiring',
]);

export const disclosures = idsOf('disclosure', [
  'booking',
  'archive',
  'gallery',
  'mail',
  'payment',
  'hosting',
  'analytics',
  'ads',
  'physicians',
  'legal',
  'testimonials',
  'tinySteps',
  'cradle',
  'lullaby',
  'payroll',
  'benefits',
  'backgroundCheck',
  'accountants',
  'lawyers',
]);

export const retentionRules = idsOf('retentionRule', [
  'charts',
  'contacts',
  'payments',
  'card',
  'messages',
  'website',
  'newsletter',
  'surveys',
  'testimonials',
  'camera',
  'staff',
  'payroll',
  'applicants',
  'requests',
]);
