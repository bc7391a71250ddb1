/** Promises that the law wants in public: printed when the office gives them, a gap while it has not. */
import { describe, expect, test } from 'vitest';
import { none } from '../../../../src/inventory/answer.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

describe('data from which names were removed', () => {
  const dataElement = [{ name: 'Scan counts', identifiability: 'deidentified' }];
  const about = (answer: unknown): string =>
    textAt({ organization: [{ deidentifiedStays: answer }], dataElement }, 'collect.deidentified');

  test.each([
    [true, 'We keep and use it only in that form, and we do not try to find out whom it is about.'],
    [false, '[the office does not promise to leave it in that form; without the promise it is personal information]'],
    [{ state: 'unknown' }, '[whether we promise to leave it in that form is not known yet]'],
    [none, '[whether we promise to leave it in that form is not known yet]'],
  ])('with the answer %o', (answer, said) => {
    expect(about(answer)).toContain(said);
  });
});

describe('the scope of an opt-out signal', () => {
  const online = { websites: ['example.org'], sharesForAds: true };
  const signals = (more: object): string | undefined =>
    wordsOf(policyOf({ organization: [{ ...online, ...more }] }), 'signals.response');

  test('is told as far as the office knows it', () => {
    expect(signals({ optOutSignalResponse: 'honors', optOutSignalScope: ['browser', 'account'] })).toContain(
      'The signal counts for: the browser or device that sends it; and you yourself where we know whose browser it is.',
    );
    expect(signals({ optOutSignalResponse: 'honors' })).toContain('[for whom the signal counts is not known yet]');
  });

  test('is not asked of a website that does nothing with signals', () => {
    expect(signals({ optOutSignalResponse: 'ignores' })).not.toContain('counts for');
  });
});

describe('the policy in another format', () => {
  const formats = (policy: Record<string, unknown>, organization: Record<string, unknown> = {}): string =>
    textAt({ organization: [organization], policyDocument: [policy] }, 'who.policy.PD-001');

  test('is told in the words of the office', () => {
    expect(formats({ otherFormats: 'Ask at the front desk' })).toContain(
      'To have it in another format: ask at the front desk.',
    );
  });

  test('is a gap where the policy lies at the office and the CCPA may apply', () => {
    expect(formats({ place: ['premises'] })).toContain('[how to get it in another format is not known yet]');
    expect(formats({ place: ['website'] })).not.toContain('another format');
    expect(formats({ place: ['premises'] }, { forProfit: false })).not.toContain('another format');
  });
});
