/** Data that the office handles only for its clients: outside its own tables, with a sentence that says whom to ask. */
import { describe, expect, test } from 'vitest';
import { checkTree, findBlock, textOfDocument } from '../../../../src/documents/block-tree.ts';
import { composeNotice } from '../../../../src/documents/notices/compose-notice.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { asOf, policyOf, textAt, wordsOf } from './composed.ts';

type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;

const email = { name: 'Email address', cpraCategories: ['A'], regime: 'ccpa' };
const scans = { name: 'Scans of patients', cpraCategories: ['B'], regime: 'ccpa', sensitiveKinds: ['spi-health'] };
const forClient = { name: 'Scans for clinics', role: 'serviceProvider', elements: ['E-002'] };

/** An office with an email list of its own, and scans that it makes for a clinic. */
const office = (changed: Parts = {}): Parts => ({
  dataElement: [email, scans],
  activity: [{ name: 'News', role: 'business', elements: ['E-001'] }, forClient],
  ...changed,
});

describe('data in which a client alone decides', () => {
  test('is in the list of data under a mark of its own, and in no table of the CCPA', () => {
    const document = policyOf(office());
    expect(wordsOf(document, 'collect.element.E-002')?.split('\n')).toContain('Client');
    expect(wordsOf(document, 'collect.table')).not.toContain('B Customer records');
    expect(findBlock(document, 'sensitive.intro')).toBeUndefined();
    expect(wordsOf(document, 'collect.for-clients')).toBe(
      'The list marks some information “Client”. We handle it only for a client of ours, and the client decides what it is used for. If it is about you, please send your questions and requests to that client.',
    );
    expect(findBlock(document, 'collect.for-clients')?.records).toEqual(expect.arrayContaining(['E-002', 'A-002']));
  });

  test('is not in a notice at collection, which the client owes', () => {
    const notice = composeNotice(buildOffice(office()), { kind: 'collection', asOf });
    if (!('sections' in notice)) throw new Error('no notice');
    expect(textOfDocument(notice)).not.toMatch(/scans/i);
  });

  test('is no gap among the periods: the client sets them', () => {
    expect(textAt(office(), 'retention.open')).toContain('Email address: [');
    expect(textAt(office(), 'retention.open')).not.toContain('scans');
  });

  test('is in no list of what goes to others for the office’s own purposes', () => {
    const recipient = [{ name: 'Storewell', role: 'serviceProvider' }];
    const goesOut = { recipients: ['V-001'], elements: ['E-002'], basis: 'businessPurpose', happens: true };
    expect(findBlock(policyOf(office({ recipient, disclosure: [goesOut] })), 'sale.business-purpose')).toBeUndefined();
  });

  test('says that its law is open where nobody knows it, and nothing about the tables', () => {
    const document = policyOf(office({ dataElement: [email, { ...scans, regime: { state: 'unknown' } }] }));
    expect(wordsOf(document, 'collect.for-clients')).toContain(
      'it is open which law covers it: scans of patients [law not known yet]',
    );
    expect(findBlock(document, 'collect.open-law')).toBeUndefined();
  });
});

describe('data stays in the tables', () => {
  const inTable = (changed: Parts): boolean =>
    wordsOf(policyOf(office(changed)), 'collect.table')?.includes('B Customer records') === true;

  test.each<[why: string, activity: object[]]>([
    ['the office uses it for itself too', [forClient, { name: 'Training', role: 'business', elements: ['E-002'] }]],
    ['the work is only partly for clients', [{ ...forClient, role: 'both' }]],
    [
      'nobody has confirmed whose work it is',
      [{ ...forClient, role: { state: 'suggested', value: 'serviceProvider' } }],
    ],
    ['the whole activity is only assumed', [{ ...forClient, certainty: 'assumed' }]],
    ['no activity uses it', []],
  ])('while %s', (_why, activity) => {
    expect(inTable({ activity: activity.map((one) => ({ ...one })) })).toBe(true);
  });

  test('when the office sells it: no service provider may', () => {
    expect(inTable({ disclosure: [{ elements: ['E-002'], basis: 'sold' }] })).toBe(true);
  });
});

describe('where it comes from', () => {
  const source = { name: 'Subscribers', kind: 'otherUser', category: 'source-referrers', elements: ['E-002'] };

  test('a client who enters it goes by its own name, not by a category that does not fit', () => {
    const document = policyOf(office({ source: [source] }));
    expect(wordsOf(document, 'sources.source.S-001')).toBe('Subscribers.');
  });

  test('another user is called another user', () => {
    const document = policyOf(office({ source: [{ ...source, elements: ['E-001'] }] }));
    expect(wordsOf(document, 'sources.source.S-001')).toBe('Subscribers: another user gives it to us.');
    expect(wordsOf(document, 'collect.category.A')).toContain('Other users');
  });
});

test('the policy of such an office is a sound tree', () => {
  const records = buildOffice(office());
  expect(checkTree(composePolicy(records, { asOf }), records)).toEqual([]);
});
