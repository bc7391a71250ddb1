/** What the studio sends out to promote something, and what leaves the country. */
import { sampleRecord } from '../sample-record.ts';
import { promiseTerms, websiteTerms } from './terms.ts';

export const marketingRecords = [
  sampleRecord('marketing', 'M-001', promiseTerms, {
    name: 'our newsletter',
    sender: 'business',
    channels: ['email'],
    content: ['news of our studio', 'our own offers', 'stories of clients'],
    basis: 'optIn',
    basisRemark: 'you sign up for it',
    optOut: 'use the link at the end of each email',
  }),
  sampleRecord('marketing', 'M-002', promiseTerms, {
    name: 'offers for a second scan',
    sender: 'business',
    channels: ['text message'],
    content: ['one offer after your first scan'],
    basis: 'optIn',
    basisRemark: 'you tick a box on the check-in form',
    optOut: 'answer STOP',
  }),
  sampleRecord('marketing', 'M-003', promiseTerms, {
    name: 'offers of partners',
    sender: 'thirdParty',
    channels: ['email'],
    content: ['things and classes for babies and parents'],
    basis: 'optIn',
    basisRemark: 'since 2026 you tick the box of a partner; until the end of 2025 you could say no',
    optOut: 'tell us or the partner; it costs nothing',
    from: '2024-09-01',
  }),
];

export const transferRecords = [
  sampleRecord('transfer', 'X-001', websiteTerms, {
    name: 'Support for the image gallery',
    destinations: ['Canada'],
    basis: 'our contract with the gallery company',
    safeguard: 'the contract binds its support staff to the same rules',
    activities: ['people there help when a gallery does not open'],
  }),
];
