/** Each fact is read from the records, and what nobody has stated stays unknown. */
import { describe, expect, it } from 'vitest';
import { factsOfOffice } from '../../../../src/documents/requirements/facts-of-office.ts';
import { none } from '../../../../src/inventory/answer.ts';
import { requirementFacts, type RequirementFact } from '../../../../src/library/requirement-facts.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { factCases } from './fact-cases.ts';

const asOf = '2026-11-22';
type Parts = Parameters<typeof buildOffice>[0];

const factOf = (name: RequirementFact, parts: Parts): { value: unknown; records: string[] } =>
  factsOfOffice(buildOffice(parts), asOf)[name];
const office = (fields: { [field: string]: unknown }): Parts => ({ organization: [fields] });

describe('an office with a name and nothing else', () => {
  const facts = factsOfOffice(buildOffice(), asOf);

  it('leaves every fact unknown, except that it follows the CCPA by choice', () => {
    const known = Object.entries(facts).filter(([, fact]) => fact.value !== undefined);
    expect(known.map(([name]) => name)).toEqual(['followsCcpaByChoice']);
  });

  it('has an entry for every fact of the library', () => {
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(requirementFacts).toSorted());
  });
});

describe('a CCPA business', () => {
  it.each<[string, { [field: string]: unknown }, boolean | undefined, string[]]>([
    ['is what is found to meet a threshold', { ccpaThresholdsMet: true }, true, ['O-001.ccpaThresholdsMet']],
    ['is not an office without profit', { forProfit: false, ccpaThresholdsMet: true }, false, ['O-001.forProfit']],
    ['is not what meets none', { ccpaThresholdsMet: false }, false, ['O-001.ccpaThresholdsMet']],
    [
      'is open while only its revenue is known',
      { forProfit: true, annualRevenueUsd: 30_000_000 },
      undefined,
      ['O-001.ccpaThresholdsMet', 'O-001.annualRevenueUsd'],
    ],
    [
      'is open while the answer is only suggested',
      { ccpaThresholdsMet: { state: 'suggested', value: true } },
      undefined,
      ['O-001.ccpaThresholdsMet'],
    ],
  ])('%s', (_name, fields, value, records) => {
    expect(factOf('isCcpaBusiness', office(fields))).toEqual({ value, records });
    expect(factOf('followsCcpaByChoice', office(fields)).value).toBe(value !== true);
  });
});

describe('facts of one answer', () => {
  it.each<[RequirementFact, { [field: string]: unknown }, unknown]>([
    ['employeeCount', { employeeCount: 24 }, 24],
    ['handlesTenMillionConsumers', { californiaConsumersPerYear: 9_999_999 }, false],
    ['handlesTenMillionConsumers', { californiaConsumersPerYear: 10_000_000 }, true],
    ['hipaaCovered', { hipaaRole: 'businessAssociate' }, true],
    ['hipaaCovered', { hipaaRole: 'cmiaProvider' }, false],
    ['cmiaProvider', { hipaaRole: 'coveredEntity' }, undefined],
    ['cmiaProvider', { hipaaRole: none }, false],
    ['hasWebsite', { websites: ['https://a.example'] }, true],
    ['hasWebsite', { websites: none }, undefined],
    ['hasWebsite', { websites: none, apps: none }, false],
    ['hasMobileApp', { apps: [{ name: 'Booker' }] }, true],
    ['hasMobileApp', { apps: none }, false],
    ['meetsPeopleInPerson', { premises: [{ kind: 'Studio' }] }, true],
    ['onlineOnly', { premises: [{ kind: 'Studio' }] }, false],
    ['onlineOnly', { premises: none }, undefined],
    ['onlineOnly', { websites: ['https://a.example'], premises: none, onlineOnly: true }, true],
    ['onlineOnly', { websites: ['https://a.example'], premises: [{ kind: 'Studio' }], onlineOnly: true }, false],
    ['letsVisitorsReview', { visitorsReview: false }, false],
    ['handlesSignalsFrictionlessly', { signalsInPlaceOfLinks: true }, true],
    ['usesPrivacyChoicesLink', { choicesLink: false }, false],
    ['dealsInOtherLanguages', { otherLanguages: ['Spanish'] }, true],
    ['dealsInOtherLanguages', { otherLanguages: none }, false],
    ['usesPlateReaders', { platesRead: false }, false],
    ['usesPlateReaders', { platesRead: none }, undefined],
    ['offersFinancialIncentive', { offersRewards: false }, false],
    ['isDataBroker', { sells: true, dataBroker: true }, true],
    ['hasCaliforniaPage', { websites: ['https://a.example'], californiaPage: false }, false],
    ['keepsMarketingChoicePolicy', { shineTheLightRoute: 'optOut' }, true],
    ['keepsMarketingChoicePolicy', { shineTheLightRoute: 'answers' }, false],
    ['disclosesDeidentifiedPatientData', { deidentifiedPatientData: 'maySellOrDisclose' }, true],
    ['disclosesDeidentifiedPatientData', { deidentifiedPatientData: 'no' }, false],
    ['holdsStaffData', { employeeCount: 3 }, true],
    ['holdsStaffData', { employeeCount: 0 }, undefined],
    ['isDataBroker', { sells: false }, false],
    ['isDataBroker', { sells: true }, undefined],
    ['isDataBroker', { sells: { state: 'suggested', value: false } }, undefined],
    ['usersCanPost', { publicAreas: none }, false],
    ['hasMinorUsers', { childrenDirected: true }, true],
    ['hasMinorUsers', { audienceMinimumAge: 18 }, false],
    [
      'collectsUnder13Online',
      { childrenDirected: false, childrenKnowingCollection: false, childrenMinimumAge: 13 },
      false,
    ],
    [
      'collectsUnder13Online',
      { childrenDirected: false, childrenKnowingCollection: false, childrenMinimumAge: 10 },
      undefined,
    ],
    ['hasCaliforniaPage', { websites: none, apps: none }, false],
    ['hasCaliforniaPage', { shineTheLightNotice: 'homePage' }, true],
    ['usesSensitiveBeyondPermitted', { sensitiveBeyondPermitted: true }, true],
    ['sellsOrSharesUnder16', { sells: false, sharesForAds: false }, false],
    ['sells', { sells: false }, false],
    ['sells', { sells: none }, undefined],
    ['sellsOrSharesUnder16', { sellsOrSharesUnder16: none }, undefined],
    ['shares', { sharesForAds: true }, true],
  ])('%s with %j is %s', (name, fields, value) => {
    expect(factOf(name, office(fields)).value).toBe(value);
  });
});

describe('facts of several records', () => {
  it.each(factCases)('%s', (_name, fact, parts, value, records) => {
    expect(factOf(fact, parts)).toEqual({ value, records });
  });
});
