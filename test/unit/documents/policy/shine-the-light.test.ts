import { describe, expect, test } from 'vitest';
import { findBlock } from '../../../../src/documents/block-tree.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

const marketed = {
  recipient: [{ name: 'Tiny Steps', role: 'thirdParty' }],
  disclosure: [{ recipients: ['V-001'], basis: 'directMarketing', recipientMarketing: true, choiceOffered: 'optOut' }],
};
const position = 'shine-the-light.position';

describe('Shine the Light, by the route that the facts allow', () => {
  test('the law is named without implying that data goes out', () => {
    const text = textAt({}, position);
    expect(text).toContain('A California law called Shine the Light');
    expect(text).toContain('[how we deal with such requests is not known yet]');
    expect(text).not.toMatch(/We (?:give|sell|share)/);
  });

  test.each([
    ['answers', 'you may ask us about it. We tell you whether'],
    ['optIn', 'We do not give others your data for their own direct marketing unless you have agreed to it'],
    ['optOut', 'You can stop us from giving others your data for their own direct marketing. It costs nothing'],
    ['nothingDisclosed', 'We give nobody customers’ data for their own direct marketing'],
  ])('%s says %s', (shineTheLightRoute, said) => {
    expect(textAt({ organization: [{ shineTheLightRoute }] }, position)).toContain(said);
  });

  test('an answer route without any such disclosure says that the answer would be empty', () => {
    const organization = [{ shineTheLightRoute: 'answers', marketingByOthers: 'no' }];
    expect(textAt({ organization }, position)).toContain('Our records show that nobody gets customers’ data for that');
  });

  test.each(['nothingDisclosed', 'optIn'])(
    '%s beside a disclosure for marketing becomes a gap',
    (shineTheLightRoute) => {
      const text = textAt({ organization: [{ shineTheLightRoute }], ...marketed }, position);
      expect(text).toContain('[what the office says does not fit what its records show');
      expect(text).not.toMatch(/We give nobody|unless you have agreed/);
    },
  );

  test('a choice that nobody has recorded is none that people have', () => {
    const organization = [{ shineTheLightRoute: 'optOut' }];
    const disclosure = (choice: object) => [{ recipients: ['V-001'], basis: 'directMarketing', ...choice }];
    const text = (choice: object) => textAt({ ...marketed, organization, disclosure: disclosure(choice) }, position);
    expect(text({})).toContain('[what the office says does not fit');
    expect(text({ choiceOffered: { state: 'suggested', value: 'optOut' } })).not.toContain('You can stop us');
    expect(text({ choiceOffered: 'optOut' })).toContain('You can stop us');
    expect(text({ choiceOffered: 'optIn' })).toContain('You can stop us');
  });

  test('who is not covered does not tell how to ask; whose answer is a choice promises no lists', () => {
    const asked = {
      employeeCount: 12,
      shineTheLightSubjectLine: 'Shine the Light',
      shineTheLightFree: true,
      shineTheLightPeriod: 'the year before',
      shineTheLightAnswerContains: ['names and addresses'],
    };
    const parts = (route: string) => policyOf({ organization: [{ ...asked, shineTheLightRoute: route }] });
    expect(findBlock(parts('underTwenty'), 'shine-the-light.how')).toBeUndefined();
    expect(wordsOf(parts('answers'), 'shine-the-light.how')).toContain('subject line');
    expect(wordsOf(parts('optOut'), 'shine-the-light.answer')).toBe('The answer is free.');
    expect(wordsOf(parts('answers'), 'shine-the-light.answer')).toContain('names and addresses');
  });

  test('below 20 employees needs the number', () => {
    const route = { shineTheLightRoute: 'underTwenty' };
    expect(textAt({ organization: [{ ...route, employeeCount: 19 }] }, position)).toContain('fewer than 20 employees');
    expect(textAt({ organization: [{ ...route, employeeCount: 20 }] }, position)).toContain(
      '[the records do not show fewer than 20 employees]',
    );
    expect(textAt({ organization: [route] }, position)).toContain('[the records do not show');
  });

  test.each(['underTwenty', 'nothingDisclosed', 'claimsExempt'])('the route %s promises no lists', (route) => {
    const organization = [{ shineTheLightRoute: route, shineTheLightAnswerContains: ['names and addresses'] }];
    expect(findBlock(policyOf({ organization }), 'shine-the-light.answer')).toBeUndefined();
    const answers = [{ ...organization[0], shineTheLightRoute: 'answers' }];
    expect(findBlock(policyOf({ organization: answers }), 'shine-the-light.answer')).toBeDefined();
  });

  test('a claimed exemption is never repeated, but for the ground of a bank', () => {
    const claims = { shineTheLightRoute: 'claimsExempt' };
    expect(textAt({ organization: [{ ...claims, financialInstitution: true }] }, position)).toContain(
      'a law of its own on financial privacy',
    );
    expect(textAt({ organization: [claims] }, position)).toContain('[the office says that it is exempt');
    const quiet = textAt({ organization: [{ ...claims, marketingByOthers: 'no' }] }, position);
    expect(quiet).toContain('We give nobody customers’ data');
    expect(quiet).not.toContain('exempt');
  });

  test('the contact is a gap where requests are answered, and silent where none are due', () => {
    expect(textAt({ organization: [{ shineTheLightRoute: 'answers' }] }, 'shine-the-light.how')).toContain(
      '[contact point not known yet]',
    );
    const quiet = policyOf({ organization: [{ shineTheLightRoute: 'nothingDisclosed' }] });
    expect(wordsOf(quiet, 'shine-the-light.how')).toBeUndefined();
  });
});

describe('marketing by others', () => {
  test('a no stands while nothing speaks against it', () => {
    const organization = [{ marketingByOthers: 'no', marketingByOthersStatement: 'nobody gets your address' }];
    expect(textAt({ organization }, 'marketing.by-others')).toBe(
      'We do not let anybody outside use personal information to market their own things. In our own words: nobody gets your address.',
    );
  });

  test('a no beside a disclosure for marketing becomes a gap, and so do the office’s own words', () => {
    const organization = [{ marketingByOthers: 'no', marketingByOthersStatement: 'nobody gets your address' }];
    const text = textAt({ organization, ...marketed }, 'marketing.by-others');
    expect(text).toContain('[our records show that others may use some of the data');
    expect(text).toContain('not borne out by its records yet: “In our own words: nobody gets your address”]');
  });
});
