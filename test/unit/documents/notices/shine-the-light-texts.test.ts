/** The web text, the counter sheet and the staff briefing on Shine the Light. */
import { describe, expect, test } from 'vitest';
import { clinic, refusalOf, textOf } from './notice-offices.ts';

const kinds = ['california-privacy-rights', 'counter-sheet', 'staff-briefing'] as const;
const answers = { shineTheLightRoute: 'answers', shineTheLightContact: 'K-001', marketingByOthers: 'withConsent' };

describe.each(kinds)('%s', (kind) => {
  test('is refused for an office with fewer than 20 employees', () => {
    const refused = refusalOf(clinic({ employeeCount: 19, shineTheLightRoute: 'underTwenty' }), kind);
    expect(refused).toMatchObject({ refused: 'notNeeded', citations: ['Cal. Civ. Code 1798.83(c)(1)'] });
    expect(refused.reason).toContain('fewer than 20 employees');
  });

  test('is refused for a bank or the like, unless it answers by choice', () => {
    const bank = { employeeCount: 24, financialInstitution: true };
    const refused = refusalOf(clinic({ ...bank, shineTheLightRoute: 'claimsExempt' }), kind);
    expect(refused).toMatchObject({ refused: 'notNeeded', citations: ['Cal. Civ. Code 1798.83(h)'] });
    expect(textOf(clinic({ ...answers, ...bank }), kind)).not.toMatch(/30 days|150 days/);
  });

  test('is written for a small office that answers by choice, without the times of the law', () => {
    expect(textOf(clinic({ ...answers, employeeCount: 19 }), kind)).not.toMatch(/30 days|150 days/);
  });

  test('gives the contact point and both times', () => {
    const text = textOf(clinic(answers), kind);
    expect(text).toContain('email privacy@palm.example');
    expect(text).toContain('30 days');
    expect(text).toContain('150 days');
  });

  test('marks an office that has not chosen how to answer, and names no contact of another use', () => {
    const text = textOf(clinic(), kind);
    expect(text).toContain('[how we deal with such requests is not known yet]');
    if (kind !== 'california-privacy-rights') expect(text).toContain('[contact point not known yet]');
  });

  test('implies no disclosure where there is none', () => {
    const text = textOf(clinic({ ...answers, shineTheLightRoute: 'nothingDisclosed', marketingByOthers: 'no' }), kind);
    expect(text).toContain('We give nobody customers’ data for their own direct marketing.');
    expect(text).not.toMatch(/who got them|We answer with lists/);
  });

  test('does not deny what a disclosure shows', () => {
    const office = clinic(
      { ...answers, shineTheLightRoute: 'nothingDisclosed', marketingByOthers: 'no' },
      {
        recipient: [{ name: 'Mailer' }],
        disclosure: [
          { recipients: ['V-001'], elements: ['E-001'], basis: 'directMarketing', recipientMarketing: true },
        ],
      },
    );
    expect(textOf(office, kind)).not.toContain('We give nobody');
  });
});

test('the page does not say that a link leads to itself, and gives a letter its address', () => {
  const office = clinic(
    { ...answers, shineTheLightNotice: 'homePage' },
    {
      address: [{ lines: ['1 Palm Way'], city: 'Alameda', state: 'CA', postalCode: '94501' }],
      requestChannel: [
        { kind: 'post', value: 'Palm Clinic, Privacy desk', address: 'L-001', serves: ['all requests'] },
      ],
    },
  );
  expect(textOf(office, 'california-privacy-rights')).not.toContain('A link on our home page');
  expect(textOf(office, 'counter-sheet')).toContain(
    'a letter to Palm Clinic, Privacy desk, 1 Palm Way, Alameda, CA 94501',
  );
});

describe('the staff briefing', () => {
  test('says what not to promise', () => {
    const text = textOf(clinic(answers), 'staff-briefing');
    expect(text).not.toContain('Do not name a day');
    expect(text).not.toContain('Do not promise a list of companies');
    expect(textOf(clinic({ ...answers, shineTheLightRoute: 'optIn' }), 'staff-briefing')).toContain(
      'Do not promise a list of companies.',
    );
  });

  test('promises no earlier day than the page and the sheet for customers', () => {
    const covered = clinic({ ...answers, employeeCount: 25 });
    for (const kind of kinds) expect(textOf(covered, kind), kind).toMatch(/30 days.*150 days/s);
    expect(textOf(covered, 'staff-briefing')).toContain(
      'Promise no earlier day than our page and the counter sheet do',
    );
    const small = textOf(clinic({ ...answers, employeeCount: 19 }), 'staff-briefing');
    expect(small).toContain('Do not name a day for the answer.');
  });

  test('marks the times as open while the number of employees is', () => {
    const text = textOf(clinic({ ...answers, employeeCount: { state: 'unknown' } }), 'staff-briefing');
    expect(text).toContain('[whether we have 20 or more employees, so that these times bind us, is not known yet]');
  });

  test('says that the answer is free only where the office says so', () => {
    expect(textOf(clinic(answers), 'staff-briefing')).not.toContain('free');
    expect(textOf(clinic({ ...answers, shineTheLightFree: true }), 'staff-briefing')).toContain(
      'that the answer is free.',
    );
  });
});

describe('the counter sheet', () => {
  test('sends nobody to a telephone without a number', () => {
    const requestChannel = [{ kind: 'tollFreePhone' }, { kind: 'inPerson' }];
    expect(textOf(clinic(answers, { requestChannel }), 'counter-sheet')).toContain(
      'toll-free telephone [number or address not known yet]; or our front desk.',
    );
  });

  test('asks for the office’s subject line', () => {
    expect(textOf(clinic(answers), 'counter-sheet')).toContain('Write “Shine the Light request”, your name');
    const own = clinic({ ...answers, shineTheLightSubjectLine: 'California rights' });
    expect(textOf(own, 'counter-sheet')).toContain('Write “California rights”, your name');
  });

  test('names the ways for other requests, without those for Shine the Light alone', () => {
    const requestChannel = [
      { kind: 'phone', value: '555-0100', serves: ['requests to know'] },
      { kind: 'post', value: 'P.O. Box 9', serves: ['Shine the Light requests'] },
    ];
    const text = textOf(clinic(answers, { requestChannel }), 'counter-sheet');
    expect(text).toContain('The ways to send it: telephone 555-0100.');
    expect(text).not.toContain('P.O. Box 9');
  });
});
