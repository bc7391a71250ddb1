/** Findings about own wording: facts that changed, places that are gone, and words that the records deny. */
import { describe, expect, test } from 'vitest';
import { ownWordingFindings } from '../../../../src/documents/own-wording/own-wording-findings.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import type { Finding } from '../../../../src/findings/finding.ts';
import { none } from '../../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { asOf, wordingRecords, wordsAt, type Wish } from './worded.ts';

type Parts = Parameters<typeof buildOffice>[0];

const names = { legalName: 'Test Office LLC', tradeName: 'Test Office' };
const organization = { services: ['scans'], ...names, sells: false, sharesForAds: false };
const policyDocument = [{ title: 'Privacy Policy', audience: 'everyone' }];

function small(parts: Parts = {}): OfficeRecords {
  return buildOffice({ policyDocument, ...parts, organization: [{ ...organization, ...parts?.organization?.[0] }] });
}

/** The findings of an office with that own wording. */
function findingsOf(office: OfficeRecords, ...wishes: Wish[]): Finding[] {
  const document = composePolicy(office, { asOf });
  return ownWordingFindings({ ...office, wording: wordingRecords(wishes, document) }, asOf);
}

/** The findings about own words in the part on who we are. */
const saying = (text: string, parts?: Parts): Finding[] =>
  findingsOf(small(parts), { change: 'reword', block: 'who.services', text });

const idsOf = (found: readonly Finding[]): string[] => found.map((one) => one.id);

describe('own wording', () => {
  test('that fits is not spoken of', () => {
    expect(saying('We take pictures before birth.')).toEqual([]);
    expect(ownWordingFindings(small(), asOf)).toEqual([]);
  });

  test('whose facts changed must be looked at before the policy is issued', () => {
    const wish: Wish = { change: 'reword', block: 'who.services', text: 'We scan.', basis: 'What we offer: prints.' };
    expect(findingsOf(small(), wish)).toMatchObject([
      {
        id: 'wording.changed.W-001',
        rule: 'wording',
        weight: 'untrue',
        title:
          'What the records say behind your own words in “Who we are and what this policy covers” has changed since you wrote them.',
        records: ['W-001', 'O-001.services'],
      },
    ]);
  });

  test('that leaves out what has changed is unclear', () => {
    const wish: Wish = { change: 'hide', block: 'who.services', basis: 'What we offer: prints.' };
    expect(findingsOf(small(), wish)).toMatchObject([{ id: 'wording.changed.W-001', weight: 'unclear' }]);
  });

  test('whose place is gone is told: words are unclear, a move is not worth much', () => {
    const found = findingsOf(
      small(),
      { change: 'addAfter', block: 'trackers', text: 'Ask us.', basis: 'x' },
      { change: 'moveAfter', block: 'who', after: 'trackers' },
    );
    expect(found.map((one) => [one.id, one.weight])).toEqual([
      ['wording.place-gone.W-001', 'unclear'],
      ['wording.place-gone.W-002', 'nice'],
    ]);
    expect(found[0]?.title).toContain('printed nowhere');
  });

  test('that is not complete is told', () => {
    const office = small();
    const [wording] = wordingRecords([{ change: 'reword', block: 'who', basis: 'x' }]);
    const found = ownWordingFindings({ ...office, wording: wording ? [{ ...wording, text: none }] : [] }, asOf);
    expect(found).toMatchObject([{ id: 'wording.incomplete.W-001', records: ['W-001'] }]);
  });

  test('is not checked where it is not printed', () => {
    const found = findingsOf(
      small(),
      { change: 'reword', block: 'who.services', text: 'Mail a@nowhere.example.' },
      { change: 'hide', block: 'who' },
    );
    expect(found).toEqual([]);
  });
});

describe('a company that gets nothing any more', () => {
  const gone = { recipients: ['V-001'], until: '2026-01-31' };
  const recipient = [{ name: 'Postwell Mail, Inc.' }, { name: 'Lantern' }];

  test('is found by its name, with or without its legal form, also where a live fact prints it', () => {
    for (const text of [
      'We mail with Postwell Mail.',
      'We use postwell mail, inc. for mail.',
      'We mail with {V-001.name}.',
    ]) {
      expect(saying(text, { recipient, disclosure: [gone] })).toMatchObject([
        { id: 'wording.recipient.W-001.V-001', weight: 'untrue', records: ['W-001.text', 'V-001', 'D-001'] },
      ]);
    }
  });

  test.each([
    [
      'it still gets data',
      'We mail with Postwell Mail.',
      { disclosure: [gone, { recipients: ['V-001'], happens: true }] },
    ],
    [
      'a tracker of it is in use',
      'We mail with Postwell Mail.',
      { disclosure: [gone], tracker: [{ recipients: ['V-001'] }] },
    ],
    ['nothing was ever recorded for it', 'Lantern hosts our website.', { disclosure: [gone] }],
    [
      'the words speak of the past',
      'Until 2026 we used Postwell Mail. We no longer use Postwell Mail.',
      { disclosure: [gone] },
    ],
    ['another word only begins like it', 'We like Postwell Mailing.', { disclosure: [gone] }],
    ['it is no recipient on record', 'We use Seagull Mail, Inc.', { disclosure: [gone] }],
  ])('is not found when %s', (_why, text, parts) => {
    expect(saying(text, { recipient, ...parts })).toEqual([]);
  });

  test('is found when its record is over, or it never happens', () => {
    const over = { recipient: [{ name: 'Postwell Mail, Inc.', until: '2026-01-31' }] };
    expect(idsOf(saying('We mail with Postwell Mail.', over))).toEqual(['wording.recipient.W-001.V-001']);
    const never = { recipient, disclosure: [{ recipients: ['V-001'], happens: false }] };
    expect(idsOf(saying('We mail with Postwell Mail.', never))).toEqual(['wording.recipient.W-001.V-001']);
  });
});

describe('a period for keeping data', () => {
  const kept = small({
    dataElement: [{ name: 'invoices' }, { name: 'emails' }],
    retentionRule: [
      { name: 'Invoices', elements: ['E-001'], period: 'P2Y', startsAt: 'the payment' },
      { name: 'Emails', elements: ['E-002'], period: 'P6M', startsAt: 'the answer' },
    ],
  });
  const after = (text: string): string[] =>
    idsOf(findingsOf(kept, { change: 'addAfter', block: 'retention.table', text }));

  test('that no rule behind the part has is untrue', () => {
    expect(wordsAt(composePolicy(kept, { asOf }), 'retention.table')).toBeDefined();
    const found = findingsOf(kept, {
      change: 'addAfter',
      block: 'retention.table',
      text: 'We keep it for seven years.',
    });
    expect(found).toMatchObject([
      {
        id: 'wording.period.W-001',
        weight: 'untrue',
        title: 'Your own words in “How long we keep it” say seven years, but the records say 2 years or 6 months.',
        records: ['W-001.text', 'R-001.period', 'R-002.period'],
      },
    ]);
  });

  test('that a rule has is fine, in whatever unit it is counted', () => {
    expect(after('We keep invoices for 24 months and delete emails after six months.')).toEqual([]);
    expect(after('We hold invoices for {R-001.period}.')).toEqual([]);
  });

  test('is looked for in sentences about keeping only, and where rules stand behind the part', () => {
    expect(after('We have worked here for 30 years.')).toEqual([]);
    expect(saying('We keep all data for 30 years.')).toEqual([]);
  });
});

describe('a way to reach the office', () => {
  const contact = [{ role: 'Desk', email: 'desk@office.example', phone: '(510) 555-0142' }];
  const parts = { contact, organization: [{ ...organization, websites: ['www.office.example'] }] };

  test('that no record holds is unclear', () => {
    const text = 'Write to old@office.example, call 510 555 0199 or see https://elsewhere.example/privacy.';
    expect(saying(text, parts)).toMatchObject([
      {
        id: 'wording.contact.W-001',
        weight: 'unclear',
        title:
          'Your own words in “Who we are and what this policy covers” name old@office.example, 510 555 0199 and elsewhere.example/privacy, which no record holds.',
        records: ['W-001.text', 'K-001'],
      },
    ]);
  });

  test('is known however it is written', () => {
    const text = 'Write to Desk@Office.example, call +1 510.555.0142, or see https://office.example/privacy.';
    expect(saying(text, parts)).toEqual([]);
  });
});
