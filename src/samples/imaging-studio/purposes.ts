/** What the studio uses data for. */
import { sampleRecord } from '../sample-record.ts';
import { purposes } from './ids.ts';
import { dataTerms, staffTerms, websiteTerms } from './terms.ts';

export const purposeRecords = [
  sampleRecord('purpose', purposes.scan, dataTerms, {
    name: 'give you the scan and hand over the images',
    businessPurpose: 'bp-performing-services',
    commercial: false,
  }),
  sampleRecord('purpose', purposes.book, dataTerms, {
    name: 'book appointments and remind you of them',
    businessPurpose: 'bp-performing-services',
    commercial: false,
  }),
  sampleRecord('purpose', purposes.pay, dataTerms, {
    name: 'take payment and keep our books',
    businessPurpose: 'bp-performing-services',
    commercial: false,
  }),
  sampleRecord('purpose', purposes.answer, dataTerms, {
    name: 'answer questions and requests',
    businessPurpose: 'bp-performing-services',
    commercial: false,
  }),
  sampleRecord('purpose', purposes.market, websiteTerms, {
    name: 'tell you about our own offers',
    printed: 'tell you about our own offers, in our newsletter and with testimonials of clients',
    businessPurpose: 'bp-advertising-marketing',
    commercial: true,
    limit: 'it goes to people who asked for it',
  }),
  sampleRecord('purpose', purposes.runWebsite, websiteTerms, {
    name: 'run our website and keep it safe',
    businessPurpose: 'bp-security-integrity',
    commercial: false,
  }),
  sampleRecord('purpose', purposes.countVisits, websiteTerms, {
    name: 'count visits and make our website better',
    businessPurpose: 'bp-quality-safety',
    commercial: false,
  }),
  sampleRecord('purpose', purposes.advertise, websiteTerms, {
    name: 'show our ads on other websites to people who looked at ours',
    commercial: true,
    limit: 'not if you opt out',
  }),
  sampleRecord('purpose', purposes.partnerOffers, websiteTerms, {
    name: 'let chosen companies write to clients about things for babies',
    commercial: true,
    limit: 'since 2026, when you tick the box of the company',
    from: '2024-09-01',
  }),
  sampleRecord('purpose', purposes.keepSafe, dataTerms, {
    name: 'keep people, rooms and equipment safe',
    businessPurpose: 'bp-security-integrity',
    commercial: false,
  }),
  sampleRecord('purpose', purposes.employ, staffTerms, {
    name: 'hire, employ and pay people',
    businessPurpose: 'bp-performing-services',
    commercial: false,
  }),
  sampleRecord('purpose', purposes.comply, dataTerms, {
    name: 'do what the law asks and defend claims',
    commercial: false,
  }),
];
