import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBlocks, ownText } from '../../../src/documents/block-tree.ts';
import type { Document } from '../../../src/documents/block.ts';
import { plainTextOf } from '../../../src/documents/plain-text.ts';
import { letterKinds, type LetterKind } from '../../../src/inventory/letter.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { consumerRequestIds } from '../../../src/library/consumer-requests.ts';
import { composeLetter, isLetterRefusal } from '../../../src/requests/letters/compose-letter.ts';
import type { LetterRefusal } from '../../../src/requests/letters/letter.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { seedOffice, seedSlugs } from '../../support/seeds.ts';
import { readingGrade } from '../library/reading-level.ts';

const asked = { receivedOn: '2026-03-02', personName: 'Ada Quill', personReach: '1 Elm St\nFresno, CA 93701' };
const parts = {
  organization: [{ employeeCount: 24, tradeName: 'Bayline', shineTheLightContact: 'K-001' }],
  contact: [{ role: 'Privacy', email: 'privacy@bayline.example', uses: ['rights', 'shineTheLight'] }],
  recipient: [
    { name: 'Little Steps', role: 'thirdParty', address: '12 Elm St', products: 'Baby clothes' },
    { name: 'Warm Cups', role: 'thirdParty', address: '9 Oak Ave', products: 'Tea' },
    { name: 'Cloudkeep', role: 'serviceProvider' },
  ],
  system: [{ name: 'Chart', host: 'V-003' }],
  dataElement: [{ name: 'Email', shineTheLightCategories: ['ii'] }],
  verification: [{ information: 'your birth date and your last visit', optOutExempt: true }],
  disclosure: [
    {
      recipients: ['V-001', 'V-002'],
      elements: ['E-001'],
      basis: 'directMarketing',
      recipientMarketing: true,
      from: '2025-02-01',
      until: '2025-12-01',
    },
  ],
};

interface Asked {
  letter: LetterKind;
  request?: object;
  before?: object[];
  more?: object;
  reason?: string;
  recipientId?: string;
  asOf?: string;
}

function write({ letter, request = {}, before = [], more = {}, asOf = '2026-03-05', ...rest }: Asked) {
  const requests = [...before, request].map((one) => ({ ...asked, kinds: ['req-shine-the-light'], ...one }));
  const office = buildOffice({ ...parts, ...more, request: requests });
  return writeFor(office, letter, { asOf, ...rest });
}

function writeFor(
  office: OfficeRecords,
  kind: LetterKind,
  rest: { asOf: string; reason?: string; recipientId?: string },
): Document | LetterRefusal {
  const request = office.request.at(-1);
  if (request === undefined) throw new Error('no request');
  return composeLetter(office, request, { kind, ...rest });
}

function textOf(result: Document | LetterRefusal): string {
  if (isLetterRefusal(result)) throw new Error(result.reason);
  return [...result.subtitle.map(plainTextOf), ...allBlocks(result).map(ownText)].join('\n');
}
const refused = (result: Document | LetterRefusal): string | undefined =>
  isLetterRefusal(result) ? result.refused : undefined;

describe('the answer to Shine the Light', () => {
  const answer = (one: Omit<Asked, 'letter'>): string => textOf(write({ letter: 'answer', ...one }));

  it('gives both lists to a customer, with name and number of the request', () => {
    const text = answer({});
    for (const fact of ['Ada Quill', 'Fresno, CA 93701', 'RQ-001', '2 companies', 'Little Steps', '9 Oak Ave', 'Tea']) {
      expect(text).toContain(fact);
    }
    expect(text).toContain('privacy@bayline.example');
    expect(text).not.toContain('not known yet');
  });

  it.each([
    [
      'that nobody got data',
      { more: { disclosure: [], organization: [{ employeeCount: 24, marketingByOthers: 'no' }] } },
      'Our records show no one outside our office',
    ],
    ['the courtesy note', { more: { organization: [{ employeeCount: 9 }] } }, 'fewer than 20 employees'],
    ['that somebody is no customer', { request: { californian: false } }, 'customers who live in California'],
    ['that the relation is over', { request: { relationship: 'over' } }, 'in the last 18 months'],
    [
      'that the year was answered',
      { before: [{ answeredOn: '2026-03-03', outcome: 'granted' }], request: { receivedOn: '2026-03-04' } },
      'You can ask again from January 1, 2027',
    ],
    [
      'where to send it',
      {
        request: { atDesignatedContact: false },
        more: { organization: [{ employeeCount: 24, shineTheLightNotice: 'homePage', shineTheLightContact: 'K-001' }] },
      },
      'Please send it here: email privacy@bayline.example',
    ],
    [
      'the right to say no',
      {
        more: {
          organization: [{ employeeCount: 24, shineTheLightRoute: 'optOut', shineTheLightContact: 'K-001' }],
          disclosure: parts.disclosure.map((one) => ({ ...one, choiceOffered: 'optOut' })),
        },
      },
      'You have the right to prevent it, at no cost',
    ],
    [
      'the number of affiliates in place of their names',
      {
        more: {
          recipient: ['Tea', 'Cups', 'Host'].map((one) => ({ name: `Bayline ${one}`, role: 'affiliate' })),
        },
      },
      '2 companies of our group under the same brand name',
    ],
  ])('says %s', (_, one, expected) => {
    const text = answer(one);
    expect(text).toContain(expected);
    // Only the list names companies; every other answer would imply what did not happen.
    expect(text).not.toMatch(/Little Steps|Warm Cups|Bayline Tea/);
  });

  it('is not written while a fact decides that nobody knows', () => {
    const open = write({ letter: 'answer', more: { organization: [{}] } });
    expect(open).toMatchObject({ refused: 'factsMissing', records: ['O-001.employeeCount'] });
    expect(refused(write({ letter: 'answer', request: { receivedOn: { state: 'unknown' } } }))).toBe('factsMissing');
  });
});

describe('letters about other requests', () => {
  const about = (kind: string, letter: LetterKind, one: Omit<Asked, 'letter'> = {}) =>
    write({ letter, ...one, request: { kinds: [kind], ...one.request } });

  it('confirms receipt, how it goes on, and until when', () => {
    const text = textOf(about('req-delete', 'acknowledgement'));
    expect(text).toContain('First we make sure that it comes from the right person');
    expect(text).toContain('You will hear from us by April 16, 2026 at the latest');
    // A day that is over is no promise.
    expect(textOf(about('req-delete', 'acknowledgement', { asOf: '2026-05-01' }))).not.toContain('at the latest');
    expect(textOf(about('req-opt-out', 'acknowledgement'))).not.toContain('right person');
  });

  it('asks for what the check needs, and never for a proof before an opt-out', () => {
    const agent = { request: { askedBy: 'agent' } };
    const text = textOf(about('req-delete', 'needMore', agent));
    expect(text).toContain('your birth date and your last visit');
    expect(text).toContain('signed permission');
    expect(refused(about('req-opt-out', 'needMore'))).toBe('reasonMissing');
    const reason = 'The address under which you got our mail.';
    expect(textOf(about('req-opt-out', 'needMore', { reason }))).toMatch(/your mail|our mail/);
    expect(textOf(about('req-opt-out', 'needMore', { reason }))).not.toContain('who is asking');
  });

  it('extends with a reason, in time, and only where the law knows more time', () => {
    const reason = 'The old files are on paper.';
    expect(textOf(about('req-know-specific', 'extension', { reason }))).toContain('by May 31, 2026 at the latest');
    expect(refused(about('req-know-specific', 'extension'))).toBe('reasonMissing');
    expect(refused(about('req-know-specific', 'extension', { reason, asOf: '2026-06-30' }))).toBe('notFitting');
    expect(refused(about('req-opt-out', 'extension', { reason }))).toBe('notFitting');
  });

  it('says what was decided, and marks what nobody has decided', () => {
    expect(textOf(about('req-delete', 'answer'))).toContain('what you decided is not known yet');
    const done = { outcome: 'granted', passedOn: [{ recipient: 'V-003', doneOn: '2026-03-04' }] };
    const text = textOf(about('req-delete', 'answer', { request: done }));
    expect(text).toContain('We did what you asked.');
    expect(text).toContain('We told 1 company that had the data to do the same.');
    expect(text).toContain('We keep a record of your request');
    expect(textOf(about('req-know-categories', 'answer', { request: { outcome: 'granted' } }))).toContain(
      'Where we got it from',
    );
    const partly = { outcome: 'partly', outcomeReason: 'We must keep the bills.' };
    expect(textOf(about('req-delete', 'answer', { request: partly }))).toContain('We must keep the bills.');
  });

  it('refuses with a reason, and offers an opt-out only where data is sold or shared', () => {
    const reason = 'We must keep medical records for seven years.';
    expect(refused(about('req-delete', 'denial'))).toBe('reasonMissing');
    const text = textOf(about('req-delete', 'denial', { reason }));
    expect(text).toContain(reason);
    expect(text).not.toContain('sell or share');
    const sells = { organization: [{ ...parts.organization[0], sells: true }] };
    expect(textOf(about('req-delete', 'denial', { reason, more: sells }))).toContain('not to sell or share');
    expect(textOf(about('req-correct', 'denial', { reason }))).toContain('250 words');
  });

  it('confirms a choice, and until when nobody asks again', () => {
    const text = textOf(about('req-opt-out', 'confirmation', { request: { answeredOn: '2026-03-04' } }));
    expect(text).toContain('Since March 4, 2026, we no longer sell or share your information.');
    expect(text).toContain('Until March 2, 2027');
    expect(refused(about('req-delete', 'confirmation'))).toBe('notFitting');
  });

  it('tells a company of the records to do the same, and no other', () => {
    const text = textOf(about('req-delete', 'passOn', { recipientId: 'V-003' }));
    expect(text).toContain('Cloudkeep');
    expect(text).toContain('Please delete the data of this person.');
    expect(text).toContain('address not known yet');
    expect(refused(about('req-delete', 'passOn', { recipientId: 'V-404' }))).toBe('unknownRecipient');
    expect(refused(about('req-delete', 'passOn'))).toBe('unknownRecipient');
  });
});

describe('a request to delete that is an opt-out too', () => {
  const kinds = ['req-delete', 'req-opt-out'];
  const sold = { recipients: ['V-001'], elements: ['E-001'], basis: 'sold', happens: true, from: '2025-01-01' };
  const now = { ...sold, recipients: ['V-002'] };
  const more = { disclosure: [{ ...sold, until: '2025-12-31' }, now], organization: [{ sells: true }] };
  const letter = (kind: LetterKind, rest: Omit<Asked, 'letter'> = {}) =>
    textOf(
      write({ letter: kind, reason: 'the chart is being moved', more, ...rest, request: { kinds, ...rest.request } }),
    );

  it('keeps the choice out of the identity check, and gives each its own day', () => {
    const text = letter('acknowledgement');
    expect(text).toContain(
      'Your choice not to have your information sold or shared needs no check of who you are, and does not wait for it.',
    );
    expect(text).toContain('We act on your choice by March 23, 2026 at the latest.');
    expect(text).toContain('You will hear from us by April 16, 2026 at the latest.');
    expect(letter('needMore')).toContain('needs no check of who you are, and does not wait for it.');
    const byAgent = letter('needMore', { request: { askedBy: 'agent' } });
    expect(byAgent).toContain('needs no check of who you are.');
  });

  it('extends only the part for which the law knows more time', () => {
    const text = letter('extension');
    expect(text).toContain(
      'for a part of your request: you asked us to delete the personal information we have about you.',
    );
    expect(text).toContain('For the rest, the time stays as it was.');
    expect(letter('extension', { request: { kinds: ['req-delete'] } })).toContain('more time for your request.');
  });

  it('promises no part of a deletion to who could not be shown to be the person, and offers no second opt-out', () => {
    expect(letter('denial')).toContain('What falls under no such reason, we delete.');
    expect(letter('denial')).not.toContain('You can also ask us not to sell');
    expect(letter('denial', { request: { identity: 'notConfirmed' } })).not.toContain('we delete');
    expect(letter('denial', { request: { kinds: ['req-delete'] } })).toContain('You can also ask us not to sell');
  });

  it('tells a former buyer to delete, and a vendor nothing of selling', () => {
    const stop = 'no to selling and sharing';
    const asks = ['V-001', 'V-002', 'V-003'].map((recipientId) => letter('passOn', { recipientId }));
    expect(asks.map((text) => [text.includes('Please delete'), text.includes(stop)])).toEqual([
      [true, false],
      [true, true],
      [true, false],
    ]);
    const optOutOnly = write({ letter: 'passOn', more, request: { kinds: ['req-opt-out'] }, recipientId: 'V-001' });
    expect(refused(optOutOnly)).toBe('unknownRecipient');
  });
});

describe('every letter', () => {
  const anyRequest = fc.record({
    kinds: fc.uniqueArray(fc.constantFrom(...consumerRequestIds, 'other' as const), { minLength: 1, maxLength: 3 }),
    receivedOn: fc.constantFrom('2026-03-02', '2028-02-29'),
    outcome: fc.constantFrom('granted', 'partly', 'denied', 'withdrawn'),
    askedBy: fc.constantFrom('person', 'agent', 'parent', 'powerOfAttorney'),
    atDesignatedContact: fc.boolean(),
    relationship: fc.constantFrom('ongoing', 'onePurchase', 'over'),
    outcomeReason: fc.constant('We need it.'),
  });

  it('has ids once, a ground for each block, plain sentences, and claims nothing about the law', () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...letterKinds.map(({ value }) => value)), (request, letter) => {
        const result = write({ letter, request, reason: 'We need it.', recipientId: 'V-003', asOf: '2028-03-01' });
        if (isLetterRefusal(result)) {
          expect(result.reason).toMatch(/[.?]$/);
          return;
        }
        const blocks = allBlocks(result);
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
        for (const block of blocks) expect(block.records.length > 0 || (block.reason ?? '') !== '').toBe(true);
        const prose = blocks.filter((block) => 'runs' in block).map(ownText);
        const text = prose.join(' ').replace(/RQ-001|\S+@\S+/g, 'care');
        expect(readingGrade(text)).toBeLessThanOrEqual(10);
        expect(text).not.toMatch(/\b(?:comply|complies|compliant|compliance|shall|pursuant|herein|legal advice)\b/i);
        expect(text).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 60 },
    );
  });

  it('can be written for every seed office', () => {
    for (const slug of seedSlugs) {
      const { request } = buildOffice({ request: [{ ...asked, kinds: ['req-shine-the-light'] }] });
      const office = { ...seedOffice(slug), request, letter: [] };
      const result = writeFor(office, 'answer', { asOf: '2026-03-05' });
      if (isLetterRefusal(result)) expect(result, slug).toMatchObject({ refused: 'factsMissing' });
      else expect(textOf(result), slug).toContain('Ada Quill');
      expect(textOf(writeFor(office, 'acknowledgement', { asOf: '2026-03-05' })), slug).toContain('April 1, 2026');
    }
  });
});
