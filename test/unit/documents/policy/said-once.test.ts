/** What an office has written in two fields is printed once, in the fuller words. */
import { describe, expect, test } from 'vitest';
import { findBlock } from '../../../../src/documents/block-tree.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

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

describe('the laws that a policy speaks to', () => {
  const told = (lawsAddressed: object[]): string => textAt({ organization: [{ lawsAddressed }] }, 'who');

  test('stand in one list, each with the position on it after a dash', () => {
    const text = told([
      { law: 'CCPA', position: 'it gives more rights' },
      { law: 'GDPR', position: 'it applies' },
    ]);
    expect(text).toContain('This policy also speaks to these laws:\nCCPA – it gives more rights.\nGDPR.');
  });

  test('need no list where there is one', () => {
    expect(told([{ law: 'CCPA' }])).toContain('This policy also speaks to this law: CCPA.');
    expect(told([{ law: 'CCPA' }])).not.toContain('these laws');
  });
});

test('a group with one other member is a sentence, and no list of one', () => {
  const groupMembers = [{ name: 'Bayline Holding' }, { name: 'Bayline Dental' }];
  const list = (count: number) =>
    findBlock(policyOf({ organization: [{ groupMembers: groupMembers.slice(0, count) }] }), 'who.group');
  expect(list(2)).toMatchObject({ kind: 'list' });
  expect(list(1)).toBeUndefined();
  expect(textAt({ organization: [{ groupMembers: groupMembers.slice(0, 1) }] }, 'who.group-member.O-001.r1')).toBe(
    'In the same group as us: Bayline Holding.',
  );
});

test('people are served, and regions are named', () => {
  const region = (...audienceGeography: string[]): string =>
    textAt({ organization: [{ audienceGeography }] }, 'who.region');
  expect(region('All users, under United States law')).toBe('We serve all users, under United States law.');
  expect(region('Sacramento', 'Nevada')).toBe('Regions we serve: Sacramento and Nevada.');
});

describe('a disclosure not yet sorted', () => {
  const unsettled = (name: string, disclosure: object): string =>
    textAt(
      {
        recipient: [{ name, role: 'thirdParty' }],
        disclosure: [{ recipients: ['V-001'], happens: true, ...disclosure }],
      },
      'sale.unsettled',
    );

  test('for marketing says so once', () => {
    const own = { basis: 'directMarketing' };
    expect(unsettled('Postwell', own)).toContain('to Postwell for the receiver’s own marketing [whether');
    expect(unsettled('Firms that use it for their own marketing', own)).not.toContain('receiver’s');
  });

  test('that was agreed to says so once', () => {
    const agreed = { basis: 'consent' };
    expect(unsettled('Postwell', agreed)).toContain('to Postwell with your consent [which');
    expect(unsettled('Others you agree to', agreed)).not.toContain('with your consent');
  });
});

describe('a disclaimer about security', () => {
  const office = (extent: string, subject = 'Security') => ({
    organization: [
      { securityGuarantee: 'we cannot promise absolute safety in transit', disclaimers: [{ subject, extent }] },
    ],
  });

  test('that only repeats the sentence about guarantees is left to that sentence', () => {
    const document = policyOf(office('we do not promise absolute safety in transit'));
    expect(wordsOf(document, 'terms.disclaimers')).toBeUndefined();
    expect(wordsOf(document, 'security.measures')).toContain('absolute safety in transit');
    expect(findBlock(document, 'security.measures')?.records).toContain('O-001.disclaimers');
  });

  test('that says more, or is about something else, is printed', () => {
    expect(textAt(office('sending is at your own risk'), 'terms.disclaimers')).toContain('at your own risk');
    expect(textAt(office('we do not promise absolute safety', 'Products'), 'terms.disclaimers')).toContain('Products');
  });
});

describe('people under 18', () => {
  const lines = (group: object): string[] =>
    textAt({ personGroup: [{ name: 'Guests' }, group as { name: string }] }, 'who.people.G-002').split('\n');

  test('are told so once', () => {
    expect(lines({ name: 'People under 18', kind: 'minors', relationship: 'minor', minors: true })).toEqual([
      'People under 18',
      'People under 18',
    ]);
    const clients = { name: 'Children who are our clients', kind: 'customers', minors: true };
    expect(lines(clients).join(' ')).not.toContain('under 18');
  });

  test('among others are told', () => {
    expect(lines({ name: 'Clients', kind: 'customers', minors: true }).at(-1)).toBe('Some of them are under 18.');
  });
});

describe('the notice for staff beside the policy for everybody', () => {
  const policyDocument = (scope: string) => [
    { title: 'Policy', audience: 'everyone', contact: 'K-001' },
    { title: 'Staff notice', audience: 'staff', scope: [scope], contact: 'K-002' },
  ];

  test('is said to be for staff once', () => {
    const other = (scope: string): string =>
      textAt(
        { policyDocument: policyDocument(scope), contact: [{ role: 'A' }, { role: 'B' }] },
        'who.other-policy.PD-002',
      );
    expect(other('people who work for us')).not.toContain('It is for');
    expect(other('our intranet')).toContain('It is for our staff and people who apply');
  });

  test('has its own contact point, which customers are not sent to', () => {
    const contact = (use: string) => [
      { role: 'Front desk', email: 'a@b.example', uses: ['contact', 'rights'] },
      { role: 'Staff matters', email: 'c@d.example', uses: [use] },
    ];
    const reach = (use: string, policyId?: string): string | undefined =>
      wordsOf(policyOf({ policyDocument: policyDocument('staff'), contact: contact(use) }, policyId), 'contact.list');
    expect(reach('rights')).not.toContain('Staff matters');
    expect(reach('rights', 'PD-002')).toContain('Staff matters');
    // Nobody else takes these reports.
    expect(reach('security')).toContain('Staff matters');
  });
});

test('data that is only called non-personal is said to be personal where the word is explained', () => {
  const word = (term: string): string =>
    textAt({ organization: [{ definitions: [{ term, covers: 'the name of the browser' }] }] }, 'who.words');
  expect(word('Non-personal information')).toContain('This is personal information too where it can be tied to you');
  expect(word('Browser data')).not.toContain('personal information too');
});

test('“vital interests” is not printed as a legal basis, which California does not ask for', () => {
  const purpose = (legalBasis: string): string =>
    textAt({ purpose: [{ name: 'Stop fraud', legalBasis }] }, 'purposes.purpose.P-001');
  expect(purpose('Vital interests')).not.toContain('Legal basis');
  expect(purpose('consent')).toContain('Legal basis: consent');
});
