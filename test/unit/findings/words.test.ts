/** The rules about the office's own words: C-07, C-21, C-30, C-31 and C-37, with words that break them and words that do not. */
import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { none, unknown } from '../../../src/inventory/answer.ts';
import { buildOffice } from '../../support/office-builder.ts';

type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;
const find = (rule: string, parts: Parts) =>
  checkRecords(buildOffice(parts), '2026-11-22').filter((finding) => finding.rule === rule);
const idsOf = (rule: string, parts: Parts): string[] => find(rule, parts).map((finding) => finding.id);

describe('the word “share”', () => {
  const right = [{ kind: 'object', name: 'choose whether your viewing activity is shared' }];

  it('needs the answer about ads across sites wherever an answer uses it', () => {
    const [found] = find('C-07', { right });
    expect(found?.records).toEqual(['O-001.sharesForAds', 'RI-001.name']);
    expect(idsOf('C-07', { right, organization: [{ sharesForAds: false }] })).toEqual([]);
  });

  it('may name a shared folder, or a share of the business', () => {
    const system = [{ name: 'Shared folder' }, { name: 'Shared drive of the front desk' }];
    expect(idsOf('C-07', { system, purpose: [{ name: 'sell a share of the business' }] })).toEqual([]);
  });
});

describe('kinds of data', () => {
  it.each(['other similar identifiers', 'other information', 'name, address, etc.', 'emails and the like'])(
    'are not named by “%s”',
    (printed) => {
      expect(idsOf('C-21', { dataElement: [{ printed, cpraCategories: ['A'] }] })).toEqual(['C-21.E-001']);
    },
  );

  it.each(['other contact numbers', 'name and address', 'information about your visits'])(
    'are named by “%s”',
    (printed) => {
      expect(idsOf('C-21', { dataElement: [{ printed, cpraCategories: ['A'] }] })).toEqual([]);
    },
  );
});

describe('leftovers of a template', () => {
  it.each([
    'write to [Company Name]',
    'write to <your company>',
    'write to {{business_name}}',
    'call ____________',
    'call XXXX-XX',
    'write to privacy@yourcompany.com',
    'lorem ipsum dolor',
    'insert your address here',
  ])('are found in “%s”', (requiredContent) => {
    expect(idsOf('C-30', { requestChannel: [{ requiredContent: [requiredContent] }] })).toEqual([
      'C-30.RC-001.requiredContent',
    ]);
  });

  it.each(['your name and address', 'the name of your company', 'a date [if you know it]', '<3 working days'])(
    'are not seen in “%s”',
    (requiredContent) => {
      expect(idsOf('C-30', { requestChannel: [{ requiredContent: [requiredContent] }] })).toEqual([]);
    },
  );

  it('are a company that is the office itself, whatever its legal form', () => {
    const organization = [{ legalName: 'Bayline Imaging, Inc.', tradeName: 'Bayline' }];
    const named = (name: string, role = 'serviceProvider') =>
      idsOf('C-30', { organization, recipient: [{ name, role }] });
    expect(named('Bayline Imaging LLC')).toEqual(['C-30.V-001']);
    expect(named('bayline')).toEqual(['C-30.V-001']);
    expect(named('Bayline Cloud')).toEqual([]);
    expect(named('Bayline', 'affiliate')).toEqual([]);
  });

  it('are no company while neither has a name', () => {
    expect(
      idsOf('C-30', { organization: [{ legalName: unknown, tradeName: none }], recipient: [{ name: unknown }] }),
    ).toEqual([]);
  });
});

describe('slips of the pen', () => {
  it.each([
    'investigate and prevent fraud, unauthorized access and other legal activities',
    'guard against authorized access',
    'we do not not sell your data',
    'we do now sell your data',
  ])('turn around “%s”', (name) => {
    expect(idsOf('C-31', { purpose: [{ name }] })).toEqual(['C-31.P-001.name']);
  });

  it.each([
    'prevent fraud, unauthorized access and other illegal activities',
    'guard against unauthorized access',
    'we do not sell your data',
    'pursue legal claims and other legal activities',
    'do what the law asks now',
  ])('are not seen in “%s”', (name) => {
    expect(idsOf('C-31', { purpose: [{ name }] })).toEqual([]);
  });
});

describe('the scope of a policy', () => {
  const activity = [{ name: 'Website' }, { name: 'Treatments' }];
  const policy = (scope: string, more: object = {}) => ({
    activity,
    policyDocument: [{ title: 'Privacy Policy', scope: [scope], ...more }],
  });

  it('may not claim all that the office offers while the policy leaves out some of its work', () => {
    const [found] = find('C-37', policy('all products and services that we offer', { activities: ['A-001'] }));
    expect(found?.id).toBe('C-37.PD-001');
    expect(found?.records).toEqual(['PD-001.scope', 'PD-001.activities', 'A-002']);
  });

  it('may claim it where nothing is left out', () => {
    expect(idsOf('C-37', policy('all products and services', { activities: ['A-001', 'A-002'] }))).toEqual([]);
    expect(idsOf('C-37', policy('all products and services'))).toEqual([]);
    expect(idsOf('C-37', policy('our website', { activities: ['A-001'] }))).toEqual([]);
  });
});

it('data called free of names is doubted while there is no way to remove them', () => {
  const disclosure = [{ identifiability: 'deidentified' }];
  const found = (organization: Record<string, unknown>) => idsOf('C-22', { disclosure, organization: [organization] });
  expect(found({ deidentificationMethods: none })).toEqual(['C-22']);
  expect(found({ deidentificationMethods: none, deidentifiedStays: true })).toEqual([]);
  expect(found({ deidentificationMethods: ['safeHarbor'] })).toEqual([]);
});
