/** Every plain no with a record that denies it, and records that are near it and deny nothing. */
import { none } from '../../../src/inventory/answer.ts';
import type { buildOffice } from '../../support/office-builder.ts';

export type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;
export type Fields = Record<string, unknown>;

const email = { name: 'Email address' };
export const toPostwell = { name: 'Reminders', recipients: ['V-001'], elements: ['E-001'] };
export const withPostwell = (fields: Fields, disclosure: Fields): Parts => ({
  dataElement: [email],
  recipient: [{ name: 'Postwell', ...fields }],
  disclosure: [{ ...toPostwell, ...disclosure }],
});
export const never = { neverGets: ['E-001'] };
const terms = (fields: Fields, agreement: Fields): Parts => ({
  recipient: [{ name: 'Postwell', ...fields }],
  agreement: [{ name: 'Terms', recipient: 'V-001', status: 'signed', ...agreement }],
});
export const office = (organization: Fields, more: Parts = {}): Parts => ({ organization: [organization], ...more });
const suggested = (value: unknown) => ({ state: 'suggested', value });

/** The name, records that deny the no, what the finding names, and records that are near it and deny nothing. */
export const cases: [name: string, broken: Parts, id: string, records: string[], ...fine: Parts[]][] = [
  [
    'a company never gets what a disclosure gives it',
    withPostwell(never, {}),
    'V-001.neverGets.D-001',
    ['V-001.neverGets', 'D-001.elements', 'E-001'],
    withPostwell(never, { happens: false }),
    withPostwell(never, { until: '2026-11-21' }),
    withPostwell(never, { elements: suggested(['E-001']) }),
    withPostwell({ neverGets: suggested(['E-001']) }, {}),
  ],
  [
    'a company never gets what a tracker records for it',
    { dataElement: [email], recipient: [never], tracker: [{ recipients: ['V-001'], elements: ['E-001'] }] },
    'V-001.neverGets.T-001',
    ['V-001.neverGets', 'T-001.elements', 'E-001'],
    { dataElement: [email, email], recipient: [never], tracker: [{ recipients: ['V-001'], elements: ['E-002'] }] },
  ],
  [
    'a company never gets what lies in a place that it runs',
    { dataElement: [email], recipient: [never], system: [{ host: 'V-001', elements: ['E-001'] }] },
    'V-001.neverGets.Y-001',
    ['V-001.neverGets', 'Y-001.elements', 'E-001'],
    { dataElement: [email], recipient: [never], system: [{ elements: ['E-001'] }] },
  ],
  [
    'a company that only works for the office may market with the data',
    withPostwell({ ownUse: false }, { recipientMarketing: true }),
    'V-001.ownUse',
    ['V-001.ownUse', 'D-001.basis'],
    withPostwell({ ownUse: false }, { basis: 'businessPurpose' }),
    withPostwell({ ownUse: true }, { recipientMarketing: true }),
  ],
  [
    'a company without ads across sites gets data for them',
    withPostwell({ adsUse: false }, { basis: 'shared' }),
    'V-001.adsUse',
    ['V-001.adsUse', 'D-001.basis'],
    withPostwell({ adsUse: false }, { basis: 'sold' }),
  ],
  [
    'a company that gives nothing gets data in a sale',
    withPostwell({ givesValue: false }, { basis: 'sold' }),
    'V-001.givesValue',
    ['V-001.givesValue', 'D-001.basis'],
    withPostwell({ givesValue: false }, { basis: 'shared' }),
  ],
  [
    'data goes to a company because a person asked, and nobody did',
    withPostwell({ personDirected: false }, { basis: 'userDirected' }),
    'V-001.personDirected',
    ['V-001.personDirected', 'D-001.basis'],
    withPostwell({ personDirected: false }, { basis: 'legal' }),
  ],
  [
    'there is no contract with the terms, and one is on record',
    terms({ contractTerms: false }, { kind: 'californiaClauses' }),
    'V-001.contractTerms',
    ['V-001.contractTerms', 'C-001'],
    terms({ contractTerms: false }, { kind: 'californiaClauses', status: 'draft' }),
    terms({ contractTerms: false }, { kind: 'serviceTerms' }),
    terms({ contractTerms: false, role: 'thirdParty' }, { kind: 'californiaClauses' }),
  ],
  [
    'there is no written promise, and one was found',
    terms({ certified: false }, { clausesFound: ['ct-certification'] }),
    'V-001.certified',
    ['V-001.certified', 'C-001'],
    terms({ certified: false }, { clausesFound: ['ct-no-sale'] }),
  ],
  [
    'a company is no business associate, and has such an agreement',
    terms({ hipaaBusinessAssociate: false }, { kind: 'businessAssociate' }),
    'V-001.hipaaBusinessAssociate',
    ['V-001.hipaaBusinessAssociate', 'C-001'],
    terms({ hipaaBusinessAssociate: false }, { kind: 'businessAssociate', endsOn: '2026-01-01', renews: false }),
  ],
  [
    'there is no website, and a tracker, a form and a policy are on it',
    office(
      { websites: none },
      {
        tracker: [{ technology: 'cookie' }],
        requestChannel: [{ kind: 'webForm' }],
        policyDocument: [{ title: 'Policy', place: ['website'] }],
      },
    ),
    'O-001.websites',
    ['O-001.websites', 'T-001', 'RC-001.kind', 'PD-001.place'],
    office({ websites: none, apps: [{ name: 'Minder' }] }, { tracker: [{ technology: 'log' }] }),
    office({ websites: none }, { tracker: [{ technology: 'cookie', until: '2025-01-01' }] }),
    office({}, { tracker: [{ technology: 'cookie' }] }),
  ],
  [
    'there is no app, and a policy is published in it',
    office({ apps: none }, { policyDocument: [{ place: ['app'] }] }),
    'O-001.apps',
    ['O-001.apps', 'PD-001.place'],
    office({ apps: none }, { policyDocument: [{ place: ['website'] }] }),
  ],
  [
    'nobody comes by, and people can ask at the desk',
    office({ premises: none }, { requestChannel: [{ kind: 'inPerson' }], address: [{ uses: ['visits'] }] }),
    'O-001.premises',
    ['O-001.premises', 'RC-001.kind', 'L-001.uses'],
    office({ premises: none }, { requestChannel: [{ kind: 'post' }] }),
  ],
  [
    'there is no group, and a company of it gets data',
    office({ groupMembers: none }, { recipient: [{ role: 'affiliate' }, { party: 'ownGroup' }] }),
    'O-001.groupMembers',
    ['O-001.groupMembers', 'V-001.role', 'V-002.party'],
    office({ groupMembers: none }, { recipient: [{ role: suggested('affiliate') }] }),
  ],
  [
    'people can post nowhere, and posts of theirs are public',
    office({ publicAreas: none }, { disclosure: [{ kind: 'publicPost' }] }),
    'O-001.publicAreas',
    ['O-001.publicAreas', 'D-001.kind'],
    // The office posts what customers told it: that is no place where they post.
    office({ publicAreas: none, testimonialsPublishedOn: 'our website' }, { disclosure: [{ kind: 'publicPost' }] }),
    // What other users see of one is no post.
    office({ publicAreas: none }, { disclosure: [{ kind: 'otherUser' }] }),
  ],
  [
    'there are no links, and sites to which they lead',
    office({ linksPresent: false, linksParties: ['Maps'] }),
    'O-001.linksPresent',
    ['O-001.linksPresent', 'O-001.linksParties'],
    office({ linksPresent: false, linksParties: none }),
  ],
  [
    'no patient data without names goes out, and a disclosure is of such data',
    office(
      { deidentifiedPatientData: 'no' },
      { dataElement: [{ regime: 'cmia' }], disclosure: [{ elements: ['E-001'], identifiability: 'deidentified' }] },
    ),
    'O-001.deidentifiedPatientData',
    ['O-001.deidentifiedPatientData', 'D-001.identifiability'],
    office(
      { deidentifiedPatientData: 'no' },
      { dataElement: [{ regime: 'ccpa' }], disclosure: [{ elements: ['E-001'], identifiability: 'deidentified' }] },
    ),
  ],
  [
    'no data of children below 16 is collected knowingly, and some is known to be theirs',
    office(
      { childrenKnowingCollection: false, childrenMinimumAge: 16 },
      { dataElement: [{ sensitiveKinds: ['spi-known-under-16'] }] },
    ),
    'O-001.childrenKnowingCollection',
    ['O-001.childrenKnowingCollection', 'E-001.sensitiveKinds'],
    office(
      { childrenKnowingCollection: false, childrenMinimumAge: 13 },
      { dataElement: [{ sensitiveKinds: ['spi-known-under-16'] }] },
    ),
  ],
  [
    'there is no link “Your Privacy Choices”, and it is noted as done',
    office({ choicesLink: false, dutiesDone: ['choicesLink'] }),
    'O-001.choicesLink',
    ['O-001.choicesLink', 'O-001.dutiesDone'],
    office({ choicesLink: false, dutiesDone: ['optOutShown'] }),
  ],
  [
    'they may not market with it, and it goes out for their marketing',
    { disclosure: [{ recipientMarketing: false, basis: 'directMarketing' }] },
    'D-001.recipientMarketing',
    ['D-001.recipientMarketing', 'D-001.basis'],
    { disclosure: [{ recipientMarketing: false, basis: 'businessPurpose' }] },
  ],
  [
    'people have no choice, and agreed',
    { disclosure: [{ choiceOffered: 'noChoice', basis: 'consent' }] },
    'D-001.choiceOffered',
    ['D-001.choiceOffered', 'D-001.basis'],
    { disclosure: [{ choiceOffered: 'optIn', basis: 'consent' }] },
  ],
  [
    'it does not happen, and a tracker does it',
    {
      dataElement: [email],
      recipient: [{ name: 'Adwise' }],
      tracker: [{ recipients: ['V-001'], elements: ['E-001'] }],
      disclosure: [{ ...toPostwell, kind: 'tracker', happens: false }],
    },
    'D-001.happens',
    ['D-001.happens', 'T-001.recipients'],
    {
      dataElement: [email],
      recipient: [{ name: 'Adwise' }],
      tracker: [{ recipients: ['V-001'], elements: ['E-001'], until: '2025-01-01' }],
      disclosure: [{ ...toPostwell, kind: 'tracker', happens: false }],
    },
  ],
  [
    'nobody of them is under 18, and data of them is of people under 16',
    {
      personGroup: [{ minors: false }],
      dataElement: [{ personGroups: ['G-001'], sensitiveKinds: ['spi-known-under-16'] }],
    },
    'G-001.minors',
    ['G-001.minors', 'E-001.sensitiveKinds'],
    { personGroup: [{ minors: false }], dataElement: [{ sensitiveKinds: ['spi-known-under-16'] }] },
  ],
  [
    'a purpose is not commercial, and is the only one of a disclosure for ads',
    { purpose: [{ commercial: false }], disclosure: [{ purposes: ['P-001'], basis: 'shared' }] },
    'P-001.commercial',
    ['P-001.commercial', 'D-001.basis'],
    { purpose: [{ commercial: false }, {}], disclosure: [{ purposes: ['P-001', 'P-002'], basis: 'shared' }] },
  ],
  [
    'a number is not free, and entered as a free one',
    {
      contact: [{ phone: '(800) 555-0142', tollFree: false }],
      requestChannel: [{ kind: 'tollFreePhone', value: '+1 800 555 0142' }],
    },
    'K-001.tollFree',
    ['K-001.tollFree', 'RC-001.kind'],
    {
      contact: [{ phone: '(800) 555-0142', tollFree: false }],
      requestChannel: [{ kind: 'tollFreePhone', value: '800 555 0143' }],
    },
  ],
  [
    'a clause was found and not found',
    terms({}, { clausesFound: ['ct-no-sale'], clausesMissing: ['ct-no-sale'] }),
    'C-001.clausesMissing',
    ['C-001.clausesMissing', 'C-001.clausesFound'],
    terms({}, { clausesFound: ['ct-no-sale'], clausesMissing: ['ct-subcontractors'] }),
  ],
];
