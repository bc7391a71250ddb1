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
    basis: 'optOut',
    basisRemark: 'a sentence on the check-in form told how to say no',
    optOut: 'tell us or the partner; it costs nothing',
    from: '2024-09-01',
    until: '2025-12-31',
  }),
  sampleRecord('marketing', 'M-004', promiseTerms, {
    name: 'offers of a partner whose box you tick',
    sender: 'thirdParty',
    channels: ['email'],
    content: ['classes for new parents'],
    basis: 'optIn',
    basisRemark: 'you tick the box of the partner on the check-in form',
    optOut: 'tell us or the partner; it costs nothing',
    from: '2026-02-01',
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
