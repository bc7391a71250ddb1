/** A rewording is told apart from what is no longer so, and only where nothing speaks against it. */
import { describe, expect, test } from 'vitest';
import { policyDrift, type PolicyDrift } from '../../../../src/documents/versions/policy-drift.ts';
import { officeToIssue } from '../../../../src/documents/versions/office-to-issue.ts';
import { sameFacts } from '../../../../src/documents/versions/reworded.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { given } from '../../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { issuedText } from '../../../support/issued-versions.ts';
import { smallClinic } from '../../../support/small-clinic.ts';
import { wordingRecords, type Wish } from '../own-wording/worded.ts';

const today = '2026-11-22';
const dates = { effectiveDate: '2026-12-01', today };
const small = smallClinic();
const plain: OfficeRecords = {
  ...small,
  organization: small.organization.map((one) => ({ ...one, services: given(['scans', 'prints']) })),
};
const generated = composePolicy(plain, { asOf: today });
const block = 'who.services';

const owned = (text: string, change: Wish['change'] = 'reword'): OfficeRecords => ({
  ...plain,
  wording: wordingRecords([{ change, block, text }], generated),
});

function drift(then: OfficeRecords, now: OfficeRecords): PolicyDrift {
  const [officeThen, office] = [officeToIssue(then, dates), officeToIssue(now, dates)];
  return policyDrift({ issued: issuedText(then, dates), officeThen, office, today });
}

describe('own words chosen after the issue', () => {
  test('say the same in other words while the records give what they gave, and nothing is untrue', () => {
    const { entries, reworded } = drift(plain, owned('Here you can get scans, and prints of them.'));
    expect(entries).toEqual([]);
    expect(reworded).toEqual([
      {
        id: block,
        section: 'Who we are and what this policy covers',
        issued: 'What we offer: scans and prints.',
        now: 'Here you can get scans, and prints of them.',
        by: 'office',
        sameFacts: true,
      },
    ]);
  });

  test.each([
    'What we offer: scans, prints and 3D films.',
    'What we offer: scans, but never prints.',
    'What we offer: scans, prints and lists for sale.',
    'What we offer: scans, and prints by Postwell.',
  ])('count as untrue where they may state another fact: %s', (text) => {
    const { entries, reworded } = drift(plain, owned(text));
    expect(entries).toMatchObject([{ id: block, kind: 'wrong', causes: [{ record: 'W-001' }] }]);
    expect(reworded).toEqual([]);
  });

  test('count as untrue where the facts behind them change too', () => {
    const changed = owned('Here you can get scans, and prints of them.');
    const now = {
      ...changed,
      organization: changed.organization.map((one) => ({ ...one, services: given(['films']) })),
    };
    const { entries, reworded } = drift(plain, now);
    expect(entries).toMatchObject([{ id: block, kind: 'wrong' }]);
    expect(reworded).toEqual([]);
  });

  test('that leave a sentence out, or give up published words, count as untrue', () => {
    expect(drift(plain, owned('', 'hide')).entries).toMatchObject([{ id: block, kind: 'surplus' }]);
    const { entries, reworded } = drift(owned('Here you can get scans, and prints of them.'), plain);
    expect(entries).toMatchObject([{ id: block, kind: 'wrong', causes: [{ record: 'W-001' }] }]);
    expect(reworded).toEqual([]);
  });
});

describe('two texts name the same facts', () => {
  test.each([
    ['We keep it for 7 years.', 'It stays with us 7 years.', true],
    ['We keep it for 7 years.', 'We keep it for 9 years.', false],
    ['We keep it for two years.', 'We keep it for 2 years.', false],
    ['We do not sell data.', 'We don’t sell your data.', true],
    ['We do not sell data.', 'We sell data.', false],
    ['Mail goes to Postwell.', 'Mail goes to Newpost.', false],
    ['Write to a@b.example.', 'Write to c@b.example.', false],
    ['Staff read it.', 'Only staff read it.', false],
    ['Kept for days.', 'Kept for months.', false],
  ])('%s | %s: %s', (one, other, same) => {
    expect(sameFacts(one, other)).toBe(same);
  });
});
