/** Single statements that a lawyer would look for, each with the facts that lead to it. */
import { describe, expect, test } from 'vitest';
import { findBlock, textOfDocument } from '../../../../src/documents/block-tree.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

const email = { name: 'Email address', cpraCategories: ['A'], regime: 'ccpa' };

describe('whether the CCPA applies', () => {
  test.each([
    [{ ccpaThresholdsMet: false }, 'We follow this part of it by choice'],
    [{ forProfit: false }, 'We follow this part of it by choice'],
    [{}, '[whether the law covers us is not known yet]'],
  ])('%o marks the section', (organization, said) => {
    expect(textAt({ organization: [organization], dataElement: [email] }, 'collect.marker')).toContain(said);
  });

  test('nothing is marked where it applies, and the rights and times of the law are printed', () => {
    const document = policyOf({ organization: [{ ccpaThresholdsMet: true }], dataElement: [email] });
    expect(findBlock(document, 'collect.marker')).toBeUndefined();
    expect(wordsOf(document, 'rights.statutory.delete')).toMatch(/^Delete: have us delete/);
    expect(wordsOf(document, 'rights.times')).toContain('within 10 business days, and answer it within 45 days');
  });

  test('where it does not apply, only what the office itself offers is printed', () => {
    const document = policyOf({ organization: [{ ccpaThresholdsMet: false }], right: [{ kind: 'correct' }] });
    expect(wordsOf(document, 'rights.list')).toBe('Correct: have us correct personal information that is wrong.');
    expect(textOfDocument(document)).not.toContain('You have the right');
  });
});

describe('rights', () => {
  const applies = { ccpaThresholdsMet: true };

  test('a right of fewer people stands beside the right of everybody', () => {
    const document = policyOf({ organization: [applies], right: [{ kind: 'delete', eligible: 'people under 18' }] });
    expect(findBlock(document, 'rights.right.RI-001')).toBeDefined();
    expect(findBlock(document, 'rights.statutory.delete')).toBeDefined();
  });

  test('a right that is recorded for all is not said twice', () => {
    const document = policyOf({
      organization: [applies],
      right: [{ kind: 'delete', eligible: 'California residents' }],
    });
    expect(findBlock(document, 'rights.statutory.delete')).toBeUndefined();
  });

  test('the right to limit is owed only when sensitive data is used for more', () => {
    const limit = (sensitiveBeyondPermitted: boolean): unknown =>
      findBlock(policyOf({ organization: [{ ...applies, sensitiveBeyondPermitted }] }), 'rights.statutory.limit');
    expect(limit(true)).toBeDefined();
    expect(limit(false)).toBeUndefined();
  });

  test('the right about machine decisions follows the date and the records', () => {
    const activity = [{ name: 'Scoring', automatedDecisions: true }];
    expect(findBlock(policyOf({ organization: [applies], activity }), 'rights.statutory.admt-opt-out')).toBeUndefined();
  });
});

describe('data that is not under the CCPA', () => {
  const chart = { name: 'Chart', cpraCategories: ['B'], sensitiveKinds: ['spi-health'], regime: 'cmia' };

  test('leaves the tables with a sentence that says where it is covered', () => {
    const document = policyOf({ dataElement: [email, chart], organization: [{ hipaaRole: 'cmiaProvider' }] });
    expect(wordsOf(document, 'collect.table')).not.toContain('Chart');
    expect(wordsOf(document, 'collect.element.E-002')?.split('\n')[2]).toBe('Medical');
    expect(wordsOf(document, 'collect.other-law.cmia')).toBe(
      'The list marks some information “Medical”. California’s medical privacy law covers this information, not the CCPA.',
    );
    expect(findBlock(document, 'collect.other-law.cmia')?.records).toEqual(['E-002']);
    expect(wordsOf(document, 'health.role')).toContain('We are a California provider of health care');
    expect(findBlock(document, 'sensitive.kind.spi-health')).toBeUndefined();
  });

  test('a missing health role is a gap as soon as there is health data', () => {
    expect(textAt({ dataElement: [chart] }, 'health.role')).toContain(
      '[our role under health privacy law is not known yet]',
    );
    expect(findBlock(policyOf({ dataElement: [email] }), 'health')).toBeUndefined();
  });

  test('“no role” beside medical data is not printed as a plain fact', () => {
    const text = textAt({ dataElement: [chart], organization: [{ hipaaRole: { state: 'none' } }] }, 'health.role');
    expect(text).toContain('[some data is recorded as medical data under these laws; this must be settled]');
  });

  test('totals stand apart; what is only called non-personal stays in the tables and is corrected', () => {
    const document = policyOf({
      dataElement: [
        { name: 'Visit totals', identifiability: 'aggregate' },
        { name: 'Browser type', cpraCategories: ['F'], regime: 'ccpa', identifiability: 'claimedNonPersonal' },
      ],
    });
    expect(wordsOf(document, 'collect.aggregate')).toContain('Totals about many people: visit totals');
    expect(wordsOf(document, 'collect.element.E-002')?.split('\n')[2]).toBe('F');
    expect(wordsOf(document, 'collect.called-non-personal')).toContain('we treat it as personal information');
  });
});

describe('statements that would be untrue alone', () => {
  test('anonymous visits are told with what is recorded all the same', () => {
    const organization = [{ anonymousUse: true }];
    const tracker = [{ technology: 'Server log' }];
    expect(textAt({ organization, tracker }, 'who.choice-to-give')).toContain('Even then, the website records');
    expect(textAt({ organization }, 'who.choice-to-give')).not.toContain('Even then');
  });

  test('use is never called consent', () => {
    const text = textAt({ organization: [{ acceptanceModel: 'use is consent' }] }, 'terms.acceptance');
    expect(text).toContain('using our services does not count as consent');
  });

  test('a claim to comply is left to the findings', () => {
    const organization = [
      {
        complianceClaims: [{ law: 'CalOPPA', claim: 'in full compliance' }],
        lawsAddressed: [{ law: 'GDPR', position: 'we are exempt from it' }],
      },
    ];
    expect(textAt({ organization }, 'who.law.O-001.r1')).toBe('This policy also speaks to this law: GDPR.');
    expect(textOfDocument(policyOf({ organization }))).not.toMatch(/exempt|compliance/);
  });

  test('a sole use is printed only while no other purpose uses the data', () => {
    const dataElement = [email];
    const sole = { name: 'Take payment', limit: 'used solely for this', elements: ['E-001'] };
    expect(textAt({ dataElement, purpose: [sole] }, 'purposes.purpose.P-001')).toContain('Limit: used solely for this');
    const other = { name: 'Work out taxes', elements: ['E-001'] };
    expect(textAt({ dataElement, purpose: [sole, other] }, 'purposes.purpose.P-001')).toContain(
      'does not fit other uses',
    );
  });

  test('an age limit of 18 beside groups with people under 18 is open', () => {
    const organization = [{ childrenMinimumAge: 18, childrenKnowingCollection: false }];
    const personGroup = [{ name: 'Young clients', minors: true }];
    const withData = { organization, personGroup, dataElement: [{ ...email, personGroups: ['G-001'] }] };
    expect(textAt(withData, 'children.collection')).toContain('must be settled');
    expect(textAt({ organization, personGroup }, 'children.collection')).toContain('We do not knowingly collect');
  });

  test('“nobody follows visitors” gives way to the tracker that does', () => {
    const organization = [{ othersTrackAcrossSites: false, websites: ['www.office.example'] }];
    const text = textAt({ organization, tracker: [{ technology: 'Pixel', crossSite: true }] }, 'do-not-track.others');
    expect(text).toContain('These tools on our website can follow people to other sites, or may do so: pixel');
    expect(text).toContain('this must be settled]');
  });

  test('an agreement that is not in force promises nothing', () => {
    const recipient = [{ name: 'Postwell', role: 'serviceProvider' }];
    const promise = (status: string): string =>
      textAt(
        { recipient, agreement: [{ recipient: 'V-001', status, terms: ['keeps it secret'] }] },
        'recipients.recipient.V-001',
      );
    expect(promise('signed')).toContain('Has promised: keeps it secret');
    expect(promise('draft')).not.toContain('promised');
    expect(promise('expired')).not.toContain('promised');
  });
});

describe('how long data is kept', () => {
  test('what no rule covers is named, with a gap', () => {
    expect(textAt({ dataElement: [email] }, 'retention.open')).toContain(
      'Email address: [period or criteria not known yet]',
    );
  });

  test('a rule for a category, or for everything, covers its data', () => {
    const covered = (rule: object): unknown =>
      findBlock(policyOf({ dataElement: [email], retentionRule: [{ ...rule }] }), 'retention.open');
    expect(covered({ categories: ['A'], period: 'P2Y' })).toBeUndefined();
    expect(covered({ name: 'All personal information', criteria: 'only while we need it' })).toBeUndefined();
    expect(covered({ name: 'Data of children', criteria: 'deleted at once' })).toBeDefined();
  });

  test('a rule stands with its data, its period and its start', () => {
    const retentionRule = [{ elements: ['E-001'], period: 'P7Y', startsAt: 'The last visit' }];
    expect(textAt({ dataElement: [email], retentionRule }, 'retention.rule.R-001')).toBe(
      'Email address\n7 years from the last visit',
    );
  });
});

describe('an empty office', () => {
  test('prints what must be known as gaps and leaves out what does not matter', () => {
    const document = policyOf({});
    expect(document.sections.map((section) => section.id)).toEqual([
      'glance',
      'who',
      'collect',
      'sources',
      'purposes',
      'recipients',
      'sale',
      'marketing',
      'retention',
      'rights',
      'security',
      'shine-the-light',
      'changes',
      'contact',
    ]);
    expect(wordsOf(document, 'collect.intro')).toBe(
      '[the kinds of personal information we collect are not known yet].',
    );
  });

  test('an honest none says nothing', () => {
    const nothing = { state: 'none' };
    const organization = [
      { services: nothing, websites: nothing, securityMeasures: nothing, changesPostedOn: nothing },
    ];
    const document = policyOf({ organization });
    expect(findBlock(document, 'who.services')).toBeUndefined();
    expect(findBlock(document, 'security')).toBeUndefined();
  });
});

describe('a purpose that is none of the law’s eight', () => {
  const own = { name: 'settle claims', businessPurpose: { state: 'none' } };
  const statutory = { name: 'run the studio', businessPurpose: 'bp-performing-services' };

  test('stands beside the names of the eight', () => {
    const document = policyOf({ purpose: [own, statutory] });
    expect(wordsOf(document, 'purposes.purpose.P-001')).toContain('None of the eight named above');
    expect(wordsOf(document, 'purposes.eight')).toBe(
      'The law names eight business purposes: 1, checking ads; 2, security and integrity; 3, fixing errors; 4, short-lived use; 5, running the service; 6, advertising and marketing; 7, internal research; 8, quality, safety and improvement.',
    );
  });

  test('follows the headings of the others as an aim', () => {
    const activity = [{ elements: ['E-001'], purposes: ['P-001', 'P-002'] }];
    const document = policyOf({ dataElement: [email], purpose: [own, statutory], activity });
    expect(wordsOf(document, 'collect.category.A')).toContain('Running the service and to settle claims');
  });

  test('is the only reason to name them', () => {
    expect(findBlock(policyOf({ purpose: [statutory] }), 'purposes.eight')).toBeUndefined();
  });
});

test('sensitive data that is called like its kind is not said twice', () => {
  const health = { ...email, name: 'Health information', sensitiveKinds: ['spi-health'] };
  const line = (more: object): string =>
    textAt(
      { organization: [{ ccpaThresholdsMet: true }], dataElement: [{ ...health, ...more }] },
      'sensitive.kind.spi-health',
    );
  expect(line({})).toBe('Health information.');
  expect(line({ certainty: 'assumed' })).toBe('Health information [assumed, not confirmed yet].');
  expect(line({ name: 'Symptoms' })).toBe('Health information: symptoms.');
});
