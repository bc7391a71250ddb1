/** Whose data the studio has. */
import { sampleRecord } from '../sample-record.ts';
import { groups } from './ids.ts';
import { dataTerms, staffTerms, websiteTerms } from './terms.ts';

export const personGroupRecords = [
  sampleRecord('personGroup', groups.clients, dataTerms, {
    name: 'Clients',
    printed: 'clients who come for a scan',
    kind: 'patients',
    relationship: 'they book and get a scan',
    direct: true,
    residency: ['california', 'otherStates'],
    minors: false,
  }),
  sampleRecord('personGroup', groups.companions, dataTerms, {
    name: 'Companions',
    printed: 'partners, family and friends who come along',
    kind: 'other',
    relationship: 'they come along or get a copy of the images',
    direct: true,
    residency: ['california'],
    minors: false,
  }),
  sampleRecord('personGroup', groups.visitors, websiteTerms, {
    name: 'Website visitors',
    printed: 'people who visit our website',
    kind: 'visitors',
    relationship: 'they look at our pages',
    direct: true,
    residency: ['california', 'otherStates', 'abroad'],
    minors: false,
  }),
  sampleRecord('personGroup', groups.subscribers, websiteTerms, {
    name: 'Newsletter readers',
    printed: 'people who read our newsletter',
    kind: 'prospects',
    relationship: 'they asked for our newsletter',
    direct: true,
    residency: ['california', 'otherStates'],
    minors: false,
  }),
  sampleRecord('personGroup', groups.referrers, dataTerms, {
    name: 'Referring offices',
    printed: 'people at the medical offices that refer clients to us',
    kind: 'businessContacts',
    relationship: 'they send us clients',
    direct: true,
    residency: ['california'],
    minors: false,
  }),
  sampleRecord('personGroup', groups.staff, staffTerms, {
    name: 'Staff',
    printed: 'people who work for us or used to',
    kind: 'staff',
    relationship: 'they work here',
    direct: true,
    residency: ['california'],
    minors: false,
  }),
  sampleRecord('personGroup', groups.applicants, staffTerms, {
    name: 'Applicants',
    printed: 'people who apply for a job with us',
    kind: 'applicants',
    relationship: 'they want to work here',
    direct: true,
    residency: ['california', 'otherStates'],
    minors: false,
  }),
];
