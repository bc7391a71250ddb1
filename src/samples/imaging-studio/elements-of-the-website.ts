/** What the website and the newsletter collect. */
import { sampleRecord } from '../sample-record.ts';
import { elements, groups } from './ids.ts';
import { websiteTerms } from './terms.ts';

export const websiteElements = [
  sampleRecord('dataElement', elements.ipAddress, websiteTerms, {
    name: 'IP address',
    printed: 'IP address',
    cpraCategories: ['A', 'F'],
    regime: 'ccpa',
    identifiability: 'personal',
    personGroups: [groups.visitors],
  }),
  sampleRecord('dataElement', elements.cookieIds, websiteTerms, {
    name: 'Cookie and device identifiers',
    printed: 'identifiers in cookies and pixels',
    cpraCategories: ['A', 'F'],
    regime: 'ccpa',
    identifiability: 'personal',
    personGroups: [groups.visitors],
  }),
  sampleRecord('dataElement', elements.pages, websiteTerms, {
    name: 'Pages and clicks',
    printed: 'pages you open and what you click',
    cpraCategories: ['F'],
    regime: 'ccpa',
    identifiability: 'personal',
    personGroups: [groups.visitors],
  }),
  sampleRecord('dataElement', elements.area, websiteTerms, {
    name: 'Area',
    printed: 'the area you are in, worked out from the IP address',
    cpraCategories: ['G'],
    regime: 'ccpa',
    identifiability: 'personal',
    personGroups: [groups.visitors],
    precision: 'coarse',
  }),
  sampleRecord('dataElement', elements.newsletterTopics, websiteTerms, {
    name: 'Newsletter topics',
    printed: 'topics you choose for our newsletter',
    cpraCategories: ['F'],
    regime: 'ccpa',
    identifiability: 'personal',
    personGroups: [groups.subscribers],
    optional: true,
  }),
  sampleRecord('dataElement', elements.packageInterest, websiteTerms, {
    name: 'Interest in packages',
    printed: 'which scan packages may interest you',
    cpraCategories: ['K'],
    regime: 'ccpa',
    identifiability: 'personal',
    personGroups: [groups.visitors, groups.subscribers],
  }),
];
