/** Cookies and other trackers on the studio's website. */
import { unknown } from '../../inventory/answer.ts';
import { sampleRecord } from '../sample-record.ts';
import { elements, purposes, recipients, trackers } from './ids.ts';
import { websiteTerms } from './terms.ts';

export const trackerRecords = [
  sampleRecord('tracker', trackers.session, websiteTerms, {
    technology: 'Session cookie',
    trackerClass: 'necessary',
    setBy: 'us',
    elements: [elements.cookieIds],
    purposes: [purposes.runWebsite, purposes.book],
    control: 'you can block it in your browser; the booking page then stops working',
    crossSite: false,
    lifetime: 'P1D',
  }),
  sampleRecord('tracker', trackers.choices, websiteTerms, {
    technology: 'Cookie that remembers your privacy choices',
    trackerClass: 'functional',
    setBy: 'us',
    elements: [elements.cookieIds],
    purposes: [purposes.runWebsite],
    control: 'you can delete it in your browser; we then ask again',
    crossSite: false,
    lifetime: 'P1Y',
  }),
  sampleRecord('tracker', trackers.analytics, websiteTerms, {
    technology: 'Script that counts visits',
    trackerClass: 'analytics',
    setBy: 'others',
    setByName: 'our visit counting company',
    recipients: [recipients.tallymark],
    elements: [elements.cookieIds, elements.pages, elements.area],
    purposes: [purposes.countVisits],
    control: 'you can refuse it in the cookie banner; nothing else changes',
    crossSite: false,
    lifetime: 'P13M',
  }),
  sampleRecord('tracker', trackers.adPixel, websiteTerms, {
    technology: 'Advertising pixel',
    trackerClass: 'advertising',
    setBy: 'others',
    setByName: 'the advertising network we use',
    recipients: [recipients.brightlane],
    elements: [elements.cookieIds, elements.pages, elements.ipAddress],
    purposes: [purposes.advertise],
    control: 'you can refuse it in the cookie banner, by the opt-out link, or with an opt-out signal',
    crossSite: true,
    lifetime: unknown,
    from: '2023-05-02',
  }),
  sampleRecord('tracker', trackers.serverLog, websiteTerms, {
    technology: 'Server log',
    trackerClass: 'necessary',
    setBy: 'us',
    elements: [elements.ipAddress, elements.pages],
    purposes: [purposes.runWebsite],
    control: 'it cannot be switched off',
    crossSite: false,
    lifetime: 'P30D',
  }),
];
