/** What an office has written in two fields is printed once, in the fuller words. */
import { describe, expect, test } from 'vitest';
import { textAt } from './composed.ts';

describe('a letter', () => {
  const address = [{ lines: ['12 Elm Street'], city: 'Fresno', state: 'CA', postalCode: '93701' }];
  const way = (value: string): string =>
    textAt({ address, requestChannel: [{ kind: 'post', value, address: 'L-001' }] }, 'rights.way.RC-001');

  test('to an address that is written out twice has it once', () => {
    expect(way('12 Elm Street, Fresno, California 93701')).toBe('Letter: 12 Elm Street, Fresno, CA 93701.');
  });

  test('keeps the name of the one it is for', () => {
    expect(way('Privacy Desk, 12 Elm Street, Fresno CA 93701')).toBe(
      'Letter: Privacy Desk, 12 Elm Street, Fresno, CA 93701.',
    );
  });

  test.each(['Privacy Desk', '12 Elm Street, Clovis, CA 93611', '12 Elm Street, Fresno, CA 93701, by courier'])(
    'with the words “%s” has both',
    (value) => {
      expect(way(value)).toBe(`Letter: ${value}. Address: 12 Elm Street, Fresno, CA 93701.`);
    },
  );
});

describe('a rule for keeping', () => {
  const cell = (rule: object): string | undefined =>
    textAt({ retentionRule: [{ name: 'Data', ...rule }] }, 'retention.rule.R-001')
      .split('\n')
      .slice(1)
      .join(' / ');

  test.each([
    [
      'deleted when we find it out',
      'we find out that a child gave it',
      'Deleted when we find out that a child gave it',
    ],
    [
      'deleted promptly once reported',
      'the data are reported to us',
      'Deleted promptly once the data are reported to us',
    ],
  ])('%s, and deleted when %s: one sentence', (criteria, deletionTrigger, said) => {
    expect(cell({ criteria, deletionTrigger })).toBe(said);
  });

  test('keeps both when they tell two things, or when there is a period', () => {
    const both = { criteria: 'deleted once a year', deletionTrigger: 'you take back your permission' };
    expect(cell(both)).toBe('Deleted once a year / Deleted when: you take back your permission');
    const reported = { criteria: 'deleted once reported', deletionTrigger: 'it is reported' };
    expect(cell({ ...reported, period: 'P2Y' })).toContain('2 years; deleted once reported / Deleted when: it is');
  });

  test('names only the exceptions that its criteria do not', () => {
    const criteria = 'while the account lasts, or to settle disputes';
    expect(cell({ criteria, exceptions: ['the account is open', 'to settle disputes'] })).toBe(
      'While the account lasts, or to settle disputes',
    );
    expect(cell({ criteria, exceptions: ['the account is open', 'a law asks for it'] })).toContain(
      'Kept longer: a law asks for it',
    );
  });
});

describe('a right', () => {
  const rights = (right: { kind: string; eligible: string }): string => textAt({ right: [right] }, 'rights');

  test.each(['everybody; subscribers do it in their profile', 'subscribers and others who supply data'])(
    'of %s is not offered a second time',
    (eligible) => {
      expect(rights({ kind: 'delete', eligible })).not.toContain('“Delete”');
      expect(rights({ kind: 'correct', eligible })).toContain('“Delete”');
    },
  );

  test.each(['everyone under 18', 'subscribers'])('of %s leaves the right of all others open', (eligible) => {
    expect(rights({ kind: 'delete', eligible })).toContain('“Delete”');
  });

  test('to stop marketing is not said to be “no marketing”', () => {
    const named = (name: string): string => textAt({ right: [{ kind: 'no-marketing', name }] }, 'rights.right.RI-001');
    expect(named('Stop the use of your data for marketing')).toBe('Stop the use of your data for marketing.');
    expect(named('Hear less from us')).toContain('Kind of request: no marketing');
  });
});

describe('a failed identity check', () => {
  const check = (failureOutcome: string, thresholds?: object): string =>
    textAt({ organization: [{ ...thresholds }], verification: [{ failureOutcome }] }, 'rights.check.VE-001');
  const even = 'Even then, this policy tells you which kinds of data we collect';

  test('still leads to what the policy tells everybody', () => {
    expect(check('we hand over nothing')).toContain(`If the check fails: we hand over nothing. ${even}`);
  });

  test('is not commented where the office says so itself, or where the law does not apply', () => {
    expect(check('we point you to the kinds of data in this policy')).not.toContain(even);
    expect(check('we hand over nothing', { ccpaThresholdsMet: false })).not.toContain(even);
  });
});
