/** The list of data, where each kind stands once, and the few words by which other parts of a policy call it. */
import { describe, expect, test } from 'vitest';
import { findBlock } from '../../../../src/documents/block-tree.ts';
import { none } from '../../../../src/inventory/answer.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

const email = { name: 'Email address', cpraCategories: ['A', 'B'], regime: 'ccpa' };
const data = [
  email,
  { name: 'Orders', cpraCategories: ['D'], regime: 'ccpa' },
  { name: 'Chart', cpraCategories: ['B'], regime: 'cmia' },
  { name: 'Note', cpraCategories: none, regime: 'ccpa' },
];
const all = ['E-001', 'E-002', 'E-003', 'E-004'];

describe('the row of a kind of data', () => {
  test('has its people, remarks, letters and sources', () => {
    const document = policyOf({
      dataElement: [{ ...email, personGroups: ['G-001'], optional: true, condition: 'When you sign up' }],
      personGroup: [{ name: 'Readers' }],
      source: [{ name: 'You', elements: ['E-001'] }],
    });
    expect(wordsOf(document, 'collect.element.E-001')?.split('\n')).toEqual([
      'Email address',
      'About: readers. Only in some cases: when you sign up. You may leave it out.',
      'A, B',
      'You',
    ]);
    expect(findBlock(document, 'collect.element.E-001')?.records).toEqual(['E-001', 'G-001', 'S-001']);
  });

  test('takes people and sources from the activities that use it, and marks what nobody knows', () => {
    const used = textAt(
      {
        dataElement: [email],
        personGroup: [{ name: 'Clients' }],
        source: [{ name: 'The front desk' }],
        activity: [{ elements: ['E-001'], personGroups: ['G-001'], sources: ['S-001'] }],
      },
      'collect.element.E-001',
    );
    expect(used).toBe('Email address\nAbout: clients.\nA, B\nThe front desk');
    const bare = textAt({ dataElement: [{ name: 'Email address' }] }, 'collect.element.E-001');
    expect(bare).toContain('About: [people not known yet].\n[not known yet]\n[source not known yet]');
  });
});

test('people of whom most of the data is are named once', () => {
  const groups = ['G-001', 'G-001', 'G-001', 'G-002'];
  const document = policyOf({
    personGroup: [{ name: 'Clients' }, { name: 'Readers' }],
    dataElement: groups.map((group, index) => ({ name: `Data ${index}`, personGroups: [group] })),
  });
  expect(wordsOf(document, 'collect.people')).toBe('Unless we say otherwise, the information is about clients.');
  expect(wordsOf(document, 'collect.element.E-001')).not.toContain('About');
  expect(wordsOf(document, 'collect.element.E-004')).toContain('About: readers.');
});

describe('which data, in a few words', () => {
  const given = (elements: string[]): string =>
    textAt(
      {
        dataElement: data,
        recipient: [{ name: 'Postwell' }],
        disclosure: [{ recipients: ['V-001'], elements }],
      },
      'recipients.recipient.V-001',
    );

  test('up to three kinds are named', () => {
    expect(given(['E-001'])).toContain('\nEmail address\n');
    expect(given(all.slice(0, 3))).toContain('\nEmail address, orders and chart\n');
  });

  test('of more, the letters are given, and what has no letter is said in words', () => {
    expect(given(all)).toContain('\nCategories A, B and D; medical information; and note\n');
  });

  test('letters rest on the data behind them', () => {
    const document = policyOf({
      dataElement: data,
      recipient: [{ name: 'Postwell' }],
      disclosure: [{ recipients: ['V-001'], elements: all }],
    });
    expect(findBlock(document, 'recipients.recipient.V-001')?.records).toEqual(expect.arrayContaining(all));
  });
});

describe('who receives it', () => {
  const recipient = [
    { name: 'Postwell', role: 'serviceProvider' },
    { name: 'Slotwise', role: 'serviceProvider' },
  ];
  const disclosure = { elements: ['E-001'], basis: 'businessPurpose' };

  test('what goes to one alone stands in its own row', () => {
    const document = policyOf({
      dataElement: [email],
      recipient,
      disclosure: [{ ...disclosure, recipients: ['V-001'] }],
    });
    expect(wordsOf(document, 'recipients.recipient.V-001')).toContain('Email address');
    expect(findBlock(document, 'recipients.recipient.V-001')?.records).toContain('D-001');
    expect(findBlock(document, 'recipients.disclosures-section')).toBeUndefined();
  });

  test('that it is for a purpose of ours is said once of companies that work for us, and in the row of any other', () => {
    const rowOf = (role: string): string =>
      textAt(
        {
          dataElement: [email],
          recipient: [{ name: 'Postwell', role }],
          disclosure: [{ ...disclosure, recipients: ['V-001'] }],
        },
        'recipients',
      );
    expect(rowOf('serviceProvider')).toContain('These companies handle data for us, for our purposes.');
    expect(rowOf('serviceProvider')).not.toContain('business purpose of ours');
    expect(rowOf('contractor')).not.toContain('business purpose of ours');
    expect(rowOf('thirdParty')).toContain('For a business purpose of ours');
  });

  test('what ended, or is only assumed, is marked in the row of a recipient that goes on', () => {
    const only = { ...disclosure, recipients: ['V-001'], until: '2026-03-02' };
    const rowOf = (more: object): string =>
      textAt({ dataElement: [email], recipient, disclosure: [{ ...only, ...more }] }, 'recipients.recipient.V-001');
    expect(rowOf({})).toContain('Email address (until March 2, 2026)');
    expect(rowOf({ elements: none, certainty: 'assumed' })).toContain('Something [assumed, not confirmed yet]');
  });

  test('what goes to several has a row of its own beside theirs', () => {
    const both = { ...disclosure, recipients: ['V-001', 'V-002'] };
    const document = policyOf({ dataElement: [email], recipient, disclosure: [both] });
    expect(wordsOf(document, 'recipients.disclosure.D-001')).toContain('Postwell and Slotwise');
    const table = findBlock(document, 'recipients.role-list.serviceProvider');
    expect(table && 'rows' in table && table.rows.map((row) => row.id)).toEqual(['recipients.disclosure.D-001']);
    expect(wordsOf(document, 'recipients.recipient.V-002')).not.toContain('See');
    expect(wordsOf(document, 'recipients.recipient.V-002')).not.toContain('business purpose');
  });

  test('what goes to several of different kinds has a row in the last part, to which each of them leads', () => {
    const both = { ...disclosure, recipients: ['V-001', 'V-002'] };
    const document = policyOf({
      dataElement: [email],
      recipient: [...recipient.slice(0, 1), { name: 'Marlowe', role: 'thirdParty' }],
      disclosure: [both],
    });
    const table = findBlock(document, 'recipients.disclosures');
    expect(table && 'rows' in table && table.rows.map((row) => row.id)).toEqual(['recipients.disclosure.D-001']);
    expect(wordsOf(document, 'recipients.recipient.V-002')).toContain('See “More about what goes to whom”');
  });

  test('where it stands is said once of all of a kind', () => {
    const document = policyOf({
      dataElement: [email],
      recipient: [...recipient, { name: 'Marlowe', role: 'thirdParty' }],
      disclosure: [{ ...disclosure, recipients: ['V-001', 'V-002', 'V-003'] }],
    });
    const intro = wordsOf(document, 'recipients.role-intro.serviceProvider');
    expect(intro).toContain('What they get stands under “More about what goes to whom”.');
    expect(wordsOf(document, 'recipients.recipient.V-002')).not.toContain('See');
  });

  test('says once that you agreed, and on which occasion', () => {
    const rowOf = (more: object): string =>
      textAt(
        { dataElement: [email], recipient, disclosure: [{ ...disclosure, ...more, recipients: ['V-001'] }] },
        'recipients.recipient.V-001',
      );
    const agreed = { basis: 'consent', kind: 'consented' };
    expect(rowOf({ ...agreed, condition: 'only with your signed permission' })).not.toContain('Because you agreed');
    expect(rowOf({ ...agreed, condition: 'only by mail' })).toContain('Because you agreed. Only by mail.');
    const emergency = { basis: 'legal', kind: 'emergency', condition: 'in an emergency, to prevent an injury' };
    expect(rowOf(emergency)).toContain('legal claims. In an emergency, to prevent an injury.');
  });

  test('leaves no cell empty where the terms are said above', () => {
    const each = recipient.map((one) => ({ ...one, country: 'the United States' }));
    const disclosures = ['V-001', 'V-002'].map((id) => ({ ...disclosure, recipients: [id] }));
    const agreement = ['V-001', 'V-002'].map((id) => ({ recipient: id, status: 'signed' }));
    const office = { dataElement: [email], recipient: each, disclosure: disclosures, agreement };
    expect(textAt(office, 'recipients.recipient.V-001')).toContain('As said above');
  });

  test('a website makes the name a link; other words for it are printed', () => {
    const link = findBlock(
      policyOf({ recipient: [{ name: 'Postwell', website: 'www.postwell.example' }] }),
      'recipients.recipient.V-001',
    );
    expect(link && 'cells' in link && link.cells[0]?.[0]?.[0]).toEqual({
      kind: 'link',
      text: 'Postwell',
      href: 'https://www.postwell.example',
    });
    expect(textAt({ recipient: [{ name: 'Postwell', website: 'ask us' }] }, 'recipients.recipient.V-001')).toContain(
      'website: ask us',
    );
  });
});
